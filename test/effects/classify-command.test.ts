import { describe, expect, test } from 'vitest';
import { classifyCommand } from '../../src/effects/classify-command.ts';

const classify = (text: string) => classifyCommand(text);

describe('effect', () => {
  test.each(['cd app', 'export A=1', 'A=1', 'cd a && export B=2'])('%s changes the shell only', (text) => {
    expect(classify(text).effect).toBe('shell');
  });

  test.each([
    'ls -la',
    'git log --oneline -5',
    'git status',
    'psql $URL -c "SELECT 1"',
    'psql $URL -c "\\d users" | grep name',
    'sqlite3 a.db "PRAGMA table_info(a);"',
    'curl -s https://a.test/health',
    'kubectl -n web get pods',
    'npx prisma migrate status',
    'railway run psql -c "\\dt"',
    'docker compose -f a.yml ps',
    'sudo systemctl status nginx',
    'node --version',
    'echo $A > /dev/null',
    'for a in 1 2; do echo $a; done',
    'if [ $? -eq 0 ]; then echo ok; fi',
  ])('%s only reads', (text) => {
    expect(classify(text).effect).toBe('reads');
  });

  test.each([
    'npm ci',
    './deploy.sh',
    'git push origin main',
    'pg_dump $URL > a.sql',
    'curl -X POST https://a.test',
    'curl -d x=1 https://a.test',
    'psql $URL -c "UPDATE a SET b = 1 WHERE c"',
    'psql $URL -c "WITH d AS (INSERT INTO a VALUES (1) RETURNING 1) SELECT * FROM d"',
    'sed -i s/a/b/ file',
    'echo a | tee file',
    'ls $(npm run x)',
    'railway variables set A=1',
    'cat a.sql >> b.sql',
    'ls (rm',
    'constructor',
    'toString x',
    'awk \'{ system("x") }\' a',
    'watch ./x.sh',
    'psql $URL -c "\\lo_unlink 1"',
    'date -s 10:00',
    'source ./setup.sh',
    'source <(grep -v "^#" .env.shop)',
    'test -f .env && set -a && . <(cat .env)',
    'EXPORT_ALL=1 make',
  ])('%s changes something', (text) => {
    expect(classify(text).effect).toBe('changes');
  });

  test.each(['node load.mjs --truncate', './load.sh --wipe-all=true', 'time python load.py --drop 2>&1 | tee log'])(
    '%s destroys by its own option',
    (text) =>
      expect(classify(text)).toMatchObject({ effect: 'destroys', danger: 'empties or drops what it writes to' }),
  );

  test.each(['node load.mjs --truncate --dry-run', './load.sh --drop=false', 'echo --truncate'])(
    '%s does not',
    (text) => expect(classify(text).danger).toBeNull(),
  );

  test.each([
    "sed -n '1e touch f' a",
    "sed -n 'w f' a",
    "sed 's/a/b/w f' a",
    "sed 's/a/touch f/e' a",
    'sed -f script a',
    "sed -n -e p -e 'W f' a",
    'git log --output=f',
    "git grep -O'touch f' x",
    'git grep --open-files-in-pager=vi x',
    "git -c core.pager='touch f' log",
    'git --exec-path=/tmp log',
    'git --config-env=core.pager=A log',
    'git branch -m a b',
    'git branch -v a',
    'git branch --unset-upstream',
    'git reflog expire --all',
    'uniq a f',
    'uniq -f 1 a f',
    'xxd -r a',
    'xxd a f',
    "test -v 'a[$(touch f)]'",
    "[[ -v 'a[$(touch f)]' ]]",
    "[[ 'a[$(touch f)]' -eq 1 ]]",
    'test -v "a[\\$(touch f)]"',
    "printf -v 'a[$(touch f)]' x",
    'echo $((a[$(touch f)]))',
    "tar tf x --checkpoint-action=exec='touch f'",
    "tar tf x --to-command='touch f'",
    'tar tf x -I ./run',
    'tar tf x --use-compress-program=./run',
    'tar tf x -F ./run',
    'tar -xft',
    "sqlite3 x.db \"select writefile('f','y')\"",
    'sqlite3 x.db "select load_extension(\'x\')"',
    'sqlite3 x.db "select edit(a) from b"',
    'sqlite3 x.db "select 1" "insert into a values (1)"',
    'psql -c "select lo_unlink(1)"',
    'psql -c "SELECT 1" -c "CREATE TABLE a (b int)"',
    'psql -c "SELECT 1" -f a.sql',
    'psql -o f -c "SELECT 1"',
    'psql --output=f -c "SELECT 1"',
    'psql -L f -c "SELECT 1"',
    "psql -c '\\o f'",
    "psql -c '\\! touch f'",
    'sqlcmd -l 30 -Q "CREATE TABLE a (b int)"',
    'curl -K f https://a.test',
    'curl --config f',
    'curl -so f https://a.test',
    'curl -sXPOST https://a.test',
    'curl -c jar https://a.test',
    'file -C -m a',
    "man -P 'touch f' ls",
    'man --pager=x ls',
    "less '+!touch f' a",
    "less '+|^x' a",
    'less -o f a',
    'find . -fprint f',
    'find . -fls f',
    'find . -ok touch {} +',
    'sort -uo f a',
    'sort --compress-program=./run a',
    'tree -o f',
    'rg --pre ./run x',
    'date 11281200',
    'date -us 10:00',
    'dmesg -C',
    'ss -K dst 10.0.0.1',
    'ip link set eth0 down',
    'ip addr add 10.0.0.1/8 dev eth0',
    'ip -batch f',
    'watch uniq a f',
    "watch 'ls; touch f'",
    'awk -F : \'{ print > "f" }\' a',
    'awk -f script a',
    'awk \'{ "x" | getline }\' a',
    'gcloud run deploy my-list',
    'redis-cli CLIENT KILL 1',
    'go env -w A=1',
    'terraform providers lock',
  ])('%s does more than read', (text) => {
    expect(classify(text).effect).toBe('changes');
  });

  test.each([
    "sed -n '1,20p;$p' a",
    "sed -e 's|a|b|g' -e '/x/d' a",
    'git -C a -c color.ui=never log',
    'git branch -a',
    'tar tzvf a.tgz',
    'date +%F',
    "date -d '1 day ago' +%F",
    'curl -sSo /dev/null -D - https://a.test',
    'watch -n 5 kubectl get pods',
    "awk -F '|' '{ print $1 }' a",
    'uniq -c a',
    'psql -c "SELECT count(*) FROM a" -c "\\dt"',
    'sqlite3 a.db .tables "SELECT 1"',
    'test -n "$(git status -s)"',
  ])('%s still only reads', (text) => {
    expect(classify(text).effect).toBe('reads');
  });

  test.each([
    ['rm -rf build', 'deletes files and folders'],
    ['psql $URL < backup_TIMESTAMP.sql', 'restores over a live database'],
    ['gunzip -c a.gz | psql $URL', 'restores over a live database'],
    ['psql $URL -c "DROP TABLE a"', 'drops a table'],
    ['psql $URL <<EOF\nTRUNCATE a;\nEOF', 'empties a table'],
    ['npx prisma migrate reset --force', 'drops the database'],
    ['heroku pg:backups:restore --app a --confirm a', 'deletes or resets on the platform'],
    ['migrate -path ./m -database "sqlite3://a" down 1', 'takes back or drops the database'],
    ['migrate -path ./m force 3', 'sets the version of the database by hand'],
    ['curl -X DELETE https://a.test/users/1', 'deletes over the network'],
    ['git push --force origin main', 'overwrites the history of a shared branch'],
    ['git reset --hard HEAD~1', 'discards work'],
    ['noded rollback --hard --home /srv/node', 'goes back and discards what is newer'],
    ['cp app.db.backup.1 app.db', 'copies a backup over what is live'],
    ['sudo kill -9 <PID>', 'ends a process'],
    // The own words of what starts another program, so that its value is not taken for the program.
    ['sudo -iu postgres dropdb shop', 'drops a database'],
    ['sudo --user deploy -D /srv rm -rf app', 'deletes files and folders'],
    ['env -u DEBUG -C /srv rm -rf app', 'deletes files and folders'],
    ['timeout --signal KILL 60 rm -rf app', 'deletes files and folders'],
    ['stdbuf --output L flock --timeout 5 /tmp/lock rm -rf app', 'deletes files and folders'],
    ['exec -a cleaner rm -rf app', 'deletes files and folders'],
    ['kubectl -n web delete pod a', 'deletes or empties parts of a cluster'],
    ['terraform destroy', 'destroys infrastructure'],
    ['noded unsafe-reset-all', 'wipes data, by its name'],
    ['docker compose down -v', 'removes volumes with their data'],
    ['docker system prune -a', 'deletes what containers leave behind'],
    ['redis-cli FLUSHALL', 'deletes keys'],
    ['bash -c "rm -r x"', 'deletes files and folders'],
    ['cargo yank --vers 1.2.3 shop', 'takes back a published package'],
    ['sudo diskutil eraseDisk APFS Data disk4', 'erases a disk'],
    ['rabbitmqctl purge_queue orders', 'empties queues or forgets a node'],
    ['bin/kafka-topics.sh --delete --topic orders', 'deletes a topic, or what is known of its readers'],
    ['nodetool decommission', 'takes a node or its snapshots out of the cluster'],
    ['kubeadm reset', 'deletes a cluster or a node of it'],
    ['virsh undefine vm1', 'deletes a virtual machine'],
    ['terraform apply -destroy', 'destroys infrastructure'],
    ['liquibase rollback v1', 'takes back or drops the database'],
    ['python manage.py migrate shop zero', 'takes back or drops the database'],
    ['gcloud sql backups restore 12 --restore-instance=shop', 'restores over a live database'],
    ['cf delete shop -f', 'deletes in the cloud'],
    ['nft flush ruleset', 'empties the firewall'],
    ['mysql -e "RESET MASTER"', 'deletes the log that copies are fed from'],
    ['sudo csrutil disable', 'changes what the machine may start'],
    ['patronictl reinit shop db2', 'wipes a member or forgets the cluster'],
    ['setsid rm -r x', 'deletes files and folders'],
    ['stdbuf -oL rm -r x', 'deletes files and folders'],
    ['ionice -c 3 nice -n 19 rm -r x', 'deletes files and folders'],
    ['taskset 0x1 rm -r x', 'deletes files and folders'],
    ['flock -w 10 /tmp/release.lock rm -r x', 'deletes files and folders'],
    ['flock /tmp/release.lock -c "rm -r x"', 'deletes files and folders'],
    ['gosu app rm -r x', 'deletes files and folders'],
    ['conda run -n shop rm -r x', 'deletes files and folders'],
    ['chamber exec shop-prod -- rm -r x', 'deletes files and folders'],
    ['ssh web1 "rm -r x"', 'deletes files and folders'],
    ['cd a && rm -r b', 'deletes files and folders'],
    ['aws s3 sync a s3://b --delete', 'deletes files at the destination'],
    ['php artisan migrate:fresh', 'takes back or drops the database'],
    ['node scripts/migrate.js down 12', 'takes back or drops the database'],
    ['npx prisma migrate rollback', 'takes back or drops the database'],
    ['gunzip -c a.gz | fly postgres connect -a db', 'restores over a live database'],
    ['docker service update --force web', 'uses force'],
    ['DUMP=a.sql make restore-db', 'runs a target that restores or deletes, by its name'],
    ['docker compose run --rm -e DUMP=a.sql db_restore', 'runs a service that restores or deletes, by its name'],
  ])('%s destroys: %s', (text, danger) => {
    expect(classify(text)).toMatchObject({ effect: 'destroys', danger });
  });

  test.each([
    'cp app.db app.db.backup',
    'mysql shop < database/schema.sql',
    'psql shop < migrations/migration_12.sql',
    'git push origin main',
    'docker compose down',
    'npm install --force',
    'php artisan migrate --force',
    'scp me@web1:dumps/a_backup.sql .',
    'migrate -path ./m up',
    'curl -X POST https://a.test -d DELETED',
    'echo "DROP TABLE a"',
    'grep -r "rm -rf" .',
    'git restore --staged a',
  ])('%s is not dangerous', (text) => {
    expect(classify(text).danger).toBeNull();
  });
});

test.each([
  ["kubectl -n web exec db-0 -- bash -c 'pg_restore --clean -d app /tmp/app.db'", 'restores over a live database'],
  ['kubectl -n web exec db-0 -- rm /tmp/app.db', 'deletes files'],
  ['docker compose -f prod.yml exec -T db dropdb app', 'drops a database'],
  ['wrangler d1 execute DB --remote --command "DROP TABLE IF EXISTS cards"', 'drops or deletes in a database'],
  ['clickhouse-client --query="TRUNCATE TABLE events"', 'empties a table'],
  ['wrangler d1 execute DB --file=backup-20200101.sql', 'restores over what is live'],
  ['gitlab-backup restore BACKUP=11', 'restores over what is live'],
  ['node clean-production-rows.js', 'runs a script that restores or deletes, by its name'],
  ['./delete-tenant.sh 7', 'runs a script that restores or deletes, by its name'],
  ['rclone purge cold:old', 'deletes files at the destination'],
  ['gh release delete v1', 'deletes what is published'],
  ['zfs rollback tank/db@before', 'destroys a file system or what is newer in it'],
])('%s: %s', (text, danger) => {
  expect(classifyCommand(text)).toMatchObject({ effect: 'destroys', danger });
});

test.each([
  'kubectl -n web exec db-0 -- ls /tmp',
  'wrangler d1 execute DB --command "SELECT 1"',
  'wrangler d1 execute DB --file=migrations/0001.sql',
  'git commit -m "drop table x"',
  'echo "DROP TABLE x"',
  'dotnet restore',
  'make clean',
  './cleanup.sh',
  'gh release list',
  'mv /tmp/backup-server.sh /usr/local/bin/',
  'wrangler d1 execute DB --local --file=backup-20200101.sql',
])('%s destroys nothing', (text) => {
  expect(classifyCommand(text).danger).toBeNull();
});
