import { forEachChild, type SyntaxNode } from 'unbash';
import { parseShell } from '../../effects/parse-shell.ts';
import { maskPlaceholders } from '../../effects/placeholders.ts';
import { plainWords } from '../../effects/plain-words.ts';

/** Set by the login, the shell or the terminal: never the author's to define. */
const surroundings = new Set(
  'HOME PATH USER PWD OLDPWD SHELL LANG LC_ALL TERM TMPDIR HOSTNAME LOGNAME UID EUID PPID IFS RANDOM SECONDS LINENO EDITOR PS1 BASH_SOURCE BASH_VERSION BASHPID FUNCNAME PIPESTATUS OPTARG OPTIND REPLY COLUMNS LINES HOSTTYPE OSTYPE SSH_AUTH_SOCK XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_RUNTIME_DIR MACHTYPE DISPLAY GOPATH JAVA_HOME EPOCHSECONDS'.split(
    ' ',
  ),
);

/** Names that a command sets for the shell, and names that it uses without a default before it sets them itself. Offsets are within the text. */
export function variablesOf(text: string): { assigns: string[]; uses: { name: string; offset: number }[] } {
  const program = plainWords(text)?.[0];
  if (program !== undefined && !naming.has(program)) return { assigns: [], uses: [] };
  const assigns = new Set<string>();
  const uses: { name: string; offset: number }[] = [];
  const use = (name: string, offset: number): void => {
    if (/^[A-Za-z_]\w*$/.test(name) && !surroundings.has(name) && !assigns.has(name)) uses.push({ name, offset });
  };
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'SimpleExpansion') use(node.text.slice(1), node.pos);
    if (node.type === 'ParameterExpansion' && node.operation?.type !== 'Default') use(node.parameter, node.pos);
    if (node.type === 'For' || node.type === 'Select') assigns.add(node.name.value);
    forEachChild(node, visit);
    if (node.type === 'Command') for (const name of assignedBy(node)) assigns.add(name);
  };
  visit(parseShell(maskPlaceholders(text)));
  return { assigns: [...assigns], uses };
}

/** Programs that set the variables that their words name. */
const naming: ReadonlySet<string> = new Set(['read', 'mapfile', 'readarray', 'getopts', 'unset', 'printf']);

/** `A=1 cmd` sets A for cmd alone; `export A=1`, `read A` and a bare `A=1` set it for what follows. */
function assignedBy(node: Extract<SyntaxNode, { type: 'Command' }>): string[] {
  const prefix = node.prefix.flatMap((part) => (part.type === 'Assignment' ? [part.name] : []));
  if (!node.name) return prefix;
  const words = node.args.map((word) => (word.type === 'Assignment' ? word.name : word.value));
  const { value } = node.name;
  if (/^(?:export|declare|local|readonly|typeset)$/.test(value))
    return words
      .map((word) => word.replace(/=.*$/s, ''))
      .filter((_word, at) => node.args[at]?.type === 'Assignment' || /=/.test(node.args[at]?.text ?? ''));
  if (/^(?:read|mapfile|readarray|getopts|unset)$/.test(value))
    return words.filter((word) => /^[A-Za-z_]\w*$/.test(word));
  const target = value === 'printf' ? words.indexOf('-v') : -1;
  return target >= 0 ? [words[target + 1] ?? ''] : [];
}
