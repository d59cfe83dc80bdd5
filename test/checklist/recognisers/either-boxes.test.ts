import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const read = (body: string) =>
  planOf(`# Ship\n\n## Step 1: Release\n\n${body}\n\n## Step 2: Look\n\n- [ ] The shop answers\n`);
const ways = (body: string) => read(body).choices.map(({ options }) => options.map(({ label }) => label));

describe('boxes of which one is to be done', () => {
  test('are ways to choose from where the sentence above them says so', () => {
    const plan = read('Do one of the following:\n\n- [ ] Deploy from the console\n- [ ] Deploy by hand');
    expect(plan.choices).toMatchObject([
      {
        title: 'Do one of the following',
        options: [{ label: 'Deploy from the console' }, { label: 'Deploy by hand' }],
      },
    ]);
    const [choice, ...boxes] = plan.steps[0]?.items ?? [];
    expect(choice).toMatchObject({ kind: 'choice', id: plan.choices[0]?.askedAt });
    expect(plan.choices[0]?.options.map(({ items }) => items)).toEqual(boxes.map(({ id }) => [id]));
  });

  test('are ways where their own labels are', () => {
    expect(ways('- [ ] Option A: deploy from the console\n- [ ] Option B: deploy by hand')).toEqual([
      ['Option A: deploy from the console', 'Option B: deploy by hand'],
    ]);
  });

  test('keep what is to be run under each of them', () => {
    const plan = read(
      'Choose one:\n\n- [ ] Quick\n\n  ```bash\n  ./quick\n  ```\n\n- [ ] Slow\n\n  ```bash\n  ./slow\n  ```',
    );
    const texts = plan.choices[0]?.options.map(({ items }) =>
      plan.steps[0]?.items.filter(({ id }) => items.includes(id)).map(({ kind }) => kind),
    );
    expect(texts).toEqual([['command'], ['command']]);
  });

  test('are none where each has to be done, or where one sentence speaks of something else', () => {
    expect(ways('Do each of the following:\n\n- [ ] Back up\n- [ ] Deploy')).toEqual([]);
    expect(ways('Both are needed:\n\n- [ ] Option A was tried\n- [ ] The team was told')).toEqual([]);
    expect(ways('Do not go on if one of the following is true:\n\n- [ ] The build is red\n- [ ] It is Friday')).toEqual(
      [],
    );
  });
});

test('a case and its opposite, each with boxes of its own, are a choice; two other cases are not', () => {
  const planWith = (one: string, other: string) =>
    planOf(`## Go\n\n- [ ] ${one}\n  - [ ] Tell ops\n- [ ] ${other}\n  - [ ] Go home\n- [ ] Close the page\n`);
  const plan = planWith('If GO:', 'If NO-GO:');
  expect(plan.choices.map(({ options }) => options.map(({ line }) => line))).toEqual([[3, 5]]);
  expect(plan.steps[0]?.items.at(-1)?.title).toBe('Close the page');
  expect(planWith('If the queue is empty:', 'If the queue is not empty:').choices).toHaveLength(1);
  expect(planWith('If the queue is empty:', 'If the page is red:').choices).toEqual([]);
  expect(planOf('## Go\n\n- [ ] If GO:\n- [ ] If NO-GO:\n').choices).toEqual([]);
});

test('a box that begins with "or" is another way than the one above it, and no task beside it', () => {
  expect(ways('- [ ] The copy of last night is there\n- [ ] or a copy was made by hand\n- [ ] The team knows')).toEqual(
    [['The copy of last night is there', 'or a copy was made by hand']],
  );
  expect(ways('- [ ] Bestand gesichert\n- [ ] oder Wartung ist angekündigt')).toHaveLength(1);
  expect(ways('- [ ] Order the parts\n- [ ] Orders are counted')).toEqual([]);
});

test('in Spanish "O" begins another way, in Portuguese a noun', () => {
  const boxes = (title: string, one: string, other: string) =>
    planOf(`# ${title}\n\n## Antes\n\n- [ ] ${one}\n- [ ] ${other}\n`).choices.length;
  expect(boxes('Lista de la publicación', 'Es de noche en el centro', 'O tener una ventana')).toBe(1);
  expect(boxes('Lista da publicação', 'É noite no centro', 'O backup está pronto')).toBe(0);
});
