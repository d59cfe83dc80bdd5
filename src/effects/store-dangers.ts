import type { Danger } from './named-dangers.ts';
import { anyway, says } from './program-rules.ts';

/** What deletes from stores of files, of packages and of secrets, and from file systems, by the words of their programs. */
export const storeDangers: readonly Danger[] = [
  {
    programs: 'rclone',
    when: says(/^rclone (?:delete|deletefile|purge|sync|move|cleanup)\b/),
    phrase: 'deletes files at the destination',
  },
  {
    programs: 'mc s3cmd s5cmd b2',
    when: says(/^\S+ (?:rm|rb|del|delete|delete-file)\b/),
    phrase: 'deletes in the cloud',
  },
  {
    programs: 'zfs zpool btrfs',
    when: says(/^\S+ (?:destroy|rollback|subvolume delete|labelclear|detach|remove|device (?:remove|delete))\b/),
    phrase: 'destroys a file system or what is newer in it',
  },
  {
    programs: /^(?:pct|qm|virsh|lxc|incus|multipass|vboxmanage)$/i,
    when: says(/^\S+ (?:(?:rollback|snapshot-revert|restore)\b|snapshot \S+ restore\b)/i),
    phrase: 'sets a machine back over what is live',
  },
  {
    programs: 'diskutil',
    when: says(/^diskutil (?:erase\w*|partitionDisk|zeroDisk|secureErase|apfs (?:delete|erase)\w*)\b/i),
    phrase: 'erases a disk',
  },
  {
    programs: 'tmutil',
    when: says(/^tmutil (?:delete|restore)\w*\b/),
    phrase: 'deletes backups or restores over what is live',
  },
  // Both decide what a machine of Apple may start, and are set again only from its recovery system.
  {
    programs: 'bputil csrutil nvram',
    when: ({ program, words }) =>
      program === 'bputil'
        ? words.some((word) => /^(?:-[fgnckmasr]+|--(?!display|help|vuid)[a-z-]+)$/.test(word))
        : words.some((word) => /^(?:disable|clear|-[cd])$/.test(word)),
    phrase: 'changes what the machine may start',
  },
  {
    programs: 'patronictl',
    when: ({ plain }) => plain.some((word) => /^(?:reinit|remove)$/.test(word)),
    phrase: 'wipes a member or forgets the cluster',
  },
  { programs: 'lvremove vgremove pvremove', when: anyway, phrase: 'destroys a volume' },
  {
    programs: 'restic borg kopia',
    when: says(/^\S+ (?:forget|prune|delete|snapshot delete)\b/),
    phrase: 'deletes backups',
  },
  {
    programs: 'vault consul nomad argocd velero ceph rpk nats pulsar-admin rabbitmqadmin',
    when: says(/\b(?:delete|destroy|purge|rm)\b/),
    phrase: 'deletes what is live',
  },
];
