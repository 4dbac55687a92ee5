/** The rules by which an item can be made, by their permanent names: each item carries the one that made it. */
export const ruleNames = {
  'list-item':
    'A top-level item of a list, in a section that is about next steps, work done, blockers, decisions or questions.',
  task: 'An item of a task list (`- [ ]`, `- [x]`, `- [~]`), wherever it stands, except in a checklist that is not work.',
  'marked-item': 'An item of a list in a section about nothing in particular that carries a mark of state: ✅, ⏳, ❌.',
  'table-row': 'A row of a table whose section, or whose columns, say what its rows are.',
  'heading-item': 'A sub-heading that names one thing: it is the title, and what stands under it the detail.',
  paragraph: 'The one paragraph of a short section, or a paragraph that starts with a bold title.',
  'inline-label': 'The text behind a label in a line: `**Next:** call the bank`.',
  'log-entry': 'An item of a list right under a dated heading of a log: it says what was done.',
  exception: 'What an empty answer takes back: "None in the code, but the bank has not answered".',
  empty: 'A section that says that there is nothing: kept as `other`.',
  heading: 'A heading or label: kept as `other`.',
  prose: 'Text of a section that holds no items: kept as `other`.',
  list: 'An item of a list in a section that holds no items: kept as `other`.',
  table: 'A table that is neither inventory nor a list of items: kept as `other`.',
  code: 'A block of code: kept as `other`.',
  quote: 'A quotation: kept as `other`.',
  html: 'HTML and comments: kept as `other`.',
} as const satisfies Record<string, string>;

export type RuleName = keyof typeof ruleNames;
