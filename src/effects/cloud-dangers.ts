import { feedsFile } from './fed-dumps.ts';
import type { Danger } from './named-dangers.ts';
import { both, option, says } from './program-rules.ts';

const deletes = 'deletes in the cloud';

/** What the programs of clouds and platforms delete, reset or restore over, by their words. */
export const cloudDangers: readonly Danger[] = [
  [
    'aws awslocal',
    says(
      /^\S+ \S+ (?:(?:batch-)?delete|terminate|purge|deregister|rm|rb|empty|release-address|schedule-key-deletion|disable-key|(?:detach|remove|revoke|disassociate)-|rollback-stack|cancel-update-stack|close-account|leave-organization|abort-)/,
    ),
    deletes,
  ],
  ['aws', both(/^aws s3 sync\b/, /^--delete$/), 'deletes files at the destination'],
  ['aws', says(/^aws s3 mv\b/), 'deletes files where they were'],
  ['aws', both(/^aws route53 change-resource-record-sets\b/, /"Action"\s*:\s*"DELETE"/i), deletes],
  [
    'aws',
    ({ words }, line) =>
      /^aws (?:ecs update-service|autoscaling|lambda put-function-concurrency|eks|application-autoscaling)\b/.test(
        line,
      ) && /--(?:desired-(?:count|capacity)|max-size|reserved-concurrent-executions)[ =]0(?: |$)/.test(words.join(' ')),
    'stops every copy',
  ],
  [
    'gcloud az doctl hcloud gsutil bq linode-cli',
    says(/\b(?:delete|rm|rb|purge|destroy|rebuild)(?:-[a-z-]+)?(?= |$)/),
    deletes,
  ],
  [
    'oci ibmcloud openstack scw cf eb vultr-cli upctl exo civo yc aliyun tccli nova swift ovhai',
    says(/\b(?:(?:bulk-)?delete(?:-\S+)?|terminate|destroy|remove)(?= |$)/i),
    deletes,
  ],
  [
    /^(?:ossutil(?:64)?|coscli|coscmd|obsutil|qshell|bce|gsutil|azcopy)$/,
    says(/^\S+ (?:rm|rb|del|delete|batchdelete|remove)(?= |$)/),
    deletes,
  ],
  ['gcloud', says(/\b(?:remove-iam-policy-binding|services disable|instances (?:reset|abandon-instances))\b/), deletes],
  ['gcloud', says(/\bsql backups restore\b/), 'restores over a live database'],
  [
    'gcloud az azcopy',
    option(/^--(?:delete-unmatched-destination-objects|delete-destination(?:=true)?)$/),
    'deletes files at the destination',
  ],
  [
    'gcloud az',
    ({ words }) => /--(?:num-nodes|node-count|max-instances|max-replicas)[ =]0(?: |$)/.test(words.join(' ')),
    'stops every copy',
  ],
  [
    'gsutil',
    ({ plain, words }) => plain[0] === 'rsync' && words.some((word) => /^-[a-z]*d/.test(word)),
    'deletes files at the destination',
  ],
  [
    'heroku fly flyctl railway vercel netlify render supabase firebase wrangler',
    says(/(?:\b|:)(?:destroy|delete|reset|restore|remove|rm|down|disable|unset|purge_cache|killall)(?= |$)/),
    'deletes or resets on the platform',
  ],
  [
    'heroku firebase',
    says(/^(?:heroku pg:(?:copy|push)|firebase database:(?:set|import))\b/),
    'restores over a live database',
  ],
  ['heroku fly flyctl', says(/^\S+ (?:ps:scale .*=0|scale count (?:\w+=)?0)(?= |$)/), 'stops every copy'],
  [
    'heroku fly flyctl railway',
    (call, line) =>
      call.upstream !== null && feedsFile(call.upstream) && /\b(?:connect|pg:psql|psql|mysql)\b/.test(line),
    'restores over a live database',
  ],
  [
    'platform upsun clever scalingo dokku kamal convox porter northflank koyeb copilot sam amplify eas zeabur',
    says(/(?:[ :-])(?:destroy|delete|remove|import|restore|nuke)(?= |$)/),
    'deletes or resets on the platform',
  ],
];
