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
