import { isFed } from './call.ts';
import { asksAbout } from './follow-options.ts';
import { asksBefore, option, type ProgramRule, says, unless } from './program-rules.ts';

/** What asks on a machine, opens a console, or asks before something is published, where nothing answers for it. */
export const askingPrograms: readonly ProgramRule[] = [
  // Machines.
  asksBefore('do-release-upgrade', /./, /^(?:-f|-c|--check-dist-upgrade-only|DistUpgradeViewNonInteractive|-m)$/),
  asksBefore(
    'yum dnf',
    /^\S+ (?:update|localinstall|system-upgrade download|downgrade|erase|distro-sync)\b/,
    /^(?:-[a-z]*y[a-z]*|--assume-?yes|--assumeno)$/,
  ),
  [
    'pacman',
    ({ words }) => words.some((word) => /^-(?:S[yu]*|R[a-z]*|U)$/.test(word)) && !words.includes('--noconfirm'),
  ],
  asksBefore(
    'flatpak choco conda mamba micromamba',
    /^\S+ (?:install|update|upgrade|remove|uninstall|create)\b/,
    /^(?:-[a-z]*y[a-z]*|--(?:yes|assumeyes|confirm|noninteractive|dry-run|noop|help))$/,
  ),
  asksBefore('pkg', /^pkg (?:install|upgrade|delete|remove|autoremove)\b/, /^(?:-[a-z]*[yn][a-z]*|--(?:yes|dry-run))$/),
  asksBefore(
    'zypper',
    /^zypper (?:update|up|dup|patch)\b/,
    /^(?:-[a-z]*[yn][a-z]*|--(?:no-confirm|non-interactive|dry-run))$/,
  ),
  asksBefore('fwupdmgr', /^fwupdmgr (?:update|upgrade|install)\b/, /^(?:-y|--assume-yes)$/),
  asksBefore('freebsd-update', /^freebsd-update (?:install|upgrade)\b/, /^--not-running-from-cron$/),
  ['pvecm', says(/^pvecm add\b/)],
  asksBefore('lxd', /^lxd init\b/, /^--(?:auto|minimal|preseed|dump)/),
  [
    'timeshift',
    (call) => call.words.includes('--restore') && !call.words.some((word) => /^(?:--yes|--scripted)$/.test(word)),
  ],
  ['testdisk photorec tasksel armbian-config', (call) => !asksAbout(call) && !call.words.includes('install')],
  asksBefore(/^pip3?$/, /^pip3? uninstall\b/, /^(?:-y|--yes)$/),
  [
    'cfdisk cgdisk fdisk gdisk parted',
    (call) => !isFed(call) && call.words.length === 1 && !/^-/.test(call.words[0] ?? ''),
  ],
  [
    'cryptsetup',
    (call, line) =>
      !isFed(call) && !call.words.some(isKeyFile) && /^cryptsetup (?:luks(?:Open|AddKey)|open)\b/.test(line),
  ],
  // A key in a file leaves the question whether to go on, and the answer to that leaves the one for the key.
  [
    'cryptsetup',
    (call, line) =>
      !isFed(call) &&
      /^cryptsetup luksFormat\b/.test(line) &&
      !(call.words.some(isKeyFile) && call.words.some((word) => /^(?:-q|--batch-mode)$/.test(word))),
  ],
  asksBefore('lvremove vgremove', /./, /^(?:-[a-z]*[yft]+|--(?:yes|force|test))$/),
  [
    'nmtui tzselect minicom picocom lazygit lazydocker tig ctop ranger whiptail dialog byobu',
    (call) => !asksAbout(call),
  ],
  ['make', says(/^make (?:\S+ )*(?:menu|n)config$/)],
  asksBefore('netplan', /^netplan try\b/, /^(?:-h|--help)$/),
  asksBefore('slappasswd', /./, /^-[sTgV]/),
  [
    'mkpasswd',
    (call) =>
      !isFed(call) &&
      call.words.every(
        (word, at) =>
          /^-(?!s$|-stdin$)/.test(word) || /^-(?:m|R|S|-method|-rounds|-salt)$/.test(call.words[at - 1] ?? ''),
      ) &&
      !asksAbout(call),
  ],
  [
    'gpg gpg2',
    ({ words }) =>
      words.some((word) => /^--(?:full-)?gen(?:erate)?-key$|^--edit-key$/.test(word)) && !words.includes('--batch'),
  ],
  ['createuser', option(/^(?:-[a-zA-Z]*P|--pwprompt|--interactive)$/)],
  [/^ldap\w+$/, option(/^-[a-zA-Z]*WD?$/)],
  ['sdkmanager', option(/^--licenses$/)],
  // Consoles.
  ['jshell pry clj clojure sbt pwsh groovysh scala', (call) => !isFed(call) && call.words.length === 0],
  ['lein cabal stack', (call, line) => !isFed(call) && /^\S+ (?:repl|ghci)(?= |$)/.test(line)],
  [/^(?:rails|(?:\.\/)?bin\/rails)$/, says(/^\S+ (?:c|console|dbconsole|db|credentials:edit)(?= |$)/)],
  [
    /^(?:wp|drush|odoo|odoo-bin|\.\/odoo-bin|\.\/manage\.py|python3?)$/,
    (call, line) =>
      !isFed(call) &&
      /^(?:wp shell|drush (?:php|sql:cli|sqlc)|(?:\.\/)?odoo(?:-bin)? shell|\S+ (?:manage\.py )?shell_plus)(?= |$)/.test(
        line,
      ),
  ],
  [/^(?:\.\/)?bin\/\w+$/, ({ plain }) => /^remote(?:_console)?$/.test(plain[0] ?? '')],
  // git, GitHub and what is published.
  [
    'git',
    ({ words, plain }) =>
      plain[0] === 'tag' &&
      words.some((word) => /^-[a-z]*[as]$|^--(?:annotate|sign)$/.test(word)) &&
      !words.some((word) => /^-[a-zA-Z]*[mF]|^--(?:message|file)/.test(word)),
  ],
  [
    'git',
    ({ words, plain }) =>
      /^(?:mergetool|difftool)$/.test(plain[0] ?? '') ||
      (plain[0] === 'clean' && words.some((word) => /^-[a-z]*i|^--interactive$/.test(word))),
  ],
  asksBefore('gh', /^gh release create\b/, /^(?:-n|-F|--notes.*|--generate-notes|--notes-from-tag)$/),
  asksBefore('gh', /^gh pr create\b/, /^(?:-f|--fill.*|-t|--title.*|-b|--body.*|-w|--web|-F)$/),
  asksBefore('gh', /^gh pr merge\b/, /^(?:-[msrd]+|--merge|--squash|--rebase|--auto|--disable-auto|--admin)$/),
  asksBefore('gh', /^gh (?:release|repo) delete\b/, /^(?:-y|--yes|--confirm)$/),
  [
    'gh',
    ({ words }, line) => /^gh (?:run (?:watch|view|rerun)|workflow run|repo create)$/.test(line) && words.length === 2,
  ],
  asksBefore('lerna', /^lerna (?:publish|version)\b/, /^(?:-y|--yes)$/),
  [
    'changeset np',
    ({ program, plain, words }) =>
      program === 'np' ? !words.includes('--yolo') : plain.length === 0 || plain[0] === 'add',
  ],
  asksBefore('release-it', /./, /^(?:--(?:ci|release-version|changelog|version|help)|-[vh])$/),
  [
    'cargo',
    ({ words, plain }) =>
      plain[0] === 'release' &&
      words.some((word) => /^(?:-x|--execute)$/.test(word)) &&
      !words.includes('--no-confirm'),
  ],
  // Chains.
  asksBefore(/^[a-z]{3,}d$/, /^[a-z]+d tx \S+/, /^(?:-y|--yes|--generate-only|--dry-run|--offline)$/),
  [
    'hardhat',
    ({ words }, line) =>
      /^hardhat ignition deploy\b/.test(line) &&
      words.some((word, at) => /^--network$/.test(words[at - 1] ?? '') && !/^(?:localhost|hardhat)$/.test(word)),
  ],
  [
    'forge cast',
    ({ words }, line) =>
      /^(?:forge script|forge create|cast send)\b/.test(line) &&
      words.includes('--account') &&
      !words.some((word) => /^--password/.test(word)),
  ],
  asksBefore('solana-keygen', /^solana-keygen new\b/, /^--no-bip39-passphrase$/),
  ['solana-keygen', says(/^solana-keygen recover\b/)],
  asksBefore('aptos', /^aptos (?:init|move (?:publish|run(?:-script)?))\b/, /^--assume-(?:yes|no)$/),
  asksBefore('lncli', / (?:create|unlock|changepassword)$/, /^--stdin$/),
  ['geth', unless(/ (?:attach|console|account (?:new|import|update))(?= |$)/, /^--(?:exec|password)\b/)],
];

function isKeyFile(word: string): boolean {
  return /^(?:-d|--(?:key-file|token-).*)$/.test(word);
}
