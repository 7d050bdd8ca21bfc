import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isFault, parseLedger } from '../../src/ledger/ledger.ts';
import { parseProof } from '../../src/ledger/proof-file.ts';
import type { Day } from '../../src/policy/date.ts';
import { policyJson, versionJson } from '../../src/site/files/machine-readable.ts';
import { loadSite, nodeSha256 } from '../../src/site/load-site.ts';
import { historyPage } from '../../src/site/pages/history-page.ts';
import { versionPage } from '../../src/site/pages/version-page.ts';
import { siteOf, verified } from '../ledger/published-site.ts';
import { contentWith, FAULTY, policy } from './run-policy.ts';

const FILE = 'acme/privacy/2020-01-01.mdx';
const TEXT = FAULTY.replace('Data we keep', 'Data we keep {#data-we-keep}').replace(
  'your name',
  'the name of **Jane Doe** and of Jane Doe',
);
const REASON = 'A court order of 1 March 2027';
const CALL = ['redact', 'acme/privacy', '2020-01-01', '--text', 'Jane Doe', '--reason', REASON];

const fileIn = (content: string, file: string) => readFileSync(join(content, file), 'utf8');

async function sealedContent(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const content = contentWith({ [FILE]: TEXT, ...files });
  await policy(['seal', '--content', content]);
  return content;
}

function loaded(content: string) {
  const { view } = loadSite(content, '2040-01-01' as Day, { drafts: false });
  const own = view?.library.organisations[0]?.policies[0];
  const version = own?.versions[0];
  if (!view || !own || !version) throw new Error('The content has problems.');
  return { view, own, version };
}

describe('policy redact', () => {
  test('leaves a gap in each place and a tombstone in the ledger, and tells what is left to do', async () => {
    const content = await sealedContent();
    const [before = ''] = fileIn(content, 'ledger.json').split('\n').slice(4);
    const { exit, out } = await policy([...CALL, '--content', content, '--yes'], { from: content });
    expect(exit).toBe(0);
    expect(out).toMatch(
      /^\[redacted\] will stand in 2 places of acme\/privacy\/2020-01-01\.mdx:\n {2}acme\/privacy\/2020-01-01\.mdx:9:23\n {2}acme\/privacy\/2020-01-01\.mdx:9:41\nWritten: .+2 entries, root [0-9a-f]{64}\.\nLeft to do: commit .+history of git/s,
    );
    expect(fileIn(content, FILE)).toContain(
      String.raw`the name of **\[redacted\]** and of \[redacted\].`,
    );
    const lines = fileIn(content, 'ledger.json').split('\n');
    expect(lines[4]).toBe(`${before},`);
    expect(JSON.parse(lines[5] ?? '')).toMatchObject({
      kind: 'redaction',
      policy: 'acme/privacy',
      version: '2020-01-01',
      reason: REASON,
    });
    expect(fileIn(content, 'ledger.json')).not.toContain('Jane');
    expect((await policy(['check', '--content', content])).exit).toBe(0);
    expect((await policy(['seal', '--content', content])).out).toContain('Every published version');
  });

  test('says when and why on the page, in the history and as data, and nobody says what', async () => {
    const content = await sealedContent();
    await policy([...CALL, '--content', content, '--yes']);
    const { view, own, version } = loaded(content);
    const [standing] = view.timeline(own);
    if (!standing) throw new Error('There is no version.');
    const page = versionPage(
      view,
      { files: new Map(), size: () => null },
      own,
      standing,
      'version',
    );
    const said = expect.stringMatching(
      /^On \d+ \w+ \d{4} something was taken out of this text, where it now says \[redacted\]\. The reason: A court order of 1 March 2027\.$/,
    );
    expect(page.notes).toEqual([said]);
    expect(historyPage(view, own).entries[0]?.notes).toEqual([said]);
    const redacted = [{ date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), reason: REASON }];
    expect(versionJson(view, own, version)).toMatchObject({ redacted });
    expect(policyJson(view, own).versions[0]).toMatchObject({ redacted });
    expect([...siteOf(view).values()].join()).not.toContain('Jane');
  });

  test('gives a site that verifies, with a proof of both entries; with the old text it does not', async () => {
    const content = await sealedContent();
    const old = siteOf(loaded(content).view).get('acme/privacy/2020-01-01/index.txt') ?? '';
    await policy([...CALL, '--content', content, '--yes']);
    const files = siteOf(loaded(content).view);
    const found = await verified(files);
    expect([found.findings, found.redactions.map(({ reason }) => reason)]).toEqual([[], [REASON]]);
    const proof = parseProof(files.get('acme/privacy/2020-01-01/proof.json') ?? '');
    expect(proof?.entries.map(({ entry }) => entry.kind)).toEqual(['version', 'redaction']);
    files.set('acme/privacy/2020-01-01/index.txt', old);
    const [finding] = (await verified(files)).findings;
    expect(finding?.what).toMatch(/^It still has what was taken out of this version on /);
  });

  test('a file that has the words again stops the build and says so', async () => {
    const content = await sealedContent();
    await policy([...CALL, '--content', content, '--yes']);
    writeFileSync(join(content, FILE), TEXT);
    const { exit, out } = await policy(['check', '--content', content]);
    expect(exit).toBe(1);
    expect(out).toMatch(/This version has again what was taken out of it on .+\(sealed-text\)/s);
  });

  test('can be done again with other words', async () => {
    const content = await sealedContent();
    await policy([...CALL, '--content', content, '--yes']);
    const words = CALL.map((each) => (each === 'Jane Doe' ? 'We keep' : each));
    expect((await policy([...words, '--content', content, '--yes'])).exit).toBe(0);
    const ledger = parseLedger(nodeSha256, fileIn(content, 'ledger.json'));
    expect(isFault(ledger) ? ledger : [...ledger.seals.values()][0]?.indices).toEqual([0, 1, 2]);
    expect((await policy(['check', '--content', content])).exit).toBe(0);
  });

  test('names the other places that publish the words', async () => {
    const content = await sealedContent({
      'acme/privacy/policy.yaml':
        'title: Privacy Policy\nkind: privacy\ndescription: Of Jane Doe.\nlanguage: en\naliases: [/of-jane-doe]\n',
    });
    const { out } = await policy([...CALL, '--content', content, '--yes', '--json']);
    const { places, elsewhere } = JSON.parse(out);
    expect(places).toHaveLength(2);
    expect(elsewhere).toEqual([
      { file: 'acme/privacy/policy.yaml', line: 3, column: 17 },
      { file: 'acme/privacy/policy.yaml', line: 5, column: 15 },
    ]);
  });

  test.each([
    ['without --yes where nobody can be asked', ['--yes'], [], 'Say --yes'],
    ['without a reason', [REASON], [' '], 'Say why'],
    ['with a reason that has the words', [REASON], ['Of JANE doe'], 'without the words themselves'],
    ['of words that are not there', ['Jane Doe'], ['John'], 'does not have the words “John”'],
    [
      'of half-bold words',
      ['Jane Doe'],
      ['Jane Doe and'],
      'markup begins or ends within the words',
    ],
    ['of an id', ['Jane Doe'], ['data-we-keep'], 'is the id of a clause'],
    ['of another gap', ['Jane Doe'], ['[redacted]'], 'marks what is gone already'],
    ['of a version that is not there', ['2020-01-01'], ['2021'], 'has no version 2021'],
  ])('does nothing %s', async (_, [from], to, sentence) => {
    const content = await sealedContent();
    const [text, ledger] = [fileIn(content, FILE), fileIn(content, 'ledger.json')];
    const call = [...CALL, '--yes'].flatMap((each) => (each === from ? to : [each]));
    const { exit, errors } = await policy([...call, '--content', content]);
    expect([exit, errors]).toEqual([2, expect.stringContaining(sentence)]);
    expect([fileIn(content, FILE), fileIn(content, 'ledger.json')]).toEqual([text, ledger]);
  });

  test('refuses a version that is not sealed, and content that has problems', async () => {
    const open = contentWith({ [FILE]: TEXT });
    const { exit, errors } = await policy([...CALL, '--yes', '--content', open]);
    expect([exit, errors]).toEqual([2, expect.stringContaining('by hand')]);
    const faulty = contentWith({ [FILE]: FAULTY });
    expect((await policy([...CALL, '--yes', '--content', faulty])).exit).toBe(1);
  });
});
