import { diagnosticJson } from '../outputs/build-json.ts';
import { changeJson, diffHead } from '../outputs/diff-json.ts';
import { worstFirst } from './run-check.ts';
import type { RunResult } from './run-result.ts';

/** All outputs of a job together may have 1 MB: what does not fit is in the summary. */
const mostCharacters = 300_000;

/** The outputs of the action, as `action.yml` declares them, but for the path of the summary. */
export function outputsOf(result: RunResult): { readonly [name: string]: string } {
  const { reports, changed, compared, commit, pullRequest } = result;
  const listed = reports.build.reports.map(({ persona, path }) => ({
    persona: persona.id,
    path,
    changed: changed.has(path),
  }));
  return {
    changed: String(changed.size > 0),
    commit,
    'pull-request': pullRequest,
    reports: JSON.stringify(listed),
    changes: compared === null ? '' : changesJson(compared),
    diagnostics: JSON.stringify(fitting(worstFirst(reports).map(diagnosticJson))),
  };
}

function changesJson({ comparison, whole }: NonNullable<RunResult['compared']>): string {
  const changes = fitting(whole.changes.map((change) => changeJson(change, whole.persona.id)));
  return JSON.stringify({ ...diffHead(comparison, whole), changes });
}

/** The first of a list, as many as there is room for. */
function fitting(list: readonly object[]): readonly object[] {
  let room = mostCharacters;
  return list.filter((one) => {
    room -= JSON.stringify(one).length + 1;
    return room > 0;
  });
}
