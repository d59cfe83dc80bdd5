/**
 * Whether `NAME=value` tells programs which other ones to start, which code to load or where to look for either: after it, a command that
 * only looks may do anything. A pager or an editor by its well-known name is none of these.
 */
export function assignmentSteers(assignment: string): boolean {
  const [, name, value = ''] = /^([A-Za-z_]\w*)\+?=([\s\S]*)$/.exec(assignment) ?? [];
  if (name === undefined || !steering.test(name)) return false;
  return !harmless.some((known) => known.names.test(name) && known.values.test(unquoted(value)));
}

/** Whether it does so for what comes later too. Folders by their whole path are how people make their own programs found. */
export function exportSteers(assignment: string): boolean {
  const [, path] = /^PATH=([\s\S]*)$/.exec(assignment) ?? [];
  if (path !== undefined)
    return !unquoted(path)
      .split(':')
      .every((folder) => /^(?:\/|~\/|\$)/.test(folder));
  return assignmentSteers(assignment);
}

const unquoted = (value: string): string => value.replace(/^(["'])([\s\S]*)\1$/, '$2');

const names: readonly string[] = [
  // The shell's own.
  'PATH|ENV|BASH_ENV|BASHOPTS|SHELLOPTS|PROMPT_COMMAND|PS[0-4]|HOME|SHELL|ZDOTDIR|FPATH|CDPATH|TERMCAP|TERMINFO',
  // The loader's, and those of languages and their tools.
  'LD_\\w+|DYLD_\\w+|GCONV_PATH|LOCPATH|MALLOC_\\w+|OPENSSL_(?:CONF|ENGINES|MODULES)',
  'NODE_(?:OPTIONS|PATH|REPL_\\w+)|PYTHON(?:PATH|HOME|STARTUP|INSPECT|BREAKPOINT|WARNINGS|USERBASE|PLATLIBDIR)|PERL5\\w+',
  'RUBY(?:OPT|LIB)|GEM_(?:HOME|PATH)|BUNDLE_\\w+|CLASSPATH|_?JAVA_\\w*OPT\\w*|JDK_JAVA_OPTIONS|(?:MAVEN|GRADLE|JAVA)_OPTS',
  '(?:JAVA|MAVEN|GRADLE|GRADLE_USER|CARGO|RUSTUP)_HOME|PHPRC|PHP_INI_SCAN_DIR|GOFLAGS|RUSTC\\w*|npm_config_\\w+|NPM_CONFIG_\\w+',
  // Of single programs.
  '\\w*PAGER|\\w*EDITOR|\\w*VISUAL|\\w*BROWSER|\\w*ASKPASS|LESS(?:OPEN|CLOSE|EDIT|KEY\\w*|HISTFILE)?|MAN(?:PAGER|OPT)|(?:RSYNC|CVS)_RSH|TAR_OPTIONS|GREP_OPTIONS',
  'GIT_(?:SSH\\w*|DIR|WORK_TREE|CONFIG\\w*|EXEC_PATH|EXTERNAL_DIFF|PROXY_COMMAND|TRACE\\w*|TEMPLATE_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE\\w*|ALLOW_PROTOCOL)',
  'PSQLRC|PGSERVICEFILE|PGSYSCONFDIR|MYSQL_HOME|CURL_HOME|WGETRC|XDG_(?:CONFIG|DATA)_\\w+|MAKEFLAGS|SYSTEMD_LESS|SSH_SK_PROVIDER',
  'KUBECTL_EXTERNAL_DIFF|KREW_ROOT|HELM_(?:PLUGINS|\\w+_HOME)|DOCKER_CONFIG|TF_CLI_\\w+|TF_PLUGIN_\\w+|CLOUDSDK_PYTHON\\w*|BASH_FUNC_\\S+',
];
const steering = new RegExp(`^(?:${names.join('|')})$`);

const harmless: readonly { names: RegExp; values: RegExp }[] = [
  {
    names: /PAGER$|EDITOR$|VISUAL$|BROWSER$/,
    values: /^(?:\/usr\/bin\/)?(?:|cat|less|more|most|vim?|nvim|nano|emacs|code|true|false|:)(?:\s+-[-\w]+)*$/,
  },
  { names: /^LESS$/, values: /^(?:-?[FRXSiIMNnqQeEKJ]+\s*)+$/ },
  { names: /OPT(?:ION)?S$/, values: /^(?:\s*(?:-Xm[sx]\w+|--max[-_]old[-_]space[-_]size=\d+))*\s*$/ },
];
