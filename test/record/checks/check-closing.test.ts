import { describe, expect, test } from 'vitest';
import type { EventData, NewEvent } from '../../../src/session/events.ts';
import { signOffVersion } from '../../../src/session/sign-off-version.ts';
import type { Change } from '../sample-session.ts';
import { verifiedSample } from '../verified-sample.ts';

const { keygen, changed } = verifiedSample();

type Closed = EventData<'session.closed'>;

/** Whoever has the operator's key writes the last event as they like, and signs. */
const closedAs =
  (change: (data: Closed) => Partial<Closed>): Change =>
  (events) =>
    events.map((event) => {
      if (event.type === 'session.closed') return { ...event, data: { ...event.data, ...change(event.data) } };
      if (event.type !== 'run.requested') return event;
      return { ...event, data: { ...event.data, effect: event.data.step === 's1' ? 'reads' : 'changes' } };
    });

const openedAs =
  (change: Partial<EventData<'session.opened'>>): Change =>
  (events) =>
    events.map((event) => (event.type === 'session.opened' ? { ...event, data: { ...event.data, ...change } } : event));

describe.skipIf(keygen.missing)(`what the last event says${keygen.note}`, () => {
  test.each<[string, Change, string]>([
    ['rolled back, where nothing was', closedAs(() => ({ result: 'Rolled back', signOff: 4 })), 'result'],
    [
      'success with a blank before it, over an open step',
      (events) => closedAs(() => ({ result: ' Success', completion: 'NOT COMPLETE: 1 OPEN' }))(without(events)),
      'result',
    ],
    ['no form', closedAs(() => ({ form: [] })), 'form-changed'],
    [
      'another question than the checklist asks',
      closedAs(({ form }) => ({ form: form.map((row) => ({ ...row, label: 'Approved by the CTO' })) })),
      'form-changed',
    ],
    [
      'more questions than the checklist asks',
      closedAs(({ form }) => ({ form: [...form, { line: 21, label: 'Approved by', answer: 'the CTO' }] })),
      'form-changed',
    ],
  ])('%s is INVALID', async (_what, change, code) => {
    expect(await changed(change)).toMatchObject({ verdict: 'INVALID', code, file: 'events.jsonl' });
  });

  test.each([1, 2, 3, 4] as const)('a text of version %i is told, with what it leaves out', async (version) => {
    const change = closedAs(() => (version === 1 ? {} : { signOff: version }));
    const { verdict, notProvable } = await changed(change);
    expect(verdict).toBe('VALID');
    expect(notProvable.join('\n')).toContain(`it is a text of version ${version}, which says nothing of `);
    expect(notProvable.join('\n').includes('ways back')).toBe(version < 3);
  });

  test('a text of this version is not', async () => {
    const { verdict, notProvable } = await changed(closedAs(() => ({ signOff: signOffVersion })));
    expect(verdict).toBe('VALID');
    expect(notProvable.join('\n')).not.toContain('a text of version');
  });
});

describe.skipIf(keygen.missing)(`what is not looked for is told${keygen.note}`, () => {
  test('a number whose session before is not named', async () => {
    const { notProvable } = await changed(openedAs({ number: 7, previous: null }));
    expect(notProvable).toContain('Number 6: this record, which is the next one, does not name it.');
    const first = await changed(openedAs({ number: 1, previous: null }));
    expect(first.notProvable.join('\n')).not.toContain('Number 0');
  });

  test('a name in a line that no version knows', async () => {
    const planted = { approvedBy: 'the CTO' };
    const { verdict, notProvable } = await changed((events) =>
      events.map((event) =>
        event.type === 'check.answered' ? ({ ...event, data: { ...event.data, ...planted } } as NewEvent) : event,
      ),
    );
    expect(verdict).toBe('VALID');
    expect(notProvable).toContain(
      'What the journal says under names that this version does not know: "approvedBy" on line 8.',
    );
  });
});

function without(events: NewEvent[]): NewEvent[] {
  return events.filter(({ type }) => type !== 'check.answered');
}
