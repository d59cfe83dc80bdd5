import { randomInt } from 'node:crypto';
import { createServer, type Server } from 'node:net';

/** A port on the loopback address that nothing listened on a moment ago. */
export async function freePort(): Promise<number> {
  const probe = await listen(0);
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/**
 * A loopback address that is nobody else's: all of 127/8 is this machine's on Linux, so that worlds whose checklists fix a port stand side by
 * side, each at an address of its own.
 */
export function ownLoopback(): string {
  return ['127', randomInt(16, 240), randomInt(1, 255), randomInt(1, 255)].join('.');
}

/** @throws (rejects) where the port is taken; 0 takes any */
export function listen(port: number, address = '127.0.0.1'): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, address, () => resolve(server));
  });
}
