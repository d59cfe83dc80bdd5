/**
 * The secrets that a command hands to a program: as the word behind an option (`--password x`, `curl -u ann:x`, `mysql -px`), in a statement
 * (`PASSWORD 'x'`) or through a pipe (`echo x | docker login --password-stdin`). What the shell works out is not known before it has run.
 */
export function argumentsIn(text: string): string[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups = {} }) => {
      const { single, double, bare } = groups;
      const value = single ?? double ?? bare ?? '';
      const isLiteral = single !== undefined || !/[$`]/.test(value);
      return isLiteral && value !== '' && !/^[<{[]/.test(value) ? [value] : [];
    }),
  );
}

/** A word of the shell that is no option. */
const word = String.raw`(?:'(?<single>[^']*)'|"(?<double>[^"]*)"|(?<bare>[^\s;&|()'"<>-][^\s;&|()'"<>]*))`;
/** The rest of one command, as far as it is looked at. */
const words = String.raw`\b[^;&|\n]{0,400}?\s`;

const optionNames = [
  String.raw`(?:[\w-]+[-_])?(?:password|passwd|passphrase|pass|token)`,
  String.raw`(?:[\w-]+[-_])?(?:client|app|consumer|shared)[-_]secret`,
  String.raw`(?:[\w-]+[-_])?(?:api|access|secret|account)[-_]?key`,
].join('|');

const patterns: readonly RegExp[] = [
  // Of mysql and psql `--password` alone asks for one, and what follows is the database.
  String.raw`(?<!\b(?:mysql|mariadb|psql)[^;&|\n]{0,400})(?<=\s)(?:--(?:${optionNames})|-(?:password|\w*storepass|keypass))[ \t]+${word}`,
  // `user:password`, in quotes or not; the quotes are those of the whole word.
  String.raw`\b(?:curl|wget|http|https|xh)${words}(?:-u|-a|--user|--auth|--proxy-user|-U)[ \t=]?["']?[^\s:"'$]+:(?<bare>[^\s"'|;&]+)`,
  String.raw`\b(?:mysql|mysqldump|mysqladmin|mysqlimport|mariadb|mariadb-dump|mariadb-admin)${words}-p${word}`,
  String.raw`\b(?:docker|podman|nerdctl|buildah|skopeo|helm|crane|oras)\b[^;&|\n]{0,200}?\blogin${words}-p[ \t=]*${word}`,
  String.raw`\bsshpass[ \t]+-p[ \t]*${word}`,
  String.raw`\b(?:redis-cli|valkey-cli)${words}-a[ \t]+${word}`,
  String.raw`\bldap(?:search|modify|add|delete|passwd|whoami|compare)${words}-w[ \t]*${word}`,
  String.raw`\b(?:smbclient|rpcclient|net)${words}-U[ \t]*["']?[^\s%"']+%(?<bare>[^\s"'|;&]+)`,
  String.raw`\b(?:sqlplus|sqlldr|expdp|impdp)${words}[\w.$#]+/(?<bare>[^\s@"'|;&]+)@`,
  String.raw`\bopenssl${words}["']?pass:(?<bare>[^\s"'|;&]+)`,
  String.raw`\b(?:PASSWORD|IDENTIFIED[ \t]+BY)[ \t]+'(?<single>[^']+)'`,
  String.raw`\b(?:echo|printf)[ \t]+(?:-n[ \t]+|'%s(?:\\n)?'[ \t]+|"%s(?:\\n)?"[ \t]+)?${word}[ \t]*\|[^;&|\n]{0,200}?(?:--password-stdin|--with-token|--passphrase-fd|sudo[ \t]+-S)`,
].map((source) => new RegExp(source, 'gi'));
