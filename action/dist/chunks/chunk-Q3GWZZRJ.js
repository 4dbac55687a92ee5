import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/reports/print-table.ts
function printTable(rows, alignments = []) {
  const widths = [];
  for (const row of rows) {
    row.forEach(({ text }, i) => {
      widths[i] = Math.max(widths[i] ?? 0, [...text].length);
    });
  }
  const line = (row) => row.map(({ text, painted = text }, i) => {
    const space = " ".repeat((widths[i] ?? 0) - [...text].length);
    return alignments[i] === "right" ? space + painted : painted + space;
  }).join("  ").trimEnd();
  return rows.map((row) => `${line(row)}
`).join("");
}

export {
  printTable
};
