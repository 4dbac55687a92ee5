/** What Chromium tells by itself. */
export interface Message {
  readonly method: string;
  readonly params: Values;
}

type Values = { readonly [name: string]: unknown };

/** @see https://chromedevtools.github.io/devtools-protocol/ */
export interface Protocol {
  /** Calls the browser, or one of its pages by its session; what fails gives nothing. */
  readonly call: (method: string, params: Values, session?: string) => Promise<Values>;
  readonly listen: (session: string, hear: (message: Message) => void) => void;
}

/** Speaks with Chromium over an open socket. */
export function openProtocol(socket: WebSocket): Protocol {
  const waiting = new Map<unknown, (answer: Values) => void>();
  const listeners = new Map<unknown, (message: Message) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, result, sessionId, method, params } = JSON.parse(String(data));
    if (id === undefined) listeners.get(sessionId)?.({ method, params });
    else waiting.get(id)?.(result ?? {});
    waiting.delete(id);
  });
  return {
    call: (method, params, sessionId) => {
      last += 1;
      const id = last;
      socket.send(JSON.stringify({ id, method, params, sessionId }));
      return new Promise((resolve) => {
        waiting.set(id, resolve);
      });
    },
    listen: (session, hear) => {
      listeners.set(session, hear);
    },
  };
}

/** The text of that name in a value; empty for none. */
export function textIn(value: unknown, name: string): string {
  const found = typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined;
  return typeof found === 'string' ? found : '';
}
