import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Happening } from '../../action/src/ledger/delivery-event.ts';
import { gitLedger } from '../../action/src/outputs/delivery/git-ledger.ts';
import { publishDeliveries } from '../../action/src/outputs/delivery/publish-deliveries.ts';
import { commitAll, git, makeFolder, makeRepository, putFiles } from '../helpers/folder.ts';
import { type Hub, startHub } from '../helpers/hub/hub.ts';
import { mdast } from '../helpers/mdast.ts';
import { type ActionEvent, runAction } from '../helpers/run-action.ts';
import { harbour } from '../helpers/run-bundle.ts';

const dearer = { 'inventory/expenses.md': harbour['inventory/expenses.md'].replace('$300', '$900') };

interface Files {
  readonly [path: string]: string;
}

const dana = { name: 'Dana', email: 'dana@example.com' };

interface Proposed {
  readonly workspace: string;
  readonly hub: Hub;
  readonly run: (more?: ActionEvent & { readonly from?: string }) => ReturnType<typeof runAction>;
}

/** A pull request that edits notes, checked out with its history. */
async function propose(files: Files = dearer, notes: Files = harbour): Promise<Proposed> {
  const origin = makeRepository(notes);
  const hub = await startHub(origin);
  const base = git(origin, 'rev-parse', 'HEAD').trim();
  git(origin, 'checkout', '--quiet', '-b', 'feature');
  putFiles(origin, files);
  commitAll(origin);
  const head = git(origin, 'rev-parse', 'HEAD').trim();
  const run: Proposed['run'] = ({ from = 'example/harbour', inputs, ...more } = {}) => {
    const pull = { number: 7, base: { sha: base }, head: { sha: head, repo: { full_name: from } } };
    return runAction(origin, {
      name: 'pull_request',
      payload: { pull_request: pull },
      ref: 'refs/pull/7/merge',
      api: hub.url,
      ...more,
      inputs: { token: hub.token, ...inputs },
    });
  };
  return { workspace: origin, hub, run };
}

describe('one comment', () => {
  test('says what the change does, and is the only write', async () => {
    const { workspace, hub, run } = await propose();
    const { status, stderr, commands, outputs } = await run();
    expect([status, stderr, commands]).toEqual([0, '', [`::add-mask::${hub.token}`]]);
    expect(hub.writes()).toEqual(['POST /repos/example/harbour/issues/7/comments']);
    const [comment] = hub.comments;
    expect(comment?.body).toContain(
      '▼ worse **Runway** (Burn and runway): 10.0 to 13.8 months → 7.5 to 9.4 months (−2.50 to −4.37 months): payments $2,300–2,800 a month → $2,900–3,400 a month −2.50 to −4.37',
    );
    expect(comment?.body).toContain('  - → ▼ worse Gross burn (Burn and runway): $2,300–2,800 a month');
    const head = git(workspace, 'rev-parse', 'HEAD').trim();
    expect(comment?.body).toContain(
      `](https://github.com/example/harbour/blob/${head}/inventory/expenses.md?plain=1#L6)`,
    );
    expect(comment?.body).toContain('<summary>CFO Perspective: ');
    expect(comment?.body).toMatch(
      /<summary>reports\/cfo\.md: \d+ lines added, \d+ removed<\/summary>\n\n`{3,}diff\n@@ /,
    );
    expect(outputs).toMatchObject({ changed: 'true', commit: '', 'pull-request': '7' });
    expect(JSON.parse(outputs.changes ?? '').changes[0]).toMatchObject({ tier: 2, object: { title: 'Runway' } });
    expect(git(workspace, 'status', '--porcelain')).toBe('');
  });

  test('is left alone when it says the same, and edited in place when it does not', async () => {
    const { workspace, hub, run } = await propose();
    await run();
    await run();
    expect(hub.writes()).toHaveLength(1);
    putFiles(workspace, { 'inventory/expenses.md': harbour['inventory/expenses.md'].replace('$300', '$1,000') });
    commitAll(workspace);
    await run();
    expect(hub.writes()[1]).toBe('PATCH /repos/example/harbour/issues/comments/1000');
    expect(hub.comments).toHaveLength(1);
    expect(hub.comments[0]?.body).toContain('$2,300–2,800 a month → $3,000–3,500 a month');
  });

  test('of somebody else with our marker is none of ours', async () => {
    const { hub, run } = await propose();
    const forged = { id: 1, issue: 7, login: 'mallory', body: '<!-- handoff-reports:preview -->\nforged' };
    hub.comments.push(forged);
    await run();
    expect(hub.writes()).toEqual(['POST /repos/example/harbour/issues/7/comments']);
    expect(forged.body).toContain('forged');
  });

  test('is found behind hundreds of others', async () => {
    const { hub, run } = await propose();
    for (let id = 1; id <= 250; id++) hub.comments.push({ id, issue: 7, login: 'dana', body: 'Looks good.' });
    await run();
    await run();
    expect(hub.writes()).toHaveLength(1);
  });

  test('is made once when the answer is lost', async () => {
    const { hub, run } = await propose();
    hub.fail({ of: 'POST /repos/example/harbour/issues/7/comments', answer: { status: 502, body: {} }, done: true });
    const { status } = await run();
    expect(status).toBe(0);
    expect(hub.comments).toHaveLength(1);
  });

  test('is not wanted', async () => {
    const { hub, run } = await propose();
    const { status, summary } = await run({ inputs: { comment: 'false' } });
    expect([status, hub.log.length]).toEqual([0, 0]);
    expect(summary).toContain('**Runway**');
  });
});

describe('a finding that a later push mends', () => {
  const expenses = (...amounts: readonly string[]): Files => {
    const rows = amounts.map((amount, i) => `| 2026-11 | HARB | Vendor ${i} | ${amount} | yes |\n`);
    return { 'inventory/expenses.md': harbour['inventory/expenses.md'] + rows.join('') };
  };
  const wrong = (cell: string): RegExp => new RegExp(`^- error: .*“${cell}”.*L\\d+\\), \\[\`cell/unreadable\``, 'm');
  const struck = (cell: string): RegExp =>
    new RegExp(`^- ~~error: .*“${cell}”.* — inventory/expenses\\.md~~, \\[\`cell/unreadable\``, 'm');

  /** What the comment says after each push. */
  async function push(first: Files, ...later: readonly Files[]): Promise<Proposed & { readonly bodies: string[] }> {
    const proposed = await propose(first);
    const { workspace, hub, run } = proposed;
    await run();
    const bodies = [hub.comments[0]?.body ?? ''];
    for (const files of later) {
      putFiles(workspace, files);
      commitAll(workspace);
      await run();
      bodies.push(hub.comments[0]?.body ?? '');
    }
    return { ...proposed, bodies };
  }

  test('is struck through, and open again when it comes back', async () => {
    const two = expenses('lots', 'heaps');
    const { hub, run, bodies } = await push(two, expenses('$5', 'heaps'), expenses('$5', '$7'), two);
    const [first = '', one = '', none = '', back = ''] = bodies;
    expect(first).toMatch(wrong('lots'));
    expect(first).toMatch(wrong('heaps'));
    expect(first).not.toContain('~~');
    expect(one).toContain('### Cannot be read: 1 error\n');
    expect(one).toMatch(wrong('heaps'));
    expect(one.match(/~~error/g)).toHaveLength(1);
    expect(one).toMatch(struck('lots'));
    expect(none).not.toContain('Cannot be read');
    expect(none).toMatch(/\n### No longer found\n\n- ~~error: .*“heaps”.*\n- ~~error: .*“lots”/);
    expect(none.match(/~~error/g)).toHaveLength(2);
    expect(back).toMatch(wrong('lots'));
    expect(back).toMatch(wrong('heaps'));
    expect(back).not.toContain('~~');
    expect([hub.comments.length, hub.writes().length]).toEqual([1, 4]);
    await run();
    expect(hub.writes()).toHaveLength(4);
  });

  test('stays struck, and untouched, when the same commit runs again; a summary tells of its run alone', async () => {
    const { hub, run, bodies } = await push(expenses('lots', 'heaps'), expenses('$5', 'heaps'));
    const { summary } = await run();
    expect(hub.writes()).toHaveLength(2);
    expect(hub.comments[0]?.body).toBe(bodies[1]);
    expect(summary).toMatch(wrong('heaps'));
    expect(summary).not.toMatch(/~~|handoff-reports:findings/);
  });

  test('is forgotten where the comment is of a version that carried nothing', async () => {
    const { workspace, hub, run } = await push(expenses('lots'));
    const [comment] = hub.comments;
    if (comment !== undefined) comment.body = comment.body.replace(/<!-- handoff-reports:findings .* -->\n/, '');
    expect(comment?.body).toMatch(/^<!-- handoff-reports:preview -->\n## Handoff reports\n/);
    putFiles(workspace, expenses('$5'));
    commitAll(workspace);
    await run();
    expect(hub.writes()).toHaveLength(2);
    expect(comment?.body).not.toContain('~~');
  });

  test('says what it quotes, and does nothing else', async () => {
    const hostile =
      '--> x\\~~y @dana #12 \\<img src=x onerror=alert(1)> \\`\\`\\` \\[y](javascript:z) \\<!-- handoff-reports:preview -->';
    const { bodies } = await push(expenses(hostile), expenses('$5'));
    const gone = bodies[1] ?? '';
    for (const body of bodies) {
      const [marker, carried, title] = mdast(body);
      expect([marker, carried]).toMatchObject([{ type: 'html' }, { type: 'html' }]);
      expect(body.split('\n')[1]).toMatch(/^<!-- handoff-reports:findings [A-Za-z0-9+/]+=* -->$/);
      expect(title).toMatchObject({ type: 'heading', depth: 2 });
      expect(body).not.toMatch(/@dana|#12/);
    }
    const struck = mdast(gone.slice(gone.indexOf('### No longer found'))).at(1);
    const quote =
      'error: Unexpected “--> x~~y @\u200bdana #\u200b12 <img src=x onerror=alert(1)> ``` [y](javascript:z) ';
    expect(struck).toMatchObject({
      type: 'list',
      children: [
        {
          children: [
            {
              children: [
                {
                  type: 'delete',
                  children: [
                    {
                      type: 'text',
                      value: `${quote}<\u200b!-- handoff-reports:preview -->”, expected an amount of money such as `,
                    },
                    { type: 'inlineCode' },
                    { type: 'text' },
                    { type: 'inlineCode' },
                    { type: 'text', value: '. — inventory/expenses.md' },
                  ],
                },
                { type: 'text', value: ', ' },
                { type: 'link', children: [{ type: 'inlineCode', value: 'cell/unreadable' }] },
              ],
            },
          ],
        },
      ],
    });
  });

  test('is the first to go where there is no room', async () => {
    const persona = readFileSync(new URL('../../action/personas/cfo.md', import.meta.url), 'utf8');
    const personas = Array.from({ length: 40 }, (_, i) => [`.github/handoff-reports/personas/cfo-${i}.md`, persona]);
    const many = Array.from({ length: 20 }, (_, i) => `lots ${i} ${'of words '.repeat(30)}`);
    const { bodies } = await push({ ...expenses(...many), ...Object.fromEntries(personas) }, expenses('$900'));
    for (const body of bodies) expect(body.length).toBeLessThanOrEqual(65_536);
    expect(bodies[0]).toContain('### Cannot be read: 20 errors');
    expect(bodies[1]).toContain('Left out for length: the differences of reports/');
    expect(bodies[1]).not.toContain('~~');
  });
});

describe('where there is mail', () => {
  const groups =
    'mail:\n  domains: [example.com]\n  groups:\n    board: { persona: ceo }\n    bank: { persona: cfo }\n';
  const mailed = { ...harbour, '.github/handoff-reports.yml': groups };

  /** What the ledger of a repository says of a mail to the bank, of its first commit. */
  async function deliverToBank({ workspace, hub }: Proposed): Promise<void> {
    git(workspace, 'remote', 'add', 'origin', `file://${hub.folder}`);
    const key = `cfo/bank/2026-11-20/${'0'.repeat(16)}`;
    const commit = git(workspace, 'rev-list', '--max-parents=0', 'HEAD').trim();
    const store = gitLedger({ root: workspace, branch: 'handoff-reports-ledger', access: null }, dana);
    const happenings: readonly Happening[] = [
      { event: 'claimed', commit, revision: 1 },
      { event: 'attempting' },
      { event: 'accepted', message: 'm-1' },
    ];
    const events = happenings.map((one) => ({ at: '2026-11-20T07:00:00.000Z', key, run: 'r', ...one }));
    await publishDeliveries(
      store,
      () => ({ events }),
      () => 'Deliver',
    );
  }

  test('it says who would get one and why, without an address and without asking for one', async () => {
    const proposed = await propose(dearer, mailed);
    const { hub, run } = proposed;
    await deliverToBank(proposed);
    await run();
    const body = hub.comments[0]?.body ?? '';
    expect(body).toContain('<summary>Mail: the next run would send to 2 of 2 groups</summary>');
    expect(body).toContain('| board | ceo | send | It is the first mail of this group. |');
    expect(body).toMatch(/\| bank \| cfo \| send \| Something changed since 2026-11-20: \d+ worse/);
  });

  test('where the ledger cannot be read, it says so, and tells all else', async () => {
    const proposed = await propose(dearer, mailed);
    const { hub, run } = proposed;
    await deliverToBank(proposed);
    git(hub.folder, 'branch', '--quiet', '-D', 'handoff-reports-ledger');
    await run();
    const body = hub.comments[0]?.body ?? '';
    expect(body).toContain(
      'Who would get mail cannot be told. The branch `handoff-reports-ledger` of the ledger was deleted.',
    );
    expect(body).toContain('**Runway**');
  });
});

describe('where there can be no comment', () => {
  test('a fork gets summary, file and a notice, and asks nothing of the API', async () => {
    const { hub, run } = await propose();
    const { status, summary, commands, outputs } = await run({ from: 'mallory/harbour' });
    expect([status, hub.log.length]).toEqual([0, 0]);
    expect(summary).toContain('**Runway**');
    expect(commands.at(-1)).toMatch(/^::notice::The pull request comes from a fork, so the token can only read/);
    expect(readFileSync(outputs['summary-path'] ?? '', 'utf8')).toBe(summary);
  });

  test.each([
    [
      { contents: 'read', issues: 'none', pulls: 'none' } as const,
      'Grant `permissions: pull-requests: write` to the job (GitHub accepts issues=write; pull_requests=write).',
    ],
  ])('a token that may not %j names the permission', async (permissions, mend) => {
    const { hub, run } = await propose();
    const { status, commands, summary } = await run({ inputs: { token: hub.addToken({ permissions }) } });
    expect(status).toBe(1);
    expect(commands.at(-1)).toBe(
      `::error::GitHub did not let us comment on the pull request: 403 Resource not accessible by integration. ${mend}`,
    );
    expect(summary).toContain('**Runway**');
  });

  test('a token that nobody knows', async () => {
    const { commands } = await (await propose()).run({ inputs: { token: 'ghs_unknown' } });
    expect(commands.at(-1)).toContain('401 Bad credentials. Pass a token that is valid');
  });

  test('no token', async () => {
    const { status, commands } = await (await propose()).run({ inputs: { token: '' } });
    expect([status, commands.at(-1)]).toEqual([0, expect.stringContaining('::notice::There is no `token`')]);
  });
});

test('a merge group is compared with its base, and told in the summary alone', async () => {
  const { workspace, hub, run } = await propose();
  const { status, stderr, summary, outputs } = await run({
    name: 'merge_group',
    payload: { merge_group: { base_sha: git(workspace, 'rev-parse', 'main').trim() } },
    ref: 'refs/heads/gh-readonly-queue/main/pr-7',
  });
  expect([status, stderr, hub.log.length]).toEqual([0, '', 0]);
  const short = (revision: string): string => git(workspace, 'rev-parse', '--short=7', revision).trim();
  expect(summary).toMatch(
    new RegExp(`Compared .*${short('main')}.* with this merge group \\(.*${short('HEAD')}.*\\), as of`),
  );
  expect(summary).toContain('▼ worse **Runway** (Burn and runway)');
  expect(outputs).toMatchObject({ changed: 'true', commit: '', 'pull-request': '' });
  expect(git(workspace, 'status', '--porcelain')).toBe('');
});

test('a secondary rate limit is waited for', async () => {
  const { hub, run } = await propose();
  const body = { message: 'You have exceeded a secondary rate limit.' };
  hub.fail({ of: 'POST /graphql viewer', answer: { status: 403, body, headers: { 'retry-after': '1' } } });
  const { status } = await run();
  expect([status, hub.comments.length]).toEqual([0, 1]);
});

test('a change of words alone is told as none', async () => {
  const { hub, run } = await propose({ 'handoffs/harbour.md': `${harbour['handoffs/harbour.md']}\nSome words.\n` });
  const { status } = await run();
  expect(status).toBe(0);
  expect(hub.comments[0]?.body).toContain('**No material change** · 1 edit of words or form');
});

test('more than a comment holds is left out whole and named, and stands in the summary', async () => {
  const persona = readFileSync(new URL('../../action/personas/cfo.md', import.meta.url), 'utf8');
  const personas = Array.from({ length: 40 }, (_, i) => [`.github/handoff-reports/personas/cfo-${i}.md`, persona]);
  const { hub, run } = await propose({ ...dearer, ...Object.fromEntries(personas) });
  const { status, summary } = await run();
  expect(status).toBe(0);
  const body = hub.comments[0]?.body ?? '';
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body).toMatch(/Left out for length: the differences of reports\/.*All of it is in \[the summary of the run\]/);
  expect(summary.length).toBeGreaterThan(body.length);
});

test('a base that is not there is said, and the findings all the same', async () => {
  const { workspace, hub } = await propose({ ...dearer, 'handoffs/empty.md': '' });
  const shallow = makeFolder();
  git(shallow, 'clone', '--quiet', '--depth=1', '--branch=feature', `file://${workspace}`, 'clone');
  git(`${shallow}/clone`, 'remote', 'remove', 'origin');
  const pull = {
    number: 7,
    base: { sha: '1'.repeat(40) },
    head: { sha: '2'.repeat(40), repo: { full_name: 'example/harbour' } },
  };
  const { status } = await runAction(`${shallow}/clone`, {
    name: 'pull_request',
    payload: { pull_request: pull },
    api: hub.url,
    inputs: { token: hub.token },
  });
  expect(status).toBe(0);
  expect(hub.comments[0]?.body).toMatch(
    /What changed cannot be told\..*Check out the whole history: `fetch-depth: 0`\./,
  );
  expect(hub.comments[0]?.body).toContain('Cannot be read: 1 warning');
});
