import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIDToken } from '@actions/core';
import { type Failure, fail } from '../sources/failure.ts';
import type { RunContext } from './run-context.ts';

/**
 * Lets the client of SES assume the role of `AWS_ROLE_ARN` by the identity that GitHub gives this job (OIDC): no key is kept
 * anywhere. Does nothing where there is no role, or where keys or a token are there already.
 *
 * @see https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
export async function showIdentity({ scratch }: Pick<RunContext, 'scratch'>): Promise<Failure | null> {
  const { env } = process;
  const isNeeded = isSet(env.AWS_ROLE_ARN) && !isSet(env.AWS_ACCESS_KEY_ID) && !isSet(env.AWS_WEB_IDENTITY_TOKEN_FILE);
  if (!isNeeded) return null;
  if (!isSet(env.ACTIONS_ID_TOKEN_REQUEST_URL) || scratch === null) return noIdentity('it does not say where to ask');
  try {
    const token = await getIDToken('sts.amazonaws.com');
    const file = join(scratch, 'handoff-reports-identity');
    writeFileSync(file, token, { mode: 0o600 });
    env.AWS_WEB_IDENTITY_TOKEN_FILE = file;
    return null;
  } catch (error) {
    return noIdentity(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'no reason was given');
  }
}

const isSet = (value: string | undefined): boolean => (value?.trim() ?? '') !== '';

function noIdentity(why: string): Failure {
  return fail(
    `GitHub gives this job no identity to assume the role of \`AWS_ROLE_ARN\` with: ${why.trim().replace(/\.$/, '')}.`,
    'Grant `permissions: id-token: write` to the job.',
  );
}
