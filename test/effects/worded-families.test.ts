import { describe, expect, test } from 'vitest';
import { findPlaceholders } from '../../src/effects/placeholders.ts';

const found = (text: string) =>
  findPlaceholders([{ line: 7, text }], 'shell').map((placeholder) => [placeholder.token, placeholder.class]);

describe('a value that is told by a word', () => {
  test.each([
    ['ssh youruser@oven-1', 'youruser'],
    ['mysql -u yourname shop', 'yourname'],
    ['mysql -u root -pYOUR_PASSWORD', 'YOUR_PASSWORD'],
    ['rsync -a baker@nas-ip:/loaves/ /mnt/', 'nas-ip'],
    ['mount -t cifs //nas-ip/loaves /mnt', 'nas-ip'],
    ['ssh user@remote', 'user@remote'],
    ['git diff v{YYYY.MM.X-1} whats-new.rst', 'v{YYYY.MM.X-1}'],
    ['git tag vYYYY.MM.DD', 'vYYYY.MM.DD'],
    ['git tag vMAJOR.MINOR.PATCH', 'vMAJOR.MINOR.PATCH'],
    ['node restore.mjs backups/[file].sql.gz', '[file]'],
    ['cd C:\\Users\\[user]\\Ovens', '[user]'],
    ['./bake.sh [staging|production]', '[staging|production]'],
    ['pct rollback 1XX before', '1XX'],
    ['python manage.py migrate oven NNNN_loaves', 'NNNN_loaves'],
    ['docker pull ovens/web:vX', ':vX'],
    ['npm publish --otp=<code>', '<code>'],
    ['vercel rollback deployment-url', 'deployment-url'],
    ['git revert commit-hash', 'commit-hash'],
    ['git revert HASH', 'HASH'],
    ['export KEY=change-me', 'change-me'],
    ['ssh baker@IP_СЕРВЕРА', 'IP_СЕРВЕРА'],
    ['ssh baker@サーバーのIP', 'サーバーのIP'],
    ['ssh baker@IP_سرور', 'IP_سرور'],
  ])('is asked: %s', (text, token) => {
    const [[asked = '', kind] = []] = found(text);
    expect([asked.includes(token), kind]).toEqual([true, 'ask']);
  });

  test.each(['backup_날짜.tar.gz', 'backup_日期.sql', 'dump_ДАТА.sql', 'backup_DATUM.dump', 'respaldo_FECHA.sql'])(
    'is the time of a run: %s',
    (name) => {
      expect(found(`tar xzf ${name}`)).toEqual([[name, 'derive']]);
    },
  );

  test.each([
    'echo "be yourself"',
    'node lookup-ip.js',
    'curl https://api.test/ip',
    'ls src/[id]/page.tsx',
    'ls [a-z]*',
    'test -f [abc].txt',
    'echo "<code>x</code>"',
    'echo "<title>Shop</title>" > index.html',
    'grep -E "[45]XX" access.log',
    'grep 5XX access.log',
    'git remote -v',
    'ssh root@remote',
    'ls backup_data.tar.gz',
    'date +%Y.%m.%d',
    'kubectl get deployment',
    'docker compose build web:prod',
  ])('is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
