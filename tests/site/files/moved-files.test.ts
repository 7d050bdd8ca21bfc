import { describe, expect, test } from 'vitest';
import { ledgerOf } from '../../../src/ledger/ledger.ts';
import { sha256 } from '../../../src/ledger/sha-256.ts';
import { publishedFiles } from '../../../src/site/files/published-files.ts';
import { pagePaths } from '../../../src/site/view/page-list.ts';
import { publishedPolicies, type View, viewOf } from '../../../src/site/view/view.ts';
import { moved, sealed } from '../../ledger/sample-ledger.ts';
import { sampleView } from '../sample-library.ts';

const text = '## Data {#data}\n\nWe keep a name.\n\n| Cookie |\n|---|\n| a |\n';
const REGISTER = {
  name: 'cookies',
  title: 'Cookies',
  entry: { one: 'cookie', other: 'cookies' },
  tables: [{ clause: 'data', table: 1 }],
  key: 'name',
  columns: { name: ['Cookie'] },
} as never;

/** A site in two languages before and after its only policy went to another organisation. */
function sites(): { before: View; after: View } {
  const at = (path: string) =>
    sampleView({
      site: { languages: ['it'], translations: { it: slots } },
      policies: { [path]: { versions: { '2020-01-01': { text } } } },
    });
  const [before, unmoved] = [at('acme/privacy'), at('bell/data')];
  for (const view of [before, unmoved])
    for (const policy of publishedPolicies(view)) Object.assign(policy, { registers: [REGISTER] });
  const ledger = ledgerOf(sha256, [sealed(), moved({ to: 'bell/data' })]);
  const base = before.addresses.path('/').length - 1;
  const recorded = pagePaths(before).map((path) => path.slice(base));
  return { before, after: viewOf(unmoved.library, unmoved.today, recorded, ledger) };
}
const slots = { name: 'Archivio', description: 'x', introduction: null, footerText: null };

const filesOf = (view: View) =>
  new Map([...publishedFiles(view, { files: new Map() })].map((file) => [file.path, file]));

describe('a policy that moved to another organisation', () => {
  const { before, after } = sites();
  const [old, now] = [filesOf(before), filesOf(after)];

  test('leaves an answer at every address of a file that it had, of each kind', () => {
    const theirs = [...old.keys()].filter((path) => path.includes('/acme/'));
    const kinds = theirs.map((path) => path.slice(path.lastIndexOf('/') + 1));
    expect(kinds).toEqual(
      expect.arrayContaining([
        'feed.atom',
        'feed.json',
        'calendar.ics',
        'timemap.link',
        'cookies.csv',
      ]),
    );
    expect(theirs.filter((path) => !now.has(path))).toEqual([]);
  });

  test.each(['/acme/privacy/feed.atom', '/acme/privacy/clause/data/feed.atom', '/acme/feed.atom'])(
    '%s names the address that the feed has now',
    (path) => {
      const feed = String(now.get(path)?.body());
      const here = path.replace('/acme/privacy/', '/bell/data/').replace('/acme/', '/bell/');
      expect(feed).toBe(String(now.get(here)?.body()));
      expect(feed).toMatch(new RegExp(`rel="self"[^>]+href="https://sample.example${here}"`));
    },
  );
});
