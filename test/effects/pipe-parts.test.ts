import { expect, test } from 'vitest';
import { pipeParts } from '../../src/effects/pipe-parts.ts';

const programs = (text: string) => pipeParts(text)?.map(({ program }) => program);

test.each([
  ['pg_dump shop | gzip > shop.sql.gz', ['pg_dump', 'gzip']],
  ['cd app && PGHOST=db sudo -u postgres pg_dump shop | gzip > s.gz', ['pg_dump', 'gzip']],
  ['echo begins; dump |& tee log', ['dump', 'tee']],
  ['time dump |\n  gzip |\n  ssh store "cat > s.gz"', ['dump', 'gzip', 'ssh']],
  ['dump | gzip > s.gz || exit 1', ['dump', 'gzip']],
  ['test -d x || dump | gzip > s.gz', ['dump', 'gzip']],
  ['(make one; make two) | tee log', ['make', 'tee']],
  ['for db in a b; do pg_dump $db; done | gzip > s.gz', ['pg_dump', 'gzip']],
  ['{ dump | gzip > s.gz; }', ['dump', 'gzip']],
  ['dump | while read -r row; do echo "$row"; done # told', ['dump', 'echo']],
  ['ssh db "pg_dump shop" | gzip > s.gz', ['ssh', 'gzip']],
  ['docker compose exec -T db pg_dump shop | gzip > s.gz', ['docker', 'gzip']],
  ['ssh db "read_all; pg_dump shop" | gzip > s.gz', ['ssh', 'gzip']],
  ['cat <<END | psql shop\nselect 1;\nEND', ['cat', 'psql']],
])('the parts whose codes a shell has after %j', (text, expected) => {
  expect(programs(text)).toEqual(expected);
});

test.each([
  ['no pipe', 'pg_dump shop > shop.sql'],
  ['a pipe only in quotes', "grep -E 'a|b' log"],
  ['a pipe within a substitution', 'count=$(dump | wc -l)'],
  ['a pipe that is not the last', 'dump | gzip > s.gz; ls -l s.gz'],
  ['a pipe in front of &&', 'dump | gzip > s.gz && ls -l s.gz'],
  ['a condition', 'if dump | gzip > s.gz; then echo kept; fi'],
  ['a subshell, whose codes stay in it', '(dump | gzip > s.gz)'],
  ['a negation', '! dump | grep -q error'],
  ['what goes on behind the shell', 'dump | gzip > s.gz &'],
  ['two pipes of which either may have been the last', 'dump | gzip > s.gz || dump | cat > s.sql'],
  ['what no shell reads to its end', 'dump | gzip > "s.gz'],
])('%s: nothing is said of its parts', (_why, text) => {
  expect(pipeParts(text)).toBeUndefined();
});

const normal = (text: string) => pipeParts(text)?.map((part) => part.normal);

test.each([
  ['dump | gzip > s.gz', [141]],
  ['cat log | gzip > s.gz', [141]],
  ['grep -v "^#" conf | sort', [141, 1]],
  ['sudo zgrep error log.gz | tail -3', [141, 1]],
  ['ssh web "grep error /var/log/app" | wc -l', [141, 1]],
  ['docker compose exec -T web grep error log | wc -l', [141, 1]],
  ['diff one other | tee difference', [141, 1]],
  ['git diff --exit-code | tee difference', [141, 1]],
  ['git log | head -3', [141, 101, 120]],
  ['find . -name "*.conf" | wc -l', [141]],
  ['find / -name "*.conf" 2>/dev/null | wc -l', [141, 1, 2]],
  ['ls backups/*.gz 2>/dev/null | wc -l', [141, 1, 2]],
  ['pg_dump shop 2>/dev/null | gzip > s.gz', [141]],
  ['systemctl status web | grep Active', [141, 3]],
  ['crontab -l | grep -v dump', [141, 1]],
  ['npm outdated | tee old', [141, 1]],
  ['npm test | tee log', [141]],
  ['npm test | grep -q failed', [141, 101, 120, 1]],
  ['curl -s localhost | head -1', [141, 101, 120, 23]],
  ['curl -s localhost | jq .', [141]],
  ['timeout 60 pg_dump shop | gzip > s.gz', [141]],
  ['timeout --foreground 60 kubectl logs -f web | grep ready', [141, 124, 130, 143]],
])('what is normal in front of a pipe: %s', (text, expected) => {
  expect(normal(text)?.[0]).toEqual(expected);
});

test('grep that xargs starts tells xargs that no line matched', () => {
  expect(normal('find . | xargs grep -l old | wc -l')).toEqual([[141], [141, 1, 123], null]);
});

test('a part whose code several programs may have given is not judged', () => {
  expect(normal('{ test -f a && cat a; } | wc -l')).toEqual([null, null]);
  expect(normal('if true; then dump; fi | wc -l')).toEqual([null, null]);
  expect(normal('{ ! grep -q one log; } | wc -l')).toEqual([null, null]);
});
