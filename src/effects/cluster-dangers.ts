import type { Danger } from './named-dangers.ts';
import { both, option, says } from './program-rules.ts';

const parts = 'deletes or empties parts of a cluster';
const known = 'changes what is known of the infrastructure';

/** What tools for containers, clusters and infrastructure as code delete or empty, by their words. */
export const clusterDangers: readonly Danger[] = [
  { programs: 'kubectl oc k', when: says(/^\S+ (?:delete|drain)\b/), phrase: parts },
  { programs: 'kubectl oc k', when: both(/^\S+ apply\b/, /^--prune$/), phrase: parts },
  { programs: 'kubectl oc k', when: says(/^\S+ (?:cnpg destroy|\S+ tenant delete)\b/), phrase: parts },
  { programs: 'kubectl oc k', when: says(/^\S+ replace\b/), phrase: 'replaces live configuration' },
  { programs: 'kubectl oc k', when: both(/^\S+ scale\b/, /^--replicas=?0?$/), phrase: 'stops every copy' },
  { programs: 'oc', when: says(/^oc adm (?:drain|prune|policy remove)/), phrase: parts },
  {
    programs: 'etcdctl etcdutl',
    when: says(/^\S+ (?:del|member remove|snapshot restore|defrag)\b/),
    phrase: 'changes the members or the data of etcd',
  },
  {
    programs: 'helm helmfile',
    when: says(/^\S+ (?:uninstall|delete|del|destroy)\b/),
    phrase: 'removes a release',
  },
  {
    programs: 'istioctl cilium linkerd flux argocd skaffold velero k0s talosctl rke kustomize calicoctl',
    when: says(
      /^\S+ (?:x )?(?:uninstall|purge|delete|remove|reset|wipe|restore create|(?:app|cluster|backup) delete)\b/,
    ),
    phrase: parts,
  },
  { programs: 'argocd', when: both(/^argocd app sync\b/, /^--(?:prune|replace)$/), phrase: parts },
  {
    programs: 'eksctl kops kind k3d minikube kubeadm',
    when: says(/^(?:kubeadm reset|\S+ (?:cluster )?delete)\b/),
    phrase: 'deletes a cluster or a node of it',
  },
  {
    programs: /(?:^|\/)(?:k3s|rke2)(?:-agent)?-(?:uninstall|killall)\.sh$/,
    when: () => true,
    phrase: 'deletes a cluster or a node of it',
  },
  {
    programs: 'docker podman docker-compose nerdctl crictl',
    when: says(/\bprune\b/),
    phrase: 'deletes what containers leave behind',
  },
  {
    programs: 'docker podman docker-compose nerdctl crictl',
    when: says(
      /^\S+ (?:(?:container |image |volume |network |service |stack |secret |config |node |manifest |compose )?rm|rmi|rmp|(?:compose )?kill|swarm leave)\b/,
    ),
    phrase: 'removes containers, images or volumes',
  },
  {
    programs: 'docker docker-compose podman podman-compose',
    when: both(/\bdown\b/, /^(?:-v|--volumes|--rmi.*)$/),
    phrase: 'removes volumes with their data',
  },
  { programs: 'docker', when: says(/^docker service scale\b.*=0(?= |$)/), phrase: 'stops every copy' },
  {
    programs: 'docker',
    when: both(/^docker node update\b/, /^(?:--availability=)?drain$/),
    phrase: parts,
  },
  {
    programs: 'terraform tofu pulumi cdk cdktf sst serverless sls terragrunt',
    when: says(/\b(?:destroy|remove)(?= |$|[-.])/),
    phrase: 'destroys infrastructure',
  },
  {
    programs: 'terraform tofu terragrunt',
    when: ({ plain, words }) =>
      plain.includes('apply') && words.some((word) => /^--?(?:destroy|replace(?:=.*)?)$/.test(word)),
    phrase: 'destroys infrastructure',
  },
  {
    programs: 'terraform tofu terragrunt',
    when: says(/\b(?:state (?:rm|mv|push|replace-provider)|taint|untaint|force-unlock|workspace delete)\b/),
    phrase: known,
  },
  { programs: 'terraform tofu', when: both(/^\S+ init\b/, /^-{1,2}force-copy$/), phrase: known },
  {
    programs: 'pulumi',
    when: says(/^pulumi (?:state (?:delete|unprotect|rename)|stack (?:rm|import))\b/),
    phrase: known,
  },
  {
    programs: 'vault',
    when: says(
      /^vault (?:operator (?:seal|raft (?:remove-peer|snapshot restore)|rekey)|(?:secrets|auth|audit) disable|(?:lease|token) revoke)\b/,
    ),
    phrase: 'deletes what is live',
  },
  {
    programs: 'consul nomad',
    when: says(/^\S+ (?:(?:operator )?snapshot restore|force-leave|leave|(?:job )?stop|node drain|system gc)\b/),
    phrase: 'takes out of the cluster, or restores over it',
  },
  {
    programs: 'ansible salt',
    when: option(/\bstate=absent\b/),
    phrase: 'removes what is there',
  },
  {
    programs: 'puppet puppetserver salt-key knife',
    when: ({ words }, line) =>
      /\b(?:cert clean|ca clean|(?:node|client|role|environment|data bag) delete)\b/.test(line) ||
      words.some((word) => /^(?:-d|-D|--delete(?:-all)?)$/.test(word)),
    phrase: 'removes what is there',
  },
];
