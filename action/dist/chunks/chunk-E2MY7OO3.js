import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/diagnostics.ts
var diagnosticKinds = {
  "cell/ambiguous-date": {
    severity: "warning",
    title: "A date can be read in two ways",
    because: "A date such as `3/4/2026` is in March or in April, and one without a full year has no place in time. The cell counts as unreadable.",
    mend: "Write the year first: `2026-04-03`."
  },
  "cell/ambiguous-percent": {
    severity: "error",
    title: "A percentage can be read in two ways",
    because: "`0.15` may mean 0.15% or 15%, and `1` may mean 1% or 100%. The cell is left out, because a guess could be wrong by a factor of 100.",
    mend: "Write the sign: `0.15%` or `15%`."
  },
  "cell/reversed-range": {
    severity: "warning",
    title: "A range runs from high to low",
    because: "The two ends were swapped, and the range is used.",
    mend: "Write the low end first: `7\u20139K`."
  },
  "cell/unreadable": {
    severity: "error",
    title: "A cell cannot be read",
    because: "Its text is not what the column holds, so the cell is left out and the figures that need it say so.",
    mend: "Write the value as the message shows, `TBD` when it is not known yet, or `N/A` when there is none."
  },
  "cell/wrong-unit": {
    severity: "error",
    title: "A cell has the unit of another column",
    because: "The column holds another kind of quantity: an amount of money is no percentage and no number of months. The cell is left out.",
    mend: "Write the value in the unit of the column, or move it to the column it belongs to."
  },
  "config/invalid": {
    severity: "error",
    title: "A key of the configuration has a value of the wrong kind",
    because: "The value cannot be used, so the key keeps its default.",
    mend: "Write what the message expects, for example `portfolio: Harbour Group`."
  },
  "config/syntax": {
    severity: "error",
    title: "The configuration is not the YAML that is read",
    because: "It has an error, an alias, more than 50 levels or more than 32 KiB. All keys keep their defaults.",
    mend: "Mend the line; aliases (`*name`) are written out."
  },
  "config/unknown-key": {
    severity: "error",
    title: "The configuration names something that does not exist",
    because: "A slip in a key would otherwise be a wish that nobody hears. The entry was ignored.",
    mend: "Use the name that the message offers, or remove the entry."
  },
  "config/unknown-persona": {
    severity: "error",
    title: "The configuration asks for a report that no persona makes",
    because: "The other reports of the list were built.",
    mend: "Use the name that the message offers, or add the persona to `.github/handoff-reports/personas/`."
  },
  "delivery/bounced": {
    severity: "warning",
    title: "A mail came back for good",
    because: "The address does not exist, or its server refuses the mail. The group does not get the report, and more returns harm the standing of the sender.",
    mend: "Correct or remove the address in the secret that holds the recipients of the group; the event of the provider names it."
  },
  "delivery/complained": {
    severity: "warning",
    title: "A recipient marked a mail as unwanted",
    because: "The provider sends no more to an address that complained, and says nothing of it in later runs.",
    mend: "Ask the recipients of the group, and remove the one who wants no report from the secret."
  },
  "document/ambiguous-date": {
    severity: "warning",
    title: "The date can be read in more than one way",
    because: "A guessed day or year would move deadlines. The date was kept as text, so the item has no due day, or the note no date.",
    mend: "Write the day with its year, largest part first: `due: 2026-12-01`."
  },
  "document/front-matter": {
    severity: "error",
    title: "The front matter cannot be read",
    because: "It is not YAML with one value or list a key, holds an alias, or is too long or too deeply nested. All of it was left out; the text below it was read.",
    mend: "Write plain lines between the fences: `entity: JADA`, `updated: 2026-11-21`. Put a value with a colon in quotes."
  },
  "document/too-deep": {
    severity: "error",
    title: "Quotes, lists or footnotes are nested too deeply",
    because: "Reading takes time that grows with the square of the depth, and no text of people is that deep. The file was left out.",
    mend: "Take the nesting out, or put the text into a fenced block of code."
  },
  "document/too-dense": {
    severity: "error",
    title: "A file has more marks, lines or cells than can be read in good time",
    because: "Reading takes time that grows with the square of the marks in a text without an empty line, and of the quotes and lists that end; no text of people has that many. The file was left out.",
    mend: "Put an empty line between the parts of the text, put what is no markdown into a fenced block of code, or split the file."
  },
  "persona/invalid-layout": {
    severity: "error",
    title: "The layout holds something that is not allowed",
    because: "A layout places finished texts and does nothing else, so that a persona file is never code. No report was written for it.",
    mend: 'Use the names that add-a-persona.md lists, such as `{{ headline }}` or `{{ sections["burn-and-runway"].body }}`; or leave the body empty.'
  },
  "persona/invalid-name": {
    severity: "error",
    title: "The file name of a persona cannot name a report",
    because: "The report takes its name from the file, and must be found under it on every system.",
    mend: "Rename it with small letters, digits and single hyphens: `Harbour Master.md` becomes `harbour-master.md`."
  },
  "persona/invalid-value": {
    severity: "error",
    title: "A key of a persona has a value of the wrong kind",
    because: "What was meant is not known, and a mistaken scope would show what it was meant to hide. No report was written for it.",
    mend: "Write words for `title` and `question`, and lists for the other keys: `sections: [burn-and-runway, break-even]`."
  },
  "persona/invalid-yaml": {
    severity: "error",
    title: "The front matter of a persona cannot be read",
    because: "It is not YAML with keys and values, or it uses an alias. No report was written for it.",
    mend: 'Write one `key: value` a line, and put a value that holds `: ` in quotes: `title: "Harbour: Perspective"`.'
  },
  "persona/missing-key": {
    severity: "error",
    title: "A persona does not say enough",
    because: "A report needs a title, a question and at least one section. No report was written for it.",
    mend: "Add the key to the front matter, for example `question: Which boats need work?`."
  },
  "persona/no-front-matter": {
    severity: "error",
    title: "A persona file has no front matter",
    because: "It is the front matter that says what the report shows. No report was written for it.",
    mend: "Start the file with a line `---`, the keys, and another line `---`; see add-a-persona.md."
  },
  "persona/unknown-analysis": {
    severity: "error",
    title: "A persona asks for an analysis that does not exist",
    because: "The section was left out of the report; all others are there.",
    mend: "Write the id as analyses.md lists it, such as `burn-and-runway`; a headline takes one of the sections of its own file."
  },
  "persona/unknown-key": {
    severity: "error",
    title: "A persona has a key that means nothing",
    because: "Most likely it is a slip of the pen, and a mistaken scope would show what it was meant to hide. No report was written for it.",
    mend: "Use `title`, `question`, `entities`, `sections` and `headline`; remove other keys."
  },
  "record/duplicate-id": {
    severity: "error",
    title: "Two records have the same id",
    because: "An id names one record of its type for good. Both rows are kept and counted; the later one goes by the id with a number behind it, until it has its own.",
    mend: "Give each row its own `ID`, or remove the row that was written twice. A KPI that is measured again takes another day in `As of`."
  },
  "record/no-entity": {
    severity: "warning",
    title: "A row names no entity",
    because: "It counts in reports on the whole portfolio and in no report on one entity.",
    mend: "Write the code of the business in the `Entity` cell, such as `QOS`."
  },
  "record/no-identity": {
    severity: "error",
    title: "A row does not say which one it is",
    because: "Neither its `ID` nor any cell that names it can be read, so it cannot become a record. It was left out, and sections that read the table say so.",
    mend: "Fill in the cell that names the row, or remove the row."
  },
  "record/overlapping-parameter": {
    severity: "error",
    title: "Two rows set one parameter on the same day",
    because: "Nobody can say which of the two values is in force. The first by id is used on the days that both claim.",
    mend: "Write in `To` the day before the next row begins in `From`."
  },
  "reference/unknown-account": {
    severity: "error",
    title: "An account is not in the chart",
    because: "The amount cannot be put anywhere in the books, so it counts as unmapped.",
    mend: "Write the number of an account of the chart, such as `6310`, or add the account to the chart."
  },
  "reference/unknown-asset": {
    severity: "warning",
    title: "An asset or unit is not known",
    because: "The record is kept as it is written, but nothing is looked up through this name.",
    mend: "Write its name or id as in the assets or properties table, or add it there."
  },
  "reference/unknown-captain": {
    severity: "warning",
    title: "A captain is not known",
    because: "The record is kept as it is written, but nothing is looked up through this name.",
    mend: "Write the name as in the captains table, or add the captain there."
  },
  "reference/unknown-client": {
    severity: "warning",
    title: "A client is not known",
    because: "The record is kept as it is written, but nothing is looked up through this name.",
    mend: "Write the name as in the clients table, or add the client there."
  },
  "reference/unknown-component": {
    severity: "warning",
    title: "A component is not known",
    because: "The record is kept as it is written, but nothing is looked up through this name.",
    mend: "Write its name or id as in the stack table, or add it there."
  },
  "reference/unknown-entity": {
    severity: "error",
    title: "An entity is not known",
    because: "The record counts in reports on the whole portfolio and in no report on one entity.",
    mend: "Write a code or name of the entities table, or add the business there."
  },
  "reference/unknown-kpi": {
    severity: "warning",
    title: "A KPI is not known",
    because: "The record is kept as it is written, but nothing is looked up through this name.",
    mend: "Write its key as in the KPIs table, or add it there."
  },
  "reference/unknown-milestone": {
    severity: "warning",
    title: "A milestone is not known",
    because: "The record is kept as it is written, but nothing is looked up through this name.",
    mend: "Write its name or id as in the milestones table, or add it there."
  },
  "reference/unknown-owner": {
    severity: "warning",
    title: "A person is not known",
    because: "The record keeps the name, but no capacity and no access can be looked up for it.",
    mend: "Write the name as in the people table, or add the person there."
  },
  "source/binary": {
    severity: "error",
    title: "The file is not text",
    because: "It holds NUL bytes, so it is not markdown. It was left out; all other files were read.",
    mend: "Move it out of the notes folder, or save it as UTF-8 text."
  },
  "source/empty": {
    severity: "warning",
    title: "The file is empty",
    because: "Nothing can be read from it.",
    mend: "Write the note, or remove the file."
  },
  "source/not-utf8": {
    severity: "error",
    title: "The file is not UTF-8",
    because: "Its bytes cannot be read as UTF-8 text. It was left out, because a guessed encoding would change names.",
    mend: "Save it as UTF-8: `iconv -f windows-1252 -t utf-8 note.md > note.new && mv note.new note.md`."
  },
  "source/outside-root": {
    severity: "error",
    title: "The link leaves the repository",
    because: "A symbolic link that points outside the root is never followed.",
    mend: "Replace the link by the file it points to."
  },
  "source/secret": {
    severity: "error",
    title: "A password, token or key stands in a file",
    because: "Whoever can read the repository, its history, a report or a mail could use it. It was taken out before anything was read, so that nothing that this program writes or prints shows it; the rest of the file was read.",
    mend: "Revoke it where it was issued, and issue a new one; write where it is kept instead of what it is. Then take it out of the history: `git filter-repo --replace-text`. A value that is no secret can be written as words: `password: ask Dana`."
  },
  "source/too-large": {
    severity: "error",
    title: "The file is too large",
    because: "Notes are read up to 2 MiB; a larger file is most likely a log or an export. It was left out.",
    mend: "Split it, or move it out of the notes folder."
  },
  "source/too-many": {
    severity: "error",
    title: "There are too many files",
    because: "Up to 50,000 notes, 256 MiB in all and 32 levels of folders are read. What is beyond was left out.",
    mend: "Move what is not a note out of `handoffs/` and `inventory/`."
  },
  "source/unreadable": {
    severity: "error",
    title: "The file cannot be opened",
    because: "The operating system refused to read it. It was left out; all other files were read.",
    mend: "Give read permission: `chmod u+r FILE`."
  },
  "source/none": {
    severity: "warning",
    title: "There is nothing to read",
    because: "Neither `handoffs/` nor `inventory/` holds a markdown file, so every report is a list of gaps.",
    mend: "Write a first note, for example `handoffs/my-business.md`; see write-a-handoff.md."
  },
  "table/missing-column": {
    severity: "error",
    title: "A table lacks a column that it needs",
    because: "Every row then says nothing there: each figure that needs the column names the gap.",
    mend: "Add the column with the header that the message gives; `TBD` in a cell that is not known yet."
  },
  "table/ragged-row": {
    severity: "warning",
    title: "A row has more cells than the table has columns",
    because: "Nobody can say which column the last cells belong to. They were left out. Most often a `|` inside a cell splits it.",
    mend: "Write `\\|` for a bar inside a cell, or add a column."
  },
  "table/total-mismatch": {
    severity: "warning",
    title: "A total is not the sum of its rows",
    because: "The rows are used, never the total, so the figures of the reports differ from the one written here.",
    mend: "Correct the total or the row that is wrong, or remove the total: the reports add up."
  },
  "table/unknown-column": {
    severity: "warning",
    title: "A column is not known",
    because: "Its text is kept with the records, but nothing is computed from it.",
    mend: "Use one of the names in records.md, or add a synonym to `.github/handoff-reports.yml`."
  },
  "table/unknown-table": {
    severity: "warning",
    title: "A table is not known",
    because: "Neither its heading nor its columns say what its rows are. Its text is kept, but nothing is computed from it.",
    mend: "Put it under a heading with the name of a table in records.md, such as `## Expenses`."
  }
};
function diagnose(code, place, message) {
  return { code, severity: diagnosticKinds[code].severity, message, place };
}
var docs = "https://github.com/handoff-reports/handoff-reports/blob/main/action/docs/";
function diagnosticUrl(code) {
  return `${docs}diagnostics.md#${code.replace("/", "")}`;
}
var severityRank = { error: 0, warning: 1, info: 2 };
function compareSeverity(a, b) {
  return severityRank[a.severity] - severityRank[b.severity];
}
function compareDiagnostics(a, b) {
  if (a.place.path !== b.place.path) return a.place.path < b.place.path ? -1 : 1;
  return a.place.line - b.place.line || a.place.column - b.place.column || severityRank[a.severity] - severityRank[b.severity] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

export {
  diagnosticKinds,
  diagnose,
  diagnosticUrl,
  compareSeverity,
  compareDiagnostics
};
