import type { Properties } from 'hast';

const font = 'font-family:-apple-system,Segoe UI,Helvetica,Arial,sans-serif;font-size:14px;line-height:20px';
const code = 'background-color:#f0f2f5;font-family:Consolas,Menlo,monospace;font-size:13px';
const minor = { style: 'margin:16px 0 8px;font-size:14px;line-height:20px' };
const line = '1px solid #d1d9e0';
const quiet = 'color:#59636e';

/**
 * How each element looks in a mail, by its name, or by its parent's and its own where that makes a difference: attributes,
 * and inline styles in px, since Outlook for Windows reads little else. No colour carries a meaning.
 */
export const mailStyles: { readonly [name: string]: Properties } = {
  h1: { style: 'margin:0 0 12px;font-size:24px;line-height:30px' },
  h2: { style: `margin:32px 0 12px;padding-bottom:6px;border-bottom:${line};font-size:19px;line-height:25px` },
  h3: { style: 'margin:20px 0 8px;font-size:15px;line-height:20px' },
  h4: minor,
  h5: minor,
  h6: minor,
  p: { style: 'margin:0 0 12px' },
  ul: { style: 'margin:0 0 12px;padding:0 0 0 20px' },
  ol: { style: 'margin:0 0 12px;padding:0 0 0 24px' },
  li: { style: 'margin:0 0 4px' },
  'li ul': { style: 'margin:4px 0 0;padding:0 0 0 20px' },
  'li ol': { style: 'margin:4px 0 0;padding:0 0 0 24px' },
  a: { style: 'color:#0969da' },
  code: { style: `${code};padding:1px 4px` },
  pre: { style: `${code};margin:0 0 12px;padding:8px 10px;white-space:pre-wrap;word-break:break-word` },
  'pre code': { style: code },
  blockquote: { style: `margin:0 0 12px;padding:0 0 0 12px;border-left:${line}` },
  hr: { style: `margin:20px 0;border:0;border-top:${line}` },
  table: {
    border: '0',
    cellPadding: '5',
    cellSpacing: '0',
    width: '100%',
    style: `${font};margin:0 0 16px;word-break:normal`,
  },
  tr: { vAlign: 'top' },
  th: { scope: 'col', align: 'left', style: `${quiet};font-size:13px;vertical-align:bottom` },
  td: { style: `border-top:${line}` },
  span: { style: quiet },
  time: { style: 'white-space:nowrap' },
};

/** A cell that holds a whole row of a table too wide. */
export const stackedCell = { style: `border-top:${line};word-break:break-word` };

/** Around the page, and the page itself. */
export const bodyStyle = 'margin:0;padding:0;background-color:#ffffff';
export const pageStyle = `${font};padding:16px;color:#1f2328;word-break:break-word`;

/** For clients that follow the reader's choice; the others show the inline styles. */
export const darkStyle = `:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
body,.page{background-color:#0d1117!important;color:#e6edf3!important}
a{color:#6cb0ff!important}
th,span{color:#9da7b1!important}
h2,hr,td,blockquote{border-color:#3d444d!important}
code,pre{background-color:#21262d!important}
}`;
