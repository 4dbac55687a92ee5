import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeFolder } from '../helpers/folder.ts';
import { rawMail, refusalOf, sesClient, startMailbox } from '../helpers/mailbox.ts';
import { runCli } from '../helpers/run-bundle.ts';
import { root } from '../helpers/source-files.ts';

interface Started {
  readonly process: ChildProcess;
  readonly printed: string;
  /** What it has said beside its output. */
  readonly aside: () => string;
}

/** The shipped bundle as a process, when it has said where it is. */
async function start(...words: readonly string[]): Promise<Started> {
  const { PATH = '' } = process.env;
  const bundle = join(root, 'action/dist/cli.js');
  const child = spawn(process.execPath, [bundle, 'mailbox', ...words], { env: { PATH } });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let aside = '';
  child.stderr.on('data', (chunk) => {
    aside += chunk;
  });
  const [chunk] = await once(child.stdout, 'data');
  return { process: child, printed: String(chunk), aside: () => aside };
}

async function end(child: ChildProcess, signal: 'SIGINT' | 'SIGTERM'): Promise<unknown> {
  const exited = once(child, 'close');
  child.kill(signal);
  const [code] = await exited;
  return code;
}

const send = (environment: { readonly [name: string]: string }) =>
  sesClient(environment).send(new SendRawEmailCommand({ RawMessage: { Data: rawMail() } }));

describe('the shipped bundle', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('takes mail until %s, and keeps it', async (signal) => {
    const folder = join(makeFolder(), 'box');
    const mailbox = await start('--json', '--folder', folder);
    const { address, environment, folder: told } = JSON.parse(mailbox.printed);
    expect(told).toBe(folder);
    const { MessageId: id } = await send(environment);
    expect(await (await fetch(`${address}/mail/${id}`)).text()).toContain('Runway: 10 months.');
    expect(await end(mailbox.process, signal)).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([`${id}.eml`, `${id}.json`]);
    expect(mailbox.aside()).toBe(
      `LOCAL MAILBOX: SendRawEmail: accepted as ${id}\nLOCAL MAILBOX: stopped, as it was told to. Its mails stay in ${folder}\n`,
    );
  });

  test('fails on demand of whoever started it', async () => {
    const mailbox = await start('--json', '--folder', makeFolder());
    const { environment, control } = JSON.parse(mailbox.printed);
    const headers = { authorization: `Bearer ${control.token}` };
    await fetch(control.address, { method: 'POST', headers, body: '{"fail": {"kind": "daily-quota"}}' });
    expect((await refusalOf(send(environment))).message).toBe('Daily message quota exceeded.');
  });

  test('says where it is, and how to send to it', async () => {
    const { printed } = await start('--folder', makeFolder());
    const [, port = ''] = /^Mails: {2}http:\/\/127\.0\.0\.1:(\d+)\/$/m.exec(printed) ?? [];
    const exported = [...printed.matchAll(/^export (\w+)=(\S+)$/gm)].map(([, name = '', value = '']) => [name, value]);
    const environment: { readonly [name: string]: string } = Object.fromEntries(exported);
    expect(environment.AWS_ENDPOINT_URL_SES).toBe(`http://127.0.0.1:${port}`);
    expect((await send(environment)).MessageId).toBeDefined();
    expect(printed).toMatch(/^LOCAL MAILBOX/);
  });

  test('is what a client that nobody configured finds, by its environment', async () => {
    const folder = makeFolder();
    const { environment } = JSON.parse((await start('--json', '--folder', folder)).printed);
    const program = `import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
      const mail = { RawMessage: { Data: Buffer.from('From: a@example.com\\r\\nTo: b@example.com\\r\\n\\r\\n') } };
      console.log((await new SESClient().send(new SendRawEmailCommand(mail))).MessageId);`;
    const env = { ...environment, HOME: folder, AWS_EC2_METADATA_DISABLED: 'true' };
    const words = ['--input-type=module', '--eval', program];
    const { stdout } = spawnSync(process.execPath, words, { cwd: root, env, encoding: 'utf8' });
    expect(readdirSync(folder)).toContain(`${stdout.trim()}.eml`);
  });

  test('takes a new folder for itself where none is named', async () => {
    const { printed } = await start('--json');
    const { folder } = JSON.parse(printed);
    onTestFinished(() => rmSync(folder, { recursive: true }));
    expect(existsSync(folder)).toBe(true);
  });
});

describe('what cannot be', () => {
  test('a port that is taken', async () => {
    const { address } = await startMailbox();
    const { status, stdout, stderr } = runCli(makeFolder(), ['mailbox', '--port', new URL(address).port]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('The local mailbox cannot be started: the port is taken.');
  });

  test('a folder that is a file', () => {
    const { status, stderr } = runCli(makeFolder({ file: '' }), ['mailbox', '--folder', 'file']);
    expect(status).toBe(2);
    expect(stderr).toContain('The local mailbox cannot be started: something else has that name.');
  });

  test.each(['0', '65536', 'x', '-1', '0.0.0.0:80'])('the port %s', (port) => {
    const { status, stderr } = runCli(makeFolder(), ['mailbox', `--port=${port}`]);
    expect(status).toBe(2);
    expect(stderr).toContain(`Unexpected port \`${port}\`, expected a number from 1 to 65535.`);
  });

  test('another host: there is no such option', () => {
    const { status, stderr } = runCli(makeFolder(), ['mailbox', '--host=0.0.0.0']);
    expect(status).toBe(2);
    expect(stderr).toContain('Unexpected option `--host`');
  });
});
