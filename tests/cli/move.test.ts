import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/policy/date.ts';
import { policyJson } from '../../src/site/files/machine-readable.ts';
import { redirectsOf } from '../../src/site/files/redirects.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { historyPage } from '../../src/site/pages/history-page.ts';
import { siteOf, verified } from '../ledger/published-site.ts';
import { shown } from '../site/phrases.ts';
import { contentWith, FAULTY, folderWith, PROJECT, policy } from './run-policy.ts';

const FILE = 'acme/privacy/2020-01-01.mdx';
const TEXT = FAULTY.replace('Data we keep', 'Data we keep {#data-we-keep}').replace(
  'your name',
  'your name, see [our site](/acme/privacy/) and [above](#data-we-keep)',
);
const BELL = 'name: Bell\ndescription: Bells.\nentities:\n  - name: Bell Ltd\n';

const fileIn = (content: string, file: string) => readFileSync(join(content, file), 'utf8');

async function publishedContent(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const content = contentWith({ [FILE]: TEXT, ...files });
  await policy(['addresses', '--write', '--content', content]);
  await policy(['seal', '--content', content]);
  return content;
}

const call = (content: string, ...argv: readonly string[]) =>
  policy([...argv, '--content', content], { from: content });

function viewOf(content: string) {
  const { view, problems } = loadSite(content, '2040-01-01' as Day, { drafts: false });
  const own = view?.library.organisations[0]?.policies[0];
  if (!view || !own) throw new Error(JSON.stringify(problems));
  return { view, own };
}

describe('policy move', () => {
  test('moves the folder and adds one entry; all that was sealed stays sealed as it was', async () => {
    const content = await publishedContent();
    const before = fileIn(content, 'ledger.json').split('\n')[4];
    const { exit, out } = await call(content, 'move', 'acme/privacy', 'acme/data-protection');
    expect({ exit, out }).toEqual({
      exit: 0,
      out: expect.stringMatching(/^acme\/privacy is now acme\/data-protection\. The ledger has 2 /),
    });
    expect(existsSync(join(content, 'acme/data-protection/2020-01-01.mdx'))).toBe(true);
    expect(existsSync(join(content, 'acme/privacy'))).toBe(false);
    const lines = fileIn(content, 'ledger.json').split('\n');
    expect(lines[4]).toBe(`${before},`);
    expect(JSON.parse(lines[5] ?? '')).toMatchObject({
      kind: 'moved',
      policy: 'acme/privacy',
      to: 'acme/data-protection',
    });
    await call(content, 'addresses', '--write');
    expect(await call(content, 'check')).toMatchObject({ exit: 0, out: '0 problems.\n' });
    expect((await call(content, 'seal')).out).toContain('Every published version is sealed.');
  });

  test('leads every recorded address to the new one, and says so in history and data', async () => {
    const content = await publishedContent();
    await call(content, 'move', 'acme/privacy', 'acme/data-protection');
    const { view, own } = viewOf(content);
    const leads = new Map(redirectsOf(view).map(({ from, to }) => [from, to]));
    const recorded = JSON.parse(fileIn(content, 'addresses.json')).addresses as string[];
    for (const address of recorded.filter((each) => each.startsWith('/acme/privacy/')))
      expect(leads.get(address)).toBe(address.replace('/privacy/', '/data-protection/'));
    expect(historyPage(view, own).moves.map(shown)).toEqual([
      expect.stringMatching(/^Until .+ this policy stood at \/acme\/privacy\/\. Its old/),
    ]);
    expect(policyJson(view, own).movedFrom).toEqual([
      { policy: 'acme/privacy', date: view.ledger.entries[1]?.sealed },
    ]);
  });

  test('leaves a site that verifies, with the old texts and data where they were too', async () => {
    const content = await publishedContent();
    await call(content, 'move', 'acme/privacy', 'acme/data-protection');
    const { view } = viewOf(content);
    const files = siteOf(view);
    for (const file of ['2020-01-01/index.txt', '2020-01-01/index.md', 'policy.json'])
      expect(files.get(`acme/privacy/${file}`)).toBe(files.get(`acme/data-protection/${file}`));
    const { findings, versions, unsealed } = await verified(files);
    expect({ findings, versions, unsealed }).toEqual({ findings: [], versions: 1, unsealed: [] });
  });

  test('to another organisation leads the address of one without policies there', async () => {
    const content = await publishedContent();
    mkdirSync(join(content, 'bell'));
    writeFileSync(join(content, 'bell/organisation.yaml'), BELL);
    expect((await call(content, 'move', 'acme/privacy', 'bell/privacy')).exit).toBe(0);
    expect(existsSync(join(content, 'acme'))).toBe(false);
    await call(content, 'addresses', '--write');
    expect(await call(content, 'check')).toMatchObject({ exit: 0, out: '0 problems.\n' });
    const leads = redirectsOf(viewOf(content).view).map(({ from, to }) => `${from} ${to}`);
    expect(leads).toEqual(
      expect.arrayContaining([
        '/acme/ /bell/',
        '/acme/changes/ /bell/changes/',
        '/acme/clauses/ /bell/clauses/',
      ]),
    );
  });

  test('there and back again leaves no address that leads to itself', async () => {
    const content = await publishedContent();
    await call(content, 'move', 'acme/privacy', 'acme/other');
    await call(content, 'addresses', '--write');
    expect((await call(content, 'move', 'acme/other', 'acme/privacy')).exit).toBe(0);
    const leads = redirectsOf(viewOf(content).view).map(({ from, to }) => `${from} ${to}`);
    expect(leads).toContain('/acme/other/ /acme/privacy/');
    expect(leads.filter((line) => line.startsWith('/acme/privacy/'))).toEqual([]);
    expect((await verified(siteOf(viewOf(content).view))).findings).toEqual([]);
  });

  test('is what check advises where a folder was renamed by hand, and mends it', async () => {
    const content = await publishedContent();
    renameSync(join(content, 'acme/privacy'), join(content, 'acme/terms'));
    const { out } = await call(content, 'check');
    expect(out).toContain('`npm run policy -- move acme/privacy ORG/POLICY`');
    expect((await call(content, 'move', 'acme/privacy', 'acme/terms')).exit).toBe(0);
    expect((await call(content, 'check')).exit).toBe(0);
  });

  test('is named with the new place, where the text is found there', async () => {
    const content = await publishedContent({ [FILE]: TEXT.replace('/acme/privacy/', '/about/') });
    renameSync(join(content, 'acme/privacy'), join(content, 'acme/terms'));
    expect((await call(content, 'check')).out).toContain(
      'run `npm run policy -- move acme/privacy acme/terms`',
    );
  });

  test('leaves nothing moved where the new place has problems', async () => {
    const content = await publishedContent();
    const before = fileIn(content, 'ledger.json');
    const { exit, errors } = await call(content, 'move', 'acme/privacy', 'acme/history');
    expect(exit).toBe(1);
    expect(errors).toContain('Nothing was moved');
    expect(fileIn(content, 'ledger.json')).toBe(before);
    expect(existsSync(join(content, FILE))).toBe(true);
  });

  test.each([
    [['acme/privacy'], 'Name the policy, and where it is to stand'],
    [['acme/privacy', 'acme/privacy'], 'where it stands already'],
    [['acme/privacy', 'acme/Über uns'], 'cannot be an address'],
    [['acme/nothing', 'acme/terms'], 'Nothing of acme/nothing is sealed'],
    [['acme/privacy', 'bell/privacy'], 'There is no organisation bell yet'],
  ])('%j is refused with a sentence', async (argv, sentence) => {
    const { exit, errors } = await call(await publishedContent(), 'move', ...argv);
    expect({ exit, errors }).toEqual({ exit: 2, errors: expect.stringContaining(sentence) });
  });
});

test('no other policy may stand where one stood before', async () => {
  const content = await publishedContent();
  const copy = folderWith({}, join(relative(PROJECT, content), 'acme/privacy'));
  await call(content, 'move', 'acme/privacy', 'acme/terms');
  cpSync(copy, join(content, 'acme/privacy'), { recursive: true });
  const { exit, out } = await call(content, 'check');
  expect(exit).toBe(1);
  expect(out).toContain('The policy that stood at /acme/privacy/ was moved to /acme/terms/');
});
