import { type Failure, fail } from '../../sources/failure.ts';

/** How SES is reached. */
export interface MailSettings {
  readonly region: string;
  /** Of the SES of this region, or of a stand-in on this machine. */
  readonly endpoint: string;
  /** Whether that is SES itself. */
  readonly isLive: boolean;
  /** Null for the role that the job may assume by its identity (OIDC). */
  readonly credentials: MailCredentials | null;
  /** The name of a configuration set; null for none. */
  readonly configurationSet: string | null;
}

interface MailCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

type Environment = { readonly [name: string]: string | undefined };

/**
 * Settings from the environment, trimmed: a secret that was pasted with a line break fails otherwise. Live mail refuses an
 * environment that leads elsewhere, and a stand-in is on this machine only: neither can be taken for the other.
 *
 * @param standIn the address of a stand-in; null for live.
 */
export function readMailSettings(env: Environment, standIn: string | null): MailSettings | Failure {
  const get = (name: string): string => env[name]?.trim() ?? '';
  const region = get('AWS_REGION') || get('AWS_DEFAULT_REGION');
  if (!/^[a-z]{2}(?:-[a-z]+)+-\d$/.test(region)) {
    const found = region === '' ? 'no region' : `region \`${region}\``;
    return fail(
      `Unexpected ${found}, expected the one in which the sender is verified, such as \`us-east-1\`.`,
      'Set `AWS_REGION`; nothing is assumed, since a sender is verified in one region only.',
    );
  }
  const redirection = ['AWS_ENDPOINT_URL_SES', 'AWS_ENDPOINT_URL'].find((name) => get(name) !== '');
  if (standIn === null && redirection !== undefined) {
    return fail(
      `Unexpected \`${redirection}\` in live mode: mail would go to a stand-in and count as delivered.`,
      `Unset \`${redirection}\`, or deliver to a local mailbox: \`send --local\`.`,
    );
  }
  if (standIn !== null && !isLoopback(standIn)) {
    return fail(
      'Unexpected address of a mailbox elsewhere, expected one on this machine.',
      'Name one such as `http://127.0.0.1:4010`.',
    );
  }
  const credentials = readCredentials(get);
  if (credentials === undefined) return noCredentials;
  return {
    region,
    endpoint: standIn ?? `https://email.${region}.amazonaws.com`,
    isLive: standIn === null,
    credentials,
    configurationSet: get('SES_CONFIGURATION_SET') || null,
  };
}

/** Null for a role by identity; undefined where there is neither. */
function readCredentials(get: (name: string) => string): MailCredentials | null | undefined {
  const accessKeyId = get('AWS_ACCESS_KEY_ID');
  const secretAccessKey = get('AWS_SECRET_ACCESS_KEY');
  const sessionToken = get('AWS_SESSION_TOKEN');
  if (accessKeyId !== '' && secretAccessKey !== '') {
    return { accessKeyId, secretAccessKey, ...(sessionToken !== '' && { sessionToken }) };
  }
  return get('AWS_ROLE_ARN') !== '' && get('AWS_WEB_IDENTITY_TOKEN_FILE') !== '' ? null : undefined;
}

function isLoopback(address: string): boolean {
  try {
    const { protocol, hostname } = new URL(address);
    return protocol === 'http:' && (hostname === '127.0.0.1' || hostname === '[::1]' || hostname === 'localhost');
  } catch {
    return false;
  }
}

const noCredentials = fail(
  'There are no credentials for SES.',
  'Set the secrets `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, or let the job assume a role with `id-token: write`.',
);
