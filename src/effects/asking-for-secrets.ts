import { isFed } from './call.ts';
import { asksBefore, both, option, type ProgramRule, unless } from './program-rules.ts';

/** What asks for a password, a passphrase or who somebody is, where no option has it: of keys, of certificates, of accounts. */
export const askingForSecrets: readonly ProgramRule[] = [
  // Keys and certificates.
  [
    'keytool',
    (call) =>
      !isFed(call) &&
      call.words.some((word) =>
        /^-(?:gen(?:key(?:pair)?|seckey)|import(?:cert|keystore|pass)?|list|export(?:cert)?|delete|certreq|storepasswd|keypasswd|changealias)$/.test(
          word,
        ),
      ) &&
      !call.words.some((word) => /^-(?:(?:src|dest)?storepass(?::(?:env|file))?|cacerts|help)$/.test(word)),
  ],
  [
    'jarsigner',
    (call) => !isFed(call) && !call.words.some((word) => /^-(?:storepass(?::\w+)?|verify|help)$/.test(word)),
  ],
  ['openssl', unless(/^openssl pkcs12\b/, /^-(?:pass(?:in|out)?|help)$/)],
  ['openssl', unless(/^openssl ca\b/, /^-(?:batch|gencrl|revoke|passin|help)$/)],
  [
    'openssl',
    (call, line) =>
      /^openssl (?:genrsa|genpkey|rsa|pkcs8|enc)\b/.test(line) &&
      call.words.some((word) => /^-(?:aes|des|camellia|chacha)/.test(word)) &&
      !call.words.some((word) => /^-(?:pass(?:in|out)?|k|K|kfile)$/.test(word)),
  ],
  [
    'openssl',
    (call, line) =>
      !isFed(call) && /^openssl passwd$/.test(line) && !call.words.some((word) => /^-(?:in|stdin)$/.test(word)),
  ],
  [
    'gpg gpg2',
    (call) =>
      call.words.some((word) => /^(?:-c|--symmetric)$/.test(word)) &&
      !call.words.some((word) => /^--(?:batch|passphrase.*)$/.test(word)),
  ],
  asksBefore('age', /./, /^(?:-r|-R|-i|--(?:recipient|recipients-file|identity|version|help).*)$/),
  ['minisign signify', option(/^-G$/)],
  asksBefore('cosign', /^cosign generate-key-pair\b/, /^--kms/),
  asksBefore('security', /^security unlock-keychain\b/, /^-p$/),
  // Accounts and directories.
  ['smbpasswd', (call) => !isFed(call) && !call.words.some((word) => /^-[sedxn]$/.test(word))],
  ['mysql_config_editor', option(/^(?:-p|--password)$/)],
  ['chsh', (call) => !isFed(call) && !call.words.some((word) => /^-[sl]$|^--/.test(word))],
  asksBefore(
    'samba-tool',
    /^samba-tool domain (?:join|provision)$|^samba-tool domain join\b/,
    /^(?:--(?:password|adminpass|machinepass|use-kerberos|realm).*|-P|-k|-N)$/,
  ),
  ['samba-tool', option(/^--interactive$/)],
  asksBefore('realm', /^realm join\b/, /^(?:--one-time-password.*|--no-password)$/),
  ['net', both(/^net ads (?:join|leave)\b/, /^-U$/)],
  asksBefore(
    'ipa-server-install ipa-client-install ipa-replica-install',
    /./,
    /^(?:-U|--unattended|--uninstall|--version)$/,
  ),
];
