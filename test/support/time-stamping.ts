import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { atTheEnd } from './at-the-end.ts';
import { temporaryFolder } from './folder.ts';

/** A time-stamping authority on the loopback address, whose stamps are OpenSSL's. `authorities`: its certificate, PEM. */
export type TimeStamping = { url: string; authorities: string; stop(): void };

export async function startTimeStamping(): Promise<TimeStamping> {
  const folder = temporaryFolder();
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  writeFileSync(join(folder, 'tsa.cnf'), configuration);
  writeFileSync(join(folder, 'serial'), '01\n');
  openssl(...'req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -config tsa.cnf'.split(' '));
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece) => pieces.push(piece));
    request.on('end', () => {
      if (request.headers['content-type'] !== 'application/timestamp-query') return response.writeHead(415).end();
      writeFileSync(join(folder, 'query.tsq'), Buffer.concat(pieces));
      openssl(...'ts -reply -config tsa.cnf -queryfile query.tsq -out reply.tsr'.split(' '));
      return response
        .setHeader('content-type', 'application/timestamp-reply')
        .end(readFileSync(join(folder, 'reply.tsr')));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => void server.close();
  atTheEnd(stop);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, authorities: join(folder, 'cert.pem'), stop };
}

const configuration = `
[req]
distinguished_name = name
prompt = no
x509_extensions = stamping
[name]
CN = A clock for tests
[stamping]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
subjectKeyIdentifier = hash
[tsa]
default_tsa = mine
[mine]
serial = serial
signer_cert = cert.pem
certs = cert.pem
signer_key = key.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
`;
