import { hintedIn, type Pattern } from '../../../patterns/hinted.ts';
import { inRow, oneOf } from '../../../patterns/joined.ts';
import { firstWord, startsLikeCommand } from '../command-shape.ts';
import { directive } from '../entered.ts';
import { putsIntoFile } from '../into-file.ts';
import type { Recogniser } from '../kinds.ts';
import { cronJob } from '../output-lines.ts';
import { isListOfWork } from './manual.ts';

/** Lines that no shell would be given: code to change, settings to write into a file. */
const shapes: readonly { pattern: Pattern; what: string; share: number }[] = hintedIn([
  {
    pattern: inRow(
      /^\s*/,
      oneOf(
        /import\s.+from\s+['"]|import\s+\w+(?:\.\w+)+;/,
        /export\s+(?:const|default|async|function|class|type|interface|enum)\b|(?:const|var)\s+[\w{[].*=/,
        /let\s+\w+\s*[:=]\s|interface\s+\w+\s*\{|type\s+\w+\s*=|class\s+\w+.*\{|public\s+|private\s+|def\s+\w+\(.*:/,
        /from\s+\w+\s+import\b|[\w.]+\(.*\)\s*;\s*$|async\s+(?:function|\()|return\s.*;/,
      ),
    ),
    what: 'It is code of a program, not a command.',
    share: 0.3,
  },
  { pattern: /^\s*(?:"[\w$.-]+"\s*:|[{}[\]],?\s*$|[}\]],?$)/, what: 'It is JSON.', share: 0.6 },
  {
    pattern:
      /^\s*(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}|\[[^\]]+\]|<[^>]+>)\s+[\w-]+(?:\.[\w-]+)+(?:\s+[\w.-]+)*\s*(?:#.*)?$/i,
    what: 'It is a table of hosts, which belongs into a file.',
    share: 1,
  },
  { pattern: cronJob, what: 'It is a table of cron jobs.', share: 1 },
  { pattern: /^\s*<\/?[a-zA-Z][\w:-]*(?:\s[^>]*)?>/, what: 'It is XML or HTML.', share: 0.6 },
  { pattern: /^(?:FROM|RUN|COPY|WORKDIR|EXPOSE|ENTRYPOINT|CMD|ENV|ARG)\s+\S/, what: 'It is a Dockerfile.', share: 0.6 },
  { pattern: /^(?:@@ |diff --git |\+\+\+ |--- a\/|index [0-9a-f]{7})/, what: 'It is a patch.', share: 0.2 },
  {
    pattern: /^\s*(?:server|upstream|location|http|events|listen|proxy_\w+|server_name|root|ssl_\w+)\b.*[{;]\s*$/,
    what: 'It is configuration of a web server.',
    share: 0.4,
  },
  { pattern: /^\s*(?:- )?[a-z][\w.-]*:(?:\s+[^/\s].*)?$|^\s*- [\w"']/, what: 'It is YAML.', share: 0.9 },
  { pattern: /^\s*[a-z][\w-]*(?:\.[\w-]+)+\s*=/, what: 'It is a settings file.', share: 0.9 },
  { pattern: /^\s*(?:\[[\w.:" -]+\]$|[a-z][\w.]*\s*=\s)/, what: 'It is a settings file.', share: 0.9 },
]);

export const config: Recogniser = ({ raw, label, lines, code, entered }) => {
  if (label === 'config')
    return { reads: 'config', confidence: 'D', why: 'Its label says that it is code or configuration, not commands.' };
  if (label === 'sql' || label === 'env' || label === 'markdown' || label === 'text') return null;
  const first = firstWord(code[0] ?? '');
  const typed = startsLikeCommand(code[0] ?? '') && !directive.test(first);
  if (label === null && code.length > 0 && !typed && putsIntoFile(raw.lead))
    return { reads: 'config', confidence: 'D', why: 'The text above it says that it belongs into a file.' };
  if (/^\s*#!\s?\//.test(lines.find(({ text }) => text.trim() !== '')?.text ?? ''))
    return {
      reads: 'config',
      confidence: 'D',
      why: 'It begins with `#!`: it is a script, which belongs into a file of its own.',
    };
  const [why] = entered.values();
  if (why !== undefined && entered.size === code.length && !code.every((text) => variable.test(text)))
    return { reads: 'config', confidence: 'D', why };
  const filled = lines.filter(({ text }) => text.trim() !== '' && !/^\s*(?:#|\/\/)/.test(text));
  if (filled.length === 0) return null;
  const shape = shapes.find(
    ({ pattern, share }) => filled.filter(({ text }) => pattern.test(text)).length >= filled.length * share,
  );
  if (!shape || isListOfWork({ label, code }) || (label !== null && shape.share === 0.9 && filled.length < 2))
    return null;
  // A curl with a JSON body has JSON lines too: what begins like a command is one.
  if (/^\s*(?:curl|cat|echo|npm|npx|docker|kubectl|git|psql|aws|http|export)\b/.test(filled[0]?.text ?? ''))
    return null;
  return { reads: 'config', confidence: 'D', why: shape.what };
};

/** A variable for a program, which is told from settings by what is said around it. */
const variable = /^\s*[A-Z][A-Z0-9_]*=/;
