import type { IncomingMessage } from 'node:http';

/**
 * The body of a request; null where it is longer than so many bytes, or ends early. What is too long is read to its end,
 * within bounds, so that the client hears why.
 */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      if (!Buffer.isBuffer(chunk)) return null;
      size += chunk.length;
      if (size > most * 4) return null;
      if (size <= most) chunks.push(chunk);
    }
  } catch {
    return null;
  }
  return size > most ? null : Buffer.concat(chunks);
}
