import PostalMime from 'postal-mime';

/** A stored mail, as its page shows it. */
export interface Mail {
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** Null where the mail has no such part. */
  readonly html: string | null;
  readonly text: string | null;
  readonly attachments: readonly Attachment[];
}

interface Attachment {
  readonly name: string;
  readonly type: string;
  /** By which the HTML shows it: `chart@example.com`; null for none. */
  readonly contentId: string | null;
  readonly content: Uint8Array;
}

const limits = { maxNestingDepth: 64, maxHeadersSize: 1024 * 1024, maxRfc822NestingDepth: 0 };

/** Parses the bytes of a mail; null for what is too deep to be one. */
export async function readMail(bytes: Uint8Array): Promise<Mail | null> {
  try {
    const mail = await PostalMime.parse(bytes, { ...limits, forceRfc822Attachments: true });
    return {
      headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
      html: mail.html ?? null,
      text: mail.text ?? null,
      attachments: mail.attachments.map((one, i) => ({
        name: one.filename ?? `part-${i + 1}`,
        type: one.mimeType,
        contentId: one.contentId?.replace(/^<|>$/g, '') ?? null,
        content: bytesOf(one.content),
      })),
    };
  } catch {
    return null;
  }
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content, 'utf8');
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
