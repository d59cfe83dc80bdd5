import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const choices = (...lines: string[]) =>
  planOf(['## Los', '', '```bash', ...lines, '```', ''].join('\n')).choices.map(({ options }) =>
    options.map(({ label, line }) => [line, label]),
  );

test('systems that comments name stand against each other', () => {
  expect(choices('# Para Ubuntu', 'apt-get install -y jq', '', '# Para Amazon Linux', 'yum install -y jq')).toEqual([
    [
      [4, 'Para Ubuntu'],
      [7, 'Para Amazon Linux'],
    ],
  ]);
  expect(choices('# Ubuntu', 'apt-get install -y jq', '', '# Check', 'jq --version')).toEqual([]);
});

test('"O desde …" and "O sin …" join two ways, "O servidor …" does not', () => {
  expect(choices('# Primera vez', 'migrate --seed', '', '# O sin datos', 'migrate')).toHaveLength(1);
  expect(
    choices('# Copia', 'pg_dump a > a.sql', '', '# O desde el contenedor', 'docker exec db pg_dump a > a.sql'),
  ).toEqual([
    [
      [4, 'Copia'],
      [7, 'desde el contenedor'],
    ],
  ]);
  expect(choices('# Copia', 'pg_dump a > a.sql', '', '# O servidor reinicia', 'systemctl restart web')).toEqual([]);
});

test('what is done by hand is a way too', () => {
  expect(choices('# 1. Über die Oberfläche umschalten', '', '# 2. Oder mit git', 'git revert HEAD')).toEqual([
    [
      [4, '1. Über die Oberfläche umschalten'],
      [6, 'mit git'],
    ],
  ]);
});

test.each([
  ['# 用编辑器打开', '# 或者用图形界面打开'],
  ['# エディタで開く', '# または画面で開く'],
  ['# 편집기로 연다', '# 또는 화면에서 연다'],
])('needs no space behind the word of a script without spaces: %s', (one, other) => {
  expect(choices(one, 'nano app.conf', other, 'gedit app.conf')).toHaveLength(1);
});

test.each([
  ['If using systemd', 'If you use PM2'],
  ['Si usas systemd', 'Si usas Docker Compose'],
  ['Если используете systemd', 'Если используете PM2'],
  ['使用 Docker 时', '使用 systemd 时'],
  ['SQLiteの場合', 'MySQLの場合'],
  ['SQLite의 경우', 'MySQL의 경우'],
])('programs that comments name as cases stand against each other: %s, %s', (one, other) => {
  const found = choices(`# ${one}`, './restart-one', '', `# ${other}`, './restart-other');
  expect(found).toEqual([
    [
      [4, one],
      [7, other],
    ],
  ]);
  expect(choices(`# ${one}`, './restart-one', '', '# Look', './look')).toEqual([]);
});

test('systems that are named behind commands stand against each other', () => {
  expect(choices('yum update -y   # RHEL/CentOS', 'apt-get upgrade -y   # Debian/Ubuntu', '', '# Then', 'ls')).toEqual([
    [
      [4, 'RHEL/CentOS'],
      [5, 'Debian/Ubuntu'],
    ],
  ]);
  expect(choices('# Update', 'yum update -y # CentOS', 'apt-get upgrade -y # Ubuntu')).toEqual([
    [
      [4, 'Update (CentOS)'],
      [6, 'Ubuntu'],
    ],
  ]);
  expect(choices('yum update -y # CentOS', 'yum clean all # CentOS')).toEqual([]);
});
