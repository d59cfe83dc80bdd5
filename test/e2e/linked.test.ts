import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aWorkplace, isBuilt, type JournalLine, journalOf, signs, starts, type Workplace } from '../support/product.ts';
import { needs } from '../support/programs.ts';
import { presses } from '../support/rest.ts';
import type { Terminal } from '../support/terminal.ts';

const keygen = needs('ssh-keygen', 'openssh-client');

describe.skipIf(!isBuilt || keygen.missing)(
  `a checklist that another one links to (needs the build)${keygen.note}`,
  { concurrent: true },
  () => {
    test('is walked and signed as a session of its own, and the first one goes on where it was', async () => {
      const { place, terminal } = await atTheLink();
      await presses(terminal, 'Enter');
      await terminal.sees('waits for this one');
      await starts(terminal);
      await terminal.sees('Look at the tables');
      expect(sessions(place)).toMatchObject({ main: { parent: undefined }, db: { parent: { item: 's1.i2' } } });

      // Left half done, it is kept; the first one says so, and Enter leads back into it.
      await presses(terminal, 'q');
      await terminal.sees('it is kept, and not closed yet');
      await terminal.sees('Enter go back into it');
      await presses(terminal, 'Enter');
      await starts(terminal);
      await presses(terminal, 'x');
      await signs(terminal, 'ann');
      await terminal.sees(/Back from db\.md, session \w+: COMPLETE\./);
      await terminal.sees('Tell the team');
      await presses(terminal, 'x');
      await signs(terminal, 'ann');
      expect(await terminal.exited).toBe(0);

      const { main, db } = sessions(place);
      const told = main.events.filter(({ type }) => type === 'checklist.followed').map(({ data }) => data);
      expect(told).toMatchObject([
        { session: db.name },
        { session: db.name, closed: { size: db.events.length, verified: false } },
      ]);
      const root = /^journal root: (\w+)$/m.exec(readFileSync(join(db.folder, 'signoff.txt'), 'utf8'))?.[1];
      expect(told[1]).toMatchObject({ closed: { root, completion: 'COMPLETE', outcome: 'complete' } });
      expect(readFileSync(join(main.folder, 'signoff.txt'), 'utf8')).toContain(
        `session ${db.name}: COMPLETE, result Success`,
      );
      for (const { folder } of [main, db])
        expect(place.run(['verify', folder]).stdout).toMatch(/\b(VALID|UNTRUSTED)\b/);
    });

    test('is looked at when somebody comes back to the first one, whoever walked it meanwhile', async () => {
      const { place, terminal } = await atTheLink();
      await presses(terminal, 'Enter');
      await starts(terminal);
      await presses(terminal, 'x');
      await terminal.sees('sign off');
      terminal.destroy();
      const { db } = sessions(place);
      const later = place.open(['resume', db.name]);
      await later.sees('sign off');
      for (const key of ['t', 'Esc']) await presses(later, key);
      await signs(later, 'ann');
      expect(await later.exited).toBe(0);

      const { main } = sessions(place);
      const back = place.open(['resume', main.name]);
      await back.sees(`closed   session ${db.name}`);
      await presses(back, 'Enter');
      await back.sees('Tell the team');
      back.close();
    });

    test('is refused, in a sentence, where it leads back to what is being walked', async () => {
      const { place, terminal } = await atTheLink('- [ ] [Back to the beginning](../main.md)\n');
      await presses(terminal, 'Enter');
      await starts(terminal);
      await presses(terminal, 'Enter');
      await terminal.sees('is being walked already');
      expect(sessions(place).main.name).not.toBe('');
      expect(readdirSync(join(place.env['XDG_STATE_HOME'] ?? '', 'deploy-assist/sessions'))).toHaveLength(2);
      terminal.close();
    });
  },
);

/** The first checklist at the item that links to the other one. */
async function atTheLink(other = '- [ ] Look at the tables\n'): Promise<{ place: Workplace; terminal: Terminal }> {
  const place = aWorkplace();
  place.write(
    'main.md',
    '# Release\n\n## Prepare\n\n- [ ] Ask for the window\n- [ ] [Migrate the database](ops/db.md)\n- [ ] Tell the team\n',
  );
  place.write('ops/db.md', `# Migration\n\n${other}`);
  const terminal = place.open(['main.md']);
  await starts(terminal);
  await presses(terminal, 'x');
  await terminal.sees('ops/db.md, linked on file line 6');
  return { place, terminal };
}

type Found = { name: string; folder: string; events: JournalLine[]; parent: unknown };

/** Both sessions of the place, by the checklist that each walks. */
function sessions(place: Workplace): { main: Found; db: Found } {
  const all = join(place.env['XDG_STATE_HOME'] ?? '', 'deploy-assist/sessions');
  const found = readdirSync(all).map((name) => {
    const events = journalOf(join(all, name));
    const opened = events[0]?.data as { checklist: { path: string }; parent?: unknown } | undefined;
    return { name, folder: join(all, name), events, parent: opened?.parent, path: opened?.checklist.path ?? '' };
  });
  const over = (end: string): Found =>
    found.find(({ path }) => path.endsWith(end)) ?? { name: '', folder: '', events: [], parent: null };
  return { main: over('main.md'), db: over('db.md') };
}
