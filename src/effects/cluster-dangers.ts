import type { Danger } from './named-dangers.ts';
import { both, option, says } from './program-rules.ts';

const parts = 'deletes or empties parts of a cluster';
const known = 'changes what is known of the infrastructure';

/** What tools for containers, clusters and infrastructure as code delete or empty, by their words. */
export const clusterDangers: readonly Danger[] = [
  ['kubectl oc k', says(/^\S+ (?:delete|drain)\b/), parts],
  ['kubectl oc k', both(/^\S+ apply\b/, /^--prune$/), parts],
  ['kubectl oc k', says(/^\S+ (?:cnpg destroy|\S+ tenant delete)\b/), parts],
  ['kubectl oc k', says(/^\S+ replace\b/), 'replaces live configuration'],
  ['kubectl oc k', both(/^\S+ scale\b/, /^--replicas=?0?$/), 'stops every copy'],
  ['oc', says(/^oc adm (?:drain|prune|policy remove)/), parts],
  [
    'etcdctl etcdutl',
    says(/^\S+ (?:del|member remove|snapshot restore|defrag)\b/),
    'changes the members or the data of etcd',
  ],
  [
    'k3s rke2',
    ({ plain, words }) =>
      words.some((word) => /^--cluster-reset(?:-restore-path.*)?$/.test(word)) ||
      /^etcd-snapshot (?:delete|prune)\b/.test(plain.join(' ')),
    'changes the members or the data of etcd',
  ],
  ['talosctl', says(/ etcd (?:remove-member|forfeit-leadership|leave)\b/), 'changes the members or the data of etcd'],
  ['talosctl', option(/^--recover-from/), 'changes the members or the data of etcd'],
  ['consul nomad', says(/ operator raft remove-peer\b/), 'takes out of the cluster, or restores over it'],
  ['helm helmfile', says(/^\S+ (?:uninstall|delete|del|destroy)\b/), 'removes a release'],
  [
    'istioctl cilium linkerd flux argocd skaffold velero k0s talosctl rke kustomize calicoctl',
    says(/^\S+ (?:x )?(?:uninstall|purge|delete|remove|reset|wipe|restore create|(?:app|cluster|backup) delete)\b/),
    parts,
  ],
  ['argocd', both(/^argocd app sync\b/, /^--(?:prune|replace)$/), parts],
  [
    'eksctl kops kind k3d minikube kubeadm',
    says(/^(?:kubeadm reset|\S+ (?:cluster )?delete)\b/),
    'deletes a cluster or a node of it',
  ],
  [/(?:^|\/)(?:k3s|rke2)(?:-agent)?-(?:uninstall|killall)\.sh$/, () => true, 'deletes a cluster or a node of it'],
  ['docker podman docker-compose nerdctl crictl', says(/\bprune\b/), 'deletes what containers leave behind'],
  [
    'docker podman docker-compose nerdctl crictl',
    says(
      /^\S+ (?:(?:container |image |volume |network |service |stack |secret |config |node |manifest |compose )?rm|rmi|rmp|(?:compose )?kill|swarm leave)\b/,
    ),
    'removes containers, images or volumes',
  ],
  [
    'docker docker-compose podman podman-compose',
    both(/\bdown\b/, /^(?:-v|--volumes|--rmi.*)$/),
    'removes volumes with their data',
  ],
  ['docker', says(/^docker service scale\b.*=0(?= |$)/), 'stops every copy'],
  ['docker', both(/^docker node update\b/, /^(?:--availability=)?drain$/), parts],
  [
    'terraform tofu pulumi cdk cdktf sst serverless sls terragrunt',
    says(/\b(?:destroy|remove)(?= |$|[-.])/),
    'destroys infrastructure',
  ],
  [
    'terraform tofu terragrunt',
    ({ plain, words }) =>
      plain.includes('apply') && words.some((word) => /^--?(?:destroy|replace(?:=.*)?)$/.test(word)),
    'destroys infrastructure',
  ],
  [
    'terraform tofu terragrunt',
    says(/\b(?:state (?:rm|mv|push|replace-provider)|taint|untaint|force-unlock|workspace delete)\b/),
    known,
  ],
  ['terraform tofu', both(/^\S+ init\b/, /^-{1,2}force-copy$/), known],
  ['pulumi', says(/^pulumi (?:state (?:delete|unprotect|rename)|stack (?:rm|import))\b/), known],
  [
    'vault',
    says(
      /^vault (?:operator (?:seal|raft (?:remove-peer|snapshot restore)|rekey)|(?:secrets|auth|audit) disable|(?:lease|token) revoke)\b/,
    ),
    'deletes what is live',
  ],
  [
    'consul nomad',
    says(/^\S+ (?:(?:operator )?snapshot restore|force-leave|leave|(?:job )?stop|node drain|system gc)\b/),
    'takes out of the cluster, or restores over it',
  ],
  ['ansible salt', option(/\bstate=absent\b/), 'removes what is there'],
  [
    'puppet puppetserver',
    says(/ (?:c(?:ert|a) (?:clean|revoke)|node (?:clean|purge|deactivate))\b/),
    'removes what is there',
  ],
  ['salt-key', option(/^(?:-y?[dD]|--delete(?:-all)?(?:=.*)?)$/), 'removes what is there'],
];
