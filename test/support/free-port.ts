import { createServer, type Server } from 'node:net';

/** A port on the loopback address that nothing listened on a moment ago. */
export async function freePort(): Promise<number> {
  const probe = await listen(0);
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** @throws (rejects) where the port is taken; 0 takes any */
export function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
