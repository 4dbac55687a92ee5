import { once } from 'node:events';
import { createServer } from 'node:http';

/** A server that counts whoever comes. */
export interface Trap {
  readonly address: string;
  /** What was asked for, and each connection as `connection`; the caller empties it. */
  readonly hits: string[];
  readonly close: () => void;
}

export const connection = 'connection';

export async function openTrap(): Promise<Trap> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.setHeader('Connection', 'close').end('trap');
  });
  server.on('connection', () => hits.push(connection));
  return { hits, ...(await listen(server)) };
}

/** Starts a server on a free port of this machine alone. */
export async function listen(server: ReturnType<typeof createServer>): Promise<Pick<Trap, 'address' | 'close'>> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
