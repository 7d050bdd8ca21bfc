import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isFault, parseLedger } from '../../src/ledger/ledger.ts';
import type { Day } from '../../src/policy/date.ts';
import { loadSite, nodeSha256 } from '../../src/site/load-site.ts';
import { contentWith, policy } from './run-policy.ts';

const FILE = 'acme/privacy/2020-01-01.mdx';
const ITALIAN = 'acme/privacy/2020-01-01.it.mdx';
const SITE =
  'url: https://policies.example.com\nname: Policies\ndescription: All.\nlanguage: en\npublisher:\n  name: Acme\n  email: a@example.com\n  address: [Street]\nlanguages: [it]\ntranslations:\n  it:\n    description: Tutte.\n';
const TEXT =
  '---\ntitle: Privacy Policy\neffective: "2020-01-01"\nwording: official\n---\n\nHello.\n\n## Data {#data}\n\nWe keep the name of Jane Doe.\n\n## Rights {#rights}\n\nWrite to us.\n';
const CALL = ['redact', 'acme/privacy', '2020-01-01', '--text', 'Jane Doe', '--reason', 'An order'];

const fileIn = (content: string, file: string) => readFileSync(join(content, file), 'utf8');

/** Sealed content with a version and a translation, whose clause about data says this. */
async function translated(data: string): Promise<string> {
  const facts = '---\ntitle: Informativa\nwording: official\n';
  const body = `\nSalve.\n\n## Dati {#data}\n\n${data}\n\n## Diritti {#rights}\n\nScriveteci.\n`;
  const renders = 'renders:\n  _opening: "0"\n  data: "0"\n  rights: "0"\n---\n';
  const content = contentWith({
    'site.yaml': SITE,
    [FILE]: TEXT,
    [ITALIAN]: `${facts}translationOf: "${'0'.repeat(64)}"\n${renders.replaceAll('"0"', `"${'0'.repeat(16)}"`)}${body}`,
  });
  const own = ['--content', content];
  await policy(['translate', 'acme/privacy', '2020-01-01', '--to', 'it', '--done', 'all', ...own]);
  await policy(['addresses', '--write', ...own]);
  const sealed = await policy(['seal', ...own]);
  expect(sealed.errors + sealed.out).toContain('1 version and 1 translation were sealed');
  return content;
}

function translationIn(content: string) {
  const { view } = loadSite(content, '2040-01-01' as Day, { drafts: false });
  return view?.library.organisations[0]?.policies[0]?.versions[0]?.translations[0];
}

describe('policy redact takes words out of translations too', () => {
  test('where they are the same, as names are: the clause still renders the version, and is sealed anew', async () => {
    const content = await translated('Conserviamo il nome di Jane Doe.');
    const { exit, out } = await policy([...CALL, '--content', content, '--yes', '--json']);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      files: [FILE, ITALIAN],
      places: [{ file: FILE }, { file: ITALIAN, line: 15 }],
      elsewhere: [],
      size: 4,
    });
    expect(fileIn(content, ITALIAN)).toContain(String.raw`il nome di \[redacted\].`);
    expect(translationIn(content)?.parts).toEqual({
      _opening: 'current',
      data: 'current',
      rights: 'current',
    });
    const ledger = parseLedger(nodeSha256, fileIn(content, 'ledger.json'));
    if (isFault(ledger)) throw new Error('The ledger is damaged.');
    expect(ledger.entries.map(({ kind }) => kind)).toEqual([
      'version',
      'translation',
      'redaction',
      'translation',
    ]);
    expect(translationIn(content)?.digest).toBe(
      ledger.translations.get('acme/privacy/2020-01-01.it')?.entry['index.txt'],
    );
    expect((await policy(['seal', '--content', content])).out).toContain('Every published version');
    expect((await policy(['check', '--content', content])).exit).toBe(0);
  });

  test.each([
    ['named for a language', 'it=Gianna Rossi', String.raw`di \[redacted\].`],
    ['none, where somebody said so', 'it=', 'di Gianna Rossi.'],
  ])('%s', async (_, words, said) => {
    const content = await translated('Conserviamo il nome di Gianna Rossi.');
    const call = [...CALL, '--content', content, '--yes', '--in', words];
    expect((await policy(call)).exit).toBe(0);
    expect(fileIn(content, ITALIAN)).toContain(said);
    expect(translationIn(content)?.parts['data']).toBe('current');
  });

  test.each([
    ['says the same in other words', [], 'name these: --in it="…"'],
    ['does not have the words that were named', ['--in', 'it=Giovanna'], 'does not have the words'],
    ['is not there', ['--in', 'de=Erika'], 'not translated into de, but into it'],
    ['is not named as one is', ['--in', 'Gianna'], 'Write a language, = and its words'],
  ])('or nowhere at all: where a translation %s', async (_, more, sentence) => {
    const content = await translated('Conserviamo il nome di Gianna Rossi.');
    const before = [FILE, ITALIAN, 'ledger.json'].map((file) => fileIn(content, file));
    const { exit, errors } = await policy([...CALL, '--content', content, '--yes', ...more]);
    expect([exit, errors]).toEqual([2, expect.stringContaining(sentence)]);
    expect([FILE, ITALIAN, 'ledger.json'].map((file) => fileIn(content, file))).toEqual(before);
  });
});
