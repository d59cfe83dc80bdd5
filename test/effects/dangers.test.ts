import { describe, expect, test } from 'vitest';
import { classifyCommand } from '../../src/effects/classify-command.ts';

const destroys = (texts: readonly string[]) =>
  test.each(texts)('%s destroys', (text) => {
    const { effect, danger } = classifyCommand(text);
    expect(danger).not.toBeNull();
    expect(effect).toBe('destroys');
  });

const harmless = (texts: readonly string[]) =>
  test.each(texts)('%s does not', (text) => {
    expect(classifyCommand(text).danger).toBeNull();
  });

describe('databases and their migrations', () => {
  destroys([
    'pct exec 71 -- gitlab-rake db:migrate:down VERSION=20',
    'docker compose run --rm -e A=1 web bin/rails db:rollback STEP=1',
    'goose -dir m postgres "$DATABASE_URL" down-to 12',
    'dbmate --url $DATABASE_URL rollback',
    'npx knex migrate:down',
    'sqlx migrate revert',
    'diesel migration redo',
    'migrate-mongo down',
    'sea-orm-cli migrate fresh',
    'dotnet ef database drop --force',
    'dotnet ef database update 0',
    'php bin/console doctrine:schema:drop --force',
    'php bin/console doctrine:migrations:execute --down 12',
    'npx sequelize-cli db:migrate:undo:all',
    'npx typeorm schema:drop -d dist/source.js',
    'hasura migrate apply --down 1',
    'npm run migrate:down',
    'make db-reset',
    'python manage.py flush --noinput',
    'flyway -url=$URL undo',
    'psql "$URL" -f migrations/0012_members.down.sql',
    'psql "$URL" -f rollback/0012.sql',
    'psql "$URL" -f /srv/dumps/shop_backup.sql',
    'mysql shop < sql/DOWN_12.sql',
    'npx wrangler d1 execute shop --remote --file=./m/DOWN_12_members.sql',
    'wp db reset --yes',
    'drush sql:drop -y',
    'redis-cli -h cache.test -p 6379 flushdb',
    'pgbackrest --stanza=shop restore',
    'mariabackup --copy-back --target-dir=/srv/full',
    'turso db destroy shop',
  ]);
  harmless([
    'goose -dir m postgres "$DATABASE_URL" up',
    'dbmate status',
    'npx knex migrate:latest',
    'sqlx migrate run',
    'dotnet ef database update',
    'php bin/console doctrine:migrations:migrate --no-interaction',
    'hasura migrate apply',
    'hasura migrate status',
    'npm run db:migrate',
    'wp cache flush',
    'php artisan cache:clear',
    'drush cache:rebuild',
    'psql "$URL" -f migrations/0012_members.up.sql',
    'psql "$URL" -f sql/download_stats.sql',
    'redis-cli get session:del:7',
    'pgbackrest --stanza=shop info',
    'mariabackup --backup --target-dir=/srv/full',
    'flyway info',
    'alembic history',
    'rails db:migrate --dry-run',
  ]);
});

describe('clouds and platforms', () => {
  destroys([
    'aws ecs update-service --cluster a --service b --desired-count 0',
    'aws ecr batch-delete-image --repository-name a --image-ids imageTag=1',
    'aws kms schedule-key-deletion --key-id a',
    'aws ec2 revoke-security-group-ingress --group-id a',
    'aws s3 mv s3://a/b s3://c/d --recursive',
    'gcloud compute instances delete web-1 -q',
    'gcloud container clusters resize shop --num-nodes 0',
    'az storage blob delete-batch -s old',
    'hcloud server rebuild web-1 --image debian-12',
    'yc compute instance delete web-1',
    'ossutil64 rm oss://shop/old -r',
    'heroku pg:copy a::DATABASE DATABASE -a shop --confirm shop',
    'heroku ps:scale web=0 -a shop',
    'fly scale count 0 -a shop',
    'firebase database:set / data.json',
    'netlify sites:delete 12',
    'eas channel:delete preview',
    'kamal remove -y',
    'shopctl tenants delete 7',
    'php app users:purge',
    'gcloud compute ssh web-1 --command "rm -rf /srv/old"',
    'fly ssh console -C "rm -r /data/old"',
  ]);
  harmless([
    'aws ecs update-service --cluster a --service b --desired-count 4',
    'aws ec2 describe-instances',
    'aws s3 sync dist s3://shop',
    'aws ec2 terminate-instances --dry-run --instance-ids i-1',
    'gcloud run deploy shop --image a',
    'gcloud run services list',
    'az group list',
    'hcloud server list',
    'heroku ps:scale web=2 -a shop',
    'heroku releases -a shop',
    'fly scale count 2',
    'fly deploy --remote-only',
    'wrangler deploy',
    'wrangler rollback',
    'vercel promote https://a.test',
    'kamal deploy',
    'shopctl tenants list',
    'shopctl tenants delete --help',
    'mkdir delete',
    'echo delete all',
    'gcloud compute ssh web-1 --command "ls /srv"',
  ]);
});

describe('containers, clusters and infrastructure', () => {
  destroys([
    'terraform state push old.tfstate',
    'terraform -chdir=infra state rm aws_db.shop',
    'tofu apply -replace=aws_db.shop',
    'terraform workspace delete old',
    'terragrunt run-all destroy',
    'pulumi stack rm old',
    'docker compose rm -sf web',
    'docker compose kill',
    'docker swarm leave --force',
    'docker service scale shop_web=0',
    'nerdctl rmi a',
    'helm uninstall shop -n web',
    'helmfile destroy',
    'argocd app delete shop',
    'flux uninstall',
    'velero restore create --from-backup a',
    'vault secrets disable kv',
    'vault operator raft snapshot restore a.snap',
    'consul snapshot restore a.snap',
    'nomad job stop shop',
    'kubectl apply --prune -l app=shop -f k8s',
    'ansible web -m shell -a "rm -rf /srv/old"',
    'ansible web -m file -a "path=/srv/old state=absent"',
    'docker run --rm -v data:/d alpine sh -c "rm -rf /d/*"',
  ]);
  harmless([
    'terraform plan -destroy',
    'terraform state list',
    'terraform state pull',
    'pulumi preview',
    'pulumi stack ls',
    'docker compose stop web',
    'docker compose restart',
    'docker service scale shop_web=4',
    'helm upgrade --install shop .',
    'helm rollback shop 3',
    'argocd app get shop',
    'argocd app sync shop',
    'velero backup create a',
    'vault status',
    'consul members',
    'kubectl rollout undo deploy/web',
    'kubectl delete pod a --dry-run=client',
    'kubectl scale deploy/web --replicas=3',
    'ansible web -m ping',
    'ansible web -C -m file -a "path=/srv/old state=absent"',
    'docker run --rm alpine ls',
  ]);
});

describe('machines and devices', () => {
  destroys([
    'cryptsetup luksFormat /dev/sdb1',
    'nvme format /dev/nvme0n1',
    'sudo mkswap /dev/sdb2',
    'ip route del default',
    'nmcli connection delete lan',
    'ip6tables -F',
    'journalctl --vacuum-time=2d',
    'postsuper -d ALL',
    'certbot delete --cert-name shop.test',
    'flash_router.py build/router.bin',
    'esptool.py --port /dev/ttyUSB0 erase_flash',
    'fastboot flash boot boot.img',
    'write erase',
    'reload in 5',
    'request system zeroize',
    'execute factoryreset',
    'cat /dev/null > app.log',
    'find . -name "*.bak" -exec rm {} +',
    'unzip -o release.zip -d /srv/shop',
    'ipmitool -H a chassis power cycle',
  ]);
  harmless([
    'cryptsetup status data',
    'sudo fdisk -l',
    'parted -l',
    'ip route show',
    'nmcli connection show',
    'iptables -L -n',
    'journalctl -u web --since today',
    'certbot renew',
    'esptool.py chip_id',
    'fastboot devices',
    'write memory',
    'cat a > b',
    'rsync -avzn --delete a/ b/',
    'rsync -av --delete --dry-run a/ b/',
    'chown -R web:web /srv/shop',
    'systemctl stop web',
    'systemctl disable web',
    'unzip -l release.zip',
    'ipmitool chassis power status',
  ]);
});

describe('git and what is published', () => {
  destroys([
    'git checkout src/page.tsx',
    'git checkout .',
    'git checkout -B main origin/main',
    'git switch --discard-changes main',
    'git reflog expire --expire=now --all',
    'git push origin --prune',
    'cargo yank --version 1.2.0 shop',
    'pod trunk delete Shop 1.2.0',
    'dotnet nuget delete Shop 1.2.0 --non-interactive',
    'crane delete registry.test/shop:1.2',
    'gh release delete-asset v1 shop.zip',
    'fastlane match nuke distribution',
    'solana program close $ID',
    'curl -X POST "https://api.test/projects/$P/branches/$B/restore" -H "Authorization: Bearer $T"',
    'curl -sXPOST localhost:9200/_snapshot/daily/one/_restore',
    'curl --request DELETE https://api.test/users/7',
    'curl -X delete https://api.test/users/7',
    'gh api --method DELETE repos/a/b/releases/7',
    'http DELETE api.test/users/7',
    'curl -X POST https://api.test/tenants/7/purge',
  ]);
  harmless([
    'git checkout main',
    'git checkout v1.2.3',
    'git checkout vX.Y.Z',
    'git checkout release/1.x',
    'git checkout -b fix/page',
    'git switch -c fix',
    'git push origin v1.2.3',
    'git push --force --dry-run origin main',
    'git clean -nfd',
    'git revert HEAD',
    'npm publish',
    'cargo publish --dry-run',
    'cargo yank --undo --version 1.2.0 shop',
    'gh release view v1',
    'crane manifest registry.test/shop:1.2',
    'solana program show $ID',
    'curl -X POST https://api.test/deployments',
    'curl -X POST https://api.test/zones/1/purge_cache',
    'curl https://api.test/backups/restore',
    'curl -X PUT localhost:9200/_snapshot/daily/one',
  ]);
});

describe('what is told and asks for no word of its own', () => {
  test.each([
    ['git add -A', 'takes in whatever lies in the folder'],
    ['git add . && git commit -m "Go"', 'takes in whatever lies in the folder'],
    ['aws ecs update-service --cluster a --service b --force-new-deployment', 'replaces every running copy'],
    ['docker exec app php artisan migrate --force', 'changes the database without its question'],
    ['forge script s/Deploy.sol --rpc-url $RPC --broadcast', 'sends transactions that nobody takes back'],
    ['sudo do-release-upgrade', 'upgrades the whole system, with no way back'],
  ])('%s', (text, danger) => {
    expect(classifyCommand(text)).toMatchObject({ effect: 'changes', danger });
  });

  harmless([
    'git add src/page.ts',
    'git add -p',
    'git add . --dry-run',
    'git commit -m "add ."',
    'aws ecs update-service --cluster a --service b --task-definition c',
    'php artisan migrate',
    'php artisan config:cache',
    'prisma migrate deploy',
    'prisma migrate resolve --applied 12_members',
    'alembic stamp head',
    'forge script s/Deploy.sol --rpc-url $RPC',
    'do-release-upgrade -c',
  ]);
});
