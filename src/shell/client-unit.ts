import type { UnitCommand } from './request.ts';

/** What a database client needs to be fed one statement at a time. `report` runs a shell command from inside the client. */
export type Client = { stopAtFirstError: string; report: (shellCommand: string) => string; meta: RegExp };

/**
 * Before 3.41 sqlite3 reads a name in double quotes that is no column as a text: a copy from a column that is not there then fills every
 * row with the column's name, without an error. Newer ones refuse it by themselves. Before `.bail`, for what is too old to know it.
 */
const quotedNamesAreNames = ['.output /dev/null', '.dbconfig dqs_dml off', '.dbconfig dqs_ddl off', '.output'];

/**
 * The clients that can be fed so. `stopAtFirstError` is input, so the opening command stays exactly as written;
 * mysql and mariadb stop at the first error by themselves when their input is not a terminal.
 */
export const clients: Record<string, Client> = {
  psql: { stopAtFirstError: '\\set ON_ERROR_STOP on', report: (command) => `\\! ${command}`, meta: /^\\/ },
  sqlite3: {
    stopAtFirstError: [...quotedNamesAreNames, '.bail on'].join('\n'),
    report: (command) => `.shell ${command}`,
    meta: /^\./,
  },
  mysql: { stopAtFirstError: '', report: (command) => `\\! ${command}`, meta: /^\\/ },
  mariadb: { stopAtFirstError: '', report: (command) => `\\! ${command}`, meta: /^\\/ },
};

/**
 * The client that an opening command starts, or undefined where there is none that can be fed one statement at a time: another
 * program, or a client inside `docker exec`, `ssh` or `sudo`, which could not report back.
 */
export function clientOf(open: string): Client | undefined {
  const words = open.trim().split(/\s+/);
  const program = words.find((word) => !/^[A-Za-z_]\w*=/.test(word) && word !== 'env' && word !== 'command');
  return clients[program?.replace(/^.*\//, '') ?? ''];
}

/** The environment variable through which a client's shell escape finds the run's report. */
export const REPORT_VARIABLE = 'DEPLOY_ASSIST_REPORT';

/**
 * The client's whole input: after the connection stands and after each statement the client itself reports. It stops at the first
 * error, so what has no report did not succeed. Index 0 is the connection, n the n-th statement.
 */
export function clientInput(client: Client, statements: UnitCommand[]): string {
  const report = (index: number) => client.report(`printf "e ${index} 0\\n" >>"$${REPORT_VARIABLE}"`);
  const lines = [client.stopAtFirstError, report(0)];
  statements.forEach(({ text }, index) => {
    lines.push(complete(client, text), report(index + 1));
  });
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

/** A last statement may lack its `;`; without it the report would come before the statement has run. */
function complete(client: Client, text: string): string {
  if (client.meta.test(text.trimStart())) return text;
  const bare = text.replace(/--[^\n]*$/gm, '').trimEnd();
  return bare === '' || /;$|\\g(x|exec|set)?\b[^\n]*$|\\G$/.test(bare) ? text : `${text}\n;`;
}
