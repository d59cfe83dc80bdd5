// Draws docs/picture.svg: the real program (dist/cli.js, so build first) plays the demo in a terminal up to a gate.
// `node scripts/picture.js`; takes about 20 seconds, since keys are pressed at the pace of a person.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import * as pty from '@lydell/node-pty';
import headless from '@xterm/headless';

const root = fileURLToPath(new URL('..', import.meta.url));
const columns = 80;
const rows = 24;

/** What the screen shows, and what is pressed then. A key may be needed often; the last row ends the way. */
const way = [
  { sees: 'Preflight ', press: '\r' },
  { sees: 'Enter runs this.', press: '\r' },
  { sees: 'x: reviewed', press: 'x' },
  { sees: 'The change is the one you expect', press: 'x' },
  { sees: 'The team knows', press: 'S' },
  { sees: 'SKIP: ', press: 'there is no team in a demo\r' },
  { sees: 'g runs this.', press: 'g' },
  { sees: 'g, then y, runs this.', press: 'g' },
  { sees: 'y runs it.', press: 'y' },
  { sees: 'c = none of these', press: 'c' },
  { sees: 'c = as expected', press: 'c' },
  { sees: 'g opens the gate', press: 'g' },
  { sees: 'GATE  ', press: undefined },
];

/** Names of the colours that a program can ask for by number. */
const names = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];
const palette = {
  ground: '#16181d',
  text: '#d6d9de',
  black: '#16181d',
  red: '#f0716b',
  green: '#7fc481',
  yellow: '#e0b45c',
  blue: '#6ea3e8',
  magenta: '#c792e0',
  cyan: '#62c3cf',
  white: '#d6d9de',
};

const folder = mkdtempSync(join(tmpdir(), 'deploy-assist-picture-'));
const emulator = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
const child = pty.spawn(process.execPath, [join(root, 'dist/cli.js'), 'demo'], {
  name: 'xterm-256color',
  cols: columns,
  rows,
  cwd: folder,
  env: {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    XDG_STATE_HOME: join(folder, 'state'),
    XDG_CONFIG_HOME: join(folder, 'config'),
    LC_ALL: 'C.UTF-8',
    TERM: 'xterm-256color',
  },
});
let bytes = '';
child.onData((data) => {
  bytes += data;
  emulator.write(data);
});
emulator.onData((answer) => child.write(answer));
let over = false;
const ended = new Promise((resolve) =>
  child.onExit(() => {
    over = true;
    resolve();
  }),
);

try {
  await walkToTheGate();
  await type('production');
  await sleep(400);
  mkdirSync(join(root, 'docs'), { recursive: true });
  writeFileSync(join(root, 'docs/picture.svg'), svg(cells()));
} finally {
  await leave();
}

async function walkToTheGate() {
  const deadline = Date.now() + 90_000;
  let before = '';
  for (;;) {
    if (over || Date.now() > deadline) throw new Error(`The gate did not come up. The screen:\n${screen().join('\n')}`);
    await sleep(700);
    const shown = screen().join('\n');
    const step = way.find(({ sees }) => shown.includes(sees));
    if (step === undefined || shown === before) {
      before = '';
      continue;
    }
    if (step.press === undefined) return sleep(1500);
    before = shown;
    await type(step.press);
  }
}

async function type(text) {
  for (const key of text) {
    child.write(key);
    await sleep(key === '\r' ? 300 : 90);
  }
}

/** The demo says on leaving where its toy shop lies; nothing of it is kept. */
async function leave() {
  if (!over) {
    await type('\x1b');
    await sleep(500);
    await type('q');
  }
  await ended;
  const shop = /The toy shop lies in (\S+);/.exec(bytes)?.[1];
  // The session server goes a few seconds after the last screen.
  await sleep(4000);
  for (const path of [shop, folder]) if (path) rmSync(path, { recursive: true, force: true });
}

function screen() {
  const { active } = emulator.buffer;
  return Array.from({ length: rows }, (_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '');
}

/** Each row as cells `{text, style}`; names of this machine and the time become those of the example. */
function cells() {
  const { active } = emulator.buffer;
  return Array.from({ length: rows }, (_, row) => {
    const line = active.getLine(active.baseY + row);
    const list = Array.from({ length: columns }, (_, column) => styled(line?.getCell(column)));
    return examples().reduce(renamed, list);
  });
}

function styled(cell) {
  const text = cell?.getChars() || ' ';
  if (cell === undefined) return { text, style: { colour: 'text' } };
  return {
    text,
    style: {
      colour: cell.isFgPalette() ? (names[cell.getFgColor() % 8] ?? 'text') : 'text',
      bold: cell.isBold() !== 0,
      dim: cell.isDim() !== 0,
      inverse: cell.isInverse() !== 0,
    },
  };
}

function examples() {
  return [
    [`${userInfo().username}@${hostname()}`, 'ann@shop-1'],
    [`${hostname()}:/`, 'shop-1:/'],
    [/deploy-assist-demo-\w+/, 'deploy-assist-demo'],
    [/_\d{8}_\d{6}\b/, '_20261120_021359'],
    [/\b\d+ s old\b/, '8 s old'],
    [/\d\d:\d\d:\d\d$/, '02:14:07'],
    [/\b(\d+ m(?:in)? )?\d+ s(?= {2}1op$)/, '9 s'],
  ];
}

/** Puts one text in the place of another; the widest gap behind it takes up the difference. */
function renamed(list, [was, becomes]) {
  const text = list.map((cell) => cell.text).join('');
  const found = typeof was === 'string' ? was : (was.exec(text)?.[0] ?? '');
  const at = found === '' ? -1 : text.indexOf(found);
  if (at < 0) return list;
  const fresh = Array.from(becomes, (one) => ({ text: one, style: list[at].style }));
  const behind = list.slice(at + found.length);
  const gaps = [...text.slice(at + found.length).matchAll(/ {2,}/g)].sort((a, b) => b[0].length - a[0].length);
  const gap = gaps[0] ?? { index: behind.length, 0: '' };
  const blanks = Math.max(0, gap[0].length - (fresh.length - found.length));
  const blank = { text: ' ', style: { colour: 'text' } };
  return [
    ...list.slice(0, at),
    ...fresh,
    ...behind.slice(0, gap.index),
    ...Array.from({ length: blanks }, () => blank),
    ...behind.slice(gap.index + gap[0].length),
  ];
}

function svg(grid) {
  const [width, height, margin] = [8.4, 18, 14];
  const all = { width: columns * width + 2 * margin, height: rows * height + 2 * margin };
  const body = grid.flatMap((row, index) =>
    spans(row).map(({ at, text, style }) => drawn({ x: margin + at * width, y: margin + index * height, text, style })),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${all.width} ${all.height}" width="${all.width}" height="${all.height}" role="img" aria-label="A gate of deploy-assist in a terminal: what will run, where, the way back, and the phrase to type">`,
    `<rect width="100%" height="100%" rx="6" fill="${palette.ground}"/>`,
    `<g font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14" xml:space="preserve">`,
    ...body,
    '</g>',
    '</svg>',
    '',
  ].join('\n');

  function drawn({ x, y, text, style }) {
    const length = Array.from(text).length * width;
    const [ink, ground] = style.inverse
      ? [palette.ground, palette[style.colour]]
      : [palette[style.colour], palette.ground];
    const back = style.inverse
      ? `<rect x="${round(x)}" y="${round(y)}" width="${round(length)}" height="${height}" fill="${ground}"/>`
      : '';
    if (text.trim() === '') return back;
    const looks = `${style.bold ? ' font-weight="bold"' : ''}${style.dim ? ' opacity="0.65"' : ''}`;
    return `${back}<text x="${round(x)}" y="${round(y + 13.5)}" textLength="${round(length)}" lengthAdjust="spacingAndGlyphs" fill="${ink}"${looks}>${escaped(text)}</text>`;
  }
}

/** Neighbours of one style, words apart by two blanks or more drawn on their own so that a viewer cannot shift them. */
function spans(row) {
  const list = [];
  row.forEach(({ text, style }, at) => {
    const last = list.at(-1);
    if (last && JSON.stringify(last.style) === JSON.stringify(style)) last.text += text;
    else list.push({ at, text, style });
  });
  return list
    .flatMap(({ at, text, style }) =>
      style.inverse
        ? [{ at, text, style }]
        : [...text.matchAll(/\S+(?: \S+)*/g)].map((word) => ({ at: at + word.index, text: word[0], style })),
    )
    .filter(({ text }) => text !== '');
}

function round(value) {
  return Math.round(value * 100) / 100;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
