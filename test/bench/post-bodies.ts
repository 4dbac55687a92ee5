/** The least that mails cost on the wire: the files of a folder, each in one POST to an address, four at once. */
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';

const [folder = '', address = ''] = process.argv.slice(2);
const waiting = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
const agent = new Agent({ keepAlive: true, maxSockets: 4 });

function post(body: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method: 'POST', agent }, (answer) => answer.resume().on('end', resolve));
    asked.on('error', reject).end(body);
  });
}

async function work(): Promise<void> {
  for (let body = waiting.shift(); body !== undefined; body = waiting.shift()) await post(body);
}

await Promise.all([work(), work(), work(), work()]);
agent.destroy();
