import { type HtmlDocument, type HtmlElement, JSDOM, VirtualConsole } from 'jsdom';
import type { Email } from 'postal-mime';
import { isPlain, otherHosts } from './judge-link.ts';
import type { FaultKind } from './markdown-payloads.ts';

export interface Fault {
  readonly kind: FaultKind | 'source';
  readonly what: string;
}

/** What an HTML page holds that a mail of ours never does. Nothing of it runs to find that out. */
export function faultsOfHtml(html: string): readonly Fault[] {
  return faultsOfPage(readPage(html));
}

/**
 * What a mail holds that none of ours does.
 *
 * @param home Where all its links lead.
 */
export function faultsOfMail(mail: Email, raw: string, home: string): readonly Fault[] {
  const { html = '', text = '' } = mail;
  const page = readPage(html);
  const [said = '', list = ''] = text.split(/^Links\n-----$/m);
  const listed = listAddresses(list);
  const addresses = [...linksOf(page).map(addressOf), ...listed.values()];
  const elsewhere = addresses.filter((one) => !one.startsWith(home));
  return [
    ...faultsOfPage(page),
    ...faultsOfCharacters(text),
    ...faultsOfReferences(said, listed),
    ...elsewhere.map((what): Fault => ({ kind: 'link', what })),
    ...faultsOfSource(mail, raw),
  ];
}

function readPage(html: string): HtmlDocument {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

function faultsOfPage(page: HtmlDocument): readonly Fault[] {
  return [
    ...Array.from(page.querySelectorAll('*')).flatMap(faultsOfElement),
    ...linksOf(page).flatMap(faultsOfLink),
    ...faultsOfCharacters(page.body.textContent),
  ];
}

const linksOf = (page: HtmlDocument): readonly HtmlElement[] => Array.from(page.querySelectorAll('a'));
const addressOf = (link: HtmlElement): string => link.getAttribute('href') ?? '';

/** The addresses that a text lists at its end, by their numbers. */
function listAddresses(list: string): ReadonlyMap<string, string> {
  return new Map([...list.matchAll(/^\[(\d+)\] (.*)$/gm)].map(([, number = '', address = '']) => [number, address]));
}

/** Words with a number that show another host than that of its address, and do not say so. */
function faultsOfReferences(said: string, addresses: ReadonlyMap<string, string>): readonly Fault[] {
  const references = said.replace(/\s+/g, ' ').matchAll(/(\S+) \[(\d+)\](?: \(leads to (\S+)\))?/g);
  return [...references].flatMap(([, words = '', number = '', mark = '']) => {
    const address = addresses.get(number);
    return address === undefined ? [] : faultsOfWords(words, address, mark === address);
  });
}

const headers = [
  ...['from', 'to', 'subject', 'date', 'message-id', 'mime-version', 'content-type', 'references', 'list-id'],
  ...['auto-submitted', 'x-auto-response-suppress', 'x-handoff-reports-key', 'x-local-mailbox'],
];

/** Names of headers and files that are not ours, headers that are there twice, and lines that no mail may have. */
function faultsOfSource(mail: Pick<Email, 'headers' | 'attachments'>, raw: string): readonly Fault[] {
  const names = mail.headers.map(({ key }) => key);
  const files = mail.attachments.map(({ filename }) => filename ?? 'a part without a name');
  const strange = [
    ...names.filter((name, i) => !headers.includes(name) || names.indexOf(name) !== i),
    ...files.filter((name) => !/^reader(?:-changes)?-[\d-]+\.md$/.test(name)),
    ...raw.split('\r\n').filter((line) => line.length > 998),
  ];
  return strange.map((what) => ({ kind: 'source', what }));
}

/** Control characters but line feeds, characters that end a line or turn its direction. */
const unsafe = /[^\P{Cc}\n]|[\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

function faultsOfCharacters(text: string): readonly Fault[] {
  const codes = new Set([...text.matchAll(unsafe)].map(([one]) => one.charCodeAt(0).toString(16).padStart(4, '0')));
  return [...codes].map((code) => ({ kind: 'character', what: `U+${code}` }));
}

/** All that is written by us, by element. */
const attributes: { readonly [element: string]: readonly string[] } = {
  html: ['lang'],
  head: [],
  meta: ['charset', 'name', 'content'],
  title: [],
  style: [],
  body: ['style'],
  table: ['role', 'border', 'cellpadding', 'cellspacing', 'align', 'width', 'style'],
  thead: [],
  tbody: [],
  tr: ['valign'],
  th: ['scope', 'align', 'style'],
  td: ['class', 'align', 'style'],
  ol: ['start', 'style'],
  a: ['href', 'style'],
  ...shared(['strong', 'em', 'del', 'br'], []),
  ...shared(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'li', 'blockquote'], ['style']),
  ...shared(['pre', 'code', 'hr', 'span', 'time'], ['style']),
};

function shared(elements: readonly string[], names: readonly string[]): typeof attributes {
  return Object.fromEntries(elements.map((element) => [element, names]));
}

/** A style that fetches, covers or escapes. */
const active = /url\(|image-set|@import|expression|behavior|position|\\|</i;

function faultsOfElement(element: HtmlElement): readonly Fault[] {
  const name = element.tagName.toLowerCase();
  const own = attributes[name];
  if (own === undefined) return [{ kind: 'element', what: `<${name}>` }];
  const strange = element.getAttributeNames().filter((one) => !own.includes(one));
  const style = name === 'style' ? element.textContent : (element.getAttribute('style') ?? '');
  return [
    ...strange.map((one): Fault => ({ kind: 'element', what: `<${name} ${one}>` })),
    ...(active.test(style) ? [{ kind: 'element', what: `the style ${style}` } as const] : []),
  ];
}

function faultsOfLink(link: HtmlElement): readonly Fault[] {
  const address = addressOf(link);
  const isMarked = link.nextSibling?.textContent.startsWith(` (leads to ${address})`) ?? false;
  return isPlain(address)
    ? faultsOfWords(link.textContent, address, isMarked)
    : [{ kind: 'link', what: `The address ${JSON.stringify(address)}` }];
}

function faultsOfWords(words: string, address: string, isMarked: boolean): readonly Fault[] {
  const others = isMarked ? [] : otherHosts(words, address);
  return others.map((host) => ({ kind: 'link', what: `${host} leads to ${address}` }));
}
