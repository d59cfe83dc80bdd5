import type { Danger } from './named-dangers.ts';
import { anyway, option, says } from './program-rules.ts';

const firmware = 'writes over the firmware of a device';

/** What erases disks, stops machines, cuts them off, and writes over the firmware or the configuration of devices, by their words. */
export const machineDangers: readonly Danger[] = [
  { programs: 'dd', when: option(/^of=/), phrase: 'writes over a device or file' },
  {
    programs: /^(?:mkfs(?:\..*)?|mke2fs|mkswap|wipefs|fdisk|cfdisk|sfdisk|gdisk|parted|sgdisk|blkdiscard)$/,
    when: ({ words }) => !words.some((word) => /^(?:-l|--list|-p|--print|print|-d|--dump)$/.test(word)),
    phrase: 'erases a disk',
  },
  {
    programs: 'cryptsetup',
    when: says(/^cryptsetup (?:luksFormat|luksErase|erase|reencrypt)\b/i),
    phrase: 'erases a disk',
  },
  { programs: 'nvme', when: says(/^nvme (?:format|sanitize)\b/), phrase: 'erases a disk' },
  {
    programs: 'hdparm',
    when: option(/^--(?:user-master|security-erase.*|trim-sector-ranges)$/),
    phrase: 'erases a disk',
  },
  {
    programs: 'mdadm',
    when: option(/^(?:--zero-superblock|--stop|-S|--fail|--remove|-f|-r)$/),
    phrase: 'destroys a volume',
  },
  {
    programs: 'kill',
    when: ({ words }) => !words.includes('-l') && !words.includes('-0'),
    phrase: 'ends a process',
  },
  { programs: 'pkill killall', when: anyway, phrase: 'ends every process of a name' },
  { programs: 'shutdown reboot halt poweroff', when: anyway, phrase: 'stops the machine' },
  { programs: 'init telinit', when: option(/^[06]$/), phrase: 'stops the machine' },
  {
    programs: 'systemctl',
    when: says(/^systemctl (?:reboot|poweroff|halt|kexec|kill|isolate|rescue|emergency)\b/),
    phrase: 'stops the machine or a service by force',
  },
  { programs: 'dnf', when: says(/^dnf (?:system-upgrade|offline-upgrade) reboot\b/), phrase: 'stops the machine' },
  {
    programs: 'ipmitool',
    when: says(/\b(?:power (?:off|cycle|reset)|mc reset)\b/),
    phrase: 'stops the machine',
  },
  { programs: 'userdel groupdel deluser delgroup', when: anyway, phrase: 'deletes an account' },
  { programs: 'crontab', when: option(/^-[a-z]*r$/), phrase: 'deletes the scheduled jobs' },
  {
    programs: 'journalctl',
    when: option(/^--vacuum-/),
    phrase: 'deletes logs',
  },
  { programs: 'iptables ip6tables', when: option(/^(?:-F|--flush|-X)$/), phrase: 'empties the firewall' },
  { programs: 'ipset', when: says(/^ipset (?:destroy|flush)\b/), phrase: 'empties the firewall' },
  { programs: 'nft', when: says(/^nft (?:flush|delete)\b/), phrase: 'empties the firewall' },
  { programs: 'ufw', when: says(/^ufw (?:reset|disable|delete)\b/), phrase: 'opens the firewall' },
  { programs: 'ip', when: says(/^ip (?:\S+ )?(?:flush|delete|del)\b/), phrase: 'takes away an address or a way' },
  {
    programs: 'nmcli',
    when: says(/^nmcli (?:c\w* (?:delete|down)|networking off|d\w* (?:disconnect|delete))\b/),
    phrase: 'takes away an address or a way',
  },
  { programs: 'postsuper', when: option(/^-[a-z]*d$/), phrase: 'deletes mail' },
  { programs: 'doveadm', when: says(/^doveadm (?:expunge|mailbox delete|purge)\b/), phrase: 'deletes mail' },
  { programs: /^exim4?$/, when: option(/^-Mrm$/), phrase: 'deletes mail' },
  {
    programs: 'rndc pdnsutil cli53 flarectl',
    when: says(/\b(?:delzone|delete-zone|delete-rrset|rrdelete|delete|rrpurge)\b/),
    phrase: 'deletes names of hosts',
  },
  {
    programs: 'certbot acme.sh',
    when: ({ words, plain }) =>
      /^(?:delete|revoke)$/.test(plain[0] ?? '') || words.some((word) => /^--(?:revoke|remove)$/.test(word)),
    phrase: 'deletes or revokes a certificate',
  },
  { programs: /^gpg2?$/, when: option(/^--delete-/), phrase: 'deletes a key' },
  {
    programs: /^(?:flashrom|esptool(?:\.py)?|fastboot|heimdall|st-flash|dfu-util|avrdude|fwupdmgr|mtd)$/,
    when: ({ words }, line) =>
      / (?:erase[-_]\w+|write[-_]\w+|flash(?:ing unlock)?|erase|write|oem unlock|install|update)(?= |$)/.test(line) ||
      words.some((word) => /^(?:-w|-E|-D|--write|--erase|--download|-Uflash.*|-U)$/.test(word)),
    phrase: firmware,
  },
  {
    programs: /^(?:flashcp|nandwrite|flash_erase(?:all)?|flash_eraseall|sysupgrade|firstboot)$/,
    when: anyway,
    phrase: firmware,
  },
  {
    programs: /(?:^|\/)flash[-_][\w.-]+\.(?:sh|py)$/,
    when: anyway,
    phrase: firmware,
  },
  {
    programs: 'reload erase write',
    when: says(/^(?:reload(?: (?:in|at|cancel|slot|module)\b.*)?|(?:write )?erase(?: \S+)?)$/),
    phrase: 'restarts or empties a device',
  },
  {
    programs: 'request execute',
    when: says(
      /^(?:request system (?:reboot|zeroize|halt|power-off|rollback|software add)|execute (?:factoryreset|reboot|shutdown|restore|formatlogdisk))\b/,
    ),
    phrase: 'restarts or empties a device',
  },
  {
    programs: 'configure rollback copy',
    when: says(/^(?:configure replace|rollback running-config|copy \S+ (?:startup|running)-config)\b/),
    phrase: 'writes over the configuration of a device',
  },
];
