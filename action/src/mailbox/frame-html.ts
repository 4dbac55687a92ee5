import { escapeHtml } from './escape-html.ts';
import type { Mail } from './read-mail.ts';

export type Scheme = 'light' | 'dark';

/**
 * The HTML of a mail in a frame where nothing runs, is sent, leads away or is fetched: the sandbox has no exception, and
 * the policy of the page holds inside it. What they leave open, clicks and early connections, is closed in the text.
 *
 * @param width pixels.
 */
export function frameHtml({ html, attachments }: Mail, width: number, scheme: Scheme): string {
  const inner = `${noWhere}${chooseScheme(showInline(closeElements(html ?? ''), attachments), scheme)}`;
  const style = `width:${width}px;color-scheme:${scheme}`;
  const frame = `<iframe sandbox title="The mail" style="${style}" srcdoc="${escapeHtml(inner)}"></iframe>`;
  return `<div class="frame">${frame}</div>`;
}

/** Links ask for a window of their own, which the sandbox does not give: a click leaves the mail as it is. */
const noWhere = '<base target="_blank">';

/**
 * A link that preconnects, and a frame, open a connection before the policy is asked: without its bracket each is text,
 * not an element.
 */
function closeElements(html: string): string {
  return html.replaceAll(/<(?=link|i?frame|object|embed)/gi, '&lt;');
}

const images = /^image\/(?:png|jpeg|gif)$/;

/** Pictures that the mail itself brings, in place of their `cid:` addresses. */
function showInline(html: string, attachments: Mail['attachments']): string {
  const shown = new Map(
    attachments.flatMap(({ contentId, type, content }) =>
      contentId !== null && images.test(type) ? [[contentId, { type, content }] as const] : [],
    ),
  );
  return html.replaceAll(/(["'])cid:([^"'<>\s]{1,200})\1/gi, (written, quote: string, id: string) => {
    const image = shown.get(id);
    if (image === undefined) return written;
    return `${quote}data:${image.type};base64,${Buffer.from(image.content).toString('base64')}${quote}`;
  });
}

/** A frame of another origin asks the browser, not the page, whether it is dark: so the question is answered in it. */
function chooseScheme(html: string, scheme: Scheme): string {
  return html.replaceAll(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/gi, (_written, asked: string) =>
    asked.toLowerCase() === scheme ? '(min-width:0)' : '(max-width:0)',
  );
}
