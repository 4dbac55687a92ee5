import type { LinkBases } from '../changes/changes-to-mdast.ts';
import type { Comparison, PersonaChanges } from '../changes/compare-builds.ts';
import type { Report } from '../reports/report.ts';
import type { Subscription } from '../subscriptions.ts';
import type { Address } from './mail.ts';
import type { Sent } from './mail-headers.ts';

/** All that the mail of one group is made of. */
export interface MailRequest {
  readonly subscription: Subscription;
  /** As the scope of the subscription shows it. */
  readonly report: Report;
  /** What changed since the last mail of the group; null where there is nothing to compare with. */
  readonly compared: { readonly comparison: Comparison; readonly changes: PersonaChanges } | null;
  /** Why nothing could be compared; empty where it is, and for the first mail of a group. */
  readonly hindrance: string;
  /** The report as a file. */
  readonly markdown: string;
  /** Without them, a link is its words. */
  readonly links: MailLinks | null;
  readonly key: string;
  readonly from: Address;
  readonly contact: Address | null;
  /** The last mail of the group; null for none. */
  readonly previous: Sent | null;
  /** Of this program. */
  readonly version: string;
}

interface MailLinks {
  readonly bases: LinkBases;
  /** The report on the web; null where it is not there. */
  readonly report: string | null;
  /** The changes of the notes on the web. */
  readonly compare: string | null;
}

/** The name of the file that holds the report: `ceo-2026-11-21.md`. */
export function reportName({ persona, asOf }: Report): string {
  return `${persona.id}-${asOf}.md`;
}

/** The name of the file that holds the changes, where they are too long for a mail. */
export function changesName({ persona, asOf }: Report): string {
  return `${persona.id}-changes-${asOf}.md`;
}
