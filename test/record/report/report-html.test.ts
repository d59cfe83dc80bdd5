import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExportInput, Most } from '../../../src/record/exports/export-input.ts';
import { exportFormats } from '../../../src/record/exports/exports.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { patienceMs } from '../../support/patience.ts';
import { folded } from '../../support/plan.ts';
import { needs } from '../../support/programs.ts';

import { storeBlob } from '../sample-journal.ts';
import { exportInput, sampleSession } from '../sample-session.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
const browser = needs('chromium', 'chromium');
let input: ExportInput;

beforeAll(async () => {
  if (keygen.missing) return;
  input = exportInput((await sampleSession()).folder);
});

const page = () => exportFormats.html.write(input);

const attack =
  '<script>document.title="PWNED"</script><img src="http://127.0.0.1:9/x" onerror="document.title=\'PWNED\'">';

/** The same session, with this text planted in a title, a command and an output. */
function planted(text: string): string {
  const steps = input.plan.steps.map((step) => ({ ...step, title: `${step.title} ${text}` }));
  const events = input.events.map((event) =>
    event.type === 'run.requested' ? { ...event, data: { ...event.data, text: `echo '${text}'` } } : event,
  );
  const plan = { ...input.plan, title: text, steps };
  return exportFormats.html.write({ ...input, plan, events, tail: () => [text, '</code></pre></details>'] });
}

describe.skipIf(keygen.missing)(`the report as a page${keygen.note}`, () => {
  test('lists what is expected and nobody judged, and has no such list where all was', () => {
    const notJudged = [{ step: 's2', words: 'line 16: all of them' }];
    const html = exportFormats.html.write({ ...input, outcome: { ...input.outcome, notJudged } });
    expect(html).toMatch(/Expected, and judged by nobody<\/h2>[\s\S]{0,200}line 16: all of them/);
    expect(page()).not.toContain('judged by nobody');
  });
  test('has every step, command, result, query, deviation, the timeline and the signature', () => {
    const html = page();
    for (const part of [
      '<h1>Ship the *parcel* service</h1>',
      '<dt>The walk itself</dt><dd>COMPLETE WITH 1 DEVIATION</dd>',
      '<td data-of="Step">Look around</td><td data-of="Status">attested</td>',
      '<pre><code>make ship</code></pre>',
      'exit 2 after 1.2 s</p>',
      '<summary>Last lines of 33 bytes of output</summary><pre><code>compiling\n1 test failed</code></pre>',
      '<th>owner</th><th>n</th>',
      '<td data-of="owner">ada | eve</td><td data-of="n">3</td>',
      'the red light is the power lamp',
      '<li>step 1, attempt 1: exit 2: make test</li>',
      '00:00:13  step 2: confirmed by typing &quot;production 2&quot; in 2.1 s (2 attempts)  [ada]',
      '-----BEGIN SSH SIGNATURE-----',
      'claimed=ada@example.org; list=allowed_signers',
    ])
      expect(html).toContain(part);
  });

  test('gives what was expected in the words of the checklist, and who compared it', () => {
    const expected = (line: number, text: string) => ({
      line,
      text,
      command: null,
      item: 's2.ship',
      check: 'ask' as const,
      parts: [],
    });
    const plan = {
      ...input.plan,
      expectations: [expected(15, '"shipped"'), expected(16, 'two parcels\nleft'), expected(17, 'Expected: a bell')],
    };
    const state = folded(
      input.events.map((event) => {
        if (event.type !== 'run.ended' || event.data.run !== 'run-4') return event;
        return { ...event, data: { ...event.data, expectations: [{ line: 15, outcome: 'notSeen' as const }] } };
      }),
    );
    const report = exportFormats.report.write({ ...input, plan, state });
    expect(report).toContain('line 15, compared by the program: not seen. Expected: "shipped"');
    expect(report).toContain('line 16, for the operator to judge. Expected: two parcels / left');
    expect(report).toContain('line 17, for the operator to judge. Expected: a bell');
  });

  test('shows far more of an output than the Markdown does, for it is folded', async () => {
    const { root } = await storeBlob(
      input.folder,
      Array.from({ length: 1000 }, (_, index) => `row ${index}\n`).join(''),
    );
    const long = { ...input, tail: (_: string, most?: Most) => input.tail(root, most) };
    expect(exportFormats.html.write(long)).toContain('<pre><code>row 0\nrow 1\n');
    expect(exportFormats.report.write(long)).not.toContain('row 987\n');
    expect(exportFormats.report.write(long)).toContain('row 988\n');
  });

  test('has no script and nothing that is fetched from anywhere', () => {
    expect(page()).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|\bhref=|url\(|@import|\son\w+=/i);
    expect(page()).toContain("default-src 'none'");
  });

  test('shows markup in titles, commands and outputs as the text that it is', () => {
    const html = planted(attack);
    expect(html).not.toMatch(/<script|<img/i);
    expect(html).toContain('echo &#39;&lt;script&gt;document.title=&quot;PWNED&quot;&lt;/script&gt;');
    expect(html).toContain('&lt;/code&gt;&lt;/pre&gt;&lt;/details&gt;</code></pre></details>');
  });
});

describe.skipIf(keygen.missing || browser.missing)(`the page in Chromium${keygen.note}${browser.note}`, () => {
  /** Has the browser do something with a page; `wrap` makes the page that is opened, from the address of the report. */
  function browse(html: string, what: string, wrap?: (address: string) => string): { said: string; folder: string } {
    const folder = temporaryFolder();
    const report = join(folder, 'report.html');
    writeFileSync(report, html);
    const opened = wrap === undefined ? report : join(folder, 'wrap.html');
    if (wrap !== undefined) writeFileSync(opened, wrap(pathToFileURL(report).href));
    const own = [
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      '--allow-file-access-from-files',
    ];
    const args = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--hide-scrollbars',
      ...own,
    ];
    const said = execFileSync('chromium', [...args, what, pathToFileURL(opened).href], {
      cwd: folder,
      env: { ...process.env, HOME: folder },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: patienceMs,
    });
    return { said: said.toString(), folder };
  }

  test('what was planted is text: nothing of it ran, nothing became an element', () => {
    const dom = browse(planted(attack), '--dump-dom').said;
    expect(dom).toContain('<title>&lt;script&gt;document.title="PWNED"');
    expect(dom).not.toMatch(/<script|<img/i);
    expect(dom.match(/<h3>/g)).toHaveLength(2);
  });

  test('is no wider than a screen of 360 px, whatever stands in it', () => {
    const unfolded = planted('x'.repeat(300)).replaceAll('<details>', '<details open>');
    const measure = (address: string) =>
      `<iframe src="${address}" style="width:360px;height:800px;border:0"></iframe><script>onload = () => {
        document.title = 'width ' + document.querySelector('iframe').contentDocument.documentElement.scrollWidth;
      }</script>`;
    expect(browse(unfolded, '--dump-dom', measure).said).toContain('<title>width 360</title>');
  });

  test('shows whole tables on a screen of 360 px: no column lies beyond its edge, and each cell is named', () => {
    const measure = (address: string) =>
      `<iframe src="${address}" style="width:360px;height:800px;border:0"></iframe><script>onload = () => {
        const page = document.querySelector('iframe').contentDocument;
        const cells = [...page.querySelectorAll('td')];
        const beyond = cells.filter((cell) => cell.getBoundingClientRect().right > 360).length;
        const scrolled = [...page.querySelectorAll('.wide')].filter((one) => one.scrollWidth > one.clientWidth).length;
        const who = cells.find((cell) => cell.dataset.of === 'Who');
        const named = page.defaultView.getComputedStyle(who, '::before').content;
        document.title = ['cells', cells.length > 20, 'beyond', beyond, 'scrolled', scrolled, named].join(' ');
      }</script>`;
    expect(browse(page(), '--dump-dom', measure).said).toContain('cells true beyond 0 scrolled 0 "Who: "');
  });

  test('is printed with what is folded', () => {
    const tail = () => Array.from({ length: 400 }, (_, index) => `line ${index}`);
    const { folder } = browse(exportFormats.html.write({ ...input, tail }), '--print-to-pdf=out.pdf');
    const pdf = readFileSync(join(folder, 'out.pdf'), 'latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(8);
  });
});
