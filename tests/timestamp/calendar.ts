import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { pendingAt } from '../../src/timestamp/ots-attested.ts';
import { type Claims, formatClaims, PREPEND, SHA_256 } from '../../src/timestamp/ots-proof.ts';

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** A calendar on this machine. */
export interface Calendar {
  readonly address: string;
  /** The digests that it was sent. */
  readonly asked: Buffer[];
  /** Has what was promised attested by a block of this number, and tells the block’s header. */
  attest(height: number): string;
}

/** What a calendar does otherwise than it should. */
export interface CalendarWhims {
  readonly status?: number;
  readonly answer?: Buffer;
  /** The calendar that it says keeps the promise. */
  readonly keeper?: string;
}

export async function calendar(whims: CalendarWhims = {}): Promise<Calendar> {
  const asked: Buffer[] = [];
  let block: { height: number } | null = null;
  const tail = Buffer.from('of other files', 'utf8');
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    if (request.headers.accept !== 'application/vnd.opentimestamps.v1')
      return void response.writeHead(406).end();
    const say = (claims: Claims) =>
      response.writeHead(whims.status ?? 200).end(whims.answer ?? formatClaims(claims));
    if (request.method === 'POST' && request.url === '/digest') {
      asked.push(body);
      return void say(hashedBehind(tail, [pendingAt(whims.keeper ?? address)]));
    }
    const known = asked.map((digest) => sha(Buffer.concat([tail, digest])));
    const message = known.find((each) => request.url === `/timestamp/${each.toString('hex')}`);
    if (!message || !block) return void response.writeHead(404).end('Pending confirmation');
    const payload = Uint8Array.from([(block.height & 127) | 128, block.height >> 7]);
    say(hashedBehind(Buffer.from('block'), [{ tag: '0588960d73d71901', payload }]));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    asked,
    attest(height) {
      block = { height };
      const message = sha(Buffer.concat([tail, asked.at(-1) ?? Buffer.alloc(0)]));
      return headerOf(sha(Buffer.concat([Buffer.from('block'), message])));
    },
  };
}

function hashedBehind(bytes: Buffer, attestations: Claims['attestations']): Claims {
  const hashed: Claims = { attestations, steps: [] };
  const behind: Claims = {
    attestations: [],
    steps: [[{ tag: SHA_256, bytes: null }, hashed]],
  };
  return { attestations: [], steps: [[{ tag: PREPEND, bytes }, behind]] };
}

/** A header of 2024-05-01 with next to no work in it. */
function headerOf(root: Buffer): string {
  const header = Buffer.alloc(80);
  root.copy(header, 36);
  header.writeUInt32LE(Date.UTC(2024, 4, 1) / 1000, 68);
  header.writeUInt32LE(0x207fffff, 72);
  for (let nonce = 0; (sha(sha(header)).at(-1) ?? 0) > 0x7e; nonce += 1)
    header.writeUInt32LE(nonce, 76);
  return header.toString('hex');
}
