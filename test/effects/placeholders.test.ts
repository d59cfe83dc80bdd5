import { describe, expect, test } from 'vitest';
import { readBlock } from '../../src/checklist/block/read-block.ts';
import { findPlaceholders, maskPlaceholders, type Place } from '../../src/effects/placeholders.ts';
import { rawBlock } from '../checklist/block/raw-block.ts';

const found = (text: string, place: Place = 'shell') =>
  findPlaceholders([{ line: 7, text }], place).map((placeholder) => [placeholder.token, placeholder.class]);

test.each([
  ['ssh baker@＜窯のサーバ＞', '＜窯のサーバ＞', 'ask'],
  ['kubectl -n 【命名空间】 get pods', '【命名空间】', 'ask'],
  ['git checkout «tag»', '«tag»', 'ask'],
  ['docker pull ovens:<<TAG>>', '<<TAG>>', 'ask'],
  ['git commit -m "..."', '...', 'ask'],
  ['gh release create v1 --title "Loaves — …"', 'Loaves — …', 'ask'],
  ['git commit -m "bake: ..."', 'bake: ...', 'ask'],
  ['docker pull ovens@sha256:...', 'sha256:...', 'ask'],
  ['cp ovens-20XX-XX-XX.sql b', 'ovens-20XX-XX-XX.sql', 'ask'],
  ['ssh [baker@oven]', '[baker@oven]', 'ask'],
  ['bake -Tag "[tag of the day]"', '[tag of the day]', 'ask'],
  ['git push origin bake_{{ oven.next_loaf }}', '{{ oven.next_loaf }}', 'ask'],
  ['mysql -u root -p{password} ovens', '{password}', 'ask'],
  ['heroku rollback vNN', 'vNN', 'ask'],
  ['export OVEN=TBD', 'TBD', 'ask'],
  ['ssh baker@IP_DO_FORNO', 'IP_DO_FORNO', 'ask'],
  ['pg_dump a > a_DDMMYYYY.sql', 'a_DDMMYYYY.sql', 'derive'],
  ['sha256sum -c backup_file.tar.gz.sha256', 'backup_file.tar.gz.sha256', 'ask'],
  ['git revert <commit-hash>', '<commit-hash>', 'ask'],
  ['ssh HOSTNAME_HIER_EINTRAGEN', 'HOSTNAME_HIER_EINTRAGEN', 'ask'],
  ['ssh DOMINIO_AQUI', 'DOMINIO_AQUI', 'ask'],
  ['ssh REMPLACER_PAR_HOTE', 'REMPLACER_PAR_HOTE', 'ask'],
  ['cloud stop --id i-0abc123def4567890', 'i-0abc123def4567890', 'example'],
  ['k drain ip-10-3-1-22.eu.internal', 'ip-10-3-1-22.eu.internal', 'example'],
  ['git tag -s v2.4.1 -m x', 'v2.4.1', 'example'],
  ['git push origin till-2.4.1', 'till-2.4.1', 'example'],
  ['curl https://api.votre-domaine.fr/x', 'api.votre-domaine.fr', 'ask'],
  ['pg_dump a > a_AAAAMMJJ.dump', 'a_AAAAMMJJ.dump', 'derive'],
  ['tar cf a-JJJJ-MM-TT.tar a', 'a-JJJJ-MM-TT.tar', 'derive'],
  ['cp a a.ГГГГММДД', 'a.ГГГГММДД', 'derive'],
  ['./go --tag {リリースタグ}', '{リリースタグ}', 'ask'],
  ['deploy {VERSION}', '{VERSION}', 'ask'],
  ['git revert [commit-hash]', '[commit-hash]', 'ask'],
  ['import {email user}.vcf', '{email user}', 'ask'],
  ['cloud deploy --region REGION', 'REGION', 'ask'],
  ['export URL=postgres://me@MAIN_IP:5432/db', 'MAIN_IP', 'ask'],
  ['npm version [ major | minor ] -m x', '[ major | minor ]', 'ask'],
  ['cd /your/path/app', '/your/path/app', 'ask'],
  ['cloud create --environment APPS_ENVIRONMENT', 'APPS_ENVIRONMENT', 'ask'],
  ['docker push REGISTRY/app:1', 'REGISTRY', 'ask'],
  ['migrate force VERSION', 'VERSION', 'ask'],
  ['aws s3 cp a.zip s3://box/UNIQUE_BUILD_ID.zip', 'UNIQUE_BUILD_ID', 'ask'],
  ['git clone --branch release-3.X https://a.test/b', 'release-3.X', 'ask'],
  ['aws lambda update-function-code ...', '...', 'ask'],
  ['curl -d \'{"name":"..."}\' x', '...', 'ask'],
  ['systemctl restart {{SERVICE_NAME}}', '{{SERVICE_NAME}}', 'ask'],
  ['tag %{version}', '%{version}', 'ask'],
  ['docker service update [STACK]_web', '[STACK]', 'ask'],
  ['export KEY=YOUR_API_KEY', 'YOUR_API_KEY', 'ask'],
  ['login your-name', 'your-name', 'ask'],
  ['psql $URL < backup_TIMESTAMP.sql', 'backup_TIMESTAMP.sql', 'derive'],
  ['psql -f rollbacks/YYYYMMDD_down.sql', 'rollbacks/YYYYMMDD_down.sql', 'derive'],
  ['cp /path/to/app.db x', '/path/to/app.db', 'ask'],
  ['curl -F file=@/path/to/a.txt x', '/path/to/a.txt', 'ask'],
  ['git tag vX.Y.Z', 'vX.Y.Z', 'ask'],
  ['curl https://api-production.../health', 'https://api-production.../health', 'ask'],
  ['curl -H "Authorization: Bearer TOKEN" x', 'TOKEN', 'ask'],
  ['psql $URL < backup_20251112_103000.sql', 'backup_20251112_103000.sql', 'example'],
  ['curl https://api.example.com/health', 'api.example.com', 'example'],
  ['curl https://api.yourapp.com/health', 'api.yourapp.com', 'example'],
  ['ls -lh /srv/app-full-Wednesday.sql.gz', '/srv/app-full-Wednesday.sql.gz', 'example'],
  ['git revert --no-edit 3fa9c1b', '3fa9c1b', 'example'],
  ['docker pull 123456789012.dkr.ecr.eu-west-1.amazonaws.com/web', '123456789012', 'example'],
  ['tool export --height PLACEHOLDER', 'PLACEHOLDER', 'ask'],
  ['etcdctl member remove fc4de79a3d723a5c', 'fc4de79a3d723a5c', 'example'],
  ['cp /path/on/host/app.db x', '/path/on/host/app.db', 'ask'],
  ['set CERT=path\\to\\site.pfx', 'path\\to\\site.pfx', 'ask'],
  ['put --secret \'{"key":"tk-..."}\'', 'tk-...', 'ask'],
  ['psql $URL < dumps/shop_backup_timestamp.sql', 'dumps/shop_backup_timestamp.sql', 'derive'],
  ['yarn run bump:X', 'bump:X', 'ask'],
  ['cd /pfad/zum/webroot', '/pfad/zum/webroot', 'ask'],
  ['cat /chemin/vers/app.log', '/chemin/vers/app.log', 'ask'],
  ['cd parts/<api|worker|jobs>', '<api|worker|jobs>', 'ask'],
  ['ssh admin@TU_SERVIDOR', 'TU_SERVIDOR', 'ask'],
  ['curl https://votre-domaine.fr', 'votre-domaine.fr', 'ask'],
  ['export KEY=ВАШ_КЛЮЧ', 'ВАШ_КЛЮЧ', 'ask'],
  ['scp a.tgz root@你的服务器IP:/srv', '你的服务器IP', 'ask'],
  ['mysql -u 用户名 shop', '用户名', 'ask'],
  ['ssh deploy@адрес_сервера', 'адрес_сервера', 'ask'],
  ['mysqldump 데이터베이스이름', '데이터베이스이름', 'ask'],
  ['helm upgrade shop . --set tag=NEW_VERSION', 'NEW_VERSION', 'ask'],
  ['git checkout PREVIOUS_TAG', 'PREVIOUS_TAG', 'ask'],
  ['ssh root@SERVER_IP', 'SERVER_IP', 'ask'],
  ['gunzip DUMP_FILE.sql.gz', 'DUMP_FILE.sql.gz', 'ask'],
  ['docker logs container_name', 'container_name', 'ask'],
  ['cp [Old Path] b', '[Old Path]', 'ask'],
  ['ssh root@[Server IP]', '[Server IP]', 'ask'],
])('%s', (text, token, kind) => {
  expect(found(text)).toEqual([[token, kind]]);
});

test.each([
  'docker ps --format "table {{.Names}}"',
  'echo ${HOME} "${A:-b}"',
  'git diff main..develop',
  'git diff main...develop',
  "awk '{print}' a",
  'TIMESTAMP=$(date +%s)',
  'pg_dump a > copy_${TIMESTAMP}.sql',
  'psql -c "SELECT CURRENT_TIMESTAMP"',
  'unset OLD_PATH',
  'vercel env add NEW_URL production',
  'echo $NEW_VERSION ${OLD_TAG}',
  'export NEW_RELIC_KEY',
  'su-exec app sh',
  'psql -c "select db_name from shops"',
  'echo "数据库名称"',
  'git commit -m "обновить домен"',
  'cd 生产/清单',
  'cat <a.txt | sort',
  'javac -cp classpath/on/a/b.jar A',
  'vim update_timestamp.sql',
  'psql -f add_export_columns.sql',
  'curl -d \'{"text":"Working..."}\' x',
  'docker run web:Xenial',
  "jq '.[] | {name, id}' a",
  'grep -E "[A-Z]+" a',
  'grep "[ERROR]" a',
  'grep "[Ee]rror [Nn]ight" a',
  'echo "[Nightly Copy] begins"',
  'git commit -m "[Fix Two] of them"',
  'cat VERSION',
  'echo SERVER_HOSTS and API_KEY',
  '[ -f a ] | cat',
  'sed -i "s/A/B/" VERSION',
  'git add VERSION CHANGELOG',
  'aws cloudformation deploy --capabilities CAPABILITY_IAM',
  'curl -X POST --request PUT x',
  'kubectl set env deploy/web REGION="$REGION" --from-literal=PASSWORD=x',
  'docker run -e DB_NAME app',
  'gh secret set DEPLOY_PASSWORD',
  'export PROJECT=a NAMESPACE=b',
  'kill -HUP 12',
  'git reset --hard HEAD',
  'npm install tool@3.x',
  'go test ./...',
  'echo "Working ... please wait"',
  'redis-cli KEYS x',
  '[ -f a ] && cat < a > b',
  'sort <in >out',
  'mkdir {a,b}',
  'mktemp /tmp/a.XXXXXX',
  "curl -w '%{http_code}' x",
  'git checkout HEAD@{1}',
  'echo "<b>done</b>"',
  'date +%Y%m%d_%H%M%S',
  'echo $TIMESTAMP',
])('%s holds no placeholder', (text) => {
  expect(found(text)).toEqual([]);
});

test('SQL asks for a table without a name of its own, not for the columns of the catalogue', () => {
  expect(found('SELECT count(*) FROM table_name;', 'sql')).toEqual([['table_name', 'ask']]);
  expect(found("SELECT column_name FROM information_schema.columns WHERE table_name = 'users'", 'sql')).toEqual([]);
});

test('prose asks for versions and angle brackets, not for links', () => {
  expect(found('Release vX.Y.Z of <component>, see [release notes] and [Name]', 'prose')).toEqual([
    ['vX.Y.Z', 'ask'],
    ['<component>', 'ask'],
  ]);
});

test('prose asks for a value that is named in brackets, not for people and links', () => {
  expect(
    found('Point it to [Address of the new Host], tell [Team Lead], see [Server](https://shop.test)', 'prose'),
  ).toEqual([['[Address of the new Host]', 'ask']]);
});

test('a token is listed once with all its lines', () => {
  const lines = [
    { line: 3, text: 'a <x>' },
    { line: 5, text: 'b <x> <x>' },
  ];
  expect(findPlaceholders(lines, 'shell')).toEqual([{ token: '<x>', lines: [3, 5], class: 'ask', secret: false }]);
});

test.each([
  'login YOUR_TOKEN',
  'setup.sh <REPL_PASS>',
  'export DB_PASSWORD=<value>',
  'curl -H "Authorization: Bearer <value>"',
  'curl -d \'{"apiKey": "your-value"}\'',
  'psql postgres://user:password@host/db',
])('%s asks for a secret', (text) => {
  expect(findPlaceholders([{ line: 1, text }], 'shell')).toEqual([expect.objectContaining({ secret: true })]);
});

test('the mask keeps the length, so that offsets stay', () => {
  const masked = maskPlaceholders('deploy <env> {{NAME}} now');
  expect(masked).toBe('deploy xxxxx xxxxxxxx now');
});

test('SQL asks for a literal in words that tell what it stands for, and knows a file of another run', () => {
  expect(found("WHERE id = '取り消した注文のID';", 'sql')).toEqual([['取り消した注文のID', 'ask']]);
  expect(found("WHERE name = '東京'", 'sql')).toEqual([]);
  expect(found("FROM DISK = N'D:\\old\\shop_20240115_2359.bak'", 'sql')).toEqual([
    ['D:\\old\\shop_20240115_2359.bak', 'example'],
  ]);
  expect(found("WHERE at > '2024-01-15'", 'sql')).toEqual([]);
});

describe('in a block', () => {
  test('a program that is given has braces and capitals of its own', () => {
    const given = (code: string) => readBlock(rawBlock('bash', code)).placeholders.map(({ token }) => token);
    expect(given('python3 - <<\'PY\'\nprint(f"{name}: {count} rows")\ndb.find(id=TENANT_ID)\nPY')).toEqual([]);
    expect(given('python3 -c "\nsave(\'YOUR_API_KEY\', {name})\n"')).toEqual(['YOUR_API_KEY']);
    expect(given('cat > a <<EOF\nname: {name}\nEOF')).toEqual(['{name}']);
  });

  test('comments and expected output are not asked for', () => {
    expect(
      readBlock(rawBlock('bash', '# psql < backup_TIMESTAMP.sql\ncurl x\n# Expected: {"id": "<id>"}')).placeholders,
    ).toEqual([]);
  });

  test('values for elsewhere are the environment, with the secret ones marked', () => {
    const { placeholders } = readBlock(rawBlock('bash', 'API_USER=your_user\nAPI_PASSWORD=your_password'));
    expect(placeholders.map((placeholder) => [placeholder.token, placeholder.class, placeholder.secret])).toEqual([
      ['your_user', 'environment', false],
      ['your_password', 'environment', true],
    ]);
  });

  test('a path that goes on with a date is the same path', () => {
    const { placeholders } = readBlock(rawBlock('bash', 'cp /path/to/app.db /path/to/app.db.backup.$(date +%s)'));
    expect(placeholders.map(({ token }) => token)).toEqual(['/path/to/app.db']);
  });
});

describe('variables', () => {
  const variables = (text: string) => {
    const { assigns, uses } = readBlock(rawBlock('bash', text));
    return { assigns, uses: uses.map(({ name, line }) => `${name}:${line}`) };
  };

  test('what a block sets it does not miss, what it uses before it does', () => {
    expect(variables('echo $A\nA=1\necho $A ${B:-x} "$HOME" $C\nread D\necho $D')).toEqual({
      assigns: ['A', 'D'],
      uses: ['A:11', 'C:13'],
    });
  });

  test('a prefix sets nothing for later, export and loops do', () => {
    expect(variables('A=1 make\nexport B=2\nfor c in 1; do echo $c; done\necho $A $B').uses).toEqual(['A:14']);
  });

  test('single quotes and quoted heredocs use nothing', () => {
    expect(variables("awk '{print $x}' a\ncat <<'EOF'\n$y\nEOF").uses).toEqual([]);
  });
});

describe('values that a file of settings waits for', () => {
  const asked = (lang: string, line: string) =>
    readBlock(rawBlock(lang, line)).placeholders.map(({ token, class: kind, secret }) => [token, kind, secret]);

  test('are listed, and their secrets known', () => {
    expect(asked('conf', 'requirepass <strong-password>')).toEqual([['<strong-password>', 'ask', true]]);
    expect(asked('yaml', 'host: <db-host>')).toEqual([['<db-host>', 'ask', false]]);
    expect(asked('nginx', 'server_name your-domain.com;')).toEqual([['your-domain.com', 'ask', false]]);
  });

  test('are none in code, in markup and in comments', () => {
    expect(asked('typescript', 'const a: Map<string-like> = get<user-name>()')).toEqual([]);
    expect(asked('xml', '<my-element>')).toEqual([]);
    expect(asked('conf', '# requirepass <strong-password>')).toEqual([]);
  });
});

describe('parts of a database without a name of their own', () => {
  test.each([
    [
      'CREATE INDEX CONCURRENTLY idx_name ON table_name (column);',
      ['idx_name', 'example'],
      ['table_name', 'ask'],
      ['column', 'example'],
    ],
    ['DROP INDEX IF EXISTS idx_name;', ['idx_name', 'example']],
    ['ALTER TABLE foo DROP COLUMN column_name;', ['foo', 'example'], ['column_name', 'example']],
    ['REVOKE ALL ON table_name FROM role_name;', ['table_name', 'ask'], ['role_name', 'example']],
    ['DROP DATABASE db_name', ['db_name', 'example']],
    ["SELECT 1 FROM pg_tables WHERE tablename = 'table_name'", ['table_name', 'ask']],
  ])('%s', (text, ...tokens) => {
    expect(found(text, 'sql')).toEqual(tokens);
  });

  test.each([
    'ALTER TABLE users ADD COLUMN user_name text;',
    'SELECT table_name FROM information_schema.tables;',
    "WHERE table_name = 'users'",
    'SELECT role_name FROM roles',
    'CREATE INDEX idx_users_email ON users (email)',
    'CREATE TABLE orders (id int, type_name text)',
  ])('none is in: %s', (text) => {
    expect(found(text, 'sql')).toEqual([]);
  });
});

test.each([
  ['ssh user@server', 'user@server'],
  ['scp a.tar deploy@host:/opt/web', 'deploy@host'],
  ['kubectl scale deploy NAME --replicas=2', 'NAME'],
  ['docker exec -it CONTAINER_ID sh', 'CONTAINER_ID'],
  ['./deploy.sh ENVIRONMENT', 'ENVIRONMENT'],
  ['terraform apply -var-file=ENV.tfvars', 'ENV'],
  ['docker pull registry.internal/web:TAG', 'TAG'],
  ['pm2 restart app-name', 'app-name'],
  ['aws s3 cp s3://bucket-name/x .', 'bucket-name'],
  ['mysql -u username -p', 'username'],
  ['git checkout vN.N.N', 'vN.N.N'],
  ['restore.sh backup-000N.sql', 'backup-000N.sql'],
  ['kubectl rollout undo deploy/web --to-revision=N', 'N'],
  ['./deploy.sh [entorno]', '[entorno]'],
  ['kubectl scale deploy web --scale replicas=n', 'n'],
  ['ssh deploy@xx.xx.xx.xx', 'xx.xx.xx.xx'],
  ['ping 10.0.x.x', '10.0.x.x'],
  ['ssh ubuntu@ec2-xx-xx-xx-xx.compute.internal', 'ec2-xx-xx-xx-xx.compute.internal'],
  ['gh release create vX.X.X', 'vX.X.X'],
  ['docker pull shop/web:v1.2.X', 'v1.2.X'],
  ['heroku releases:rollback v### -a shop', 'v###'],
  ["export DB_PASSWORD='********'", '********'],
  ['./back.sh __VERSION__', '__VERSION__'],
  ['./back.sh @@VERSION@@', '@@VERSION@@'],
  ['./back.sh %VERSION%', '%VERSION%'],
  ['docker-compose -f docker-compose.[env].yml up -d', '[env]'],
  ['gh workflow run go.yml -f version=[version]', '[version]'],
  ['ssh ops@your.server.com', 'your.server.com'],
  ['./back.sh previous_version', 'previous_version'],
  ['git clone https://github.com/username/shop.git', 'username/shop.git'],
  ['mysqldump -pPASSWORD shop', 'PASSWORD'],
  ['az login --tenant 00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000'],
  ['gcloud config set project PROJECT_ID', 'PROJECT_ID'],
  ['gcloud run deploy web --image IMAGE_URL', 'IMAGE_URL'],
  ['kill PID', 'PID'],
  ['./back.sh VERSION_NUMBER', 'VERSION_NUMBER'],
  ['curl https://[shop].staging.test/health', '[shop]'],
  ['vercel env set KEY=AKqwxxxxxxxxxx', 'AKqwxxxxxxxxxx'],
  ["./user.py add admin 'TuNuevaClave9!'", 'TuNuevaClave9!'],
  ['./user.py add admin YourStrongPassword1!', 'YourStrongPassword1!'],
  ['make logs FILE=name-of-the-log', 'name-of-the-log'],
])('%s asks for %s', (text, token) => {
  expect(findPlaceholders([{ line: 1, text }], 'shell')).toMatchObject([{ token, class: 'ask' }]);
});

test.each([
  ['kubectl delete pod web-5d4f8c7b9-abcde', 'web-5d4f8c7b9-abcde'],
  ['rails db:migrate VERSION=20230101000000', '20230101000000'],
  ['aws s3 cp s3://my-bucket/x .', 'my-bucket'],
  ['certbot -d tudominio.com', 'tudominio.com'],
  ['az account set -s 1b4e28ba-2fa1-11d2-883f-0016d3cca427', '1b4e28ba-2fa1-11d2-883f-0016d3cca427'],
  ['az webapp restart -n myShop', 'myShop'],
  ['git config --global user.email "ann@shop.test"', 'ann@shop.test'],
])('%s holds the value %s of another run', (text, token) => {
  expect(findPlaceholders([{ line: 1, text }], 'shell')).toMatchObject([{ token, class: 'example' }]);
});

test.each([
  'for USER in a b; do echo x; done',
  'psql -c "CREATE USER web"',
  'CREATE USER web;',
  'docker run -e HOST web',
  'railway variables set NAME',
  'kubectl get pods -l app=web',
  'make install [options]',
  'echo "the service-name is set"',
  'git rev-parse HEAD',
  'grep DB_HOST .env',
  'docker run --env DB_HOST web',
  'kill -HUP 1',
  'curl http://[::1]:80/x',
  'ls logs/a.[ch] b.[0-9]',
  'date +%Y%m%d',
  'grep -c x.x.x.x a',
  'echo $a[date]',
  'psql -c "UPDATE a SET old_version = 1"',
  'php -r "echo __DIR__;"',
  'echo ****',
  'git config user.name',
  'mktemp /tmp/shopXXXXXX',
])('%s asks for nothing', (text) => {
  expect(findPlaceholders([{ line: 1, text }], 'shell')).toEqual([]);
});

describe('what has marks of its own', () => {
  test.each([
    'echo "..."',
    'git commit -m "Baking..."',
    'cat <<EOF>>oven.log',
    "docker ps --format '{{.Names}}'",
    "docker inspect --format '{{ host.name }}'",
    'git show @{UPSTREAM}',
    'grep "[oven warm]" log',
    "git commit -m '【窯】直す'",
    'sqlite3 x "SELECT a FROM b\n GROUP BY a"',
  ])('%s', (text) => expect(found(text)).toEqual([]));

  test('in a statement', () => {
    expect(found("SELECT a FROM b WHERE c LIKE '%OVEN%'", 'sql')).toEqual([]);
    expect(found("AND ts > strftime('%s','now') GROUP BY oven;")).toEqual([]);
  });
});

test.each([
  'move --target-env SHOP_DATABASE_URL --source-env till=TILL_DATABASE_URL',
  'move --token-env-var GATE_SERVER_NAME',
  'move back --confirm-rollback ROLLBACK',
  'till wipe --confirm DATABASE',
])('the name of a variable is none: %s', (text) => expect(found(text)).toEqual([]));
