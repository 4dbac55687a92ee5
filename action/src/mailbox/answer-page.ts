import type { ServerResponse } from 'node:http';
import type { Store } from './open-store.ts';
import { printList } from './print-list.ts';
import { printMail, views } from './print-mail.ts';
import { pageHeaders, printPage } from './print-page.ts';
import { readMail } from './read-mail.ts';

/** Only to read paths against. */
const here = 'http://localhost';

/** Answers a `GET` of the list, of a mail, of its bytes or of one of its attachments. */
export async function answerPage(target: string, response: ServerResponse, store: Store): Promise<void> {
  if (!URL.canParse(target, here)) return sendMissing(response);
  const url = new URL(target, here);
  if (url.pathname === '/') return sendPage(response, 200, printList(store.list(), store.folder));
  const [, id = '', rest = ''] = /^\/mail\/([0-9a-f-]+)(|\.eml|\/attachment\/\d{1,4})$/.exec(url.pathname) ?? [];
  const envelope = store.list().find((one) => one.id === id);
  const bytes = store.read(id);
  if (envelope === undefined || bytes === null) return sendMissing(response);
  if (rest === '.eml') return sendFile(response, `${id}.eml`, bytes);
  const mail = await readMail(bytes);
  if (rest === '') {
    const asked = url.searchParams.get('view');
    const view = views.find((one) => one === asked) ?? (mail?.html === null ? 'text' : '600');
    const scheme = url.searchParams.get('scheme') === 'dark' ? 'dark' : 'light';
    return sendPage(response, 200, printMail({ envelope, mail, bytes, view, scheme }));
  }
  const attachment = mail?.attachments[Number(rest.split('/').at(-1))];
  if (attachment === undefined) return sendMissing(response);
  sendFile(response, attachment.name, attachment.content);
}

function sendPage(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, pageHeaders);
  response.end(page);
}

function sendMissing(response: ServerResponse): void {
  const body = '<h1>No such mail</h1>\n<p><a href="/">All mails</a></p>';
  sendPage(response, 404, printPage('No such mail', body));
}

/** For download alone: a browser never shows it. */
function sendFile(response: ServerResponse, name: string, bytes: Uint8Array): void {
  response.writeHead(200, {
    ...pageHeaders,
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeName(name)}`,
    'Content-Length': bytes.length,
  });
  response.end(bytes);
}

/** A file's name without folders, as RFC 8187 writes it. */
function encodeName(name: string): string {
  const plain = (name.split(/[/\\]/).at(-1) ?? '').replaceAll(/\p{Surrogate}/gu, '');
  return encodeURIComponent(plain === '' ? 'part' : plain).replaceAll(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16)}`,
  );
}
