import { spawn } from 'node:child_process';
import type { Failure } from './failure.ts';
import { gitEnvironment } from './git-environment.ts';
import { gitFailure } from './git-failure.ts';

/** An object of git's store. The bytes are null where they were more than was asked for. */
export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly size: number;
  readonly bytes: Uint8Array | null;
}

/** One git process that answers with objects, in the order of the questions. */
export interface Git {
  /** The object of that name, null when there is none (or git has ended: then `close` says why). */
  readonly read: (name: string) => Promise<GitObject | null>;
  /** Ends git; gives the reason where it could not do its work. */
  readonly close: () => Promise<Failure | null>;
}

interface Question {
  readonly name: string;
  readonly answer: (object: GitObject | null) => void;
}

/**
 * Starts `git cat-file --batch` in a folder. Any number of questions may be asked at once. Larger blobs than `mostBytes`
 * are passed over as they stream by, so they take no memory.
 */
export function openGit(folder: string, mostBytes: number): Git {
  const git = spawn('git', ['cat-file', '--batch'], {
    cwd: folder,
    env: gitEnvironment(),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const questions: Question[] = [];
  let ended = false;
  let complaint = '';
  let failure: Failure | null = null;

  const answer = (object: GitObject | null): void => questions.shift()?.answer(object);
  const parse = parseAnswers(mostBytes, answer);
  git.stdout.on('data', parse);
  git.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (complaint.length < 1000) complaint += text;
  });
  git.stdin.on('error', () => {}); // A broken pipe: git has ended, and `close` tells why.
  const closed = new Promise<void>((resolve) => {
    const end = (): void => {
      ended = true;
      while (questions.length > 0) answer(null);
      resolve();
    };
    git.on('error', (error) => {
      failure = 'code' in error && error.code === 'ENOENT' ? gitFailure(null) : gitFailure(error.message);
      end();
    });
    git.on('close', (status) => {
      if (status !== 0 && failure === null) failure = gitFailure(complaint);
      end();
    });
  });

  return {
    read: (name) =>
      new Promise((resolve) => {
        if (ended || /[\n\r\0]/.test(name)) return resolve(null);
        questions.push({ name, answer: resolve });
        git.stdin.write(`${name}\n`);
      }),
    close: async () => {
      git.stdin.end();
      await closed;
      return failure;
    },
  };
}

/** Cuts the stream of answers: a line `<id> <type> <size>` and as many bytes and a line feed, or `<name> missing`. */
function parseAnswers(mostBytes: number, give: (object: GitObject | null) => void): (chunk: Buffer) => void {
  let line: Buffer[] = [];
  let head: { id: string; type: string; size: number } | null = null;
  let body: Buffer[] = [];
  let left = 0;

  const takeLine = (chunk: Buffer): Buffer => {
    const feed = chunk.indexOf(0x0a);
    line.push(feed === -1 ? chunk : chunk.subarray(0, feed));
    if (feed === -1) return chunk.subarray(chunk.length);
    const text = Buffer.concat(line).toString('utf8');
    line = [];
    const parts = /^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d+)$/.exec(text);
    if (parts === null) give(null);
    else {
      head = { id: parts[1] ?? '', type: parts[2] ?? '', size: Number(parts[3]) };
      left = head.size + 1;
    }
    return chunk.subarray(feed + 1);
  };
  const takeBody = (chunk: Buffer, of: { id: string; type: string; size: number }): Buffer => {
    const part = chunk.subarray(0, left);
    const isKept = of.type !== 'blob' || of.size <= mostBytes;
    if (isKept) body.push(part);
    left -= part.length;
    if (left === 0) {
      give({ ...of, bytes: isKept ? Buffer.concat(body).subarray(0, of.size) : null });
      [head, body] = [null, []];
    }
    return chunk.subarray(part.length);
  };
  return (chunk) => {
    let rest = chunk;
    while (rest.length > 0) rest = head === null ? takeLine(rest) : takeBody(rest, head);
  };
}
