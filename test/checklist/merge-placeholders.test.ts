import { expect, test } from 'vitest';
import { planOf } from './plan-of.ts';

test('lists a token once, with all its lines', () => {
  const plan = planOf('## Work\n\n```bash\ngit checkout <tag>\ngit show <tag>\n```\n');
  expect(plan.placeholders).toEqual([{ token: '<tag>', lines: [4, 5], class: 'ask', secret: false }]);
});

test('flags variables that nothing in the document sets, but not those of the system or of another block', () => {
  const plan = planOf('## A\n\n```bash\nexport PORT=1\n```\n\n## B\n\n```bash\necho $PORT $HOME $API_TOKEN\n```\n');
  expect(plan.placeholders).toEqual([{ token: '$API_TOKEN', lines: [10], class: 'undefined', secret: true }]);
});

test.each([
  ['- [ ] Tag `{{ tag }}` is pushed', ['{{ tag }}']],
  ['Release %{version} of the shop goes out.', ['%{version}']],
  ['| Who | Until |\n|---|---|\n| Ann | {{last_day}} |', ['{{last_day}}']],
  ['Open `https://[shop].staging.test/login`.', ['[shop]']],
  ['- [ ] `http://your-server-ip/` answers', ['your-server-ip']],
  ['- [ ] Cut the branch `bakes/vX.X-a`', ['vX.X']],
  ['| Fault | Fix |\n|---|---|\n| cold | `.\\bake\\back.ps1 -Tag <older-tag>` |', ['<older-tag>']],
  ['Load it with `load_oven.py <rye.bin> [--at <oven>]` first.', ['<rye.bin>', '<oven>']],
  ['- [ ] Works with `1.x` and `2.X`', []],
  ['- [ ] It answers 200: `curl -w "%{http_code}" localhost`', []],
  ['- [ ] The workflow uses `${{ secrets.KEY }}` and `{{ .Values.image }}`', []],
  ['- [ ] `{{ tag }}` is pushed\n\n{% if late %}\n- [ ] Somebody was told\n{% endif %}', []],
])('tokens in what is told are places for values: %s', (text, tokens) => {
  const { placeholders } = planOf(`# Release\n\n- [ ] Begin\n\n${text}\n`);
  expect(placeholders.map(({ token, class: kind }) => [token, kind])).toEqual(tokens.map((token) => [token, 'ask']));
});

test('a setting and a command that are told on the way leave open what is in their brackets', () => {
  const told =
    '## Notes\n\nIn the panel `SHOP_KEY` = `<key of the shop>`, and look with `aws s3 ls s3://<shop-bucket>` or fetch `rsync -a /path/on/host/ .` now; `List<Item>` and `a/<b>` are types.\n';
  expect(planOf(told).placeholders.map(({ token, class: kind, secret }) => [token, kind, secret])).toEqual([
    ['<key of the shop>', 'ask', true],
    ['<shop-bucket>', 'ask', false],
    ['/path/on/host/', 'ask', false],
  ]);
});

test('what the title or a heading leaves open', () => {
  const tokens = (markdown: string) => planOf(markdown).placeholders.map(({ token, lines }) => [token, lines]);
  expect(tokens('# Loaves {version}\n\n- [ ] Bake\n')).toEqual([['{version}', [1]]]);
  expect(tokens('# Loaves vX.X\n\n- [ ] Cut `bakes/vX.X`\n')).toEqual([['vX.X', [1, 3]]]);
  expect(tokens('# Loaves\n\n## GET /ovens/{id} {#ovens}\n\n- [ ] Bake\n')).toEqual([]);
});

test('literals of code that are nothing but words in brackets', () => {
  const tokens = (lang: string, ...lines: string[]) =>
    planOf(
      ['# Bake', '', '- [ ] Run:', '', `  \`\`\`${lang}`, ...lines.map((line) => `  ${line}`), '  ```', ''].join('\n'),
    ).placeholders.map(({ token, lines: at }) => [token, at]);
  expect(tokens('csharp', 'bake.Back(', '  by: "[name of the baker]",', '  tag: "<last good tag>");')).toEqual([
    ['[name of the baker]', [7]],
    ['<last good tag>', [8]],
  ]);
  expect(tokens('javascript', 'log("[object Object]"); find("[data-oven]"); say("[Night Bake] begins");')).toEqual([]);
  expect(tokens('html', '<p title="<oven-door>">')).toEqual([]);
});

test('a list of names and a variable that is set by hand leave nothing open', () => {
  const plan = planOf(
    '# Bake\n\n```bash\ncat .env\n- OVEN_SECRET\n- OVEN_HOST\n```\n\n- [ ] `$OVEN = "old"; mkdir $OVEN`\n- [ ] `cp x $OVEN/`\n',
  );
  expect(plan.placeholders).toEqual([]);
});
