import type { Family } from './family.ts';
import { inPattern } from './names-in-capitals.ts';

/** What is only said holds its dots: "echo 'Working ...'". */
const said = (text: string, start: number): boolean =>
  /\b(?:echo|printf|log|print)\b[^|;&]*$/.test(text.slice(0, start));

/** Values that are left open by a mark of another kind: `＜server＞`, `【命名空间】`, `<<TAG>>`, `-m "..."`, `v1.8 — …`, `20XX-XX-XX`. */
export const markedFamilies: readonly Family[] = [
  {
    name: 'brackets of other scripts',
    pattern:
      /[＜〈《]\p{L}[^＜＞〈〉《》\n]{0,40}[＞〉》]|【\p{L}[^【】\n]{0,40}】|［\p{L}[^［］\n]{0,40}］|｛\p{L}[^｛｝\n]{0,40}｝|«\p{L}[^«»\n]{0,40}»|‹\p{L}[^‹›\n]{0,40}›/gu,
    places: ['shell', 'env'],
    class: 'ask',
    masked: true,
    except: (text, start) => inPattern(text, start) || said(text, start) || /\s-m\s*["']$/.test(text.slice(0, start)),
  },
  {
    name: 'double angle brackets',
    pattern: /<<(?!(?:EOF|EOT|EOS|END|SQL|JSON|YAML|PY|SH|HEREDOC|_EOF_)>)[\p{L}][\p{L}\p{N}_-]{0,40}>>/gu,
    places: ['shell', 'sql', 'env'],
    class: 'ask',
    masked: true,
  },
  {
    name: 'an argument of nothing but dots',
    pattern: /(?<=\s["'])(?:\.{3}|…)(?=["'](?:\s|$))/g,
    places: ['shell'],
    class: 'ask',
    except: said,
  },
  {
    name: 'an argument that is to be gone on with',
    pattern: /(?<=\s-{1,2}[a-z][\w-]*[ =]["'])[^"'\n]{1,60}[—–:-]\s?(?:\.{3}|…)(?=["'](?:\s|$))/gi,
    places: ['shell'],
    class: 'ask',
  },
  {
    name: 'a digest that is left out',
    pattern: /(?<=@)sha256:(?:\.{3}|…)(?=["']|\s|$)/g,
    places: ['shell', 'env'],
    class: 'ask',
  },
  {
    name: 'a date with crosses for its year',
    pattern: /(?<![\w/.])[\w./-]*(?<![A-Za-z0-9])20[xX]{2}[-_.]?[xX]{2}[-_.]?[xX]{2}(?![A-Za-z0-9])[\w.-]*/g,
    places: ['shell', 'env'],
    class: 'ask',
  },
  {
    name: 'somebody and a host in square brackets',
    pattern: /(?<=[\s"'])\[[a-z]{2,20}(?:@[a-z]{2,20}\](?=[\s:"']|$)|\](?=@))/g,
    places: ['shell', 'env'],
    class: 'ask',
    masked: true,
    except: inPattern,
  },
  {
    name: 'words in square brackets as a whole argument',
    pattern: /(?<=[\s=]["'])\[\p{Ll}[\p{L}\p{N}]*(?:[ _-][\p{L}\p{N}]+){0,4}\](?=["'])/gu,
    places: ['shell'],
    class: 'ask',
    except: (text, start) =>
      inPattern(text, start) || said(text, start) || /\s(?:-m|-d|--data\S*)\s*["']$|=["']$/.test(text.slice(0, start)),
  },
  {
    name: 'a name of a template with dots in double braces',
    pattern:
      /(?<![$\\{])\{\{-?\s*(?!(?:range|end|if|else|with|json|index|printf|template|block|define)\b)[a-z_]\w*(?:\.[a-z_]\w*){1,3}\s*\}\}/gi,
    places: ['shell', 'env'],
    class: 'ask',
    masked: true,
    except: (text, start) => /(?:--format|--template|-f|-o|go-template)[ =]?\S*["'][^"']*$/.test(text.slice(0, start)),
  },
  {
    name: 'braces right behind an option of one letter',
    pattern: /(?<=\s-[a-zA-Z])\{[a-z][\w-]*\}(?!\})/g,
    places: ['shell'],
    class: 'ask',
    masked: true,
  },
  {
    name: 'a release in letters',
    pattern: /(?<=\s)v(?:N{1,3}|X{1,2})(?=$|[\s"'])/g,
    places: ['shell'],
    class: 'ask',
  },
  {
    name: 'a setting that is still to be told',
    pattern: /(?<=\w=["']?)(?:TBD|TODO|FIXME)(?=["']?(?:\s|$))/g,
    places: ['shell', 'env'],
    class: 'ask',
  },
  {
    name: 'a host in capitals behind somebody',
    pattern: /(?<=\w@)[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?=$|[\s:/"'])/g,
    places: ['shell'],
    class: 'ask',
  },
  {
    name: 'a port behind its host',
    pattern: /(?<=[\w\]>}]:)PORT(?=$|[\s/"'])/g,
    places: ['shell'],
    class: 'ask',
  },
  {
    name: 'a backup that is only called a file',
    pattern: /(?<=\s)(?:[\w.~/-]*\/)?backup[-_]?file(?:name)?(?:\.[a-z0-9]{2,6}){1,3}(?=$|[\s"'])/gi,
    places: ['shell'],
    class: 'ask',
  },
];
