import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/folder.ts';
import {
  approved,
  certified,
  fingerprintOf,
  found,
  type How,
  keygen,
  linesOf,
  publicKey,
  signedOff,
} from './approved-record.ts';

type Names = Partial<Record<'ann' | 'bob' | 'carol', string>>;

describe.skipIf(keygen.missing)(`approvers as the list of whoever verifies has them${keygen.note}`, () => {
  const one = (principal: string): How => ({ trust: null, by: ({ bob }) => [{ principal, key: bob }] });
  const two = (first: string, second: string): How => ({
    trust: null,
    needed: 2,
    by: ({ bob, carol }) => [
      { principal: first, key: bob },
      { principal: second, key: carol },
    ],
  });

  test.each<[string, How, Names, string[]]>([
    ['known below the name of the record', one('bob'), {}, []],
    ['one of several names of a line', one('bob'), { bob: 'robert,bob' }, []],
    ['the name of the record below a pattern', one('bob@example.org'), { bob: '*@example.org' }, []],
    ['the name of the record on a later line', one('bob'), { bob: 'robert\nbob' }, []],
    ['two persons below one pattern', two('bob@x.org', 'carol@x.org'), { bob: '*@x.org', carol: '*@x.org' }, []],
    [
      'a second key of the operator, called somebody else',
      one('cto'),
      { bob: 'ann' },
      ['INVALID approval-by-operator'],
    ],
    [
      'a second key of who signed off, whom the record calls otherwise',
      one('cto'),
      { ann: 'ann@example.org', bob: 'ann@example.org' },
      ['INVALID approval-by-operator'],
    ],
    [
      'a second key of who signed off, on a later line',
      one('cto'),
      { ann: 'ann@example.org', bob: 'cto\nann@example.org' },
      ['INVALID approval-by-operator'],
    ],
    [
      'a second key of who signed off, both on a later line',
      one('cto'),
      { ann: 'ann-git\nann@example.org', bob: 'cto\nann@example.org' },
      ['INVALID approval-by-operator'],
    ],
    [
      'two keys of one person, on later lines',
      two('bob', 'cto'),
      { bob: 'bob\nrob', carol: 'cto\nrob' },
      ['INVALID approval-twice'],
    ],
    ['two keys of one person', two('bob', 'cto'), { carol: 'bob' }, ['INVALID approval-twice']],
    [
      'two keys of one person, each with a name more',
      two('bob', 'cto'),
      { bob: 'bob,rob', carol: 'cto,rob' },
      ['INVALID approval-twice'],
    ],
    ['somebody else than the record says', { ...one('cto'), trust: '/list' }, {}, ['INVALID approval-other-name']],
    ['somebody else than they called themselves without a list', one('cto'), {}, ['UNTRUSTED approval-other-name']],
    ['nobody', one('cto'), { bob: '#' }, ['UNTRUSTED approval-untrusted']],
  ])('%s', async (_what, how, names, codes) => {
    const made = approved(how);
    signedOff(made);
    writeFileSync(made.list, (['ann', 'bob', 'carol'] as const).map((who) => linesOf(made, who, names[who])).join(''));
    expect(await found(made)).toEqual(codes);
  });

  test('nobody is somebody else because ssh-keygen was killed when it was asked who they are', async () => {
    const made = approved(one('cto'));
    signedOff(made);
    writeFileSync(
      made.list,
      `${linesOf(made, 'ann', 'ann@example.org')}${linesOf(made, 'bob', 'cto,ann@example.org')}`,
    );
    expect(await found(made)).toEqual(['INVALID approval-by-operator']);
    const place = temporaryFolder();
    const real = execFileSync('bash', ['-c', 'command -v ssh-keygen'], { encoding: 'utf8' }).trim();
    // Twice there is an answer: that who approved is on the list is known, and not whether they are the operator.
    const script = `#!/bin/sh\ncase "$*" in *find-principals*) mkdir ${place}/1 2>/dev/null || mkdir ${place}/2 2>/dev/null || kill -9 $$;; esac\nexec ${real} "$@"\n`;
    writeFileSync(join(place, 'ssh-keygen'), script, { mode: 0o755 });
    const env = { ...process.env, PATH: `${place}:${process.env['PATH']}` };
    await expect(found(made, { env })).rejects.toThrow('could not be asked');
  });

  test('a fingerprint in the place of a name claims no name', async () => {
    const by: How['by'] = ({ bob }) => [{ principal: fingerprintOf(bob), key: bob }];
    expect(await found(approved({ trust: null, by }))).toEqual([]);
  });

  test('a certificate for several names', async () => {
    const made = approved({ trust: null, by: ({ bob }) => [{ principal: 'cto', key: certified(bob, 'ann,cto') }] });
    signedOff(made);
    writeFileSync(
      made.list,
      `${linesOf(made, 'ann')}*,!root cert-authority ${publicKey(`${made.keys.bob}-authority`)}`,
    );
    expect(await found(made)).toEqual(['INVALID approval-by-operator']);
    const other = approved({ trust: null, by: ({ bob }) => [{ principal: 'cto', key: certified(bob, 'bob,cto') }] });
    signedOff(other);
    writeFileSync(other.list, `${linesOf(other, 'ann')}* cert-authority ${publicKey(`${other.keys.bob}-authority`)}`);
    expect(await found(other)).toEqual([]);
  });
});
