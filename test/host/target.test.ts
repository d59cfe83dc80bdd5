import { describe, expect, test } from 'vitest';
import { senseTarget, senseTargets } from '../../src/host/target.ts';
import { type TargetWorld, targetKey } from '../../src/host/target-kinds.ts';

const PROD = 'postgresql://joe:s3cret@db.prod.example:6000/shop_prod';
const STAGING = 'postgres://staging.example/shop';

function world(variables: Record<string, string> = {}, files: Record<string, string> = {}): TargetWorld {
  return {
    variables: new Map(Object.entries({ USER: 'ada', HOME: '/home/ada', ...variables })),
    cwd: '/srv/shop',
    host: 'web-1',
    readFile: (path) => files[path],
    gitRemote: (_, name) =>
      ({ origin: 'git@git.example:shop.git', heroku: 'https://git.heroku.example/shop.git' })[name],
    gitBranch: () => 'feature-x',
  };
}

const SCHEMA = {
  '/srv/shop/prisma/schema.prisma': 'datasource db {\n  provider = "postgresql"\n  url = env("SHOP_URL")\n}',
};
const SQLITE_SCHEMA = {
  '/srv/shop/prisma/schema.prisma': 'datasource db {\n  provider = "sqlite"\n  url = "file:./dev.db"\n}',
};
const drizzle = (dialect: string, url: string) => ({
  '/srv/shop/drizzle.config.ts': `export default { dialect: '${dialect}', dbCredentials: { url: ${url} } };\n`,
});
const ENV_FILE = {
  '/srv/shop/.env': '# local\nOTHER=1\nexport DATABASE_URL="postgres://localhost:5432/shop_dev" # mine\n',
};
const SCRIPTS = {
  '/srv/shop/package.json': JSON.stringify({
    scripts: {
      release: 'npm run build && prisma migrate deploy',
      build: 'tsc -p .',
      loop: 'npm run loop',
      ship: 'git push origin main',
    },
  }),
};
const KUBE = { '/home/ada/.kube/config': 'apiVersion: v1\ncurrent-context: prod-cluster\n' };

describe('the target of a command', () => {
  test.each<[string, Record<string, string>, Record<string, string>, string, string]>([
    // libpq's programs
    ['psql $DATABASE_URL -c "SELECT 1"', { DATABASE_URL: PROD }, {}, 'db shop_prod@db.prod.example:6000', 'variable'],
    ['psql "${DATABASE_URL}" -f x.sql', { DATABASE_URL: STAGING }, {}, 'db shop@staging.example:5432', 'variable'],
    [`psql ${STAGING}`, {}, {}, 'db shop@staging.example:5432', 'argument'],
    ['psql ${URL:-postgres://fallback.example/f}', {}, {}, 'db f@fallback.example:5432', 'argument'],
    ['psql -h db.example -p 7000 -U joe shop', {}, {}, 'db shop@db.example:7000', 'argument'],
    ['psql --host=db.example --dbname=shop -c "\\d"', {}, {}, 'db shop@db.example:5432', 'argument'],
    ['psql -hdb.example -dshop', {}, {}, 'db shop@db.example:5432', 'argument'],
    ['psql "host=db.example port=7 dbname=shop password=x"', {}, {}, 'db shop@db.example:7', 'argument'],
    ['psql', { PGHOST: 'pg.example', PGDATABASE: 'shop' }, {}, 'db shop@pg.example:5432', 'PG* variables'],
    ['psql', {}, {}, 'db ada@local socket:5432', 'default'],
    [
      'psql $DATABASE_URL',
      { DATABASE_URL: PROD, PGHOSTADDR: '127.0.0.1' },
      {},
      'db shop_prod@db.prod.example:6000 (at 127.0.0.1)',
      'variable',
    ],
    ['psql $DATABASE_URL < backup.sql', { DATABASE_URL: PROD }, {}, 'db shop_prod@db.prod.example:6000', 'variable'],
    ['psql -t -A -c "SELECT count(*) FROM a" shop', { PGHOST: 'h.example' }, {}, 'db shop@h.example:5432', 'argument'],
    [
      'pg_dump $PROD_URL > backup_$(date +%F).sql',
      { PROD_URL: PROD },
      {},
      'db shop_prod@db.prod.example:6000',
      'variable',
    ],
    ['pg_dump -t users -Fc shop', { PGHOST: 'h.example' }, {}, 'db shop@h.example:5432', 'argument'],
    [
      'pg_restore -d $DATABASE_URL dump.bin',
      { DATABASE_URL: PROD },
      {},
      'db shop_prod@db.prod.example:6000',
      'variable',
    ],
    ['pg_restore --list dump.bin', {}, {}, 'this machine', 'default'],
    ['createdb -h db.example fresh', {}, {}, 'db fresh@db.example:5432', 'argument'],
    ['/usr/bin/psql -h db.example x', {}, {}, 'db x@db.example:5432', 'argument'],
    // variables and the order of their givers
    [
      `DATABASE_URL=${STAGING} npx prisma migrate deploy`,
      { DATABASE_URL: PROD },
      {},
      'db shop@staging.example:5432',
      'variable',
    ],
    [
      `env DATABASE_URL=${STAGING} npx prisma migrate deploy`,
      { DATABASE_URL: PROD },
      {},
      'db shop@staging.example:5432',
      'variable',
    ],
    [
      'DATABASE_URL=$PROD_URL bun run db:migrate',
      { PROD_URL: PROD, DATABASE_URL: STAGING },
      {},
      'db shop_prod@db.prod.example:6000',
      'variable',
    ],
    [
      `export DATABASE_URL=${STAGING}; psql $DATABASE_URL`,
      { DATABASE_URL: PROD },
      {},
      'db shop@staging.example:5432',
      'variable',
    ],
    ['npx prisma migrate deploy', { DATABASE_URL: PROD }, ENV_FILE, 'db shop_prod@db.prod.example:6000', 'variable'],
    ['npx prisma migrate deploy', {}, ENV_FILE, 'db shop_dev@localhost:5432', '.env file'],
    [
      'npx prisma@5 db push',
      { SHOP_URL: STAGING, DATABASE_URL: PROD },
      SCHEMA,
      'db shop@staging.example:5432',
      'variable',
    ],
    ['npx prisma migrate dev', {}, SQLITE_SCHEMA, 'sqlite prisma/./dev.db', 'default'],
    ['pnpm db:push', {}, drizzle('sqlite', "'./data/shop.db'"), 'sqlite ./data/shop.db', 'default'],
    [
      'npx drizzle-kit push',
      {},
      drizzle('sqlite', "process.env.SHOP_DB ?? 'file:./shop.db'"),
      'sqlite ./shop.db',
      'default',
    ],
    [
      'npx drizzle-kit push',
      { SHOP_DB: '/var/lib/shop.db' },
      drizzle('sqlite', "process.env['SHOP_DB'] || './shop.db'"),
      'sqlite /var/lib/shop.db',
      'variable',
    ],
    [
      'npx drizzle-kit migrate',
      { SHOP_URL: STAGING, DATABASE_URL: PROD },
      drizzle('postgresql', 'process.env.SHOP_URL!'),
      'db shop@staging.example:5432',
      'variable',
    ],
    ['npx prisma generate', {}, {}, 'this machine', 'default'],
    ['npx drizzle-kit push', { DATABASE_URL: STAGING }, {}, 'db shop@staging.example:5432', 'variable'],
    ['pnpm exec knex migrate:latest', { DATABASE_URL: STAGING }, {}, 'db shop@staging.example:5432', 'variable'],
    ['bundle exec rails db:migrate', { DATABASE_URL: STAGING }, {}, 'db shop@staging.example:5432', 'variable'],
    ['npm run release', { DATABASE_URL: STAGING }, SCRIPTS, 'db shop@staging.example:5432', 'variable'],
    ['npm run build', {}, SCRIPTS, 'this machine', 'default'],
    ['yarn ship', {}, SCRIPTS, 'git origin main (git@git.example:shop.git)', 'argument'],
    ['npm test', {}, {}, 'this machine', 'default'],
    ['npm test', { DATABASE_URL: PROD }, {}, 'db shop_prod@db.prod.example:6000', 'variable'],
    ['npm ci', { DATABASE_URL: PROD }, {}, 'this machine', 'default'],
    // other databases
    ['sqlite3 data/shop.db "SELECT 1"', {}, {}, 'sqlite data/shop.db', 'argument'],
    ['sqlite3 "$DB_PATH" .dump', { DB_PATH: '/var/shop.db' }, {}, 'sqlite /var/shop.db', 'variable'],
    ['mysql -h db.example -u joe -pxyz shop', {}, {}, 'db shop@db.example:3306', 'argument'],
    ['sqlite3 -header -cmd ".timeout 5" data/shop.db .schema', {}, {}, 'sqlite data/shop.db', 'argument'],
    ['bash -c "psql $U -c x"', { U: PROD }, {}, 'db shop_prod@db.prod.example:6000', 'argument'],
    ['ionice -c 2 -n 7 stdbuf -oL psql $U', { U: PROD }, {}, 'db shop_prod@db.prod.example:6000', 'variable'],
    ['flock -w 10 /tmp/l setsid psql $U', { U: PROD }, {}, 'db shop_prod@db.prod.example:6000', 'variable'],
    ['watch -n 5 psql $U', { U: PROD }, {}, 'db shop_prod@db.prod.example:6000', 'variable'],
    ['find . -name "*.log" | xargs -n 1 gzip', {}, {}, 'this machine', 'default'],
    // code, clusters, hosts
    ['git push origin main', {}, {}, 'git origin main (git@git.example:shop.git)', 'argument'],
    ['git push origin tag v1.2.3', {}, {}, 'git origin refs/tags (git@git.example:shop.git)', 'argument'],
    ['git push origin refs/tags/v2', {}, {}, 'git origin refs/tags (git@git.example:shop.git)', 'argument'],
    ['git push', {}, {}, 'git origin feature-x (git@git.example:shop.git)', 'configuration'],
    [
      'git push --force heroku HEAD:refs/heads/master',
      {},
      {},
      'git heroku master (https://git.heroku.example/shop.git)',
      'argument',
    ],
    [
      'git push https://joe:s3cret@git.example/shop.git +main',
      {},
      {},
      'git https://git.example/shop.git main (https://git.example/shop.git)',
      'argument',
    ],
    ['git pull origin main', {}, {}, 'this machine', 'default'],
    ['kubectl rollout restart deployment/api', {}, KUBE, 'kubernetes prod-cluster/default', 'configuration'],
    ['kubectl --context staging -n shop get pods', {}, KUBE, 'kubernetes staging/shop', 'argument'],
    ['railway run psql -c "\\dt"', { DATABASE_URL: STAGING }, {}, 'railway project of shop/', 'configuration'],
    ['railway up -e production', {}, {}, 'railway production', 'argument'],
    ['ssh -p 2222 deploy@web.example "pm2 restart api"', {}, {}, 'ssh deploy@web.example', 'argument'],
    ['scp dist.tgz deploy@web.example:/srv', {}, {}, 'ssh deploy@web.example', 'argument'],
    ['pm2 restart backend', {}, {}, 'pm2 backend on web-1', 'default'],
    ['sudo systemctl restart backend', {}, {}, 'systemctl backend on web-1', 'default'],
    ['sudo --user deploy systemctl restart backend', {}, {}, 'systemctl backend on web-1', 'default'],
    ['sudo -Hiu deploy systemctl restart backend', {}, {}, 'systemctl backend on web-1', 'default'],
    [
      'curl -s -H "Authorization: Bearer $T" https://api.example/health',
      { T: 'x' },
      {},
      'http api.example',
      'argument',
    ],
    ['curl -X POST localhost:4000/api/test', {}, {}, 'http localhost:4000', 'argument'],
    ['curl $BASE/health', { BASE: 'https://api.example' }, {}, 'http api.example', 'variable'],
    // this machine
    ['ls -la dist && cat package.json | grep version', {}, {}, 'this machine', 'default'],
    ['cd backend', {}, {}, 'this machine', 'default'],
    ['export DATABASE_URL=postgres://h/d', {}, {}, 'this machine', 'default'],
    ['A=1', {}, {}, 'this machine', 'default'],
    ['kubectl --version', {}, {}, 'this machine', 'default'],
    ['source .env', {}, {}, 'this machine', 'default'],
    // the most outside of several
    ['cat dump.sql | psql $DATABASE_URL', { DATABASE_URL: PROD }, {}, 'db shop_prod@db.prod.example:6000', 'variable'],
    ['git push origin main && pm2 restart api', {}, {}, 'git origin main (git@git.example:shop.git)', 'argument'],
    ['if curl -f localhost/health; then psql $U; fi', { U: PROD }, {}, 'db shop_prod@db.prod.example:6000', 'variable'],
    ['echo "$(psql $U -c x)"', { U: PROD }, {}, 'db shop_prod@db.prod.example:6000', 'variable'],
  ])('%s with %j is read', (command, variables, files, display, source) => {
    expect(senseTarget(command, world(variables, files))).toMatchObject({ display, source });
  });

  test.each<[string, Record<string, string>, string]>([
    ['psql $DATABASE_URL -c "SELECT 1"', {}, 'DATABASE_URL'],
    ['psql $DATABASE_URL', { DATABASE_URL: '' }, 'DATABASE_URL'],
    ['npx prisma migrate deploy', {}, 'DATABASE_URL'],
    ['bun run db:migrate', {}, 'DATABASE_URL'],
    ['DATABASE_URL=$PROD_URL npx prisma migrate deploy', {}, 'PROD_URL'],
    ['DATABASE_URL=$PROD_URL npx prisma migrate deploy', { DATABASE_URL: STAGING }, 'PROD_URL'],
    ['env DATABASE_URL=$PROD_URL bun run db:migrate', { DATABASE_URL: STAGING }, 'PROD_URL'],
    ['sqlite3 $DB_PATH .dump', {}, 'DB_PATH'],
    ['ssh $HOST uptime', {}, 'HOST'],
    ['curl $BASE/health', {}, 'BASE'],
  ])('%s with %j is unknown because %s is not set', (command, variables, unset) => {
    const target = senseTarget(command, world(variables));
    expect(target).toMatchObject({ kind: 'unknown', unset, reason: expect.stringContaining(`${unset} is not set`) });
  });

  test.each([
    './deploy.sh',
    'frobnicate --all',
    'npm run mystery',
    'node scripts/fix.js',
    '$TOOL push',
    'eval "$X"',
    'source deploy.sh',
    'psql $(get-url)',
    'npm run loop',
    'kubectl get pods',
    'git push nowhere main',
    'psql "unclosed',
    'cat databases | xargs -I{} psql {}',
    'bash deploy.sh',
  ])('%s is unknown, with a reason', (command) => {
    expect(senseTarget(command, world({}, SCRIPTS))).toMatchObject({
      kind: 'unknown',
      reason: expect.stringMatching(/\.$|…$|\w$/),
    });
  });

  test('a pipe between two databases has both targets', () => {
    expect(senseTargets('pg_dump $A | psql $B', world({ A: PROD, B: STAGING })).map(({ display }) => display)).toEqual([
      'db shop_prod@db.prod.example:6000',
      'db shop@staging.example:5432',
    ]);
  });

  test('a password is never displayed, and is kept only in the address', () => {
    for (const command of [
      'psql $U',
      `psql ${PROD}`,
      `U=${PROD} psql $U`,
      'git push https://joe:s3cret@git.example/shop.git main',
    ]) {
      const target = senseTarget(command, world({ U: PROD }));
      expect(target.display + targetKey(target)).not.toContain('s3cret');
    }
    expect(senseTarget('psql $U', world({ U: PROD }))).toMatchObject({ address: PROD });
  });

  test.each([
    ['psql $U', 'postgres://db.prod.example:6000/shop_prod'],
    ['sqlite3 data.db x', 'sqlite:/srv/shop/data.db'],
    ['git push origin main', 'git:git@git.example:shop.git#main'],
    ['kubectl --context C get pods', 'kubernetes:C/default'],
    ['pm2 restart api', 'service:web-1/pm2 api'],
    ['pm2 reload api --env production', 'service:web-1/pm2 api'],
    ['sudo systemctl restart shop.service', 'service:web-1/systemctl shop'],
    ['systemctl status shop', 'service:web-1/systemctl shop'],
    ['systemctl restart other', 'service:web-1/systemctl other'],
    ['systemctl -H deploy@web-2 restart shop', 'service:deploy@web-2/systemctl shop'],
    ['systemctl daemon-reload', 'service:web-1/systemctl'],
    ['service nginx restart', 'service:web-1/service nginx'],
    ['nginx -s reload', 'service:web-1/nginx'],
    ['docker compose up -d api', 'service:web-1/docker'],
    ['docker --context far ps', 'service:far/docker'],
    ['railway up', 'railway:linked in /srv/shop'],
    ['railway up -e staging', 'railway:staging'],
    ['curl https://API.example/x', 'http:api.example'],
    ['ls', undefined],
    ['./x.sh', undefined],
  ])('%s has the key %s', (command, key) => {
    expect(targetKey(senseTarget(command, world({ U: PROD })))).toBe(key);
  });
});

describe('the variable of a loop', () => {
  const keys = (command: string, variables: Record<string, string> = {}) =>
    senseTargets(command, world(variables)).map((target) => targetKey(target) ?? target.kind);

  test.each<[string, Record<string, string>]>([
    ["for h in web-01 web-02; do ssh ops@$h 'cat version'; done", {}],
    ['for h in $HOSTS; do ssh "ops@$h" uptime; done', { HOSTS: 'web-01 web-02' }],
  ])('has each value that it goes through: %s', (command, variables) => {
    expect(keys(command, variables)).toEqual(['ssh:ops@web-01', 'ssh:ops@web-02']);
  });

  test('is known only by running where that is so of what it goes through, and is nothing that somebody has to set', () => {
    const [target] = senseTargets('for h in $(cat hosts); do ssh "ops@$h" uptime; done', world());
    expect(target).toMatchObject({ kind: 'unknown' });
    expect(target).not.toHaveProperty('unset');
  });
});
