/** The demo's program: a shop on an SQLite file that migrates statement by statement, without a transaction around them. */
export function toyProgram(node: string): string {
  return `#!${node}
process.removeAllListeners('warning');
process.on('warning', () => {});
const { appendFileSync, readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const { DatabaseSync } = require('node:sqlite');

process.chdir(__dirname);
const database = new DatabaseSync('toy.db');
const log = (text) => appendFileSync('toy.log', new Date().toISOString() + ' ' + text + '\\n');
const version = () => database.prepare('PRAGMA user_version').get().user_version;
const orders = () => database.prepare('SELECT COUNT(*) AS count FROM orders').get().count;

function migrate(upTo) {
  const files = readdirSync('migrations').sort().filter((name) => parseInt(name) > version() && parseInt(name) <= upTo);
  for (const name of files) {
    console.log('applying ' + name);
    for (const statement of readFileSync(join('migrations', name), 'utf8').split(/;\\n/).filter((text) => text.trim())) {
      database.exec(statement);
    }
    database.exec('PRAGMA user_version = ' + parseInt(name));
    log('migrated to ' + parseInt(name));
  }
  console.log(files.length ? 'All migrations applied' : 'Nothing to apply');
}

const verbs = {
  create: () => migrate(1),
  migrate: () => migrate(Infinity),
  check: () => console.log('schema ' + version() + ', ' + orders() + ' orders'),
  health: () => console.log(JSON.stringify({ status: 'ok', schema: version(), orders: orders() })),
};

try {
  const verb = verbs[process.argv[2]];
  if (!verb) throw new Error('usage: toy ' + Object.keys(verbs).join('|'));
  log('toy ' + process.argv[2]);
  verb();
} catch (error) {
  console.error('ERROR: ' + error.message);
  process.exit(1);
}
`;
}
