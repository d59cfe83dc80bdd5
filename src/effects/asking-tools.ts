import { isFed } from './call.ts';
import { asksBefore, both, type ProgramRule, says, unless } from './program-rules.ts';

const yes = /^(?:-y|--yes)$/;

/** Tools that ask whether to go on, for a choice or for a value before they work, where nothing answers for them. */
export const askingTools: readonly ProgramRule[] = [
  // Databases and their migrations.
  asksBefore('wrangler', /^wrangler d1 migrations apply\b/, /^--local$|^(?:-y|--yes)$/),
  [
    'wrangler',
    ({ words }, line) =>
      /^wrangler d1 execute\b/.test(line) &&
      words.includes('--remote') &&
      words.some((word) => /^--file/.test(word)) &&
      !words.some((word) => yes.test(word)),
  ],
  asksBefore(
    'wrangler',
    /^wrangler (?:delete|d1 (?:delete|time-travel restore)|kv namespace delete|secret (?:put|delete)|pages (?:secret put|project delete)|rollback|versions deploy)\b/,
    /^(?:-y|--yes|--force|-f)$/,
  ),
  [
    'supabase',
    ({ words }, line) => /^supabase db reset\b/.test(line) && words.includes('--linked') && !words.includes('--yes'),
  ],
  asksBefore('prisma', /^prisma migrate dev\b/, /^(?:--name.*|-n)$/),
  asksBefore(
    /^(?:php|console|bin\/console)$/,
    /\bdoctrine:(?:migrations:(?:migrate|execute|rollup)|fixtures:load)\b/,
    /^(?:-n|--no-interaction|-q|--dry-run)$/,
  ),
  asksBefore(
    /^(?:python3?|\.\/manage\.py)$/,
    /\bmanage\.py (?:flush|reset_db)\b|^\.\/manage\.py (?:flush|reset_db)\b/,
    /^--no-?input$/,
  ),
  asksBefore('dotnet', /^dotnet ef database drop\b/, /^(?:-f|--force|--dry-run)$/),
  asksBefore(
    'drush',
    /^drush (?:@\S+ )?(?:updb|updatedb|cim|config[:-]import|cex|sql[:-](?:drop|sync)|site[:-]install|pm[:-]uninstall|deploy)\b/,
    /^(?:-y|--yes)$/,
  ),
  asksBefore('wp', /^wp (?:db (?:drop|reset|clean)|site (?:empty|delete))\b/, /^--yes$/),
  asksBefore('gitlab-backup gitlab-rake', /^(?:gitlab-backup |gitlab-rake gitlab:backup:)restore\b/, /^force=yes$/),
  [
    'litecli pgcli mycli usql cqlsh snowsql beeline',
    (call) =>
      !isFed(call) &&
      !call.words.some((word) => /^-(?:[efql]|-(?:execute|command|file|query|list|ping|version|help)\b)/.test(word)) &&
      !(call.program === 'usql' && call.words.includes('-c')),
  ],
  ['turso pscale', (call, line) => !isFed(call) && /^(?:turso db shell \S+|pscale shell \S+(?: \S+)?)$/.test(line)],
  ['gcloud', says(/^gcloud (?:beta |alpha )?sql connect\b/)],
  // Clouds and platforms.
  asksBefore(
    'gcloud',
    /\b(?:delete|app deploy|sql (?:import|backups restore|instances (?:restart|patch|failover)))(?= |$)/,
    /^(?:-q|--quiet)$/,
  ),
  asksBefore(
    'az',
    /^az (?:group|vm|vmss|aks|sql db|sql server|postgres flexible-server|mysql flexible-server|acr|storage account|keyvault) delete\b/,
    /^(?:-y|--yes)$/,
  ),
  asksBefore('doctl oci ibmcloud cf', /\bdelete(?:-\S+)?(?= |$)/, /^(?:-f|--force)$/),
  asksBefore(
    'heroku',
    /^heroku (?:pg:(?:reset|copy|backups:restore|promote)|apps:destroy|addons:destroy|domains:clear)\b/,
    /^--confirm/,
  ),
  asksBefore(
    'fly flyctl',
    /^\S+ (?:launch|destroy|apps destroy|volumes? (?:destroy|delete)|machines? destroy|ips release|pg failover)\b/,
    /^(?:-y|--yes|--force|-f|--now)$/,
  ),
  asksBefore('railway', /^railway (?:(?:down|redeploy)\b|(?:add|service|environment)$)/, /^(?:-y|--yes)$/),
  asksBefore('vercel', /^vercel (?:rm|remove|promote|env rm|rollback)\b/, /^(?:-y|--yes)$/),
  asksBefore(
    'firebase',
    /^firebase (?:firestore:delete|functions:delete|hosting:disable|database:(?:set|remove)|use)\b/,
    /^(?:-f|--force|-y|--confirm)$/,
  ),
  asksBefore(
    'eas',
    /^eas (?:credentials|submit|device:create|channel:delete)\b/,
    /^(?:--latest|--(?:id|path|url)\b.*|--non-interactive)$/,
  ),
  asksBefore(
    'sam copilot amplify',
    /^(?:sam delete|copilot \S+ delete|amplify (?:push|publish|delete|add))\b/,
    /^(?:--no-prompts|-y|--yes|--force|--headless)$/,
  ),
  ['sam', both(/^sam deploy\b/, /^(?:-g|--guided)$/)],
  ['aws', both(/^aws ecs execute-command\b/, /^--interactive$/)],
  ['doctl', unless(/^doctl (?:compute ssh|apps console)\b/, /^--ssh-command/)],
  ['az', unless(/^az (?:webapp ssh|ssh vm|network bastion ssh)\b/, /^--$/)],
  // Containers, clusters and infrastructure.
  asksBefore(
    'docker podman',
    /^\S+ (?:system|volume|image|container|network|builder|buildx) prune\b/,
    /^-[a-z]*f[a-z]*$|^--force$/,
  ),
  asksBefore('docker docker-compose', /^(?:docker compose|docker-compose) rm\b/, /^-[a-z]*f[a-z]*$|^--force$/),
  ['docker podman lxc virsh incus', says(/^(?:(?:docker|podman) attach|(?:lxc|incus|virsh) console|virsh edit)\b/)],
  asksBefore('kubeadm', /^kubeadm (?:reset|upgrade apply)\b/, /^(?:-f|--force|-y|--yes|--dry-run)$/),
  asksBefore(
    'istioctl flux argocd velero',
    /^(?:istioctl (?:install|uninstall|upgrade)|flux uninstall|argocd app delete|velero (?:backup|restore|schedule) delete)\b/,
    /^(?:-y|--yes|-s|--silent|--skip-confirmation|--confirm)$/,
  ),
  ['terraform tofu', says(/^\S+ console\b/)],
  [
    'terraform tofu',
    ({ words }, line) =>
      /^\S+ init\b/.test(line) &&
      words.some((word) => /^--?migrate-state$/.test(word)) &&
      !words.some((word) => /^--?(?:force-copy|input=false)$/.test(word)),
  ],
  asksBefore('terraform tofu', /^\S+ force-unlock\b/, /^--?force$/),
  asksBefore(
    'terragrunt',
    /^terragrunt (?:run-all|apply-all|destroy-all)\b.*\b(?:apply|destroy)/,
    /^--(?:terragrunt-)?non-interactive$/,
  ),
  asksBefore('cdktf', /^cdktf (?:deploy|destroy)\b/, /^--auto-approve$/),
  asksBefore('pulumi', /^pulumi (?:stack rm|new|stack init)\b/, /^(?:-y|--yes)$/),
  ['ansible-vault', says(/^ansible-vault (?:edit|create)\b/)],
  ['vault', says(/^vault operator unseal$/)],
  // What asks for an account, a place or a secret of its own.
  ['rclone', says(/^rclone config(?: (?:reconnect|create|password)\b.*)?$/)],
  asksBefore(
    'restic',
    /^restic (?:init|key (?:add|passwd))\b/,
    /^(?:-p|--(?:password-(?:file|command)|insecure-no-password).*)$/,
  ),
  [
    'borg',
    both(
      /^borg (?:init|key change-passphrase)\b/,
      /^(?:-e|--encryption(?:=(?:repokey|keyfile).*)?|change-passphrase)$/,
    ),
  ],
  asksBefore('tailscale', /^tailscale up\b/, /^--auth-?key/),
  ['cloudflared', says(/^cloudflared tunnel login$/)],
  ['doctl', says(/^doctl auth init$/)],
  ['hcloud', says(/^hcloud context create\b/)],
  ['linode-cli oci', says(/^(?:linode-cli configure|oci (?:setup config|session authenticate))\b/)],
  asksBefore('argocd', /^argocd login\b/, /^--(?:password|sso|core|auth-token)/),
  ['op bw lpass', says(/^(?:op signin|bw unlock)$/)],
  ['pass chezmoi', says(/^\S+ edit\b/)],
  ['aws', says(/^aws configure sso(?:-session)?$/)],
  ['npm', says(/^npm (?:adduser|add-user)$/)],
  ['eas', unless(/^eas build:configure\b/, /^--non-interactive$/)],
  [
    'flutterfire netlify fastlane',
    says(/^(?:flutterfire configure|netlify init|fastlane (?:init|match init|match nuke))\b/),
  ],
  asksBefore('django-admin', /^django-admin createsuperuser\b/, /^--no-?input$/),
  asksBefore(/^(?:python3?|\.\/manage\.py|manage\.py)$/, /\bcollectstatic\b/, /^--no-?input$/),
  asksBefore('velero', /^velero uninstall\b/, /^(?:-f|--force)$/),
  asksBefore('mix', /^mix hex\.publish\b/, /^(?:--yes|--dry-run)$/),
  asksBefore('gradle', /^gradle init\b/, /^--type/),
  ['xcrun', unless(/^xcrun notarytool store-credentials\b/, /^--password/)],
];
