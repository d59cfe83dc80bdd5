import { describe, expect, test } from 'vitest';
import type { RawBlock } from '../../../src/checklist/block/block-reading.ts';
import { readBlock } from '../../../src/checklist/block/read-block.ts';
import { rawBlock } from './raw-block.ts';

const kinds: [
  what: string,
  lang: string | null,
  text: string,
  reads: string,
  confidence: string,
  around?: Partial<RawBlock>,
][] = [
  ['batches of SQL Server', 'sql', "BACKUP DATABASE [Pay] TO DISK = N'F:\\\\pay.bak';\nGO", 'sql', 'D'],
  ['what only Oracle knows', 'sql', 'SELECT SYSDATE FROM dual;', 'sql', 'D'],
  ['what only MySQL knows', null, 'ALTER TABLE a ADD COLUMN b INT AFTER c;', 'sql', 'D'],
  ['statements that any database takes', 'sql', 'UPDATE a SET b = 1 WHERE c = 2;', 'sql', 'A'],
  ['labelled shell', 'bash', 'npm ci\nnpm test', 'shell', 'A'],
  ['a block without a label whose lines are commands', null, 'git pull\n./deploy.sh', 'shell', 'B'],
  ['shell with an open placeholder', 'sh', 'git checkout <tag>', 'shell', 'B'],
  ['shell that no parser accepts', 'bash', 'if [ -f x ]; then\n  echo yes', 'shell', 'C'],
  ['a command that is timed', null, 'time node load.mjs --all 2>&1 | tee load.log', 'shell', 'B'],
  ['what is pasted for others to read', 'bash', './check.sh till.tar', 'text', 'D', { forText: true }],
  [
    'a script with its interpreter, for a file of its own',
    'bash',
    '#!/usr/bin/env bash\nset -e\nrm -rf "$1"',
    'config',
    'D',
  ],
  ['a table of hosts', 'bash', '# Into /etc/hosts\n10.0.0.4 shop.test www.shop.test', 'config', 'D'],
  ['a table of hosts to be filled in', 'bash', '[Address of the new host] shop.test', 'config', 'D'],
  ['the test command', 'bash', '[ -f a.txt ]\n[[ -n "$A" ]]', 'shell', 'A'],
  ['words in brackets for a value', 'bash', 'cp [Old Path] [New Path]', 'shell', 'B'],
  ['comments only', 'bash', '# Open the dashboard\n# Press the button', 'manual', 'D'],
  ['values for somewhere else', 'bash', '# In the dashboard\nAPI_URL=https://api.test\nLOG_LEVEL=info', 'env', 'D'],
  ['assignments that a later command uses', null, 'TAG=1.2\nNAME=web', 'shell', 'B', { kept: true }],
  [
    'assignments under a heading about the environment, used or not',
    'bash',
    'TAG=1.2\nNAME=web',
    'env',
    'D',
    { kept: true, heading: 'Environment variables' },
  ],
  ['settings without a label', null, 'repoUser=me\nrepoPassword=secret', 'env', 'D'],
  ['settings with dots', null, 'signing.program=gpg\nsigning.key=0x12', 'config', 'D'],
  ['a program that is not known, with options', null, 'frobctl agent -t --noop', 'shell', 'B'],
  ['output without options', null, 'frobctl agent started', 'text', 'D'],
  ['prompts that a shell would take for a file to write', 'shell', '> npm version patch', 'transcript', 'B'],
  ['such prompts with comments between', null, '# Tidy up\n> sudo rm -rf /opt/mill\n\n# Go\n> ls', 'transcript', 'B'],
  ['a quotation with a heading', null, '# Mill\n> The mill is old', 'text', 'D'],
  ['folders and files', null, '/srv/mill/bin/\n/srv/mill/data/flour', 'text', 'D'],
  [
    'what belongs into a file, by the text above it',
    null,
    'host all all 10.0.0.0/8 md5',
    'config',
    'D',
    { lead: 'Modify _pg_hba.conf_' },
  ],
  ['an edit by a command', null, 'sed -i s/a/b/ app.conf', 'shell', 'B', { lead: 'Change app.conf:' }],
  ['one assignment that the shell keeps', 'bash', 'BACKUP_NAME=hourly-7', 'shell', 'A'],
  [
    'one assignment under a heading about the environment',
    'bash',
    'LOG_LEVEL=info',
    'env',
    'D',
    { heading: 'Environment variables' },
  ],
  ['assignments made from commands', 'bash', 'A=$(date)\nB="$A-x"', 'shell', 'A'],
  ['SQL', 'sql', 'SELECT 1;', 'sql', 'A'],
  ['SQL labelled as shell', 'bash', 'SELECT count(*) FROM users;', 'sql', 'C'],
  ['SQL with parts left out', 'sql', 'CREATE TABLE t (\n  id int,\n  ...\n);', 'template', 'D'],
  ['clients of the shell in a SQL fence', 'sql', '-- Count\npsql $URL -c "SELECT 1"', 'shell', 'A'],
  ['a client that is opened, then its input', 'sql', 'sqlite3 app.db\n\nSELECT 1;', 'client', 'C'],
  ['a client that is opened in a shell fence', 'bash', 'psql $URL\nSELECT 1;\n\\dt', 'client', 'C'],
  [
    'shell, SQL and shell again',
    'bash',
    'npm run stop\nUPDATE jobs SET paused = true;\nnpm run start:worker',
    'mixed',
    'C',
  ],
  ['a copied terminal', 'console', '$ uptime\n 10:00 up 3 days', 'transcript', 'B'],
  ['a copied terminal of two hosts', null, 'root@web1:~# uptime\nroot@web2:~# uptime', 'transcript', 'C'],
  ['PowerShell', 'powershell', 'Get-Service\n# [ ] done', 'powershell', 'D'],
  ['a program of Windows labelled as shell', 'bash', '.venv\\Scripts\\python.exe -m oven heat', 'powershell', 'D'],
  ['lines that go on as in Windows', 'bash', 'curl -s http://oven.test ^\n  -H "a: b" ^\n  -d "{}"', 'powershell', 'D'],
  ['a variable of Windows', 'sh', 'copy recipe.txt %USERPROFILE%\\oven', 'powershell', 'D'],
  ['one line of Windows among others', 'bash', 'git pull\nnpm ci\npython tools\\heat.py\nnpm test', 'shell', 'C'],
  ['backslashes that a shell understands', 'bash', "grep 'a\\.b' log\nsed -i 's/a\\/b/' f\necho a\\ b", 'shell', 'A'],
  ['a pattern of SQL', 'sql', "SELECT a FROM b\nWHERE c LIKE '%onboarding%' OR c LIKE '%PAID%';", 'sql', 'A'],
  ['a pattern of SQL in a command', 'bash', `psql -c "SELECT 1 WHERE c LIKE '%PAID%'"`, 'shell', 'A'],
  ['an anchor of a pattern', 'bash', 'grep -c ^ recipe.txt', 'shell', 'A'],
  ['PowerShell labelled as shell', 'bash', 'Stop-Service -Name web\n$env:MODE = "x"', 'powershell', 'D'],
  ['a chat command', 'bash', '# In the channel\n/deploy staging now', 'chat', 'D'],
  ['a path with a slash only', 'bash', '/usr/local/bin/backup now', 'shell', 'A'],
  ['code of a program', 'bash', "import { a } from 'b'\nconst x = a(1);\nexport default x;", 'config', 'D'],
  ['JSON without a label', null, '{\n  "a": 1,\n  "b": 2\n}', 'config', 'D'],
  ['a language of its own', 'typescript', 'npm test', 'config', 'D'],
  ['a checklist in a fence', 'markdown', '## Before\n- [ ] Backup\n- [x] Tests', 'checklist', 'D'],
  [
    'boxes in a text that a command writes',
    'bash',
    '# The report\ncat > reports/$(date +%F)-<name>.md << EOF\n## Next\n- [ ] One\n- [ ] Two\nEOF',
    'shell',
    'B',
  ],
  ['boxes in a shell fence', 'bash', '# Ready\n[ ] Backups checked\n[ ] Team told', 'checklist', 'D'],
  ['control lines of a template', 'bash', '<% if major %>\nmake release\n<% end %>', 'template', 'D'],
  ['a mail', null, 'Subject: Release\n\nDear all,\nthe release is done.', 'text', 'D'],
  ['output with labels', 'shell', 'Data:  <DATA>\nSigner: <ADDRESS>', 'text', 'D'],
  [
    'sentences about a dashboard in a shell fence',
    'bash',
    'Go to the dashboard and open the settings\nThen click on the red button',
    'text',
    'D',
  ],
  ['a list of files', 'bash', '# Create\napp/error.tsx\napp/page.tsx', 'manual', 'D'],
  ['paths to look at', 'bash', '/etc/web/sites/app\n~/old/data/', 'manual', 'D'],
  ['an address to open', 'bash', '# Open\nhttps://localhost/login\n# It loads', 'manual', 'D'],
  ['a command and what is typed at its question', 'bash', 'part /dev/b\nn\n1\ny', 'shell', 'C'],
  ['keys in a store', 'bash', 'shop/till/api-key\nshop/till/api-secret', 'manual', 'D'],
  ['scripts without an ending', 'bash', 'scripts/db/backup\nvendor/bin/migrate\n./a/b/c', 'shell', 'A'],
  ['scripts by their paths', 'bash', './go.sh\nbin/migrate\nscripts/a/b.sh', 'shell', 'A'],
  ['a command with an English word at its end', 'bash', 'sudo supervisorctl stop all', 'shell', 'A'],
  ['a command behind its variables', 'bash', 'A=... B=... make all', 'shell', 'B'],
  [
    'a Windows shell called without a label',
    null,
    'powershell -File a.ps1 `\n  -Url https://localhost',
    'powershell',
    'D',
  ],
  ['an empty fence', 'bash', '', 'text', 'D'],
];

describe('what a block is', () => {
  test.each(kinds)('%s', (_what, lang, text, reads, confidence, around) => {
    const reading = readBlock(rawBlock(lang, text, around));
    expect([reading.reads, reading.confidence, reading.why]).toEqual([reads, confidence, expect.stringMatching(/\.$/)]);
  });

  test('what never runs is kept as it is written, line by line', () => {
    const { units, commands } = readBlock(rawBlock('yaml', 'a:\n  - b\n\n  - c'));
    expect(commands).toEqual([]);
    expect(units.flatMap(({ manual }) => manual)).toEqual([
      { line: 11, text: 'a:' },
      { line: 12, text: '  - b' },
      { line: 14, text: '  - c' },
    ]);
  });

  test('a command with typographic quotes is not certain and is noted', () => {
    const { confidence, notes } = readBlock(rawBlock('bash', 'git commit -m “done”'));
    expect(confidence).toBe('C');
    expect(notes).toEqual([
      expect.objectContaining({ line: 11, why: expect.stringContaining('typographic double quotes') }),
    ]);
  });

  test('a command for another host is not certain', () => {
    const { confidence, commands } = readBlock(rawBlock('bash', '# On the production server\ncp a b'));
    expect([confidence, commands[0]?.host]).toEqual(['B', 'production server']);
  });
});
