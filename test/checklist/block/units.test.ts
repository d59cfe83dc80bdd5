import { describe, expect, test } from 'vitest';
import type { BlockReading } from '../../../src/checklist/block/block-reading.ts';
import { readBlock } from '../../../src/checklist/block/read-block.ts';
import { rawBlock } from './raw-block.ts';

const read = (text: string, lang = 'bash'): BlockReading => readBlock(rawBlock(lang, text));
const titles = ({ units }: BlockReading): string[] => units.map(({ title }) => title);

describe('units', () => {
  test('a comment after a blank line titles the commands below it', () => {
    const { units } = read('# Stop\npm2 stop web\n\n# Check\npm2 list\nuptime');
    expect(
      units.map(({ line, endLine, title, commands }) => [line, endLine, title, commands.map(({ text }) => text)]),
    ).toEqual([
      [11, 12, 'Stop', ['pm2 stop web']],
      [14, 16, 'Check', ['pm2 list', 'uptime']],
    ]);
  });

  test('a comment above a command without a blank line begins the next unit', () => {
    expect(titles(read('# One\na\n# Two\nb'))).toEqual(['One', 'Two']);
  });

  test('commands after a blank line are a unit without a title', () => {
    expect(titles(read('a\n\nb'))).toEqual(['', '']);
  });

  test('a numbered comment without a command is done by hand, the next number titles its command', () => {
    const { units } = read('# 1. Tell the team\n# 2. Deploy\n./deploy.sh\n\n# 3. Restart the proxy');
    expect(units.map(({ title, manual, commands }) => [title, manual.length, commands.length])).toEqual([
      ['1. Tell the team', 1, 0],
      ['2. Deploy', 0, 1],
      ['3. Restart the proxy', 1, 0],
    ]);
  });

  test('numbers below a heading comment are its manual steps', () => {
    const { units } = read('# Try the guard\n# 1. Send a message\n# 2. See that it is blocked');
    expect(units).toHaveLength(1);
    expect(units[0]?.manual.map(({ line }) => line)).toEqual([12, 13]);
  });

  test('a sentence wrapped over comment lines is one', () => {
    const { units } = read(
      '# Restart it. The service refuses to start when its key is missing,\n# equals the one of the example, or is shorter than it\n# (see the manual).\nsystemctl restart web\n# Expect: active',
    );
    expect(units).toMatchObject([{ manual: [], commands: [{ line: 14 }], expectations: [{ text: 'active' }] }]);
    expect(units[0]?.title).toMatch(/key is missing, equals .* \(see the manual\)\.$/);
  });

  test('short comment lines and commands left as comments stay apart', () => {
    const { units } = read('# Things to look at by hand before the switch\n# npm run switch -- --now\n# the log');
    expect(units[0]?.manual.map(({ line }) => line)).toEqual([11, 12, 13]);
  });

  test('a condition in a title or behind a command is asked', () => {
    const conditions = ({ units }: BlockReading): (string | null)[] => units.map(({ condition }) => condition);
    expect(conditions(read('# Generate (if needed)\na'))).toEqual(['if needed']);
    expect(conditions(read('# Test restore (optional)\na'))).toEqual(['optional']);
    expect(conditions(read('# Restart (zero-downtime if possible)\na'))).toEqual([null]);
    expect(conditions(read('pulumi refresh\npulumi cancel  # if an update is running'))).toEqual([
      null,
      'if an update is running',
    ]);
  });

  test('every line that is not blank belongs to a unit, a gate or a note', () => {
    const text = '# A\na\n# Expected:\n# - x\n\n# STOP if x fails\n# - also y\n\n# OR\n# Wait 5 min\nb\n# c';
    const { units, gates, notes } = read(text);
    const covered = new Set([
      ...units.flatMap(({ line, endLine }) => Array.from({ length: endLine - line + 1 }, (_, index) => line + index)),
      ...gates.flatMap(({ line, conditions }) => [line, ...conditions.map((condition) => condition.line)]),
      ...notes.map(({ line }) => line),
    ]);
    const filled = text.split('\n').flatMap((line, index) => (line.trim() ? [11 + index] : []));
    expect(filled.filter((line) => !covered.has(line))).toEqual([]);
  });
});

describe('expectations', () => {
  test('a list below "Expected output:" is compared line by line, for the command above', () => {
    const { units } = read('npm run migrate\n\n# Expected output:\n# - "All applied"\n# - No errors');
    expect(units[0]?.expectations.map(({ line, check, parts, command }) => [line, check, parts, command])).toEqual([
      [14, 'literal', ['All applied'], 11],
      [15, 'ask', [], 11],
    ]);
  });

  test.each([
    ['200 OK', 'number', ['=', '200']],
    ['Status 201', 'number', ['=', '201']],
    ['filled_rows = all_rows (complete)', 'equality', ['filled_rows', 'all_rows']],
    ['"ready", no warnings', 'literal', ['ready']],
    ['no "missing column" errors', 'ask', []],
    ['requests_total > 0', 'number', ['>', '0', 'requests_total']],
    ['P95 latency < 500ms', 'ask', []],
    ['"failed": 0', 'pattern', ['"failed"\\s*:\\s*0(?![\\w.])']],
    ['"state":"up", "jobs": 3', 'pattern', ['"state"\\s*:\\s*"up"(?![\\w.])', '"jobs"\\s*:\\s*3(?![\\w.])']],
    ['"up": but late', 'ask', []],
    ['3', 'number', ['=', '3']],
    ['the log shows "started"', 'literal', ['started']],
    ['all replicas show "started"', 'ask', []],
    ['"started" and 0 restarts', 'ask', []],
    ['`mode` must be primary', 'ask', []],
    ['"started" on 3 replicas', 'ask', []],
    ['HTTP 200 within 2 seconds', 'ask', []],
    ['jobs_total > 0 and below 50', 'ask', []],
    ['new_rows = old_rows = 4', 'ask', []],
    ['the service runs', 'ask', []],
  ])('Expected: %s', (text, check, parts) => {
    const { units } = read(`curl x\n# Expected: ${text}`);
    expect(units[0]?.expectations).toEqual([{ line: 12, text, command: 11, item: null, check, parts }]);
  });

  test('an answer in JSON is a pattern that allows other spaces and what is left out', () => {
    const [expectation] = read('curl x\n# Expected: {"status":"ok now","at":"..."}').units[0]?.expectations ?? [];
    const pattern = new RegExp(expectation?.parts[0] ?? '^$');
    expect(pattern.test('{ "status": "ok now", "at": "2026-01-01" }')).toBe(true);
    expect(pattern.test('{ "status": "broken", "at": "2026-01-01" }')).toBe(false);
  });

  test('a trailing "should" belongs to its own command', () => {
    const { units } = read('a  # Should list b\nc');
    expect(units[0]?.expectations).toMatchObject([{ line: 11, command: 11, check: 'ask' }]);
  });

  test('SQL comments expect too', () => {
    const { units } = read('-- Count\nSELECT 1;\n\n-- Expected: one row', 'sql');
    expect(units[0]?.expectations).toMatchObject([{ line: 14, command: 12 }]);
  });

  test('"Look for" right above a command is its title', () => {
    const { units } = read('# Look for errors in the log\ntail -n 50 app.log');
    expect(units.map(({ title, expectations }) => [title, expectations])).toEqual([['Look for errors in the log', []]]);
  });
});

describe('gates', () => {
  test.each([
    ['⚠️ DO NOT PROCEED if the backup fails', 'proceed', 'the backup fails'],
    ['STOP AND ROLLBACK if the migration fails', 'rollback', 'the migration fails'],
    ['IMMEDIATELY ROLLBACK if errors appear', 'rollback', 'errors appear'],
    ['ABORT if the disk is full', 'stop', 'the disk is full'],
  ])('# %s', (text, type, condition) => {
    expect(read(`a\n\n# ${text}`).gates).toMatchObject([
      { line: 13, type, conditions: [{ line: 13, text: condition }], afterUnit: 0 },
    ]);
  });

  test.each(['IMMEDIATELY restore from backup', '1. STOP THE BACKEND', 'Rollback the application'])(
    '# %s is a title',
    (text) => {
      const { gates, units } = read(`# ${text}\na`);
      expect([gates, units[0]?.title]).toEqual([[], text]);
    },
  );

  test('a condition before something destructive is a soft gate, one done by hand before it too', () => {
    const { gates } = read(
      'a\n\n# 2. If there is real data, ask the owner\n# 3. If not, reset:\nnpx prisma migrate reset --force',
    );
    expect(gates.map(({ line, type, afterUnit }) => [line, type, afterUnit])).toEqual([
      [13, 'soft', 0],
      [14, 'soft', 1],
    ]);
  });

  test('"only if" is a soft gate whatever it leads to', () => {
    expect(read('# 1. Deploy only if the preview looks right\npulumi up').gates).toMatchObject([
      { line: 11, type: 'soft', afterUnit: -1 },
    ]);
  });
});

describe('alternatives', () => {
  test('commands for several systems are one choice', () => {
    const reading = read('# macOS\nbrew install tool\n\n# Ubuntu/Debian\napt-get install -y tool\n\n# Check\ntool -V');
    expect(reading.units.map(({ alternative }) => alternative?.group ?? null)).toEqual([0, 0, null]);
    expect(read('# Linux\nuname -a').units[0]?.alternative).toBeNull();
  });

  const options = ({ choices }: BlockReading): string[][] =>
    choices.map((choice) => choice.options.map(({ label, line }) => `${line} ${label}`));

  test('lines around a bare OR exclude each other, and what comes after a new comment belongs to none', () => {
    const reading = read(
      '# Restart\npm2 restart web\n# OR\nsystemctl restart web\n# OR\nkubectl rollout restart x\n\n# Watch\nuptime',
    );
    expect(options(reading)).toEqual([
      ['11 pm2 restart web', '13 systemctl restart web', '15 kubectl rollout restart x'],
    ]);
    expect(reading.units.map(({ alternative }) => alternative?.group ?? null)).toEqual([0, 0, 0, null]);
  });

  test('a bare OR replaces only the line above it', () => {
    const reading = read('# Revert\ngit revert HEAD\ngit push\n# OR\n./deploy.sh --back');
    expect(options(reading)).toEqual([['13 git push', '14 ./deploy.sh --back']]);
    expect(reading.units.map(({ alternative }) => alternative !== null)).toEqual([false, true, true]);
  });

  test('"Or with" as a title replaces the whole unit', () => {
    const reading = read(
      '# Start with the manager (recommended)\npm2 start a\npm2 save\n\n# Or with Node\nnode dist/index.js',
    );
    expect(options(reading)).toEqual([['11 Start with the manager (recommended)', '15 with Node']]);
    expect(reading.choices[0]?.options.map(({ recommended }) => recommended)).toEqual([true, false]);
  });

  test('an alternative that is commented out is an option without a unit', () => {
    const reading = read('# Stop\npm2 stop web\n# OR kubectl scale deployment/web --replicas=0');
    expect(options(reading)).toEqual([['11 pm2 stop web', '13 kubectl scale deployment/web --replicas=0']]);
    expect(reading.commands).toHaveLength(1);
  });
});

describe('waits', () => {
  test('a comment waits behind its commands, with the duration it names', () => {
    expect(read('a\n# Wait for the rollout (~2-5 min)').units[0]?.wait).toEqual({
      line: 12,
      text: 'Wait for the rollout (~2-5 min)',
      minimum: 120,
      maximum: 300,
      before: false,
    });
  });

  test('a wait above a command stands before it', () => {
    expect(read('# Wait until it is up\ncurl x').units[0]?.wait).toMatchObject({ minimum: null, before: true });
  });

  test('sleep is a wait of its seconds', () => {
    expect(read('# Wait for the server\nsleep 5').units[0]?.wait).toMatchObject({ line: 12, minimum: 5, maximum: 5 });
    expect(read('./a\nsleep 2m && ./b').units[0]?.wait).toMatchObject({ minimum: 120, maximum: 120 });
    expect(read('./a && sleep 30').units[0]?.wait).toMatchObject({ minimum: 30 });
    expect(read('until ./a; do ./b; sleep 5; done').units[0]?.wait).toBeNull();
    expect(read('./a  # (wait 2 min)').units[0]?.wait).toMatchObject({ minimum: 120 });
  });
});
