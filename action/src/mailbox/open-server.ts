import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** A server that only this machine can reach. */
export interface LocalServer {
  readonly port: number;
  /** Refuses new connections, and ends those that wait, for so many milliseconds. */
  readonly refuse: (milliseconds: number) => void;
  /** Ends all connections, answered or not. */
  readonly close: () => Promise<void>;
  readonly closed: Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** There is no way to ask for another. */
const loopback = '127.0.0.1';

/**
 * Listens on the loopback address.
 *
 * @param wanted a port; 0 for any that is free.
 * @param answer an error of it is answered with 500 and given to `log`.
 * @throws Error of the system where the port is taken.
 */
export async function openServer(wanted: number, answer: Answer, log: (line: string) => void): Promise<LocalServer> {
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 60_000 });
  server.maxConnections = 256;
  server.listen(wanted, loopback);
  await once(server, 'listening');
  const port = portOf(server);
  server.on('request', (request, response) => {
    if (!isHere(request, port)) return sendText(response, 421, 'LOCAL MAILBOX answers at its own address only.');
    answer(request, response).catch((error: unknown) => {
      log(`failed, ${error instanceof Error ? error.message : String(error)}`);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'LOCAL MAILBOX failed; its log says why.');
    });
  });
  return operate(server, port);
}

function operate(server: Server, port: number): LocalServer {
  let pause: NodeJS.Timeout | null = null;
  let settle: () => void = () => {};
  const closed = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return {
    port,
    closed,
    refuse: (milliseconds) => {
      if (pause !== null) clearTimeout(pause);
      server.close();
      pause = setTimeout(() => server.listen(port, loopback), milliseconds);
    },
    close: () => {
      if (pause !== null) clearTimeout(pause);
      server.close(settle);
      server.closeAllConnections();
      return closed;
    },
  };
}

/** A page of another site that has its name lead here asks for that name. */
function isHere(request: IncomingMessage, port: number): boolean {
  return [`${loopback}:${port}`, `localhost:${port}`].includes(request.headers.host ?? '');
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string' || address.address !== loopback) {
    throw new Error('The local mailbox listens at an address that is not its own.');
  }
  return address.port;
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' });
  response.end(`${text}\n`);
}
