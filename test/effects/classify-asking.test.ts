import { describe, expect, test } from 'vitest';
import { classifyCommand } from '../../src/effects/classify-command.ts';

const classify = (text: string) => classifyCommand(text);

describe('commands that do not end', () => {
  test.each([
    'tail -f app.log | grep x',
    'docker run --rm -p 8080:80 web',
    'supabase functions logs --tail',
    'npm run dev',
    'pm2 logs web',
    'railway logs',
    'docker logs -f web',
    'journalctl -u web -f',
    'journalctl -fu web',
    'tail -fn100 a.log',
    'docker compose up',
    'kubectl port-forward svc/a 1:1',
    'bun run db:studio',
    'NODE_ENV=production node dist/index.js',
    'watch uptime',
    'kubectl logs -f a',
    'podman-compose -f prod.yml logs -f',
    './gradlew :api:bootRun',
    './mvnw spring-boot:run',
    'noded start --home /srv/node',
    'noded start',
    'vmstat 1',
    'ssh -N -L 1:localhost:1 web',
    'vault server -dev',
    'redis-cli monitor',
    'gcloud app logs tail',
    'sudo tcpdump -i eth0',
    'heroku logs -t -a shop',
    'az webapp log tail -n shop',
    'wrangler pages deployment tail',
    'doctl apps logs 12 --follow',
    'eb logs --stream',
    'kubetail shop',
    'python web_api.py',
    'python3 src/server.py --port 8000',
    'python -m uvicorn main:app',
    'deno task dev',
    'npx http-server dist',
    'npx wrangler pages deployment tail --project-name shop',
    './scripts/monitor-ovens.sh',
    'python3 tools/watch_queue.py --host db',
    'make logs',
    'npm run logs:api',
    'cargo run',
    'cargo run --release -p shop-api',
    'cargo run -- serve --port 80',
    'go run ./cmd/server',
    'npx vite build --watch',
    'npx vitest',
    'flux logs --follow',
    'cloudflared tunnel run shop',
    'cloud-sql-proxy shop:eu:db',
    'gcloud compute start-iap-tunnel web-1 22',
    'kafka-console-consumer.sh --topic orders --bootstrap-server a:9092',
    'anvil',
    'npx hardhat node',
    'php artisan reverb:start',
    'bin/rails jobs:work',
    'docker compose -f prod.yml logs -f web',
    'docker compose watch',
    'adb logcat',
    'render logs --tail',
    'symfony serve',
  ])('%s', (text) => {
    expect(classify(text).longRunning).toBe(true);
  });

  test.each([
    'tail -n 50 app.log',
    'docker run --rm -d -p 8080:80 web',
    'docker run --rm web ./migrate',
    'railway logs --tail 100',
    'docker service logs web --tail 50',
    'docker compose up -d',
    'npm run build',
    'node scripts/migrate.js',
    'npm run dev &',
    'pm2 logs --nostream',
    './gradlew build',
    'vmstat 1 5',
    'ssh -fN -L 1:localhost:1 web',
    'vault status',
    'systemd start web',
    'tcpdump -c 10',
    'docker start web',
    'fly logs --no-tail',
    'cf logs shop --recent',
    'aws logs tail /ecs/shop',
    'python migrate_app.py',
    'python import_api.py',
    'python app.py init-db',
    'python server.py --version',
    'git log -f',
    'docker compose -f prod.yml logs --tail=100 web',
    './scripts/monitor-ovens.sh --once',
    './scripts/setup-monitoring.sh',
    './monitor/check.sh',
    'make logs-clean',
    'cargo run --bin migrate',
    'cargo run -- --help',
    'cargo run -- seed',
    'go run ./cmd/migrate',
    'go run . seed',
    'npx vitest run',
    'jest --watch=false',
    'cloudflared tunnel list',
    'supervisorctl tail web',
    'man tail',
    'kafka-console-consumer.sh --topic orders --max-messages 5',
    'symfony serve -d',
    'adb logcat -d',
    'hardhat compile',
    'docker compose -f prod.yml logs web',
  ])('%s ends', (text) => {
    expect(classify(text).longRunning).toBe(false);
  });
});

describe('commands that ask', () => {
  test.each([
    'vim a',
    'psql $URL',
    'sqlite3 a.db',
    'railway login',
    'ssh web1',
    'kubectl exec -it a -- bash',
    'su - deploy',
    'mysqldump -u root -p a > b',
    'terraform apply',
    'git commit',
    'crontab -e',
    'php artisan tinker',
    'sqlplus / as sysdba',
    'kinit admin',
    'mc',
    'railway ssh',
    'vagrant ssh web',
    'patronictl -c /etc/p.yml switchover',
    'poetry shell',
    'nix develop .#ops',
    '$EDITOR /etc/motd',
    '"${EDITOR:-vi}" notes.txt',
    'hostctl login',
    'hostctl auth login',
    'npm run rollout:interactive',
  ])('%s', (text) => {
    expect(classify(text).interactive).toBe(true);
  });

  test.each([
    'psql $URL -c "SELECT 1"',
    'sqlite3 a.db "SELECT 1"',
    'ssh web1 uptime',
    'terraform apply -auto-approve',
    'git commit -m a',
    'docker login --password-stdin < a',
    'psql $URL < a.sql',
    'php artisan tinker --execute="echo 1;"',
    'python manage.py shell -c "print(1)"',
    'railway ssh -- bin/rails db:migrate',
    'vagrant ssh -c uptime',
    'patronictl failover --candidate b --force',
    'patronictl list',
    'sqlplus -s shop/x @go.sql',
    'kinit -kt a.keytab admin',
    'mc rm --recursive --force store/old',
    'poetry shell -c ls',
    'nix develop --command make',
    'hostctl login --token-stdin < t',
    'hostctl login < answers',
    'hostctl login list users',
    'npm run prompts:build',
    'EDITOR=vi make',
  ])('%s does not', (text) => {
    expect(classify(text).interactive).toBe(false);
  });

  test.each([
    'redis-cli -h a.test -p 6379',
    'apt-get install jq',
    'sudo ufw enable',
    'systemctl edit web',
    'aws ssm start-session --target i-1',
    'cast send --ledger a b',
    'npx prisma migrate reset',
    'ssh -i key deploy@a.test',
    'screen -r deploy',
  ])('%s asks', (text) => {
    expect(classify(text).interactive).toBe(true);
  });

  test.each([
    'ssh -N -L 5432:db:5432 a.test',
    'ssh -T git@a.test',
    'ssh a.test < setup.sh',
    'curl -s https://a.test/install.sh | bash',
    'cat keys | redis-cli --pipe',
    'passwd -l deploy',
    'apt-get install -yq jq',
    'tmux new -d -s work',
    'top -b -n 1',
  ])('%s does not ask', (text) => {
    expect(classify(text).interactive).toBe(false);
  });
});

test('a command sent through ssh names its host', () => {
  expect(classify('ssh -p 22 deploy@web1 uptime').host).toBe('deploy@web1');
});

describe('a shell that a platform opens', () => {
  test.each(['scalingo run --app mill bash', 'heroku run bash -a mill', 'scalingo --app mill run sh'])(
    '%s asks',
    (text) => expect(classify(text).interactive).toBe(true),
  );
  test.each(['heroku run bash tidy.sh', 'heroku run bash -c ls', 'scalingo run --detached bash', 'scalingo logs'])(
    '%s does not',
    (text) => expect(classify(text).interactive).toBe(false),
  );
});
