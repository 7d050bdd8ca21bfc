import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { publishWith } from '../../src/cli/publish.ts';
import { run } from '../../src/cli/verb.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { today } from '../../src/site/site-day.ts';
import { laterVersion } from '../build/content-copy.ts';
import { siteOf } from '../ledger/published-site.ts';
import { FAULTY, PROJECT } from './run-policy.ts';

const FILE = 'acme/privacy/2020-01-01.mdx';
const TEXT = FAULTY.replace('Data we keep', 'Data we keep {#data-we-keep}');

/** Writes what a build publishes of content without Astro, which takes seconds. */
const verb = publishWith(({ content }, out) => {
  const { view } = loadSite(content, today(content), { drafts: false });
  if (!view) throw new Error('The content has problems.');
  rmSync(out, { recursive: true, force: true });
  for (const [path, text] of siteOf(view)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
});

/** A bare repository with content, the folder that a host serves, and clones that people work in. */
async function publisher() {
  const folder = mkdtempSync(join(tmpdir(), 'clausebook-publish-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const git = (at: string, ...argv: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=ann@bells.example', ...argv], {
      cwd: join(folder, at),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  git('', 'init', '-q', '--bare', '--initial-branch=main', 'bare');
  const clone = (name: string) => {
    git('', 'clone', '-q', 'bare', name);
    return name;
  };
  const write = (at: string, file: string, text: string) => {
    mkdirSync(dirname(join(folder, at, 'content', file)), { recursive: true });
    writeFileSync(join(folder, at, 'content', file), text);
  };
  const read = (at: string, file: string) => readFileSync(join(folder, at, file), 'utf8');
  const commit = (at: string, message: string) => {
    git(at, 'add', '-A');
    git(at, 'commit', '-qm', message);
  };
  clone('bot');
  git('bot', 'checkout', '-qb', 'main');
  cpSync(join(PROJECT, 'tests/fixtures/minimal'), join(folder, 'bot/content'), { recursive: true });
  write('bot', FILE, TEXT);
  commit('bot', 'Begin');
  git('bot', 'push', '-q', 'origin', 'main');
  mkdirSync(join(folder, 'served'));
  const server = createServer((request, response) => {
    // A connection that is kept ends after five seconds, which a busy machine lets pass between two requests.
    response.setHeader('Connection', 'close');
    try {
      response.end(readFileSync(join(folder, 'served', request.url ?? '')));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };

  /** What the workflow does: take what is on main, publish, push, and hand over where all went well. */
  const publish = async (...argv: string[]) => {
    git('bot', 'pull', '-q', '--ff-only', 'origin', 'main');
    const printed = { out: '', errors: '' };
    const spies = (['stdout', 'stderr'] as const).map((stream) =>
      vi.spyOn(process[stream], 'write').mockImplementation((text) => {
        printed[stream === 'stdout' ? 'out' : 'errors'] += String(text);
        return true;
      }),
    );
    const out = join(folder, 'dist');
    const content = join(folder, 'bot/content');
    const call = ['publish', '--live', `http://127.0.0.1:${port}/`, '--out', out];
    let exit: number;
    try {
      exit = await run([verb], [...call, '--content', content, ...argv]);
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    if (exit === 0) {
      git('bot', 'push', '-q', 'origin', 'main');
      rmSync(join(folder, 'served'), { recursive: true });
      cpSync(out, join(folder, 'served'), { recursive: true });
    }
    return { exit, ...printed };
  };
  const commits = () => git('bare', 'log', '--format=%s', 'main').trim().split('\n');
  return { folder, git, clone, write, read, commit, publish, commits };
}

describe('policy publish', () => {
  test('the first time records, seals, commits and hands over; the next day nothing is new', async () => {
    const { publish, commits, read } = await publisher();
    expect((await publish()).errors).toContain('If nothing was ever published there, say --first');
    const first = await publish('--first');
    expect(first).toMatchObject({ exit: 0, out: expect.stringContaining('1 version was sealed') });
    expect(commits()).toEqual(['Record and seal what is published', 'Begin']);
    expect(read('served', 'ledger.json')).toBe(read('bot', 'content/ledger.json'));
    const daily = await publish();
    expect(daily).toMatchObject({
      exit: 0,
      out: expect.stringContaining('Nothing new to commit.'),
    });
    expect(commits()).toHaveLength(2);
    expect((await publish('--first')).errors).toContain('Leave out --first');
  });

  test('after a merge seals what it brought, behind what is published', async () => {
    const { publish, clone, write, commit, git, read, commits } = await publisher();
    await publish('--first');
    const before = read('served', 'ledger.json').split('\n')[4];
    clone('ann');
    write('ann', 'acme/privacy/2030-01-01.mdx', laterVersion('2030-01-01'));
    commit('ann', 'A new version');
    git('ann', 'push', '-q', 'origin', 'main');
    expect((await publish()).exit).toBe(0);
    const lines = read('served', 'ledger.json').split('\n');
    expect([lines[4], lines.length]).toEqual([`${before},`, 9]);
    expect(commits()[0]).toBe('Record and seal what is published');
  });

  test('where two branches both sealed, what is published stays first, and the other is sealed again', async () => {
    const { publish, clone, write, commit, git, read } = await publisher();
    await publish('--first');
    const sealedBy = async (name: string, version: string) => {
      clone(name);
      write(name, `acme/privacy/${version}.mdx`, laterVersion(version));
      commit(name, `Version of ${version}`);
    };
    await sealedBy('ann', '2030-01-01');
    await sealedBy('bob', '2031-01-01');
    git('ann', 'push', '-q', 'origin', 'main');
    await publish();
    const published = read('served', 'ledger.json');
    // Bob has sealed by hand, and solves the conflict with his own ledger.
    const ledger = JSON.parse(read('bob', 'content/ledger.json'));
    const other = published.replaceAll('2030-01-01', '2031-01-01');
    expect(ledger.entries).toHaveLength(1);
    git('bob', 'pull', '-q', '--no-rebase', 'origin', 'main');
    const { formatLedger, ledgerOf } = await import('../../src/ledger/ledger.ts');
    const { sha } = await import('../ledger/node-hash.ts');
    const entries = JSON.parse(other).entries;
    write('bob', 'ledger.json', formatLedger(ledgerOf(sha, entries)));
    commit('bob', 'Take mine');
    git('bob', 'push', '-q', 'origin', 'main');
    const { exit, out } = await publish();
    expect(out).toContain('this is to be sealed again behind it: acme/privacy/2031-01-01.');
    expect(exit).toBe(0);
    const lines = read('served', 'ledger.json').split('\n');
    expect(lines.slice(4, 6)).toEqual([published.split('\n')[4], `${published.split('\n')[5]},`]);
    expect(lines[6]).toContain('"version":"2031-01-01"');
  });

  test('a history that was rewritten and sealed anew is stopped, and the host keeps what it has', async () => {
    const { publish, clone, write, commit, git, read, folder } = await publisher();
    await publish('--first');
    const served = read('served', 'ledger.json');
    clone('eve');
    rmSync(join(folder, 'eve/content/ledger.json'));
    write('eve', FILE, TEXT.replace('your name', 'your name and your address'));
    const { sealVerb } = await import('../../src/cli/seal.ts');
    const quiet = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    await run([sealVerb], ['seal', '--content', join(folder, 'eve/content')]);
    quiet.mockRestore();
    commit('eve', 'Nothing to see');
    git('eve', 'push', '-q', 'origin', 'main');
    const { exit, out } = await publish();
    expect(exit).toBe(1);
    expect(out).toContain('The text of this version is not the one that was sealed');
    expect(read('served', 'ledger.json')).toBe(served);
  });

  test('a ledger on the host that the repository never had is not gone on from', async () => {
    const { publish, read, folder } = await publisher();
    await publish('--first');
    const { formatLedger, ledgerOf } = await import('../../src/ledger/ledger.ts');
    const { sha } = await import('../ledger/node-hash.ts');
    const [entry] = JSON.parse(read('served', 'ledger.json')).entries;
    const forged = formatLedger(ledgerOf(sha, [{ ...entry, 'index.txt': 'f'.repeat(64) }]));
    writeFileSync(join(folder, 'served/ledger.json'), forged);
    const { exit, errors } = await publish();
    expect(exit).toBe(2);
    expect(errors).toContain('none that this repository ever had');
    writeFileSync(join(folder, 'served/ledger.json'), '{}');
    expect((await publish()).errors).toContain('somebody has altered it there');
  });

  test('an address that vanished together with its record is stopped', async () => {
    const { publish, clone, write, commit, git, read, folder } = await publisher();
    const yaml = read('bot', 'content/acme/privacy/policy.yaml');
    write('bot', 'acme/privacy/policy.yaml', `${yaml}aliases:\n  - /old/privacy.html\n`);
    commit('bot', 'An old address');
    git('bot', 'push', '-q', 'origin', 'main');
    await publish('--first');
    clone('eve');
    write('eve', 'acme/privacy/policy.yaml', yaml);
    rmSync(join(folder, 'eve/content/addresses.json'));
    commit('eve', 'Tidy up');
    git('eve', 'push', '-q', 'origin', 'main');
    const { exit, out } = await publish();
    expect(exit).toBe(1);
    expect(out).toContain('vanished-address');
  });

  test('content with a problem is published in no part', async () => {
    const { publish, clone, write, commit, git, commits } = await publisher();
    await publish('--first');
    clone('ann');
    write('ann', 'acme/privacy/2030-01-01.mdx', FAULTY.replace('2020-01-01', '2030-01-01'));
    commit('ann', 'A fault');
    git('ann', 'push', '-q', 'origin', 'main');
    const { exit, out } = await publish();
    expect(exit).toBe(1);
    expect(out).toContain('heading-without-id');
    expect(commits()[0]).toBe('A fault');
  });
});
