import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import { nextPart, restOfParts } from '../../src/walk/two-places.ts';
import { walk } from '../../src/walk/walk.ts';
import { aCommand, aPlan, aStep, aUnit, folded, ran } from '../support/plan.ts';

const there = { name: 'web-01', user: 'deploy', machine: 'ab'.repeat(32), boot: null };
const login = { line: 6, until: null, name: 'deploy@web-01', host: 'deploy@web-01', goesFar: true };

/** A unit behind a login of which some goes to that host from here, and what was run of it so far: each text ended well. */
function cut(texts: string[], parts: Parameters<typeof aPlan>[0] = {}, before: NewEvent[] = []) {
  const unit = aUnit('s2.i1', 12, 'Move it', texts);
  const opens = aCommand('s1.i1', 6, 'ssh deploy@web-01', 'changes');
  const steps = [aStep('s1', 1, [opens]), aStep('s2', 2, [unit])];
  const plan = aPlan({ steps, logins: [login], ...parts });
  const said: NewEvent = {
    type: 'host.bound',
    data: { environment: null, host: 'deploy@web-01', named: [], login: { name: 'deploy@web-01' }, there },
  };
  const state = (...runs: string[]) =>
    folded([
      ...ran('s1', 's1.i1', 'r0'),
      said,
      ...before,
      ...runs.flatMap((text, at) =>
        ran('s2', 's2.i1', `r${at + 1}`).map((event) =>
          event.type === 'run.requested' ? { ...event, data: { ...event.data, text } } : event,
        ),
      ),
    ]);
  const lane = walk(plan, state()).steps[1]?.lane;
  if (lane === undefined) throw new Error('no such step');
  return {
    next: (...runs: string[]) => nextPart({ plan, state: state(...runs) }, lane, unit)?.text,
    nextOfGoing: (...going: number[]) => nextPart({ plan, state: state() }, lane, unit, { going })?.text,
    rest: (...runs: string[]) => restOfParts({ plan, state: state(...runs) }, lane, unit),
  };
}

const copy = 'scp menu.sql deploy@web-01:/tmp';

describe('what is still to be run of a unit in two places', () => {
  test('is a command that stands in it once more', () => {
    const { next, rest } = cut(['systemctl restart oven', copy, 'systemctl restart oven']);
    expect(next()).toBe('systemctl restart oven');
    expect(next('systemctl restart oven')).toBe(copy);
    expect(next('systemctl restart oven', copy)).toBe('systemctl restart oven');
    expect(rest('systemctl restart oven', copy)).toBe('systemctl restart oven');
    expect(rest('systemctl restart oven', copy, 'systemctl restart oven')).toBeUndefined();
  });

  test('is a command that another one only begins with', () => {
    const { next, rest } = cut(['rm -rf /srv/old', copy, 'rm -rf /srv/old-menus']);
    expect(rest(copy, 'rm -rf /srv/old-menus')).toBe('rm -rf /srv/old');
    expect(next('rm -rf /srv/old')).toBe(copy);
  });

  test('is no command that ran with a value in the place of its token, or with a secret', () => {
    const token = { token: '<menu>', line: 12, lines: [12], secret: false, hint: null };
    const { next } = cut(['scp <menu> deploy@web-01:/tmp', 'load /tmp/<menu>'], { placeholders: [token] as never });
    expect(next()).toBe('scp <menu> deploy@web-01:/tmp');
    expect(next("scp 'spring menu.sql' deploy@web-01:/tmp")).toBe('load /tmp/<menu>');
    expect(next('scp **** deploy@web-01:/tmp')).toBe('load /tmp/<menu>');
  });

  test('is nothing that stood with others in what ran', () => {
    expect(cut([copy, 'load menu', 'restart']).next(copy, 'load menu')).toBe('restart');
    expect(cut([copy, 'load menu', 'restart']).rest(copy, 'load menu\nrestart')).toBeUndefined();
    expect(cut([copy, 'load menu', 'restart']).rest(copy, 'load menu; restart')).toBeUndefined();
  });
});

describe('which command goes to the host is told with what the session knows', () => {
  const oven = { token: '<oven>', line: 12, lines: [12], secret: false, hint: null, class: 'ask' };
  const placeholders = [oven] as never;

  test('of a token', () => {
    const filled: NewEvent = {
      type: 'values.filled',
      data: { values: [{ token: '<oven>', environment: null, value: 'web-01' }] },
    };
    const texts = ['scp menu.sql deploy@<oven>:/tmp', 'load menu'];
    expect(cut(texts, { placeholders }, [filled]).next()).toBe('scp menu.sql deploy@<oven>:/tmp');
    expect(cut(texts, { placeholders }).next()).toBeUndefined();
  });

  test.each(['$OVEN', '"$OVEN"', `${'$'}{OVEN}`])('of a variable that a run set: %s', (name) => {
    const set = ran('s1', 's1.i1', 'r9').map((event) =>
      event.type === 'run.requested' ? { ...event, data: { ...event.data, text: "export OVEN='web-01'" } } : event,
    );
    const texts = [`ssh deploy@${name} ls`, 'load menu'];
    expect(cut(texts, {}, set).next()).toBe(texts[0]);
    expect(cut(texts).next()).toBeUndefined();
  });

  test('of a variable that the unit sets itself, which goes with what stands below it', () => {
    const texts = ['OVEN=web-01', `scp menu.sql deploy@${'$'}OVEN:/tmp`, 'load menu'];
    expect(cut(texts).next()).toBe(texts.slice(0, 2).join('\n'));
    expect(cut(texts).next(texts.slice(0, 2).join('\n'))).toBe('load menu');
    expect(cut(texts.slice(0, 2)).next()).toBeUndefined();
  });

  test('of a variable that only its shell has, as it was found there', () => {
    expect(cut([`ssh ${'$'}OVEN ls`, 'load menu']).nextOfGoing(0)).toBe(`ssh ${'$'}OVEN ls`);
    expect(cut([copy, 'load menu']).nextOfGoing()).toBeUndefined();
  });
});
