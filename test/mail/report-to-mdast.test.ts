import { expect, test } from 'vitest';
import { reportToMdast } from '../../action/src/mail/report-to-mdast.ts';
import { reportParts } from '../../action/src/reports/report-parts.ts';
import { writeMdast } from '../../action/src/reports/write-mdast.ts';
import { render } from '../reports/sample-report.ts';
import { harbour, type Notes, reportOf } from './sample-mail.ts';

test.each<[string, Notes]>([
  ['a harbour', harbour],
  ['nothing recorded', { 'handoffs/a.md': '# Nothing yet\n' }],
])('the nodes of a report about %s are the file', (_, after) => {
  const { report } = reportOf({ after });
  const { head, summary, rest } = reportToMdast(reportParts(report));
  expect(`${writeMdast([...head, ...summary, ...rest])}\n`).toBe(render(report));
});
