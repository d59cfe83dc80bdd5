import type { Danger } from './named-dangers.ts';
import { anyway, both, option, says } from './program-rules.ts';

/** What deletes from stores of files, of packages and of secrets, and from file systems, by the words of their programs. */
export const storeDangers: readonly Danger[] = [
  ['rclone', says(/^rclone (?:delete|deletefile|purge|sync|move|cleanup)\b/), 'deletes files at the destination'],
  ['mc s3cmd s5cmd b2', says(/^\S+ (?:rm|rb|del|delete|delete-file)\b/), 'deletes in the cloud'],
  [
    'zfs zpool btrfs',
    says(/^\S+ (?:destroy|rollback|subvolume delete|labelclear|detach|remove|device (?:remove|delete))\b/),
    'destroys a file system or what is newer in it',
  ],
  [
    /^(?:pct|qm|virsh|lxc|incus|multipass|vboxmanage)$/i,
    says(/^\S+ (?:(?:rollback|snapshot-revert|restore)\b|snapshot \S+ restore\b)/i),
    'sets a machine back over what is live',
  ],
  [
    'diskutil',
    says(/^diskutil (?:erase\w*|partitionDisk|zeroDisk|secureErase|apfs (?:delete|erase)\w*)\b/i),
    'erases a disk',
  ],
  ['tmutil', says(/^tmutil (?:delete|restore)\w*\b/), 'deletes backups or restores over what is live'],
  // Both decide what a machine of Apple may start, and are set again only from its recovery system.
  [
    'bputil csrutil nvram',
    ({ program, words }) =>
      program === 'bputil'
        ? words.some((word) => /^(?:-[fgnckmasr]+|--(?!display|help|vuid)[a-z-]+)$/.test(word))
        : words.some((word) => /^(?:disable|clear|-[cd])$/.test(word)),
    'changes what the machine may start',
  ],
  [
    'patronictl',
    ({ plain }) => plain.some((word) => /^(?:reinit|remove)$/.test(word)),
    'wipes a member or forgets the cluster',
  ],
  [
    'zpool zfs',
    ({ words }, line) =>
      / create \S+ /.test(line)
        ? line.startsWith('zpool ') && !words.includes('-n')
        : / (?:recv|receive)\b/.test(line) && words.some((word) => /^-[a-z]*F/.test(word)),
    'writes over a disk or a file system',
  ],
  ['mc', both(/^mc mirror\b/, /^--remove$/), 'deletes files at the destination'],
  ['s3cmd', option(/^--delete-removed$/), 'deletes files at the destination'],
  ['kopia', says(/^kopia (?:snapshot )?restore\b/), 'restores over what is live'],
  ['rdiff-backup', option(/^(?:-r|--restore-as-of.*|restore)$/), 'restores over what is live'],
  ['lvremove vgremove pvremove', anyway, 'destroys a volume'],
  [
    'pvcreate vgcreate vgextend',
    ({ words }) =>
      words.some((word) => word.startsWith('/dev/')) && !words.some((word) => /^(?:-t|--test)$/.test(word)),
    'takes a disk with what is on it',
  ],
  ['restic borg kopia', says(/^\S+ (?:forget|prune|delete|snapshot delete)\b/), 'deletes backups'],
  [
    'vault consul nomad argocd velero ceph rpk nats pulsar-admin rabbitmqadmin',
    says(/\b(?:delete|destroy|purge|rm)\b/),
    'deletes what is live',
  ],
];
