import type { Day } from '../../day.ts';
import type { Place } from '../../place.ts';
import type { Check } from '../../quantity/score.ts';
import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';
import { judgeComponent } from './judge-component.ts';
import { judgeSecurity } from './judge-security.ts';
import { testCell } from './test-cell.ts';

type Component = RecordByType['component'];
type Result = Check['result'];

/** One practice of a tier, as the records answer it. */
export interface Practice {
  readonly name: string;
  readonly result: Result;
  /** The records that answer it; empty when none does. */
  readonly places: readonly Place[];
}

export interface Tier {
  readonly tier: number;
  readonly name: string;
  readonly practices: readonly Practice[];
}

interface Question {
  readonly name: string;
  /** The words of security checks that answer it. */
  readonly check: RegExp;
  /** What each component of the stack answers, where the stack has a column for it. */
  readonly component?: (component: Component, asOf: Day) => Result;
}

const criterion =
  (name: string) =>
  (component: Component, asOf: Day): Result =>
    judgeComponent(component, asOf).find((one) => one.name === name)?.result ?? 'unknown';

const tiers: readonly { readonly name: string; readonly questions: readonly Question[] }[] = [
  {
    name: 'Basics',
    questions: [
      {
        name: 'version control',
        check: /\b(?:code|everything|sources?) (?:is|are|stands) under version control\b|^version control$/i,
      },
      { name: 'one-command build', check: /\bone[- ]command build\b|\bbuilds? with one command\b/i },
      {
        name: 'secrets out of the repository',
        check: /\b(?:secrets?|keys?|passwords?)\b.*\b(?:repositor(?:y|ies)|git|version control)\b/i,
      },
      { name: 'backups', check: /\bback(?:ed)?[- ]?ups?\b(?!.*\brestored?\b)/i, component: criterion('backup') },
    ],
  },
  {
    name: 'Checked changes',
    questions: [
      { name: 'tests in CI', check: /\btests? (?:in CI|run on every)\b/i, component: criterion('tests') },
      {
        name: 'review',
        check:
          /\breview(?:ed|s)?\b.*\b(?:required|merge|change)|\b(?:required|changes? (?:is|are)) review(?:ed)?\b|^review$/i,
      },
      { name: 'protected branch', check: /\bprotected branch|\bbranch(?:es)? (?:is |are )?protect(?:ed|ion)\b/i },
      { name: 'dependency updates', check: /\bdependenc(?:y|ies)\b.*\bupdate/i },
    ],
  },
  {
    name: 'Safe releases',
    questions: [
      {
        name: 'automated deploy',
        check: /\b(?:automated|automatic) (?:deploy(?:ment)?|release)s?\b/i,
        component: ({ cells }) => testCell(cells.release, (is) => is),
      },
      { name: 'rollback', check: /\broll(?:ed)?[- ]?back\b/i },
      { name: 'monitoring', check: /\bmonitor(?:ing|ed)\b/i, component: criterion('monitoring') },
    ],
  },
  {
    name: 'Repeatable operation',
    questions: [
      { name: 'infrastructure as code', check: /\binfrastructure as code\b/i },
      {
        name: 'restore drills',
        check: /\brestore drills?\b|\bbackups? (?:has|have) been restored\b|\brestores? (?:is |are )?tested\b/i,
        component: criterion('restore test'),
      },
      { name: 'error budgets', check: /\berror budgets?\b/i },
    ],
  },
  {
    name: 'Learning',
    questions: [
      { name: 'progressive delivery', check: /\bprogressive delivery\b|\bcanary\b|\bfeature flags?\b/i },
      { name: 'measured outcomes', check: /\bmeasured outcomes?\b|\boutcomes? (?:is|are) measured\b/i },
    ],
  },
];

/** A check is named by its first words. */
const longestText = 200;

/**
 * The five tiers of delivery, each practice answered by the security checks whose text names it and by the columns of the
 * stack. A practice fails when one answer fails, and is unknown when one is, or when nothing answers it.
 */
export function deliveryTiers(
  checks: readonly RecordByType['security-check'][],
  components: readonly Component[],
  params: readonly RecordByType['param'][],
  asOf: Day,
): readonly Tier[] {
  const judged = judgeSecurity(checks, params, asOf).map(({ check, result }) => ({
    text: (said(check.cells.check) ?? '').slice(0, longestText),
    result,
    place: check.place,
  }));
  return tiers.map(({ name, questions }, i) => ({
    tier: i + 1,
    name,
    practices: questions.map((question): Practice => {
      const asked = judged.filter(({ text }) => question.check.test(text));
      const columns = components.map((one) => ({ result: question.component?.(one, asOf), place: one.place }));
      const answers = [...asked, ...columns].flatMap(({ result, place }) =>
        result === undefined ? [] : [{ result, place }],
      );
      return { name: question.name, result: joinResults(answers), places: answers.map(({ place }) => place) };
    }),
  }));
}

function joinResults(answers: readonly { readonly result: Result }[]): Result {
  const results = answers.map(({ result }) => result);
  if (results.includes('fail')) return 'fail';
  if (results.some((result) => result === 'unknown' || result === 'undetermined')) return 'unknown';
  if (results.includes('pass')) return 'pass';
  return results.length === 0 ? 'unknown' : 'not-applicable';
}

/** How many tiers are complete, from the first on. `hopes`: with every unknown taken for a pass. */
export function levelOf(all: readonly Tier[], hopes: boolean): number {
  const isDone = ({ result }: Practice): boolean =>
    result === 'pass' || result === 'not-applicable' || (hopes && result !== 'fail');
  const open = all.findIndex(({ practices }) => !practices.every(isDone));
  return open < 0 ? all.length : open;
}
