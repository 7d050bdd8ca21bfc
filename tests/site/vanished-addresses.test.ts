import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/policy/date.ts';
import { loadSite } from '../../src/site/load-site.ts';
import {
  currentAddressRecord,
  formatAddressRecord,
  parseAddressRecord,
} from '../../src/site/promises/address-record.ts';
import { checkRecord, checkRecordedFiles } from '../../src/site/promises/check-record.ts';
import { contentWith, FAULTY } from '../cli/run-policy.ts';
import { type LibraryFacts, sampleView } from './sample-library.ts';

const LIBRARY: LibraryFacts = {
  policies: {
    'acme/privacy': {
      aliases: ['/old/'],
      versions: {
        '2011-10': { text: '## Contact {#contact}\n\nWrite.\n\n## Scope {#scope}\n\nAll.' },
        '2016-10': { text: '## Scope {#scope}\n\nAll.', removed: ['contact'] },
      },
    },
    'acme/terms': { versions: { '2020': { text: '## Contact {#contact}\n\nWrite.' } } },
    'bolt/cookies': { versions: { '2020': {} } },
  },
};
const recorded = formatAddressRecord(currentAddressRecord(sampleView(LIBRARY)));

/**
 * What is said when the content has changed since the record was written: line of the record, fault,
 * remedy.
 */
function saidOf(
  change: (policies: LibraryFacts['policies']) => LibraryFacts['policies'],
): string[] {
  const view = sampleView({ policies: change(LIBRARY.policies) });
  return checkRecord(recorded, currentAddressRecord(view)).map(({ line, what, mend, severity }) => {
    const where = recorded.split('\n')[line - 1]?.trim().replace(/,$/, '');
    return `${severity} at ${where}: ${what} ${mend}`;
  });
}

describe('what was published and would be gone is an error at its line', () => {
  const { 'acme/privacy': privacy, ...others } = LIBRARY.policies;
  if (!privacy) throw new Error('The sample has changed.');

  test('unchanged content has none', () => {
    expect(saidOf((policies) => policies)).toEqual([]);
  });

  test('a version, and with it, unsaid, its comparisons and the wordings of its clauses', () => {
    const { '2011-10': _, ...versions } = privacy.versions;
    expect(saidOf(() => ({ ...others, 'acme/privacy': { ...privacy, versions } }))).toEqual([
      'error at "/acme/privacy/2011-10/": The address /acme/privacy/2011-10/ is recorded as published and would be gone. Restore content/acme/privacy/2011-10.mdx from git. If the policy was renamed, or went to another organisation, `npm run policy -- move acme/privacy ORG/POLICY` keeps its addresses; where it was never sealed, add /acme/privacy/2011-10/ to the `aliases` of the policy that took its place.',
      'error at "contact": The clause #contact of acme/privacy is recorded as published, and no version has it. Restore the version that had it: a published text never changes.',
    ]);
  });

  test('a policy, and with it, unsaid, what shows it in other ways', () => {
    const { 'acme/terms': _, ...rest } = LIBRARY.policies;
    expect(saidOf(() => rest)).toEqual(
      ['', '2020/', 'history/'].map((end) => {
        const file = end === '2020/' ? '2020.mdx' : '';
        return `error at "/acme/terms/${end}": The address /acme/terms/${end} is recorded as published and would be gone. Restore content/acme/terms/${file} from git. If the policy was renamed, or went to another organisation, \`npm run policy -- move acme/terms ORG/POLICY\` keeps its addresses; where it was never sealed, add /acme/terms/${end} to the \`aliases\` of the policy that took its place.`;
      }),
    );
  });

  test('an organisation', () => {
    const { 'bolt/cookies': _, ...rest } = LIBRARY.policies;
    expect(saidOf(() => rest)[0]).toBe(
      'error at "/bolt/": The address /bolt/ is recorded as published and would be gone. Restore the folder content/bolt/ from git, or add /bolt/ to the `aliases` of the policy that took its place.',
    );
  });

  test('a clause, in the policy that had it, whatever other policies have', () => {
    const terms = { versions: { '2020': { text: '## Scope {#scope}\n\nAll.' } } };
    const problems = checkRecord(
      recorded,
      currentAddressRecord(sampleView({ policies: { ...LIBRARY.policies, 'acme/terms': terms } })),
    );
    const [clause] = problems;
    expect(clause?.what).toBe(
      'The clause #contact of acme/terms is recorded as published, and no version has it.',
    );
    const lines = recorded.split('\n');
    expect(lines.slice(0, clause?.line).findLast((line) => line.includes(': ['))).toContain(
      '"acme/terms"',
    );
    expect(lines[(clause?.line ?? 0) - 1]).toContain('"contact"');
  });

  test('an old address', () => {
    expect(
      saidOf((policies) => ({ ...policies, 'acme/privacy': { ...privacy, aliases: [] } })),
    ).toEqual([
      'error at "/old/": The address /old/ is recorded as published and would be gone. Restore the folder content/old/ from git, or add /old/ to the `aliases` of the policy that took its place.',
    ]);
  });

  test('but not an old address that lost its last slash', () => {
    const said = saidOf((policies) => ({
      ...policies,
      'acme/privacy': { ...privacy, aliases: ['/old'] },
    }));
    expect(said.filter((sentence) => sentence.startsWith('error'))).toEqual([]);
  });

  test('but not a policy whose addresses lead elsewhere now', () => {
    const { 'acme/terms': _, ...rest } = LIBRARY.policies;
    const ends = [
      '',
      '2020/',
      'history/',
      'compare/',
      'compare/2020/',
      'on/',
      'glossary/',
      'frame/',
      'clause/contact/',
    ];
    const aliases = ['/old/', ...ends.map((end) => `/acme/terms/${end}`)];
    expect(saidOf(() => ({ ...rest, 'acme/privacy': { ...privacy, aliases } }))).toEqual([]);
  });

  test('but not a comparison whose two versions are neighbours no more', () => {
    const versions = {
      ...privacy.versions,
      '2013': { text: '## Scope {#scope}\n\nAll.', removed: ['contact'] },
    };
    const policies = { ...LIBRARY.policies, 'acme/privacy': { ...privacy, versions } };
    const view = sampleView({ policies, recorded: parseAddressRecord(recorded)?.addresses ?? [] });
    const problems = checkRecord(recorded, currentAddressRecord(view));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

test('an address that the program made itself is not looked for in the content', () => {
  const record = formatAddressRecord({ addresses: ['/changes/2020/'], clauses: {} });
  const view = sampleView({ policies: {} });
  const [gone] = checkRecord(record, currentAddressRecord(view));
  expect(gone?.what).toBe('The address /changes/2020/ is recorded as published and would be gone.');
  expect(gone?.mend).toMatch(/^It is none of a policy: the program made it\. /);
});

describe('of content that has problems, so that no site can be made of it,', () => {
  const versions = ['acme/privacy/2011-10', 'acme/privacy/2016-10', 'acme/terms/2020'];
  const files = [...versions, 'bolt/cookies/2020'].map((version) => `${version}.mdx`);
  const check = (paths: readonly string[], aliases: readonly string[] = []) =>
    checkRecordedFiles(recorded, new Set(paths), aliases).map(({ what }) => what);

  test('nothing is said while all recorded versions have their files', () => {
    expect(check(files)).toEqual([]);
  });

  test('a recorded version without its file is an error', () => {
    expect(check(files.slice(1))).toEqual([
      'The address /acme/privacy/2011-10/ is recorded as published and would be gone.',
    ]);
  });

  test('unless a policy answers its address', () => {
    expect(check(files.slice(1), ['/acme/privacy/2011-10/'])).toEqual([]);
    expect(check(files.slice(1), ['/acme/privacy/2011-10'])).toEqual([]);
  });

  test('a deleted version is said first', () => {
    const directory = contentWith({
      'acme/privacy/2020-01-01.mdx': FAULTY,
      'addresses.json': formatAddressRecord({
        addresses: ['/acme/privacy/2019-01-01/', '/acme/privacy/2020-01-01/'],
        clauses: {},
      }),
    });
    const { problems } = loadSite(directory, dayOf(new Date()), { drafts: false });
    expect(problems.map(({ rule }) => rule)).toEqual(['vanished-address', 'heading-without-id']);
  });
});

test('a record in which git left a conflict says what to do, at its line', () => {
  const torn = recorded.replace('  "addresses": [\n', '  "addresses": [\n<<<<<<< HEAD\n');
  expect(checkRecord(torn, currentAddressRecord(sampleView(LIBRARY)))).toMatchObject([
    { line: 3, rule: 'merge-conflict', severity: 'error' },
  ]);
});

describe('what is published and not recorded only warns', () => {
  test('with the first of it, and what to do', () => {
    const fresh = { versions: { '2021': { text: '## New {#new}\n\nWords.' } } };
    expect(saidOf((policies) => ({ ...policies, 'acme/returns': fresh }))).toEqual([
      'warning at {: Published, but not yet recorded here: /acme/returns/ and 10 more. Run `npm run policy -- addresses --write` and commit the file, so that they are guarded from now on.',
    ]);
  });

  test('a new clause too', () => {
    const terms = {
      versions: { '2020': { text: '## Contact {#contact}\n\nWrite.\n\n## New {#new}\n\nA.' } },
    };
    expect(saidOf((policies) => ({ ...policies, 'acme/terms': terms }))[0]).toContain(
      'not yet recorded here: /acme/terms/clause/new/ and 1 more. Run',
    );
  });

  test('where there is no record at all', () => {
    const problems = checkRecord(null, currentAddressRecord(sampleView(LIBRARY)));
    expect(problems.map(({ severity, line }) => [severity, line])).toEqual([['warning', 1]]);
    expect(problems[0]?.mend).toContain('If it was deleted, restore it from git;');
  });
});

test('addresses are recorded from the root of the site, whatever its sub-path', () => {
  const below = sampleView({ ...LIBRARY, site: { url: 'https://sample.example/legal/' } });
  expect(formatAddressRecord(currentAddressRecord(below))).toBe(recorded);
});

test('a draft is not recorded', () => {
  const draft = { versions: { '2030': { draft: true } }, aliases: ['/draft/'] };
  const view = sampleView({ policies: { ...LIBRARY.policies, 'acme/draft': draft } });
  expect(formatAddressRecord(currentAddressRecord(view))).toBe(recorded);
});
