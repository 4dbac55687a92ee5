import { escapeHtml } from './escape-html.ts';

/** Nothing runs, nothing is fetched, no form is sent, and nobody may frame the page. Frames of its own text are not fetched. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers of every answer that a browser may show. */
export const pageHeaders = {
  'Content-Security-Policy': policy,
  'Content-Type': 'text/html; charset=utf-8',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-DNS-Prefetch-Control': 'off',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

const style = `
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{margin:0 auto;max-width:1100px;padding:0 16px 32px}
.banner{background:#7a2e00;color:#fff;margin:0 -16px;padding:8px 16px;font-weight:600}
h1{font-size:22px;margin:16px 0 4px;overflow-wrap:anywhere}
p{margin:4px 0}
table{border-collapse:collapse;width:100%;margin:16px 0}
th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid #8886;overflow-wrap:anywhere}
th{font-weight:600}
.narrow{white-space:nowrap}
nav{display:flex;flex-wrap:wrap;gap:4px 20px;margin:16px 0 8px}
nav a[aria-current]{color:inherit;font-weight:700;text-decoration:none;border-bottom:2px solid}
iframe{display:block;height:78vh;border:1px solid #8888;background:#fff}
.frame{overflow-x:auto}
pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid #8886;padding:12px;margin:0}
.quiet{opacity:.75}
`;

/** A whole page. Its body is HTML; its title is text. */
export function printPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)} – LOCAL MAILBOX</title>
<style>${style}</style>
</head>
<body>
<p class="banner">LOCAL MAILBOX: these mails are kept on this machine. None was delivered to anybody.</p>
${body}
</body>
</html>
`;
}
