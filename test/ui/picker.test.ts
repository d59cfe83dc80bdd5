import { expect, test } from 'vitest';
import { openPicker, type PickerOptions, type PickerState, pickerRows, pressPicker } from '../../src/ui/picker.ts';
import type { Press } from '../../src/ui/press.ts';

const file = (path: string, rest: Partial<PickerOptions['files'][number]> = {}) => ({
  path,
  title: 'Release the shop',
  steps: 12,
  commands: 20,
  gates: 3,
  rollbacks: 1,
  placeholders: 0,
  signOff: true,
  ...rest,
});
const options: PickerOptions = {
  files: [file('RELEASE.md'), file('hotfix.md', { title: 'Hotfix', rollbacks: 0, signOff: false, placeholders: 4 })],
  sessions: [{ id: '7K2F', checklist: 'RELEASE.md', step: 'step 9/12', when: '14 min ago' }],
  preview: (path) => {
    if (path === 'broken.md') throw new Error('line 4 is not text');
    return Array.from({ length: 40 }, (_, at) => `${at + 1}. part ${at + 1}`);
  },
};
const wide = { columns: 80, rows: 24 };

test('the picker lists unfinished sessions first, then checklists with their counts, then the demo', () => {
  expect(drawn(options, openPicker(0), wide)).toMatchInlineSnapshot(`
    "deploy-assist  pick a checklist to walk
    --------------------------------------------------------------------------------
     Unfinished sessions:
       > RESUME 7K2F                   RELEASE.md  step 9/12  14 min ago

     Checklists in this folder (2):
         RELEASE.md                    Release the shop: 12 steps, 20 commands, 3
                                       stops, 1 way back, sign-off
         hotfix.md                     Hotfix: 12 steps, 20 commands, 3 stops, no
                                       way back, 4 placeholders

     Try it safely:
         DEMO                          deploy a toy app, touches nothing else

     Nothing runs until you have seen it. Enter opens a preview, never a command.






    EXIT: q leaves; nothing has been started.

     Enter open  d demo  Up/Down move  q leave"
  `);
});

test('at 40 columns the counts stand below the name', () => {
  expect(drawn(options, openPicker(0), { columns: 40, rows: 24 })).toMatchInlineSnapshot(`
    "deploy-assist  pick a checklist to walk
    ----------------------------------------
     Unfinished sessions:
       > RESUME 7K2F
           RELEASE.md  step 9/12  14 min ago

     Checklists in this folder (2):
         RELEASE.md
           Release the shop: 12 steps, 20
           commands, 3 stops, 1 way back,
           sign-off
         hotfix.md
           Hotfix: 12 steps, 20 commands, 3
           stops, no way back, 4
           placeholders

     Try it safely:
         DEMO
           deploy a toy app, touches nothing
           else

    EXIT: q leaves; nothing has been start..

     Enter open  d demo  Up/Down move  q l.."
  `);
});

test('Enter on a checklist opens its preview, and only Enter there starts it', () => {
  const opened = pressed(options, 'Down', 'Enter');
  expect(drawn(options, opened as PickerState, wide)).toContain('PREVIEW  RELEASE.md  rows 1-19 of 40');
  expect(pressed(options, 'Down', 'Enter', 'PageDown', 'Enter')).toEqual({ picked: { open: 'RELEASE.md' } });
  expect(pressed(options, 'Down', 'Enter', 'Esc')).toMatchObject({ page: undefined, at: 1 });
});

test('a held Enter does not go through the preview', () => {
  const opened = pressPicker(options, { ...openPicker(0), at: 1 }, key('Enter'), { at: 1000, size: wide });
  expect(pressPicker(options, opened as PickerState, key('Enter'), { at: 1040, size: wide })).toBe(opened);
});

test('a session is resumed, d starts the demo, q leaves, a paste does nothing', () => {
  expect(pressed(options, 'Enter')).toEqual({ picked: { resume: '7K2F' } });
  expect(pressed(options, 'd')).toEqual({ picked: { demo: true } });
  expect(pressed(options, 'Down', 'Down', 'Down', 'Enter')).toEqual({ picked: { demo: true } });
  expect(pressed(options, 'q')).toEqual({ picked: undefined });
  const pasted = pressPicker(options, openPicker(0), { kind: 'text', text: 'qqddqq\n' }, { at: 1000, size: wide });
  expect(pasted).toMatchObject({ at: 0, message: 'Ignored a paste: nothing here takes text.' });
});

test('a checklist that cannot be read says why and leaves the list open', () => {
  const broken = { ...options, files: [file('broken.md')] };
  expect(pressed(broken, 'Down', 'Enter')).toMatchObject({
    page: undefined,
    message: 'broken.md cannot be read: line 4 is not text',
  });
});

test('a folder without a checklist says how to give one', () => {
  const none = { ...options, files: [], sessions: [] };
  expect(drawn(none, openPicker(0), wide)).toContain('path/to/file.md, or press d for the demo');
});

function pressed(of: PickerOptions, ...keys: string[]) {
  return keys.reduce<ReturnType<typeof pressPicker>>(
    (state, name, index) =>
      'picked' in state ? state : pressPicker(of, state, key(name), { at: (index + 1) * 500, size: wide }),
    openPicker(0),
  );
}

function key(name: string): Press {
  return name.length === 1 ? { kind: 'text', text: name } : { kind: 'key', name, bytes: '' };
}

function drawn(of: PickerOptions, state: PickerState, size: { columns: number; rows: number }): string {
  return pickerRows(of, state, size)
    .map(({ spans }) =>
      spans
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
