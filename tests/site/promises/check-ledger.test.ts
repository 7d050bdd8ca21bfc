import { describe, expect, test } from 'vitest';
import { toHex } from '../../../src/ledger/bytes-as-text.ts';
import type { VersionEntry } from '../../../src/ledger/entry.ts';
import { formatLedger, ledgerOf } from '../../../src/ledger/ledger.ts';
import type { Day } from '../../../src/policy/date.ts';
import { loadSite, nodeSha256 } from '../../../src/site/load-site.ts';
import { LEDGER_FILE } from '../../../src/site/promises/check-ledger.ts';
import { entriesToAdd } from '../../../src/site/promises/unsealed-versions.ts';
import { laterVersion } from '../../build/content-copy.ts';
import { contentWith, FAULTY } from '../../cli/run-policy.ts';

const TODAY = '2026-11-20' as Day;
const FILE = 'acme/privacy/2020-01-01.mdx';
const LATER = 'acme/privacy/2027-01-01.mdx';
const TEXT = FAULTY.replace('Data we keep', 'Data we keep {#data-we-keep}');
const CONTENT = { [FILE]: TEXT, [LATER]: laterVersion('2027-01-01') };

type Files = Readonly<Record<string, string>>;

function load(files: Files, options = { drafts: false }) {
  return loadSite(contentWith(files), TODAY, options);
}

/** What seals content as it is. */
function entriesOf(files: Files): VersionEntry[] {
  const { view, sources, problems } = load(files);
  if (!view) throw new Error(JSON.stringify(problems));
  return entriesToAdd(nodeSha256, view, TODAY, sources);
}

/** The ledger of content as it is. */
function ledgerFor(files: Files): string {
  return formatLedger(ledgerOf(nodeSha256, entriesOf(files)));
}

/** What is said of content whose ledger was made of other content. */
function problemsOf(files: Files, ledger = ledgerFor(CONTENT), options = { drafts: false }) {
  const { view, problems } = load({ ...files, [LEDGER_FILE]: ledger }, options);
  const own = problems.filter(({ rule }) => rule !== 'address-record');
  const stops = own.some(({ severity }) => severity === 'error');
  expect(view === null).toBe(stops);
  return own.map(
    ({ file, line, column, rule, severity, what, mend }) =>
      `${file}:${line}:${column} ${rule} ${severity} ${what} → ${mend}`,
  );
}

test('content as it was sealed has no problem, upcoming versions included', () => {
  expect(problemsOf(CONTENT)).toEqual([]);
  expect(entriesOf(CONTENT).map(({ version }) => version)).toEqual(['2020-01-01', '2027-01-01']);
});

describe('the build stops, with a sentence to act on, where', () => {
  test('the words of a sealed text were changed', () => {
    expect(problemsOf({ ...CONTENT, [FILE]: TEXT.replace('your name', 'your names') })).toEqual([
      `${FILE}:2:8 sealed-text error The text of this version is not the one that was sealed on 2026-11-20. → A published text never changes; a correction is a new version: copy this one, as it is now, by \`npm run policy -- new acme/privacy 2020-01-01.2\`, and then restore the file: \`git log -p\` shows what it was.`,
    ]);
  });

  test('its title was changed', () => {
    const files = { ...CONTENT, [FILE]: TEXT.replace('title: Privacy', 'title: Secrecy') };
    expect(problemsOf(files)[0]).toMatch(/^acme\/privacy\/2020-01-01\.mdx:2:8 sealed-text /);
  });

  test('a link leads elsewhere, with the same words', () => {
    const linked = (href: string) => ({
      ...CONTENT,
      [FILE]: TEXT.replace('your name', `[your name](${href})`),
    });
    const ledger = ledgerFor(linked('https://a.example/'));
    expect(problemsOf(linked('https://b.example/'), ledger)[0]).toContain(
      'The text of this version is not the one that was sealed on 2026-11-20: its words are the same, but its links, emphasis or structure are not.',
    );
    expect(problemsOf(linked('https://a.example/'), ledger)).toEqual([]);
  });

  test.each([
    [
      { [FILE]: TEXT.replace('wording: official', 'wording: official\npublished: "2019-12-01"') },
      `${FILE}:5:12`,
      'The `published` of this version was sealed on 2026-11-20 as none and is now “2019-12-01”. → Write none again.',
    ],
    [
      {
        [FILE]: TEXT.replace(
          'wording: official',
          'wording: restated\nsources:\n  - title: A\n    captured: unknown',
        ),
      },
      `${FILE}:4:10`,
      'The `wording` of this version was sealed on 2026-11-20 as “official” and is now “restated”. → Write “official” again.',
    ],
    [
      {
        'acme/privacy/policy.yaml':
          'title: Privacy Policy\nkind: privacy\ndescription: How.\nlanguage: de\n',
      },
      'acme/privacy/policy.yaml:4:11',
      'The `language` of this version was sealed on 2026-11-20 as “en” and is now “de”. → Write “en” again.',
    ],
  ])('a fact beside the text was changed: %#', (files, place, sentence) => {
    const [first] = problemsOf({ ...CONTENT, ...files });
    expect(first).toContain(`${place} sealed-facts error ${sentence}`);
    expect(first).toContain('a correction is a new version: 20');
  });

  test('a sealed version is gone', () => {
    expect(problemsOf({ [FILE]: TEXT })).toEqual([
      'ledger.json:6:1 sealed-version error The version 2027-01-01 of acme/privacy was sealed on 2026-11-20 and would be gone. → Restore content/acme/privacy/2027-01-01.mdx from git. A text that no longer holds is withdrawn in policy.yaml, never deleted.',
    ]);
  });

  test('a sealed version was made a draft, whether or not drafts are shown', () => {
    const files = { ...CONTENT, [LATER]: laterVersion('2027-01-01', ['draft: true']) };
    for (const drafts of [true, false])
      expect(problemsOf(files, ledgerFor(CONTENT), { drafts })).toEqual([
        `${LATER}:7:8 sealed-version error This version was sealed as published and cannot be a draft again. → Delete the line \`draft: true\`. A text that no longer holds is withdrawn in policy.yaml.`,
      ]);
  });

  test('the ledger was rewritten', () => {
    const text = ledgerFor(CONTENT);
    const [problem] = problemsOf(CONTENT, text.replace('"official"', '"restated"'));
    expect(problem).toBe(
      'ledger.json:3:1 ledger error The ledger is not to the byte as `policy seal` wrote it, or its entries do not add up to its root. → Restore it from git: `git checkout origin/main -- content/ledger.json`. Only `npm run policy -- seal` writes it, and only by adding.',
    );
  });

  test.each([
    ['is no JSON', () => '{"entries":', 'ledger.json:1:1 ledger error The ledger cannot be read'],
    [
      'has half an entry',
      () => ledgerFor(CONTENT).replace('"kind":"version",', ''),
      'ledger.json:5:1 ledger error This is no entry of a ledger as this release knows it',
    ],
    [
      'has an entry twice',
      () => formatLedger(ledgerOf(nodeSha256, [...entriesOf(CONTENT), ...entriesOf(CONTENT)])),
      'ledger.json:7:1 ledger error This entry of the ledger stands where it cannot',
    ],
    [
      'was merged by nobody',
      () => ledgerFor(CONTENT).replace('  "root"', '<<<<<<< HEAD\n  "root"'),
      'ledger.json:3:1 merge-conflict error This file was changed on two sides',
    ],
  ])('the ledger %s', (_, spoilt, sentence) => {
    const problems = problemsOf(CONTENT, spoilt());
    expect(problems.map((problem) => problem.slice(0, sentence.length))).toEqual([sentence]);
  });

  test('the ledger is damaged and other files are faulty, too: all is said at once', () => {
    const problems = problemsOf({ [FILE]: FAULTY }, '{}');
    expect(problems.map((problem) => problem.split(' ')[1])).toEqual([
      'heading-without-id',
      'ledger',
    ]);
  });
});

describe('a text that is printed otherwise than it was sealed', () => {
  /** The ledger of a release that printed one of the two files otherwise. */
  const ledgerOfOther = (file: 'index.txt' | 'index.md', isOlder = false) => {
    const [first, ...others] = entriesOf(CONTENT) as [VersionEntry, ...VersionEntry[]];
    const { source = '', ...older } = first;
    const other = { ...older, [file]: toHex(nodeSha256(Buffer.from('printed otherwise'))) };
    return formatLedger(ledgerOf(nodeSha256, [isOlder ? other : { ...other, source }, ...others]));
  };
  const AS_SEALED =
    'The file of this version is as it was when it was sealed on 2026-11-20, but this release of the program prints';
  const GO_BACK =
    'Leave it as it is, build with the release that printed it as it was sealed, and report the difference to whoever maintains the program.';

  test('of a file that is as it was: the program is what changed, and the file is left alone', () => {
    expect(problemsOf(CONTENT, ledgerOfOther('index.txt'))).toEqual([
      `${FILE}:2:8 sealed-text error ${AS_SEALED} its words otherwise. → ${GO_BACK}`,
    ]);
    expect(problemsOf(CONTENT, ledgerOfOther('index.md'))).toEqual([
      `${FILE}:2:8 sealed-text error ${AS_SEALED} its links, emphasis or structure otherwise. → ${GO_BACK}`,
    ]);
  });

  test('of a file that git wrote with the line ends of Windows: it is the same file', () => {
    const files = { ...CONTENT, [FILE]: TEXT.replaceAll('\n', '\r\n') };
    expect(problemsOf(files)).toEqual([]);
    expect(problemsOf(files, ledgerOfOther('index.md'))[0]).toContain(AS_SEALED);
  });

  test('of a file that was changed as well: the file is restored first', () => {
    const files = { ...CONTENT, [FILE]: TEXT.replace('your name', 'your names') };
    const [problem] = problemsOf(files, ledgerOfOther('index.md'));
    expect(problem).not.toContain(AS_SEALED);
    expect(problem).toContain('and then restore the file: `git log -p` shows what it was.');
  });

  test('of an entry that has no digest of the file: nobody can tell, and both ways are named', () => {
    expect(problemsOf(CONTENT, ledgerOfOther('index.md', true))).toEqual([
      `${FILE}:2:8 sealed-text error The text of this version is not the one that was sealed on 2026-11-20: its words are the same, but its links, emphasis or structure are not. → If the file was changed since then: a published text never changes; a correction is a new version: copy this one, as it is now, by \`npm run policy -- new acme/privacy 2020-01-01.2\`, and restore it; \`git log -p\` shows what it was. If it was not, the program prints it otherwise than it did. ${GO_BACK}`,
    ]);
  });
});

test('what is neither text nor told can be changed in a sealed file, and nothing is said', () => {
  const files = {
    ...CONTENT,
    [LATER]: CONTENT[LATER].replace(
      'wording:',
      'sources:\n  - title: A copy\n    captured: unknown\nwording:',
    ),
  };
  expect(files[LATER]).not.toBe(CONTENT[LATER]);
  expect(problemsOf(files)).toEqual([]);
});

describe('a version without an entry only warns,', () => {
  test('however many there are, and says so where there is no ledger', () => {
    const { view, problems } = load(CONTENT);
    expect(view).not.toBeNull();
    expect(problems.find(({ rule }) => rule === 'not-sealed')).toEqual({
      file: 'ledger.json',
      line: 1,
      column: 1,
      rule: 'not-sealed',
      what: 'Published, but not sealed yet: acme/privacy 2020-01-01 and 1 more.',
      mend: 'There is no such file. If it was deleted, restore it from git; for a new site, run `npm run policy -- seal` and commit the file, once the texts are final.',
      severity: 'warning',
    });
  });

  test('and not of drafts', () => {
    const files = { ...CONTENT, [LATER]: laterVersion('2027-01-01', ['draft: true']) };
    expect(problemsOf(files, ledgerFor({ [FILE]: TEXT }), { drafts: true })).toEqual([]);
    expect(problemsOf(CONTENT, ledgerFor({ [FILE]: TEXT }))).toEqual([
      'ledger.json:1:1 not-sealed warning Published, but not sealed yet: acme/privacy 2027-01-01. → Run `npm run policy -- seal` and commit the file, once the text is final.',
    ]);
  });
});

test('what comes to light later is outside the seal', () => {
  const yaml =
    'title: Another title\nkind: privacy\ndescription: How.\nlanguage: en\nversions:\n  "2020-01-01":\n    notes:\n      - The date is wrong.\n    withdrawn:\n      date: "2026-01-01"\n      reason: Wrong.\n';
  expect(problemsOf({ ...CONTENT, 'acme/privacy/policy.yaml': yaml })).toEqual([]);
});

test('a correction is offered the next free name', () => {
  const second = TEXT.replace('wording', 'significance: minor\nsummary: More.\nwording');
  const files = { ...CONTENT, 'acme/privacy/2020-01-01.2.mdx': second };
  const spoilt = { ...files, 'acme/privacy/2020-01-01.2.mdx': second.replace('name', 'fame') };
  expect(problemsOf(spoilt, ledgerFor(files))[0]).toContain('new acme/privacy 2020-01-01.3`');
});

test('when the site moves, sealed texts stay to the byte, and new ones take its new address', () => {
  const site = (url: string) =>
    `name: Sample\nurl: "${url}"\nlanguage: en\ndescription: Policies.\npublisher:\n  name: A\n  email: a@example.com\n`;
  const linked = { ...CONTENT, [FILE]: TEXT.replace('your name', '[your name](#data-we-keep)') };
  const before = { ...linked, 'site.yaml': site('https://old.example/legal/') };
  const after = { ...linked, 'site.yaml': site('https://new.example/') };
  expect(problemsOf(after, ledgerFor(before))).toEqual([]);
  const digests = (files: Files) => entriesOf(files).map((entry) => entry['index.md']);
  expect(digests(before)[0]).not.toBe(digests(after)[0]);
});

test('the hash of the build is SHA-256', () => {
  expect(toHex(nodeSha256(new Uint8Array()))).toMatch(/^e3b0c44298fc1c14/);
});
