import { hintedIn, type Pattern } from '../../../patterns/hinted.ts';
import { inRow, oneOf } from '../../../patterns/joined.ts';

const code = 'It is code of a program, not a command.';

/** Statements and remarks of languages that are none of a shell, and questions for what is no database of SQL. */
export const codeLines: readonly { pattern: Pattern; what: string }[] = hintedIn([
  { pattern: /^(?:\/\/|\/\*|\*\/|<!--|\{#)/, what: 'It is a remark in the code of a program.' },
  // `import os.path`; `import shot.png` takes a picture.
  {
    pattern:
      /^import\s+(?!\S*\.(?:png|jpe?g|gif|webp|pdf|tiff?)$)(?:static\s+)?[\w.*]+(?:\s+as\s+\w+)?(?:,\s*[\w.]+)*;?$|^from\s+[\w.]+\s+import\s/,
    what: code,
  },
  {
    pattern: inRow(
      /^/,
      oneOf(
        /(?:def|class|defmodule|namespace|using|package|enum|trait|impl|private|protected|public|interface)\s+\S/,
        /(?:puts|raise|yield|throw|require_relative|attr_\w+|alias_method)\s+\S|require\s+["']|(?:elif|else|except|finally|end)$/,
        /(?:let|var|const|val|mut)\s+\w+\s*(?::\s*\w+\s*)?=\s/,
      ),
    ),
    what: code,
  },
  // `add_column :orders, :note, :string`, `gem 'rails', '~> 7.1'`
  {
    pattern: /^(?!(?:echo|printf|say|logger|print)\s)[a-z_]\w*[!?]?\s+(?::\w+|"[^"]*"|'[^']*'),\s/,
    what: code,
  },
  {
    pattern:
      /^(?:implementation|api|testImplementation|compileOnly|runtimeOnly|classpath|kapt|annotationProcessor)\s*\(?["']/,
    what: code,
  },
  { pattern: /^[A-Z]\w+(?:::[A-Z]\w+)*\.\w+[!?]?(?:\.\w+)*$|^@[A-Z]\w+(?:\(|$)/, what: code },
  // `level:error AND service:till`, `up{job="till"} == 0`, `errors_total > 5`
  { pattern: /^(?:NOT\s+)?[\w.@]+:\S+\s+(?:AND|OR|NOT)\s/, what: 'It is a question for a log or for figures.' },
  {
    pattern: /^[A-Za-z_][\w:]*(?:\{[^}]*\})?(?:\[\d+[smhd]\])?\s+(?:[<>!=]=|[<>])\s+\d+(?:\.\d+)?%?$/,
    what: 'It is a question for a log or for figures.',
  },
  {
    pattern:
      /^use\s+[A-Za-z_][\w-]*;?$|^show\s+(?:dbs|databases|collections|tables|users|roles|processlist|variables|status|(?:slave|master|replica)\s.*);?$|^(?:db|rs|sh)\.[\w.]+\(/i,
    what: 'It is typed into the client of a database.',
  },
]);
