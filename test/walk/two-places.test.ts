import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import { nextPart, restOfParts } from '../../src/walk/two-places.ts';
import { walk } from '../../src/walk/walk.ts';
import { aCommand, aPlan, aStep, aUnit, folded, ran } from '../support/plan.ts';

const there = { name: 'web-01', user: 'deploy', machine: 'ab'.repeat(32), boot: null };
const login = { line: 6, until: null, name: 'deploy@web-01', host: 'deploy@web-01', goesFar: true };

/** A unit behind a login of which some goes to that host from here, and what was run of it so far: each text ended well. */
function cut(texts: string[], parts: Parameters<typeof aPlan>[0] = {}) {
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
      ...runs.flatMap((text, at) =>
        ran('s2', 's2.i1', `r${at + 1}`).map((event) =>
          event.type === 'run.requested' ? { ...event, data: { ...event.data, text } } : event,
        ),
      ),
    ]);
  const lane = walk(plan, state()).steps[1]?.lane;
  if (lane === undefined) throw new Error('no such step');
  return {
    next: (...runs: string[]) => nextPart(plan, state(...runs), lane, unit)?.text,
    rest: (...runs: string[]) => restOfParts(plan, state(...runs), lane, unit),
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
