import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const procedure = '## Deploy\n\n1. Run `make up now`.\n2. Open the page.\n3. Tell the team.\n\n';
const steps = (text: string) => planOf(`${procedure}${text}`).steps.map(({ title }) => title);
const own = 3;

describe('behind a numbered procedure', () => {
  test.each([
    ['## Running jobs by hand\n\nTo run a job on a server, use the wrapper:\n\n```sh\nwrap job\n```\n'],
    ['## Jobs\n\nUm einen Job zu starten, verwenden Sie:\n\n```sh\nwrap job\n```\n'],
    ['## Jobs\n\nPour lancer une tâche à distance, utilisez :\n\n```sh\nwrap job\n```\n'],
    ['## Commands\n\n- `make up now`\n- `make down now`\n'],
    ['## コマンド（標準）\n\n- 個別:\n  - `make up now`\n'],
  ])('what tells how something is done, or lists the commands again, is read and not walked: %s', (text) => {
    expect(steps(text)).toHaveLength(own);
    expect(planOf(procedure + text).sections.at(-1)?.role).toBe('reference');
  });

  test.each([
    ['## Switch over\n\nPoint the name at it:\n\n```sh\nwrap job\n```\n'],
    ['## Commands\n\n```sh\nmake other thing\n```\n'],
    ['## Then\n\nTo run the job, use this:\n\n1. Log in\n2. Press the button\n'],
  ])('what goes on with the work is walked: %s', (text) => {
    expect(steps(text).length).toBeGreaterThan(own);
  });
});

test('without a procedure the same text is the work', () => {
  expect(planOf('## Jobs\n\nTo run a job, use:\n\n```sh\nwrap job\n```\n').steps).toHaveLength(1);
});
