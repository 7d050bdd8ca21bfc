import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/policy/date.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { contentWith, FAULTY, PROJECT, policy, policyByNpm } from './run-policy.ts';

/** Content without a fault, not yet recorded and sealed. */
const SOUND = 'tests/fixtures/valid';
const FILE = 'acme/privacy/2020-01-01.mdx';
const OTHER = 'acme/terms/2020-01-01.mdx';

/** Content with a fault in each of two policies. */
function faultyContent(): string {
  return contentWith({
    [FILE]: FAULTY,
    [OTHER]: FAULTY,
    'acme/terms/policy.yaml': 'title: Terms\nkind: terms\ndescription: What holds.\nlanguage: en\n',
  });
}

describe('policy check', () => {
  test('of sound content says that there are no problems', async () => {
    const content = contentWith();
    await policy(['addresses', '--write', '--content', content]);
    await policy(['seal', '--content', content]);
    expect(await policy(['check', '--content', content])).toEqual({
      exit: 0,
      out: '0 problems.\n',
      errors: '',
    });
  });

  test('of content that only warns succeeds', async () => {
    const { exit, out } = await policy(['check', '--content', contentWith()]);
    expect(exit).toBe(0);
    expect(out).toMatch(
      /addresses\.json:1:1 warning: Published, but not yet recorded here: \/ and \d+ more\./,
    );
    expect(out).toMatch(
      /ledger\.json:1:1 warning: Published, but not sealed yet: acme\/privacy 2020-01-01\./,
    );
    expect(out).toMatch(/\n0 problems, 2 warnings\.\n$/);
  });

  test('of faulty content names every fault with its place, as the caller would write it', async () => {
    const content = faultyContent();
    const { exit, out } = await policy(['check', '--content', '.'], { from: content });
    expect(exit).toBe(1);
    expect(out).toMatch(
      new RegExp(
        `^${FILE}:7:1 .+\\n {4}.*\\{#data-we-keep\\}.* \\(heading-without-id\\)\\n${OTHER}:7:1 .+\\n {4}.+\\n2 problems\\.\\n$`,
      ),
    );
  });

  test('finds the content folder in CONTENT_DIR, and --content outdoes it', async () => {
    const content = faultyContent();
    expect((await policy(['check'], { contentDir: content })).exit).toBe(1);
    expect(
      (await policy(['check', '--content', contentWith()], { contentDir: content })).exit,
    ).toBe(0);
  });

  test('of the project’s own content finds nothing', async () => {
    expect(await policy(['check'])).toEqual({ exit: 0, out: '0 problems.\n', errors: '' });
  });
});

describe('policy check of content with drafts', () => {
  const draft = (effective: string) =>
    FAULTY.replace('2020-01-01', effective)
      .replace('wording', 'draft: true\nsignificance: minor\nsummary: More.\nwording')
      .replace('keep\n', 'keep {#data-we-keep}\n');
  const [FIRST, SECOND] = ['acme/privacy/2027-03-01.mdx', 'acme/privacy/2028-03-01.mdx'];

  test('says which one is not published, as no problem', async () => {
    const content = contentWith({ [FIRST]: draft('2027-03-01') });
    const { exit, out } = await policy(['check', '--content', content]);
    expect(exit).toBe(0);
    expect(out).toMatch(
      /\n0 problems, 2 warnings\.\n1 draft is not published: acme\/privacy\/2027-03-01\.mdx\n$/,
    );
  });

  test('names all of them, or those of the paths that were asked for', async () => {
    const content = contentWith({ [FIRST]: draft('2027-03-01'), [SECOND]: draft('2028-03-01') });
    const all = await policy(['check', '--content', content]);
    expect(all.out).toContain(`2 drafts are not published: ${FIRST}, ${SECOND}\n`);
    const one = await policy(['check', '--content', content, SECOND], { from: content });
    expect(one.out).toContain(`1 draft is not published: ${SECOND}\n`);
  });

  test('tells GitHub in a notice, and leaves the JSON as it is', async () => {
    const content = contentWith({ [FIRST]: draft('2027-03-01') });
    const caller = { from: content };
    const github = await policy(['check', '--content', '.', '--format', 'github'], caller);
    expect(github.out).toContain(`::notice file=${FIRST}::This draft is not published.\n`);
    const json = await policy(['check', '--content', '.', '--json'], caller);
    expect(Object.keys(JSON.parse(json.out))).toEqual(['problems']);
  });
});

describe('policy check of a text that raises a question', () => {
  const file = 'acme/privacy/2020-01-01.mdx';
  const asking = FAULTY.replace('keep\n', 'keep {#data-we-keep}\n').replace('name', 'name name');
  const question = `${file}:9:14 question: The word “name” stands twice: “name name”.`;

  test('fails as long as it stands unanswered, though the site can be built', async () => {
    const content = contentWith({ [file]: asking });
    const { exit, out } = await policy(['check', '--content', '.'], { from: content });
    expect(exit).toBe(1);
    expect(out).toContain(question);
    expect(out).toMatch(/\n0 problems, 1 question, 2 warnings\.\n$/);
    const { view } = loadSite(content, '2026-11-20' as Day, { drafts: false });
    expect(view).not.toBeNull();
  });

  test('gives GitHub an error, and JSON its severity', async () => {
    const from = contentWith({ [file]: asking });
    const github = await policy(['check', '--content', '.', '--format', 'github'], { from });
    expect(github.out).toContain(`::error file=${file},line=9,col=14,title=doubled-words::`);
    const json = await policy(['check', '--content', '.', '--json'], { from });
    expect(json.exit).toBe(1);
    expect(JSON.parse(json.out).problems[0]).toMatchObject({
      rule: 'doubled-words',
      severity: 'question',
    });
  });

  test('succeeds when the front matter answers it', async () => {
    const answer = 'answers:\n  - rule: doubled-words\n    about: name name\n    reason: A name.\n';
    const content = contentWith({ [file]: asking.replace('wording', `${answer}wording`) });
    const { exit, out } = await policy(['check', '--content', content]);
    expect([exit, out.includes('question')]).toEqual([0, false]);
  });

  test('asks of a draft that does not say yet what it changes', async () => {
    const begun = asking
      .replace('2020-01-01', '2021-01-01')
      .replace('wording', 'draft: true\nwording');
    const content = contentWith({ [file]: asking, 'acme/privacy/2021-01-01.mdx': begun });
    const { out } = await policy(['check', '--content', content]);
    for (const each of ['doubled-words', 'missing-significance', 'missing-summary'])
      expect(out).toMatch(new RegExp(`2021-01-01\\.mdx:.* warning: [^]*\\(${each}\\)`));
  });

  test('only warns of a draft, and leaves a superseded text alone', async () => {
    const draft = await policy([
      'check',
      '--content',
      contentWith({ [file]: asking.replace('wording', 'draft: true\nwording') }),
    ]);
    expect(draft.out).toContain('warning: The word “name” stands twice');
    const later = asking
      .replace('2020-01-01', '2021-01-01')
      .replace('wording', 'significance: editorial\nsummary: A word less.\nwording')
      .replace('name name', 'name');
    const superseded = await policy([
      'check',
      '--content',
      contentWith({ [file]: asking, 'acme/privacy/2021-01-01.mdx': later }),
    ]);
    expect([superseded.exit, superseded.out.includes('question')]).toEqual([0, false]);
  });
});

describe('policy check with paths', () => {
  const filesIn = async (
    paths: readonly string[],
    from: (content: string) => string = (content) => content,
  ) => {
    const content = faultyContent();
    const { exit, out } = await policy(['check', '--json', '--content', content, ...paths], {
      from: from(content),
    });
    const { problems } = JSON.parse(out) as { problems: { file: string; severity: string }[] };
    return [
      exit,
      ...problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
    ];
  };

  test('keeps to the file', async () => expect(await filesIn([FILE])).toEqual([1, FILE]));
  test('keeps to the folder', async () =>
    expect(await filesIn(['acme/terms'])).toEqual([1, OTHER]));
  test('takes several', async () =>
    expect(await filesIn(['acme/terms/', FILE])).toEqual([1, FILE, OTHER]));
  test('takes the whole folder', async () =>
    expect(await filesIn(['.'])).toEqual([1, FILE, OTHER]));
  test('succeeds where nothing is wrong', async () =>
    expect(await filesIn(['acme/organisation.yaml'])).toEqual([0]));
  test('takes paths from where the caller stands', async () =>
    expect(await filesIn(['2020-01-01.mdx'], (content) => join(content, 'acme/terms'))).toEqual([
      1,
      OTHER,
    ]));

  test.each([
    [['..'], '.. does not lie in the content folder'],
    [['/etc/hosts'], '/etc/hosts does not lie in the content folder'],
    [['acme/privcy'], 'There is no file or folder acme/privcy.'],
  ])('%j are refused', async (paths, sentence) => {
    const content = contentWith();
    const { exit, out, errors } = await policy(['check', '--content', content, ...paths], {
      from: content,
    });
    expect([exit, out]).toEqual([2, '']);
    expect(errors).toContain(sentence);
  });
});

describe('policy check --format', () => {
  test('json gives the problems as data, with paths from the content folder', async () => {
    const content = faultyContent();
    const { exit, out, errors } = await policy(
      ['check', '--format', 'json', '--content', content, FILE],
      { from: content },
    );
    expect([exit, errors]).toEqual([1, '']);
    expect(JSON.parse(out)).toEqual({
      problems: [
        {
          file: FILE,
          line: 7,
          column: 1,
          rule: 'heading-without-id',
          what: expect.any(String),
          mend: expect.any(String),
          severity: 'error',
        },
      ],
    });
    expect(
      (await policy(['check', '--json', '--content', content, FILE], { from: content })).out,
    ).toBe(out);
  });

  test('github gives annotations of the file as the repository has it', async () => {
    const content = faultyContent();
    const { exit, out } = await policy(['check', '--format', 'github', '--content', 'x', FILE], {
      from: content,
    });
    expect(exit, out).toBe(2);
    const found = await policy(
      ['check', '--format', 'github', '--content', content, join(content, FILE)],
      { from: join(content, '..') },
    );
    const folder = content.split('/').at(-1);
    expect(found.out).toMatch(
      new RegExp(
        `^::error file=${folder}/${FILE},line=7,col=1,title=heading-without-id::[^\\n]+\\n$`,
      ),
    );
    expect(found.exit).toBe(1);
  });

  test('another is refused, with those that there are', async () => {
    const { exit, errors } = await policy(['check', '--format', 'xml']);
    expect([exit, errors.split('\n')[0]]).toEqual([
      2,
      'There is no format “xml”. There are: text, github, json.',
    ]);
  });
});

describe('by npm, in a process of its own', () => {
  test('policy check ends with 0 for sound content', async () => {
    expect(await policyByNpm(['check', '--content', SOUND])).toEqual({
      exit: 0,
      out: expect.stringContaining('0 problems, 2 warnings.\n'),
      errors: '',
    });
  });

  test('policy check ends with 1 for faulty content, and with 2 for a wrong path', async () => {
    const content = faultyContent();
    expect((await policyByNpm(['check', '--content', content])).exit).toBe(1);
    expect((await policy(['check', '--content', content, 'content'])).exit).toBe(2);
  });

  test('a path is taken from where the caller stands', async () => {
    const from = join(PROJECT, SOUND, 'harbour');
    expect(await policyByNpm(['check', 'terms', '--content', '..'], from)).toEqual({
      exit: 0,
      out: expect.stringContaining('0 problems.\n'),
      errors: '',
    });
    expect((await policy(['check', 'harbour', '--content', '..'], { from })).exit).toBe(2);
  });
}, 60_000);
