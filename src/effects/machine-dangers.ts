import type { Danger } from './named-dangers.ts';
import { anyway, both, option, says, without } from './program-rules.ts';

const firmware = 'writes over the firmware of a device';

/** What erases disks, stops machines, cuts them off, and writes over the firmware or the configuration of devices, by their words. */
export const machineDangers: readonly Danger[] = [
  ['dd', option(/^of=/), 'writes over a device or file'],
  [
    /^(?:mkfs(?:\..*)?|mke2fs|mkswap|wipefs|fdisk|cfdisk|sfdisk|gdisk|parted|sgdisk|blkdiscard)$/,
    ({ program, words }) =>
      program === 'wipefs'
        ? words.some((word) => /^-[a-z]*[ao]|^--(?:all|offset)/.test(word)) &&
          !words.some((word) => /^(?:-n|--no-act)$/.test(word))
        : !words.some((word) => /^(?:-l|--list|-p|--print|print|-d|--dump|-b|--backup(?:=.*)?|-J|--json)$/.test(word)),
    'erases a disk',
  ],
  ['pvcreate vgcreate vgextend', without(/^(?:-t|--test)$/), 'writes over a disk'],
  ['mdadm', option(/^(?:--create|-C)$/), 'writes over a disk'],
  ['xfs_repair', option(/^-[a-z]*L$/), 'throws away what the file system has not written yet'],
  ['lvconvert', option(/^--merge$/), 'destroys a file system or what is newer in it'],
  ['lvresize', option(/^(?:-L|-l|--size=|--extents=)?-\d/), 'destroys a volume'],
  ['cryptsetup', says(/^cryptsetup (?:luksFormat|luksErase|erase|reencrypt)\b/i), 'erases a disk'],
  ['nvme', says(/^nvme (?:format|sanitize)\b/), 'erases a disk'],
  [
    'hdparm',
    option(
      /^--(?:security-erase(?:-enhanced)?|trim-sector-ranges(?:-stdin)?|(?:write|repair)-sector|sanitize-(?:block|crypto|over)\S+)$/,
    ),
    'erases a disk',
  ],
  ['badblocks', option(/^-[a-z]*w[a-z]*$/), 'erases a disk'],
  ['mdadm', option(/^(?:--zero-superblock|--stop|-S|--fail|--remove|-f|-r)$/), 'destroys a volume'],
  ['kill', ({ words }) => !words.includes('-l') && !words.includes('-0'), 'ends a process'],
  ['pkill killall', anyway, 'ends every process of a name'],
  ['shutdown reboot halt poweroff', anyway, 'stops the machine'],
  ['init telinit', option(/^[06]$/), 'stops the machine'],
  [
    'systemctl',
    says(/^systemctl (?:reboot|poweroff|halt|kexec|kill|isolate|rescue|emergency)\b/),
    'stops the machine or a service by force',
  ],
  ['dnf', says(/^dnf (?:system-upgrade|offline-upgrade) reboot\b/), 'stops the machine'],
  ['ipmitool', says(/\b(?:power (?:off|cycle|reset)|mc reset)\b/), 'stops the machine'],
  ['userdel groupdel deluser delgroup', anyway, 'deletes an account'],
  ['crontab', option(/^-[a-z]*r$/), 'deletes the scheduled jobs'],
  ['journalctl', option(/^--vacuum-/), 'deletes logs'],
  ['iptables ip6tables', option(/^(?:-F|--flush|-X)$/), 'empties the firewall'],
  ['ipset', says(/^ipset (?:destroy|flush)\b/), 'empties the firewall'],
  ['nft', says(/^nft (?:flush|delete)\b/), 'empties the firewall'],
  ['ufw', says(/^ufw (?:reset|disable|delete)\b/), 'opens the firewall'],
  ['ip', says(/^ip (?:\S+ )?(?:flush|delete|del)\b/), 'takes away an address or a way'],
  [
    'nmcli',
    says(/^nmcli (?:c\w* (?:delete|down)|networking off|d\w* (?:disconnect|delete))\b/),
    'takes away an address or a way',
  ],
  ['ifdown', anyway, 'takes away an address or a way'],
  ['ip', says(/^ip link set (?:\S+ )+down\b/), 'takes away an address or a way'],
  [
    'iptables ip6tables',
    both(/ (?:INPUT|OUTPUT|FORWARD) (?:DROP|REJECT)$/, /^(?:-P|--policy)$/),
    'cuts the machine off',
  ],
  ['firewall-cmd', option(/^--(?:panic-on|complete-reload)$/), 'cuts the machine off'],
  [
    /./,
    ({ writes }) => writes.some((file) => /^\/proc\/sysrq-trigger$|^\/sys\/.*\/delete$/.test(file)),
    'stops the machine, or takes a device out',
  ],
  ['postsuper', option(/^-[a-z]*d$/), 'deletes mail'],
  [/^exim4?$/, option(/^-Mrm$/), 'deletes mail'],
  ['doveadm', says(/^doveadm (?:expunge|mailbox delete|purge)\b/), 'deletes mail'],
  [
    'rndc pdnsutil cli53 flarectl',
    says(/\b(?:delzone|delete-zone|delete-rrset|rrdelete|delete|rrpurge)\b/),
    'deletes names of hosts',
  ],
  [
    'certbot acme.sh',
    ({ words, plain }) =>
      /^(?:delete|revoke)$/.test(plain[0] ?? '') || words.some((word) => /^--(?:revoke|remove)$/.test(word)),
    'deletes or revokes a certificate',
  ],
  ['openssl', option(/^-revoke$/), 'deletes or revokes a certificate'],
  [/^gpg2?$/, option(/^--delete-/), 'deletes a key'],
  [
    /^(?:flashrom|esptool(?:\.py)?|fastboot|heimdall|st-flash|dfu-util|avrdude|fwupdmgr|mtd)$/,
    ({ words }, line) =>
      / (?:erase[-_]\w+|write[-_]\w+|flash(?:ing unlock)?|erase|write|oem unlock|install|update)(?= |$)/.test(line) ||
      words.some((word) => /^(?:-w|-E|-D|--write|--erase|--download|-Uflash.*|-U)$/.test(word)),
    firmware,
  ],
  [/^(?:flashcp|nandwrite|flash_erase(?:all)?|flash_eraseall|sysupgrade|firstboot)$/, anyway, firmware],
  [/(?:^|\/)flash[-_][\w.-]+\.(?:sh|py)$/, anyway, firmware],
  [
    'reload erase write',
    says(/^(?:reload(?: (?:in|at|cancel|slot|module)\b.*)?|(?:write )?erase(?: \S+)?)$/),
    'restarts or empties a device',
  ],
  [
    'request execute',
    says(
      /^(?:request system (?:reboot|zeroize|halt|power-off|rollback|software add)|execute (?:factoryreset|reboot|shutdown|restore|formatlogdisk))\b/,
    ),
    'restarts or empties a device',
  ],
  [
    'configure rollback copy',
    says(/^(?:configure replace|rollback running-config|copy \S+ (?:startup|running)-config)\b/),
    'writes over the configuration of a device',
  ],
];
