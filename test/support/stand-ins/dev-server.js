// The backend that the npm stand-in starts: /health answers, /sms makes the log line of a guard. Argument: its log file.
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [, , logFile] = process.argv;
const port = Number(process.env.PORT ?? 3000);

function log(line) {
  const stamped = `${new Date().toISOString()} ${line}`;
  console.log(stamped);
  appendFileSync(logFile, `${stamped}\n`);
}

const answers = new Map([
  ['/health', { status: 'ok' }],
  ['/sms', { accepted: true }],
]);

const server = createServer((request, response) => {
  const answer = answers.get(request.url);
  if (request.url === '/sms') log('INFO  SystemGate: SOFT BLOCK client=42 reason=onboarding_incomplete');
  response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer ?? { error: 'Not Found' }));
});

server.on('error', (error) => {
  console.error(error);
  process.exitCode = 1;
});
server.listen(port, process.env.STANDIN_ADDRESS ?? '127.0.0.1', () => {
  log('INFO  Prisma client connected');
  log(`INFO  Server ready on port ${port}`);
});
