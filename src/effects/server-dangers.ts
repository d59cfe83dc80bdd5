import type { Danger } from './named-dangers.ts';
import { anyway, option, says } from './program-rules.ts';

const members = 'takes a member out of the cluster';

/** What takes members out of clusters, empties queues, and writes over what database servers and virtual machines keep, by the words of their programs. */
export const serverDangers: readonly Danger[] = [
  [
    'rabbitmqctl',
    says(/\b(?:reset|force_reset|purge_queue|delete_(?:queue|vhost|user)|forget_cluster_node)\b/),
    'empties queues or forgets a node',
  ],
  [
    /(?:^|\/)kafka-(?:topics|consumer-groups|delete-records|configs)(?:\.sh)?$/,
    ({ program, words: given }) =>
      /delete-records/.test(program) ||
      given.includes('--delete') ||
      (given.includes('--reset-offsets') && given.includes('--execute')),
    'deletes a topic, or what is known of its readers',
  ],
  [
    'nodetool',
    says(/\b(?:decommission|removenode|assassinate|clearsnapshot)\b/),
    'takes a node or its snapshots out of the cluster',
  ],
  ['influx', says(/^influx (?:\S+ )?delete\b/), 'deletes data'],
  ['pg_resetwal', anyway, 'throws away what the database has not written yet'],
  ['pg_rewind', anyway, 'writes over the data of a database server'],
  ['impdp', option(/^table_exists_action=(?:replace|truncate)$/i), 'restores over a live database'],
  ['ldapdelete', anyway, 'deletes entries of the directory'],
  [
    'virsh qm pct vagrant lxc incus multipass VBoxManage',
    says(/\b(?:destroy|undefine|delete|purge|unregistervm)\b/),
    'deletes a virtual machine',
  ],
  ['pvesh', says(/^pvesh delete\b/), 'deletes a virtual machine'],
  ['qm', says(/^qm reset\b/), 'ends a machine by force'],
  ['vzrestore qmrestore', anyway, 'sets a machine back over what is live'],
  ['vzdump', option(/^--remove(?:=1)?$/), 'deletes backups'],
  ['govc', says(/^govc [\w.]+\.(?:destroy|rm|remove)\b/), 'deletes a virtual machine'],
  ['xe', says(/^xe \S+-(?:destroy|uninstall|forget)\b/), 'deletes a virtual machine'],
  ['esxcli', says(/ (?:vm process kill|storage filesystem unmount|system shutdown)\b/), 'ends a machine by force'],
  // Members that are taken out of what keeps several of them.
  [
    'pvecm ha-manager pvesm omd ipa ipa-replica-manage tiup',
    says(/^\S+ (?:delnode|remove|rm|del|server-del|(?:cluster )?scale-in)(?= |$)/),
    members,
  ],
  ['ceph', says(/^ceph (?:osd crush remove|auth del|(?:mon|mds|fs|mgr) (?:remove|rm|fail))\b/), members],
  ['gluster', says(/^gluster (?:peer detach|volume (?:remove-brick|reset-brick))\b/), members],
  [
    'drbdadm',
    ({ words }, line) =>
      / (?:create-md|wipe-md|invalidate(?:-remote)?)\b/.test(line) ||
      words.some((word) => /^--(?:overwrite-data-of-peer|discard-my-data|force)$/.test(word)),
    'writes over the data of a member',
  ],
  ['samba-tool', says(/^samba-tool (?:domain demote|(?:user|group|computer|ou|dns) delete)\b/), members],
  ['ipa-restore', anyway, 'restores over what is live'],
  [/^mysqlsh$/, option(/\b(?:removeInstance|dissolve)\b/), members],
  ['orchestrator-client', option(/^(?:force-master-\S+|forget(?:-cluster)?)$/), members],
  ['gitlab-ctl chef-server-ctl', says(/^\S+ (?:cleanse|remove-accounts)\b/), 'deletes what is live'],
  ['lvreduce vgreduce', anyway, 'destroys a volume'],
  ['apt apt-get', says(/^\S+ purge\b/), 'removes a program with its settings'],
  ['dpkg', option(/^(?:-P|--purge)$/), 'removes a program with its settings'],
];
