import { feedsFile } from './fed-dumps.ts';
import type { Danger } from './named-dangers.ts';
import { both, option, says } from './program-rules.ts';

const deletes = 'deletes in the cloud';

/** What the programs of clouds and platforms delete, reset or restore over, by their words. */
export const cloudDangers: readonly Danger[] = [
  {
    programs: 'aws awslocal',
    when: says(
      /^\S+ \S+ (?:(?:batch-)?delete|terminate|purge|deregister|rm|rb|empty|release-address|schedule-key-deletion|disable-key|(?:detach|remove|revoke|disassociate)-|rollback-stack|cancel-update-stack|close-account|leave-organization|abort-)/,
    ),
    phrase: deletes,
  },
  { programs: 'aws', when: both(/^aws s3 sync\b/, /^--delete$/), phrase: 'deletes files at the destination' },
  { programs: 'aws', when: says(/^aws s3 mv\b/), phrase: 'deletes files where they were' },
  {
    programs: 'aws',
    when: both(/^aws route53 change-resource-record-sets\b/, /"Action"\s*:\s*"DELETE"/i),
    phrase: deletes,
  },
  {
    programs: 'aws',
    when: ({ words }, line) =>
      /^aws (?:ecs update-service|autoscaling|lambda put-function-concurrency|eks|application-autoscaling)\b/.test(
        line,
      ) && /--(?:desired-(?:count|capacity)|max-size|reserved-concurrent-executions)[ =]0(?: |$)/.test(words.join(' ')),
    phrase: 'stops every copy',
  },
  {
    programs: 'gcloud az doctl hcloud gsutil bq linode-cli',
    when: says(/\b(?:delete|rm|rb|purge|destroy|rebuild)(?:-[a-z-]+)?(?= |$)/),
    phrase: deletes,
  },
  {
    programs: 'oci ibmcloud openstack scw cf eb vultr-cli upctl exo civo yc aliyun tccli nova swift ovhai',
    when: says(/\b(?:(?:bulk-)?delete(?:-\S+)?|terminate|destroy|remove)(?= |$)/i),
    phrase: deletes,
  },
  {
    programs: /^(?:ossutil(?:64)?|coscli|coscmd|obsutil|qshell|bce|gsutil|azcopy)$/,
    when: says(/^\S+ (?:rm|rb|del|delete|batchdelete|remove)(?= |$)/),
    phrase: deletes,
  },
  {
    programs: 'gcloud',
    when: says(/\b(?:remove-iam-policy-binding|services disable|instances (?:reset|abandon-instances))\b/),
    phrase: deletes,
  },
  { programs: 'gcloud', when: says(/\bsql backups restore\b/), phrase: 'restores over a live database' },
  {
    programs: 'gcloud az azcopy',
    when: option(/^--(?:delete-unmatched-destination-objects|delete-destination(?:=true)?)$/),
    phrase: 'deletes files at the destination',
  },
  {
    programs: 'gcloud az',
    when: ({ words }) => /--(?:num-nodes|node-count|max-instances|max-replicas)[ =]0(?: |$)/.test(words.join(' ')),
    phrase: 'stops every copy',
  },
  {
    programs: 'gsutil',
    when: ({ plain, words }) => plain[0] === 'rsync' && words.some((word) => /^-[a-z]*d/.test(word)),
    phrase: 'deletes files at the destination',
  },
  {
    programs: 'heroku fly flyctl railway vercel netlify render supabase firebase wrangler',
    when: says(/(?:\b|:)(?:destroy|delete|reset|restore|remove|rm|down|disable|unset|purge_cache|killall)(?= |$)/),
    phrase: 'deletes or resets on the platform',
  },
  {
    programs: 'heroku firebase',
    when: says(/^(?:heroku pg:(?:copy|push)|firebase database:(?:set|import))\b/),
    phrase: 'restores over a live database',
  },
  {
    programs: 'heroku fly flyctl',
    when: says(/^\S+ (?:ps:scale .*=0|scale count (?:\w+=)?0)(?= |$)/),
    phrase: 'stops every copy',
  },
  {
    programs: 'heroku fly flyctl railway',
    when: (call, line) =>
      call.upstream !== null && feedsFile(call.upstream) && /\b(?:connect|pg:psql|psql|mysql)\b/.test(line),
    phrase: 'restores over a live database',
  },
  {
    programs:
      'platform upsun clever scalingo dokku kamal convox porter northflank koyeb copilot sam amplify eas zeabur',
    when: says(/(?:[ :-])(?:destroy|delete|remove|import|restore|nuke)(?= |$)/),
    phrase: 'deletes or resets on the platform',
  },
];
