import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { perform } from '../../src/commands/program.ts';
import { temporaryFolder } from '../support/folder.ts';
import { patienceMs } from '../support/patience.ts';
import { processorMs } from '../support/processor.ts';
import { cli, isBuilt } from '../support/product.ts';

const text =
  '# Déploy\n\n## Go\n\n- [ ] Run it – now\n\n```bash\nnpm run build\n```\n\n**STOP IF:** it fails\n\n## Rollback\n\n```bash\nnpm run down\n```\n';
const read = [
  'Déploy\n',
  '3  1. Go',
  '5  by hand     Run it – now',
  'A changes   npm run build',
  '11  STOP ',
  '13  Rollback ',
];

function utf16(order: 'le' | 'be', mark = true): Buffer {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

async function planOf(bytes: string | Uint8Array) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'x.md'), bytes);
  return plan('x.md', cwd);
}

async function plan(name: string, cwd: string) {
  let [out, said] = ['', ''];
  const io = {
    stdout: (more: string) => {
      out += more;
    },
    stderr: (more: string) => {
      said += more;
    },
    env: {},
    cwd,
  };
  const code = await perform(['node', 'deploy-assist', 'plan', name], io);
  return { code, out, said };
}

describe('the same plan comes of the same text', () => {
  test.for<[string, string | Uint8Array]>([
    ['as UTF-8', text],
    ['behind a byte order mark', `\ufeff${text}`],
    ['as UTF-16, low byte first', utf16('le')],
    ['as UTF-16, high byte first', utf16('be')],
    ['with CRLF', text.replaceAll('\n', '\r\n')],
    ['with ends of several kinds', text.replace('\n', '\r\n').replace(/\n$/, '\r')],
    ['with a lone CR for each end', text.replaceAll('\n', '\r')],
    ['as Windows-1252', Buffer.from(text.replaceAll('–', '\u0096'), 'latin1')],
    ['read as Windows-1252 once too often', Buffer.from(text).toString('latin1').replaceAll('â\u0080\u0093', 'â€“')],
    ['with tabs for spaces', text.replace('- [ ] ', '-\t[ ]\t')],
    ['with spaces that do not break', text.replace('- [ ] ', '-\u00a0[ ]\u00a0')],
    ['with a bad byte in its last line', Buffer.concat([Buffer.from(text), Buffer.from([0x0a, 0xc3, 0x28, 0x0a])])],
    ['without an end of its last line', text.trimEnd()],
    ['with pages', text.replaceAll('\n\n', '\n\f\n')],
    ['with a line of 90,000 characters', `${text}\n${'a '.repeat(45_000)}\n`],
  ])('%s', async ([, bytes]) => {
    const { code, out, said } = await planOf(bytes);
    expect(said).toBe('');
    for (const part of read) expect(out).toContain(part);
    expect(code).toBe(0);
  });
});

const noise = Uint8Array.from({ length: 20_000 }, (_value, index) => ((index * 7919) % 251) + 1);

describe('what cannot be walked is refused with a sentence and a fix', () => {
  test.for<[string, string | Uint8Array, RegExp, RegExp]>([
    ['nothing', '', /^x\.md is empty\.$/, /start one: deploy-assist init/],
    ['white space', '\n \r\n\t', /^x\.md is empty\.$/, /start one/],
    ['a byte order mark alone', '\ufeff\n', /^x\.md is empty\.$/, /start one/],
    ['a zero byte in a text', text.replace('build', 'bu\0ild'), /zero byte in line 8/, /tr -d '\\000' < x\.md/],
    ['UTF-16 without its mark', utf16('le', false), /UTF-16 without the mark/, /iconv -f UTF-16LE -t UTF-8 x\.md/],
    ['the same, high byte first', utf16('be', false), /UTF-16 without the mark/, /iconv -f UTF-16BE/],
    ['UTF-32', Buffer.from(`fffe0000${'61000000'.repeat(50)}`, 'hex'), /is not a text: behind the mark/, /UTF-8/],
    [
      'a program',
      Buffer.from(`7f454c46${'00'.repeat(90)}616263`, 'hex'),
      /is not a text: it holds zero/,
      /Give the path/,
    ],
    ['bytes without a zero', noise, /is not a text: \d+ of its 20000 bytes are control/, /Give the path/],
    ['a line of ten megabytes', `${text}${'a'.repeat(10_000_000)}`, /has 10\d+ bytes, too many/, /divide/],
    ['a line of a megabyte', `${text}${'a'.repeat(1_000_000)}`, /1000000 bytes in line 18, too many/, /line 18/],
  ])('%s', async ([, bytes, why, fix]) => {
    const { code, out, said } = await planOf(bytes);
    const [sentence = '', remedy = ''] = said.split('\n');
    expect(sentence).toMatch(why);
    expect(remedy).toMatch(/^Fix: ./);
    expect(remedy).toMatch(fix);
    expect([code, out]).toEqual([2, '']);
  });

  test('a folder, a file that is not there, a pipe, a device and 200 megabytes, each at once', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'folder.md'));
    execFileSync('mkfifo', [join(cwd, 'pipe.md')]);
    writeFileSync(join(cwd, 'large.md'), '');
    truncateSync(join(cwd, 'large.md'), 200 * 1024 * 1024);
    const began = processorMs();
    const said = await Promise.all(
      ['folder.md', 'missing.md', 'pipe.md', '/dev/zero', 'large.md'].map(async (name) => (await plan(name, cwd)).said),
    );
    expect(said.map((one) => one.split('\n')[0])).toEqual([
      'folder.md is a folder.',
      'missing.md is not there.',
      'pipe.md is a pipe, not a file.',
      '/dev/zero is a device, not a file.',
      'large.md has 209715200 bytes, too many for a checklist.',
    ]);
    expect(processorMs() - began).toBeLessThan(5_000);
  });
});

test.runIf(isBuilt)(
  'standard input and what a shell substitutes are read, and an endless one is not read to its end',
  () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'x.md'), text);
    const shell = (script: string) =>
      spawnSync('bash', ['-c', script, 'bash', process.execPath, cli], { cwd, encoding: 'utf8', timeout: patienceMs });
    expect(shell('cat x.md | "$@" plan -').stdout).toContain('A changes   npm run build');
    expect(shell('"$@" plan <(cat x.md)').stdout).toContain('A changes   npm run build');
    const endless = shell('yes -- "- [ ] again" | "$@" plan -; echo "$?"');
    expect(endless.stderr).toMatch(/^Standard input has more than 4194304 bytes, too many for a checklist/);
    expect(endless.stdout).toBe('2\n');
  },
);

test('what a checklist holds never reaches the terminal as a control of it', async () => {
  const wild = text.replace('Déploy', 'De\u001b]0;title\u0007ploy').replace('it fails', 'it \u202efails \u009b2J');
  const { out } = await planOf(wild);
  expect(out).toContain('De␛]0;title␇ploy');
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});
