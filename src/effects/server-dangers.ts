import type { Danger } from './named-dangers.ts';
import { anyway, option, says } from './program-rules.ts';

/** What takes members out of clusters, empties queues, and writes over what database servers and virtual machines keep, by the words of their programs. */
export const serverDangers: readonly Danger[] = [
  {
    programs: /^rabbitmqctl$/,
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
    programs: /^nodetool$/,
    when: says(/\b(?:decommission|removenode|assassinate|clearsnapshot)\b/),
    phrase: 'takes a node or its snapshots out of the cluster',
  },
  { programs: /^influx$/, when: says(/^influx (?:\S+ )?delete\b/), phrase: 'deletes data' },
  { programs: /^pg_resetwal$/, when: anyway, phrase: 'throws away what the database has not written yet' },
  { programs: /^pg_rewind$/, when: anyway, phrase: 'writes over the data of a database server' },
  {
    programs: /^impdp$/,
    when: option(/^table_exists_action=(?:replace|truncate)$/i),
    phrase: 'restores over a live database',
  },
  { programs: /^ldapdelete$/, when: anyway, phrase: 'deletes entries of the directory' },
  { programs: /^liquibase$/, when: says(/\b(?:rollback\S*|drop-?all)\b/i), phrase: 'takes back or drops the database' },
  { programs: /^dotnet$/, when: says(/^dotnet ef database update 0\b/), phrase: 'takes back or drops the database' },
  {
    programs: /^(?:python3?|\.\/manage\.py|manage\.py)$/,
    when: says(/\bmigrate \S+ zero\b/),
    phrase: 'takes back or drops the database',
  },
  {
    programs: /^(?:eksctl|kops|kind|k3d|minikube|kubeadm)$/,
    when: says(/^(?:kubeadm reset|\S+ (?:cluster )?delete)\b/),
    phrase: 'deletes a cluster or a node of it',
  },
  {
    programs: /(?:^|\/)(?:k3s|rke2)(?:-agent)?-(?:uninstall|killall)\.sh$/,
    when: anyway,
    phrase: 'deletes a cluster or a node of it',
  },
  {
    programs: /^(?:virsh|qm|pct|vagrant|lxc|incus|multipass|VBoxManage)$/,
    when: says(/\b(?:destroy|undefine|delete|purge|unregistervm)\b/),
    phrase: 'deletes a virtual machine',
  },
  { programs: /^pvesh$/, when: says(/^pvesh delete\b/), phrase: 'deletes a virtual machine' },
  { programs: /^(?:init|telinit)$/, when: option(/^[06]$/), phrase: 'stops the machine' },
  { programs: /^nft$/, when: says(/^nft (?:flush|delete)\b/), phrase: 'empties the firewall' },
  {
    programs: /^(?:lvreduce|vgreduce|mdadm)$/,
    when: ({ program, words: given }) => program !== 'mdadm' || given.includes('--zero-superblock'),
    phrase: 'destroys a volume',
  },
  {
    programs: /^(?:terraform|tofu)$/,
    when: ({ plain, words: given }) => plain[0] === 'apply' && given.some((word) => /^--?destroy$/.test(word)),
    phrase: 'destroys infrastructure',
  },
  {
    programs: /^(?:oci|ibmcloud|openstack|scw|cf|eb)$/,
    when: says(/\b(?:(?:bulk-)?delete(?:-\S+)?|terminate)\b/),
    phrase: 'deletes in the cloud',
  },
  { programs: /^gcloud$/, when: says(/\bsql backups restore\b/), phrase: 'restores over a live database' },
  {
    programs: /^gsutil$/,
    when: ({ plain, words: given }) => plain[0] === 'rsync' && given.some((word) => /^-[a-z]*d/.test(word)),
    phrase: 'deletes files at the destination',
  },
  {
    programs: /^(?:curl|http|https|xh)$/,
    when: option(/\/_delete_by_query\b/),
    phrase: 'deletes over the network',
  },
  { programs: /^(?:apt|apt-get)$/, when: says(/^\S+ purge\b/), phrase: 'removes a program with its settings' },
  { programs: /^dpkg$/, when: option(/^(?:-P|--purge)$/), phrase: 'removes a program with its settings' },
];
