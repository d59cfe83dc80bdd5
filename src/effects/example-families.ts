import { begin, type Family, word } from './family.ts';
import { isNamed, namelessParts } from './nameless-parts.ts';

/** Values that look like the author's own, or like a name for any: told as examples, where a gap would be asked. */
export const exampleFamilies: readonly Family[] = [
  {
    name: 'a name that only stands for one',
    pattern: namelessParts,
    places: ['sql', 'shell'],
    class: 'example',
    except: isNamed,
  },
  {
    name: 'a date of another run',
    pattern: new RegExp(
      `${begin}(${word}*(?<!\\d)20\\d\\d[-_]?(?:0[1-9]|1[0-2])[-_]?(?:0[1-9]|[12]\\d|3[01])(?!\\d)${word}*)`,
      'g',
    ),
    places: ['shell', 'env'],
    class: 'example',
    except: (_text, _start, token) => /:\/\//.test(token),
  },
  {
    name: 'a weekday of another run',
    pattern: new RegExp(`${begin}(${word}*[-_.](?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![A-Za-z])${word}*)`, 'g'),
    places: ['shell'],
    class: 'example',
  },
  {
    name: 'a commit of another run',
    pattern:
      /(?<=\bgit (?:revert|checkout|reset|cherry-pick|switch)(?: -{1,2}\w[\w-]*){0,3} )((?=[a-f]*\d)[0-9a-f]{7,11}|[0-9a-f]{40})(?![\w.-])/g,
    places: ['shell'],
    class: 'example',
  },
  {
    name: 'a version of another run',
    pattern:
      /(?<=\bgit (?:tag|push|checkout|switch|merge|diff|log)\b[^|;&"']{0,60}\s)((?:[\w-]+[-/@])?v?\d{1,4}\.\d{1,4}\.\d{1,4}(?:[-+][\w.-]+)?)(?![\w./-])/g,
    places: ['shell'],
    class: 'example',
  },
  {
    name: "a number of the author's account",
    pattern: /(?<=:)(\d{12})(?=:)|(?<![\w.])(\d{12})(?=\.dkr\.ecr\.)/g,
    places: ['shell', 'env'],
    class: 'example',
  },
  {
    name: 'an example host',
    pattern:
      /(?<![\w.-])((?:[\w-]+\.)*(?:example\.(?:com|org|net)|your[a-z]+\.[a-z]{2,}|my(?:app|domain|company|site)\.[a-z]{2,}))\b/g,
    places: ['shell', 'env'],
    class: 'example',
  },
  {
    name: "an id of the author's machines",
    pattern: /((?<![\w/.-])(?=[a-f0-9]*\d)(?=[a-f0-9]*[a-f])[a-f0-9]{12,}(?![\w.-]))/g,
    places: ['shell'],
    class: 'example',
  },
  {
    name: "an id that a cloud gave the author's things",
    pattern:
      /((?<![\w/.-])(?:(?:i|vol|snap|ami|eni|sg|subnet|vpc|rtb|igw|nat|lt|fs)-[0-9a-f]{8,17}|ip-\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3}(?:\.[\w.-]*\w)?)(?![\w-]))/g,
    places: ['shell'],
    class: 'example',
  },
  {
    name: "an address of the author's machines",
    pattern: /((?<![\w.])(?!127\.|0\.0\.0\.0|8\.8\.|1\.1\.1\.1)(?:\d{1,3}\.){3}\d{1,3}(?![\w.]))/g,
    places: ['shell', 'env'],
    class: 'example',
  },
];
