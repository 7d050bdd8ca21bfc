import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toHex } from '../../src/ledger/bytes-as-text.ts';
import type { NoticeEntry } from '../../src/ledger/notice-entry.ts';
import { isProven, parseProof } from '../../src/ledger/proof-file.ts';
import type { Day } from '../../src/policy/date.ts';
import { policyJson } from '../../src/site/files/machine-readable.ts';
import { loadSite, nodeSha256 } from '../../src/site/load-site.ts';
import { historyPage } from '../../src/site/pages/history-page.ts';
import { laterVersion } from '../build/content-copy.ts';
import { siteOf, verified } from '../ledger/published-site.ts';
import { shown } from '../site/phrases.ts';
import { contentWith, folderWith, policy } from './run-policy.ts';

const FOLDER = 'acme/privacy';
const OPTIONS = ['--channel', 'email', '--on', '2026-01-02', '--to', 'all customers'];

const call = (content: string, ...argv: readonly string[]) =>
  policy([...argv, '--content', content], { from: content });

const notified = (content: string, ...options: readonly string[]) =>
  call(content, 'notified', FOLDER, '2021-01-01', ...options);

async function sealedContent(): Promise<string> {
  const content = contentWith({ [`${FOLDER}/2021-01-01.mdx`]: laterVersion('2021-01-01') });
  await call(content, 'addresses', '--write');
  await call(content, 'seal');
  return content;
}

/** A message as a mail program keeps it. */
const mail = () =>
  join(folderWith({ 'mail.eml': 'Subject: News\r\n\r\nNew terms.\r\n' }), 'mail.eml');

const ledgerOf = (content: string) => readFileSync(join(content, 'ledger.json'), 'utf8');
const keptIn = (content: string) =>
  readdirSync(join(content, FOLDER)).filter((name) => name.includes('.notice-'));

function viewOf(content: string) {
  const { view, problems } = loadSite(content, '2040-01-01' as Day, { drafts: false });
  const own = view?.library.organisations[0]?.policies[0];
  if (!view || !own) throw new Error(JSON.stringify(problems));
  return { view, own };
}

describe('policy notified', () => {
  test('adds one entry, and keeps the words of policy notice where no file is named', async () => {
    const content = await sealedContent();
    const before = ledgerOf(content);
    const { exit, out } = await notified(content, ...OPTIONS);
    expect([exit, out]).toEqual([
      0,
      expect.stringMatching(/^Recorded: acme\/privacy 2021-01-01, /),
    ]);
    const [name = ''] = keptIn(content);
    const text = readFileSync(join(content, FOLDER, name));
    const written = await call(
      content,
      ...['notice', FOLDER, '2021-01-01', '--format', 'text', '--out', '-'],
    );
    expect(text.toString()).toBe(written.out);
    const entry = viewOf(content).view.ledger.entries[2] as NoticeEntry;
    expect(entry).toMatchObject({ kind: 'notice', channel: 'email', to: 'all customers' });
    expect(entry.text).toBe(toHex(nodeSha256(text)));
    expect((await call(content, 'check')).out).toBe('0 problems.\n');
    const earlier = contentWith({ 'ledger.json': before });
    expect((await call(content, 'check', '--base', earlier)).exit).toBe(0);
  });

  test('is seen in history and data, and leaves a site that verifies', async () => {
    const content = await sealedContent();
    expect((await notified(content, ...OPTIONS, '--text', mail())).exit).toBe(0);
    const { view, own } = viewOf(content);
    const { entries } = historyPage(view, own);
    expect(entries[0]?.notices.map(shown)).toEqual([
      expect.stringMatching(
        /^By e-mail on 2 January 2026, to: all customers\. Recorded on .+: [0-9a-f]{64}$/,
      ),
    ]);
    expect(policyJson(view, own).versions[1]).toMatchObject({
      notices: [{ channel: 'email', date: '2026-01-02', to: 'all customers' }],
    });
    const { findings, unsealed } = await verified(siteOf(view));
    expect({ findings, unsealed }).toEqual({ findings: [], unsealed: [] });
  });

  test('puts the text and its proof into the evidence, for whoever reads it back', async () => {
    const content = await sealedContent();
    await notified(content, ...OPTIONS, '--text', mail());
    const zip = join(folderWith({}), 'told.zip');
    expect((await call(content, 'evidence', FOLDER, '--out', zip)).exit).toBe(0);
    const files = unzipSync(readFileSync(zip));
    const text = files[`${FOLDER}/2021-01-01/notices/entry-3.eml`];
    const proof = parseProof(
      Buffer.from(files[`${FOLDER}/2021-01-01/proof.json`] ?? []).toString(),
    );
    const told = proof?.entries.find(({ entry }) => entry.kind === 'notice')?.entry;
    expect(told).toMatchObject({ channel: 'email', on: '2026-01-02', to: 'all customers' });
    expect(text && toHex(nodeSha256(text))).toBe((told as NoticeEntry).text);
    expect(proof && isProven(nodeSha256, proof, viewOf(content).view.ledger.tree)).toBe(true);
    const readme = Buffer.from(files['README.txt'] ?? []).toString();
    expect(readme).toContain(
      '- 2021-01-01: By e-mail on 2 January 2026, to: all customers. Recorded on',
    );
  });

  test.each<[string, readonly string[], string]>([
    ['no way', ['--on', '2026-01-02', '--to', 'all'], 'Say in which way'],
    ['an unknown way', ['--channel', 'emial', ...OPTIONS.slice(2)], 'Did you mean `email`?'],
    ['no day', ['--channel', 'email', '--to', 'all'], 'Say on which day'],
    ['a month', ['--channel', 'email', '--on', '2026-01', '--to', 'all'], '2026-01 is no day.'],
    ['a day to come', ['--channel', 'email', '--on', '2999-01-01', '--to', 'all'], 'yet to come'],
    ['nobody', ['--channel', 'email', '--on', '2026-01-02', '--to', '  '], 'Say who was told'],
    ['an address', ['--channel', 'sms', '--on', '2026-01-02', '--to', 'a@b.ch'], 'name a group'],
    ['no such file', [...OPTIONS, '--text', 'none.txt'], 'There is no file none.txt.'],
    ['another kind of file', [...OPTIONS, '--text', 'site.yaml'], 'does not end in .txt'],
  ])('refuses %s with a sentence, and records nothing', async (_, options, sentence) => {
    const content = await sealedContent();
    const before = ledgerOf(content);
    const { exit, errors } = await notified(content, ...options);
    expect({ exit, errors }).toEqual({ exit: 2, errors: expect.stringContaining(sentence) });
    expect(ledgerOf(content)).toBe(before);
    expect(keptIn(content)).toEqual([]);
  });

  test('refuses a version that is unknown or not sealed, and what is on record', async () => {
    const content = await sealedContent();
    const of = (version: string) => call(content, 'notified', FOLDER, version, ...OPTIONS);
    expect((await of('2021-01-10')).errors).toContain('has no version 2021-01-10');
    await of('2021-01-01');
    expect((await of('2021-01-01')).errors).toContain('on record already, as entry 3');
    writeFileSync(join(content, FOLDER, '2022-01-01.mdx'), laterVersion('2022-01-01'));
    expect((await of('2022-01-01')).errors).toContain('is not sealed yet');
  });
});

describe('the kept text of a notice', () => {
  test.each<[string, (path: string) => void, string]>([
    ['is gone', (path) => rmSync(path), 'is no longer kept as it was'],
    ['was changed', (path) => writeFileSync(path, 'Other words.\n'), 'has its digest'],
    [
      'lies there with other line ends',
      (path) => writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n')),
      '',
    ],
  ])('is held against the ledger where it %s', async (_, harm, sentence) => {
    const content = await sealedContent();
    await notified(content, ...OPTIONS);
    harm(join(content, FOLDER, keptIn(content)[0] ?? ''));
    const { exit, out } = await call(content, 'check');
    expect(exit).toBe(sentence ? 1 : 0);
    expect(out).toContain(sentence);
  });
});
