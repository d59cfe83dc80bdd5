import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

type Unit = [comment: string, command: string];
const ways = (...units: Unit[]) =>
  planOf(
    `## Los\n\n\`\`\`bash\n${units.map(([comment, command]) => `# ${comment}\n${command}`).join('\n\n')}\n\`\`\`\n`,
  ).choices.map(({ options }) => options.map(({ label }) => label));

describe('units of a block of which one is done', () => {
  test.each<[Unit, Unit]>([
    [
      ['First time:', 'git clone https://git.example/shop.git'],
      ['If it was cloned already:', 'git pull'],
    ],
    [
      ['Initial deploy', 'bake init'],
      ['Subsequent deploys', 'bake up'],
    ],
    [
      ['Beim ersten Mal', 'bake init'],
      ['Wenn bereits eingerichtet', 'bake up'],
    ],
    [
      ['Première fois', 'bake init'],
      ['Si déjà installé', 'bake up'],
    ],
    [
      ['Primera vez', 'bake init'],
      ['Si ya está instalado', 'bake up'],
    ],
    [
      ['Первый запуск', 'bake init'],
      ['Если уже установлено', 'bake up'],
    ],
    [
      ['首次部署', 'bake init'],
      ['如果已经部署', 'bake up'],
    ],
    [
      ['初回のみ', 'bake init'],
      ['2回目以降', 'bake up'],
    ],
    [
      ['처음 배포', 'bake init'],
      ['이미 배포한 경우', 'bake up'],
    ],
    [
      ['اگر اولین بار است:', 'bake init'],
      ['اگر قبلاً نصب شده است:', 'bake up'],
    ],
    [
      ['If the oven runs', 'bake reload'],
      ['Otherwise', 'bake start'],
    ],
    [
      ['Falls der Ofen läuft', 'bake reload'],
      ['Sonst', 'bake start'],
    ],
    [
      ['If the drill ran on staging, clear it', 'bake down'],
      ['If the drill ran on production, look at it', 'bake check'],
    ],
    [
      ['If the oven is hot', 'bake now'],
      ['If the oven is not hot', 'bake later'],
    ],
    [
      ['AWS', 'aws s3 ls'],
      ['GCP', 'gcloud storage ls'],
    ],
    [
      ['With yarn', 'yarn add bread'],
      ['With npm', 'npm add bread'],
    ],
    [
      ['npm', 'npm run bake'],
      ['pnpm', 'pnpm run bake'],
    ],
    [
      ['Restart nginx', 'sudo systemctl restart nginx'],
      ['Restart Apache', 'sudo systemctl restart apache2'],
    ],
    [
      ['Reload the shop', 'pm2 reload shop --update-env'],
      ['클러스터 모드인 경우', 'pm2 reload bakery.config.js --only shop'],
    ],
    [
      ['Get the code', 'git pull'],
      ['If there are submodules', 'git pull --recurse-submodules'],
    ],
    [
      ['Eine Revision zurück', 'alembic downgrade -1'],
      ['Zu einer bestimmten Revision', 'alembic downgrade <REVISION>'],
    ],
    [
      ['恢复全部', './oven restore --date 20260101'],
      ['恢复指定数据库', './oven restore --date 20260101 --db bread'],
    ],
  ])('%j %j', (one, other) => {
    expect(ways(one, other)).toEqual([[one[0], other[0]]]);
  });
});

describe('units of a block that are all done', () => {
  test.each<[Unit, Unit]>([
    [
      ['Staging', 'bake up staging'],
      ['Production', 'bake up production'],
    ],
    [
      ['Frontend', 'npm run build'],
      ['Backend', 'npm run build:api'],
    ],
    [
      ['Check nginx', 'nginx -t'],
      ['Restart nginx', 'systemctl restart nginx'],
    ],
    [
      ['If the api changed', 'bake api'],
      ['If the worker changed', 'bake worker'],
    ],
    [
      ['Initial setup', 'apt-get install -y bread'],
      ['Update packages', 'apt-get update'],
    ],
    [
      ['Start the shop', 'docker compose up -d'],
      ['If the mill is used', 'docker compose up -d mill'],
    ],
    [
      ['Restart the shop', 'systemctl restart shop'],
      ['If it fails', 'systemctl restart shop --force'],
    ],
    [
      ['Look at the log', 'docker compose logs'],
      ['Look at a specific log', 'docker compose logs mill'],
    ],
    [
      ['PostgreSQL backup', 'pg_dump shop'],
      ['MySQL backup', 'mysqldump shop'],
    ],
    [
      ['Get the code', 'git pull'],
      ['If needed', 'git pull --tags'],
    ],
  ])('%j %j', (one, other) => {
    expect(ways(one, other)).toEqual([]);
  });
});

describe('a unit with the command of the one above it', () => {
  const copy: Unit = ['Simple', 'rsync -a ovens/ copy/'];
  test.each([
    'With checksums (slower)',
    'Mit Prüfsummen',
    'Avec vérification',
    'Con verificación',
    'С проверкой сумм',
    '带校验',
    'チェックサム付き',
    '체크섬 포함',
  ])('and an option more is another way: %s', (title) => {
    expect(ways(copy, [title, 'rsync -ac ovens/ copy/'])).toEqual([['Simple', title]]);
  });
  test('is known without a title, and behind the values that it is given', () => {
    const text = 'HOST=a ./look.sh\n\n# With a login:\nHOST=a NAME=b ./look.sh';
    expect(planOf(`## Los\n\n\`\`\`bash\n${text}\n\`\`\`\n`).choices).toHaveLength(1);
  });
  test.each<[Unit, Unit]>([
    [
      ['Dry run', 'rsync -an ovens/ copy/'],
      ['With delete', 'rsync -a --delete ovens/ copy/'],
    ],
    [copy, ['With the pictures', 'rsync -a pictures/ copies/']],
    [
      ['Build', 'bake all'],
      ['With tests', 'look all'],
    ],
    [
      ['With care', 'rsync -a ovens/ copy/'],
      ['With luck', 'rsync -ac ovens/ copy/'],
    ],
  ])('is none where something else is done: %s, %s', (one, other) => {
    expect(ways(one, other)).toEqual([]);
  });
});

test('a login that belongs to a way stays in it', () => {
  const text = '# Option A: in place\nssh oven\ncd /loaves\ngit pull\n\n# Option B: by copy\n./copy.sh oven';
  const lines = planOf(`## Los\n\n\`\`\`bash\n${text}\n\`\`\`\n`).choices.map(({ options }) => options[0]?.line);
  expect(lines).toEqual([4]);
});
