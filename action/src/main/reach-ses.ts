import { findStandIn } from '../cli/stand-in.ts';
import { type MailSettings, readMailSettings } from '../outputs/delivery/mail-settings.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import type { RunContext } from './run-context.ts';
import { showIdentity } from './show-identity.ts';

/** How SES, or the mailbox of a rehearsal, is reached. */
interface Reach {
  readonly standIn: string | null;
  readonly settings: MailSettings;
}

/** Finds out how SES is reached, before any other work: where it is not, no mail can be sent. */
export async function reachSes(context: RunContext): Promise<Reach | Failure> {
  const standIn = findStandIn(context.inputs.delivery, process.env);
  if (isFailure(standIn)) return standIn;
  const unknown = await showIdentity(context);
  if (unknown !== null) return unknown;
  const settings = readMailSettings(process.env, standIn);
  return isFailure(settings) ? settings : { standIn, settings };
}
