import { type HtmlElement, JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { frameHtml } from '../../action/src/mailbox/frame-html.ts';
import type { Mail } from '../../action/src/mailbox/read-mail.ts';

const png = { name: 'chart.png', type: 'image/png', contentId: 'chart@example.com', content: Buffer.of(1, 2, 3) };

/** The frame, as a browser reads it. */
function frameOf(html: string, scheme: 'light' | 'dark' = 'light', attachments: Mail['attachments'] = []): HtmlElement {
  const text = frameHtml({ html, text: null, headers: [], attachments }, 375, scheme);
  const { children } = new JSDOM(text).window.document.body;
  expect(children).toHaveLength(1);
  const frame = children[0]?.firstElementChild;
  if (!frame) throw new Error('There is no frame.');
  return frame;
}

const innerOf = (...given: Parameters<typeof frameOf>): string =>
  (frameOf(...given).getAttribute('srcdoc') ?? '').replace('<base target="_blank">', '');

test('the sandbox has no exception, and the text of the mail cannot leave it', () => {
  const html = `"></iframe><script>'a'</script>&amp;&quot;`;
  const frame = frameOf(html);
  expect(frame.tagName).toBe('IFRAME');
  expect(frame.getAttribute('sandbox')).toBe('');
  expect(innerOf(html)).toBe(html);
  expect(frame.getAttribute('style')).toContain('width:375px');
});

test('a click leads nowhere', () => {
  const inner = new JSDOM(frameOf('<!doctype html><html><body bgcolor="red">x').getAttribute('srcdoc') ?? '');
  const { document } = inner.window;
  expect(document.querySelector('base')?.target).toBe('_blank');
  expect(document.body.getAttribute('bgcolor')).toBe('red');
});

test.each(['link', 'LINK', 'iframe', 'Frame', 'object', 'embed'])(
  '<%s> may connect by itself, so it is text',
  (name) => {
    const { document } = new JSDOM(innerOf(`<p>a</p><${name} href=x src=x data=x>b</p>`)).window;
    expect(document.querySelectorAll(name)).toHaveLength(0);
    expect(document.body.textContent).toContain(`<${name} href=x`);
  },
);

test('pictures that the mail brings are shown, and no others', () => {
  const html = '<img src="cid:chart@example.com"><img src="cid:other"><img src="https://example.com/x.png">';
  expect(innerOf(html, 'light', [png])).toBe(html.replace('cid:chart@example.com', 'data:image/png;base64,AQID'));
  expect(innerOf(html, 'light', [{ ...png, type: 'image/svg+xml' }])).toBe(html);
});

test.each([
  ['light', '(max-width:0)', '(min-width:0)'],
  ['dark', '(min-width:0)', '(max-width:0)'],
] as const)('a mail asked whether it is dark is told: %s', (scheme, dark, light) => {
  const html = '@media (prefers-color-scheme: dark){} @media ( PREFERS-color-scheme:light ){}';
  expect(innerOf(html, scheme)).toBe(`@media ${dark}{} @media ${light}{}`);
});
