import type { Danger } from './named-dangers.ts';
import { anyway, option, says } from './program-rules.ts';

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
  ['lvreduce vgreduce', anyway, 'destroys a volume'],
  ['apt apt-get', says(/^\S+ purge\b/), 'removes a program with its settings'],
  ['dpkg', option(/^(?:-P|--purge)$/), 'removes a program with its settings'],
];
