import type { Danger } from './named-dangers.ts';
import { anyway, option, says } from './program-rules.ts';

/** What takes members out of clusters, empties queues, and writes over what database servers and virtual machines keep, by the words of their programs. */
export const serverDangers: readonly Danger[] = [
  {
    programs: 'rabbitmqctl',
    when: says(/\b(?:reset|force_reset|purge_queue|delete_(?:queue|vhost|user)|forget_cluster_node)\b/),
    phrase: 'empties queues or forgets a node',
  },
  {
    programs: /(?:^|\/)kafka-(?:topics|consumer-groups|delete-records|configs)(?:\.sh)?$/,
    when: ({ program, words: given }) =>
      /delete-records/.test(program) ||
      given.includes('--delete') ||
      (given.includes('--reset-offsets') && given.includes('--execute')),
    phrase: 'deletes a topic, or what is known of its readers',
  },
  {
    programs: 'nodetool',
    when: says(/\b(?:decommission|removenode|assassinate|clearsnapshot)\b/),
    phrase: 'takes a node or its snapshots out of the cluster',
  },
  { programs: 'influx', when: says(/^influx (?:\S+ )?delete\b/), phrase: 'deletes data' },
  { programs: 'pg_resetwal', when: anyway, phrase: 'throws away what the database has not written yet' },
  { programs: 'pg_rewind', when: anyway, phrase: 'writes over the data of a database server' },
  {
    programs: 'impdp',
    when: option(/^table_exists_action=(?:replace|truncate)$/i),
    phrase: 'restores over a live database',
  },
  { programs: 'ldapdelete', when: anyway, phrase: 'deletes entries of the directory' },
  {
    programs: 'virsh qm pct vagrant lxc incus multipass VBoxManage',
    when: says(/\b(?:destroy|undefine|delete|purge|unregistervm)\b/),
    phrase: 'deletes a virtual machine',
  },
  { programs: 'pvesh', when: says(/^pvesh delete\b/), phrase: 'deletes a virtual machine' },
  { programs: 'lvreduce vgreduce', when: anyway, phrase: 'destroys a volume' },
  { programs: 'apt apt-get', when: says(/^\S+ purge\b/), phrase: 'removes a program with its settings' },
  { programs: 'dpkg', when: option(/^(?:-P|--purge)$/), phrase: 'removes a program with its settings' },
];
