import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { git, makeFolder } from '../helpers/folder.ts';
import { groups, type MailSite, openMailSite, pushNotes, readersOf, untilAccepted } from '../helpers/mail-job.ts';
import { cloneOf } from '../helpers/remote.ts';
import type { ActionRun } from '../helpers/run-action.ts';
import { harbour } from '../helpers/run-bundle.ts';

/** No address, and no key of SES. */
const bare = Object.fromEntries(
  [
    ...['MAIL_FROM', 'MAIL_AUDIT', 'MAIL_RECIPIENTS'],
    ...['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_REGION', 'AWS_ENDPOINT_URL_SES'],
  ].map((name) => [name, '']),
);

/** The job that may write and knows nobody. */
function claim(site: MailSite, inputs = {}): Promise<ActionRun> {
  return site.start({ inputs: { command: 'claim', ...inputs }, env: bare }).ended;
}

/** The job that knows everybody and may not write: a push of it would be refused. */
function startDeliver(site: MailSite, run: string, more: { readonly env?: { readonly [name: string]: string } } = {}) {
  const workspace = cloneOf(site.hub.folder);
  git(workspace, 'remote', 'set-url', '--push', 'origin', join(workspace, 'nowhere'));
  return site.start({ workspace, inputs: { command: 'deliver', run }, ...more });
}

function record(site: MailSite, inputs: { readonly [name: string]: string }, env = {}): Promise<ActionRun> {
  return site.start({ inputs: { command: 'record', ...inputs }, env: { ...bare, ...env } }).ended;
}

/** What the step between the jobs passes on. */
function journalOf({ outputs }: ActionRun): string {
  const { journals = '' } = outputs;
  return readdirSync(journals)
    .map((name) => readFileSync(join(journals, name), 'utf8'))
    .join('');
}

describe('in three jobs', () => {
  test('eight mails go out: the first job knows no address, the second writes nothing, the third says what became of them', async () => {
    const site = await openMailSite();
    const claimed = await claim(site);
    const { run = '' } = claimed.outputs;
    expect([claimed.status, run]).toEqual([0, expect.stringMatching(/^1-1\.\d+\.[0-9a-f]{8}$/)]);
    expect(claimed.summary).toContain('## Mail: 8 claimed\n\n| Group | Report | Mail | Why |');
    expect([await site.states(), site.calls]).toEqual([{ claimed: 8 }, []]);

    const delivered = await startDeliver(site, run).ended;
    expect([delivered.status, readersOf(site)]).toEqual([0, groups]);
    expect(await site.states()).toEqual({ claimed: 8 });
    expect(journalOf(delivered)).not.toMatch(/@/);

    const recorded = await record(site, { run, journal: journalOf(delivered) });
    expect([recorded.status, await site.states()]).toEqual([0, { accepted: 8 }]);
    expect(recorded.summary).toMatch(/\| `cfo\/ana\/2026-11-20\/[0-9a-f]+` \| accepted \| /);
    expect((await record(site, { run, journal: journalOf(delivered) })).status).toBe(0);

    const again = await claim(site);
    expect([again.status, again.outputs.run]).toEqual([0, '']);
  });

  test('killed as it sends: what it had begun is in doubt, the rest goes out with the next run', async () => {
    const site = await openMailSite();
    const { run = '' } = (await claim(site)).outputs;
    site.mailbox.fail({ kind: 'accepted-then-hang', after: 2, times: 4 });
    const step = startDeliver(site, run);
    await untilAccepted(site, 6);
    step.kill('SIGKILL');
    const recorded = await record(site, { run, journal: journalOf(await step.ended) });
    expect(recorded.commands.at(-1)).toContain('4 mails are in doubt');
    expect(await site.states()).toEqual({ accepted: 2, unknown: 4, withdrawn: 2 });
    const next = (await claim(site)).outputs.run ?? '';
    await startDeliver(site, next).ended;
    expect(readersOf(site)).toEqual(groups);
  });

  test('a line that was cut off as it was written said nothing yet', async () => {
    const site = await openMailSite();
    const { run = '' } = (await claim(site)).outputs;
    const journal = journalOf(await startDeliver(site, run).ended);
    const cut = `${journal}${journal.slice(0, 40)}`;
    expect((await record(site, { run, journal: cut })).status).toBe(0);
    expect(await site.states()).toEqual({ accepted: 8 });
  });

  test('a journal that is passed on twice says the same as once', async () => {
    const site = await openMailSite();
    const { run = '' } = (await claim(site)).outputs;
    site.mailbox.fail({ kind: 'not-verified' });
    const journal = journalOf(await startDeliver(site, run).ended);
    await record(site, { run, journal: journal + journal });
    expect(await site.states()).toEqual({ accepted: 7, rejected: 1 });
  });

  test('a journal that is lost leaves all in doubt, and one that never was gives all back', async () => {
    const site = await openMailSite();
    const { run = '' } = (await claim(site)).outputs;
    const lost = await record(site, { run });
    expect([lost.status, lost.commands.at(-1)]).toEqual([1, expect.stringContaining('8 mails are in doubt')]);
    expect((await claim(site)).commands.at(-1)).toContain('8 mails are in doubt, and not sent again');
    await record(site, { run, unsent: 'true' });
    expect(await site.states()).toEqual({ withdrawn: 8 });
  });

  test('delivered in two jobs at once, each mail that went twice is named', async () => {
    const site = await openMailSite();
    const { run = '' } = (await claim(site)).outputs;
    const both = await Promise.all([startDeliver(site, run).ended, startDeliver(site, run).ended]);
    expect(readersOf(site)).toHaveLength(16);
    const [first, second] = both.map(journalOf);
    expect((await record(site, { run, journal: first ?? '' })).status).toBe(0);
    const told = (await record(site, { run, journal: second ?? '' })).commands.at(-1) ?? '';
    expect(told.match(/was sent twice, as \S+ and as \S+: deliver each claim in one step alone/g)).toHaveLength(8);
  });

  test('where no journal can be written, nothing is sent', async () => {
    const site = await openMailSite();
    const { run = '' } = (await claim(site)).outputs;
    const temp = makeFolder({ 'handoff-reports-journals': 'a file' });
    const { status, commands } = await startDeliver(site, run, { env: { RUNNER_TEMP: temp } }).ended;
    expect([status, readersOf(site)]).toEqual([1, []]);
    expect(commands.at(-1)).toMatch(/^::error::The journal of deliveries cannot be written: .* Nothing was sent\./);
  });

  test('where SES refuses, all is given back', async () => {
    const site = await openMailSite();
    const { run = '' } = (await claim(site)).outputs;
    site.mailbox.setAccount({ isSendingEnabled: false });
    const refused = await startDeliver(site, run).ended;
    expect(refused.commands.at(-1)).toContain('SES has paused sending for this account.');
    await record(site, { run, journal: journalOf(refused) });
    expect(await site.states()).toEqual({ withdrawn: 8 });
  });

  test('a group without an address does not keep the others from their mail', async () => {
    const site = await openMailSite();
    const { run = '' } = (await claim(site)).outputs;
    const env = {
      MAIL_RECIPIENTS: groups
        .slice(1)
        .map((group) => `${group}: ${group}@example.com`)
        .join('\n'),
    };
    const delivered = await startDeliver(site, run, { env }).ended;
    expect(delivered.commands.at(-1)).toContain('1 mail is not sent: The group ana has no address.');
    await record(site, { run, journal: journalOf(delivered) });
    expect(await site.states()).toEqual({ accepted: 7, withdrawn: 1 });
  });
});

test('a journal is not dropped for a ledger that knows nothing of it', async () => {
  const site = await openMailSite();
  const { run = '' } = (await claim(site)).outputs;
  const journal = journalOf(await startDeliver(site, run).ended);
  const other = await record(site, { run, journal, ledger: 'another' });
  expect([other.status, other.commands.at(-1)]).toEqual([
    1,
    expect.stringContaining('The ledger holds no claim of `1-1.'),
  ]);
});

describe('what would send twice is refused', () => {
  test('the claims of another attempt, those that are sent already, and those of other notes', async () => {
    const site = await openMailSite();
    const { run = '' } = (await claim(site)).outputs;
    const attempt = await startDeliver(site, run, { env: { GITHUB_RUN_ATTEMPT: '2' } }).ended;
    expect(attempt.commands.at(-1)).toContain('are those of another attempt, which may have sent mails.');

    pushNotes(
      site.hub,
      { 'handoffs/harbour.md': `${harbour['handoffs/harbour.md']}\n- The slip is wet.\n` },
      '2026-11-20',
    );
    const other = await startDeliver(site, run).ended;
    expect(other.commands.at(-1)).toContain('of another commit than the claims');
    git(site.hub.folder, 'update-ref', 'refs/heads/main', 'main~1');

    const step = startDeliver(site, run);
    const delivered = await step.ended;
    await record(site, { run, journal: journalOf(delivered) });
    const after = await startDeliver(site, run).ended;
    expect(after.commands.at(-1)).toContain('is still to be sent');
    expect(readersOf(site)).toEqual(groups);
  });

  test('a job that was skipped gives back nothing of another attempt, whose job may have sent', async () => {
    const site = await openMailSite();
    const { run = '' } = (await claim(site)).outputs;
    await startDeliver(site, run).ended; // What it wrote down is lost.
    const skipped = await record(site, { run, unsent: 'true' }, { GITHUB_RUN_ATTEMPT: '2' });
    expect(skipped.commands.at(-1)).toContain('8 mails are in doubt');
    expect(await site.states()).toEqual({ claimed: 8 });
  });

  test('a job that cannot say which attempt it is claims and sends nothing', async () => {
    const site = await openMailSite();
    const { run = '' } = (await claim(site)).outputs;
    for (const env of [{ GITHUB_RUN_ID: '' }, { GITHUB_RUN_ATTEMPT: '' }]) {
      const steps = [
        site.start({ inputs: { command: 'claim' }, env: { ...bare, ...env } }),
        startDeliver(site, run, { env }),
      ];
      for (const { commands } of await Promise.all(steps.map(({ ended }) => ended))) {
        expect(commands.at(-1)).toContain('by them a job knows the claims that are its own');
      }
    }
    expect(readersOf(site)).toEqual([]);
  });

  test('a journal that is recorded again takes no claim from a later run', async () => {
    const site = await openMailSite();
    const { run = '' } = (await claim(site)).outputs;
    site.mailbox.setAccount({ isSendingEnabled: false });
    const journal = journalOf(await startDeliver(site, run).ended);
    site.mailbox.setAccount({ isSendingEnabled: true });
    await record(site, { run, journal });
    expect((await record(site, { run, journal })).commands.at(-1)).toContain('8 mails are not sent');

    const later = (await claim(site)).outputs.run ?? '';
    await startDeliver(site, later).ended; // What it wrote down is lost.
    await record(site, { run, journal });
    expect(await site.states()).toEqual({ claimed: 8 });
    expect((await claim(site)).outputs.run).toBe('');
  });

  test.each([
    [{ command: 'deliver' }, 'Unexpected empty input `run`'],
    [{ command: 'record' }, 'Unexpected empty input `run`'],
    [{ command: 'deliver', run: '1-1.2.abcdef01' }, 'is still to be sent'],
    [{ command: 'record', run: '1-1.2.abcdef01', journal: 'x\ny\n' }, 'Unexpected input `journal`'],
    [{ command: 'deliver', run: '1-1.2.abcdef01', delivery: 'none' }, 'Unexpected `delivery: none`'],
    [{ command: 'claim', delivery: 'live', ledger: 'x-rehearsal' }, 'in live mode: it is one of rehearsals'],
    [{ command: 'deliver', delivery: 'live', ledger: 'x-rehearsal', run: '1-1.2.ab' }, 'it is one of rehearsals'],
    [{ command: 'claim', delivery: 'test' }, 'Write `command: send` for a test.'],
  ])('%j', async (inputs, message) => {
    const site = await openMailSite();
    const { status, commands } = await site.start({ inputs }).ended;
    expect([status, commands.at(-1)]).toEqual([1, expect.stringContaining(message)]);
  });
});

test('a role is assumed by the identity of the job, and no key is kept anywhere', async () => {
  const [id, key, token] = ['ASIAROLE', 'of-the-role', 'for-an-hour'];
  const site = await openMailSite({ accessKeyId: id, secretAccessKey: key, sessionToken: token });
  const asked: string[] = [];
  // GitHub's own service, and that of AWS: the first answers in JSON, the second in XML.
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''} ${body}`);
    if (request.method === 'GET') {
      response.end(JSON.stringify({ value: 'header.identity.signature' }));
      return;
    }
    const until = new Date(Date.now() + 3_600_000).toISOString();
    response.end(
      `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>` +
        `<Credentials><AccessKeyId>${id}</AccessKeyId><SecretAccessKey>${key}</SecretAccessKey><SessionToken>${token}</SessionToken><Expiration>${until}</Expiration></Credentials>` +
        `</AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { run = '' } = (await claim(site)).outputs;
  const { status, stdout, commands } = await startDeliver(site, run, {
    env: {
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      AWS_SESSION_TOKEN: '',
      AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/reports',
      AWS_ENDPOINT_URL_STS: address,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${address}/identity?version=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-job',
    },
  }).ended;
  expect([status, commands.at(-1), readersOf(site)]).toEqual([0, expect.stringContaining('add-mask'), groups]);
  expect(asked[0]).toContain('GET /identity?version=1&audience=sts.amazonaws.com Bearer of-the-job');
  const form = new URLSearchParams(asked[1]?.split(' ').at(-1));
  expect(Object.fromEntries(form)).toMatchObject({
    Action: 'AssumeRoleWithWebIdentity',
    RoleArn: 'arn:aws:iam::123456789012:role/reports',
    WebIdentityToken: 'header.identity.signature',
  });
  expect(stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain('header.identity');
});

describe('how the mail is', () => {
  const ask = (site: MailSite, inputs = {}) =>
    site.start({ inputs: { command: 'deliveries', ...inputs }, env: bare }).ended;

  test('is well while the last delivery is young and nothing is in doubt', async () => {
    const site = await openMailSite();
    const none = await ask(site, { 'most-days': '10' });
    expect([none.status, none.commands.at(-1)]).toEqual([1, '::error::No mail was delivered yet.']);
    await site.start().ended;
    const young = await ask(site, { 'most-days': '10' });
    expect([young.status, young.summary]).toEqual([0, expect.stringContaining('| accepted |')]);
  });

  test('is not while a mail is in doubt', async () => {
    const site = await openMailSite();
    site.mailbox.fail({ kind: 'accepted-then-reset' });
    await site.start().ended;
    const { status, commands } = await ask(site);
    expect([status, commands.at(-1)]).toEqual([1, expect.stringContaining('1 mail is in doubt')]);
  });
});
