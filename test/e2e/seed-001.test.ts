import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { isBuilt } from '../support/product.ts';
import { seedChecklist } from '../support/seed-world.ts';
import { drive, signOff } from './drive.ts';
import { aHome, type Home } from './home.ts';
import { expectOnlyCommandsRan, linesRun, openWalk } from './open-walk.ts';

const checklist = seedChecklist('001-elysia-drizzle-railway.md') ?? '';
/** A migration, a statement, a variable, a build, its files, and a log that does not end. */
const ran = [96, 118, 285, 495, 498, 661];
const index = 118;

describe.skipIf(!isBuilt || checklist === '')(
  'a long checklist with tables, settings and code (needs the build)',
  () => {
    test('is walked to its end: code and settings by hand, statements through node:sqlite', {
      timeout: 900_000,
    }, async () => {
      const { home, database } = assetForge();
      const walk = await openWalk(home, checklist);
      const preflight = await walk.reads();
      expect(preflight).toContain('41 steps');
      expect(preflight).toMatch(/line 557: The database is changed at line 96, before this backup is made/);
      await walk.presses('Enter');
      expect(await walk.reads()).toMatch(/Set these where the application reads them.*DATABASE_URL.*PRIVY_APP_SECRET/);

      const screens: string[] = [];
      await drive(walk, {
        choice: () => 0,
        applies: ({ line }) => line === index,
        item: ({ line }) => (ran.includes(line) ? 'run' : line < 130 ? 'skip' : 'skipStep'),
        value: () => '/data/volume',
        boxes: (screen) => screens.push(screen),
      });

      expect(linesRun(walk)).toEqual(ran);
      expect(indexes(database)).toContain('idx_assets_user_id');
      expect(walk.recorded('query.answered')).toMatchObject([{ outcome: { ok: true }, readOnly: false }]);
      expect(screens.join('\n')).toMatch(/CDN_URL/);
      expect(
        walk
          .recorded('run.requested')
          .map(({ text }) => text)
          .join('\n'),
      ).not.toMatch(/cors\(|scrape_configs|import \*/);
      expectOnlyCommandsRan(walk);
      await signOff(walk, 'Ann Example', /^Success/);
      expect(walk.place.run(['verify']).stdout).toMatch(/\b(VALID|UNTRUSTED)\b/);
    });
  },
);

/** A database of SQLite with the table that is indexed, and DATABASE_URL naming it. */
function assetForge(): { home: Home; database: string } {
  const home = aHome();
  const database = join(home.work, 'forge.db');
  const made = new DatabaseSync(database);
  made.exec('CREATE TABLE assets (id integer PRIMARY KEY, user_id integer)');
  made.close();
  home.env.DATABASE_URL = `sqlite:${database}`;
  return { home, database };
}

function indexes(database: string): unknown[] {
  const opened = new DatabaseSync(database, { readOnly: true });
  const found = opened.prepare("SELECT name FROM sqlite_master WHERE type = 'index'").all();
  opened.close();
  return found.map(({ name }) => name);
}
