import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { printReview } from '../../src/review/print-review.ts';
import type { Review, ReviewedVersion } from '../../src/review/review.ts';
import { GITHUB_MARKS, TERMINAL_MARKS } from '../../src/review/review-marks.ts';
import { runs } from '../runs.ts';
import { NOTHING, saying, VERSION } from '../site/sample-review.ts';

/** What a comment on GitHub says, as the Markdown reader of GitHub’s dialect understands it. */
function nodesOf(markdown: string): Nodes[] {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown) as Root;
  const all = (node: Nodes): Nodes[] => [
    node,
    ...('children' in node ? (node.children as Nodes[]).flatMap(all) : []),
  ];
  return all(tree);
}

const OURS = /^(?:<details><summary>Clause by clause<\/summary>|<\/details>|<\/?(?:ins|del)>)$/;

/** Everything in a comment that is more than words, and not ours. */
function markupIn(markdown: string): string[] {
  const OF_OURS = /^(?:root|paragraph|text|heading|list|listItem|strong|inlineCode|blockquote)$/;
  return nodesOf(markdown)
    .filter((node) => (node.type === 'html' ? !OURS.test(node.value) : !OF_OURS.test(node.type)))
    .map((node) => ('value' in node ? node.value : node.type));
}

describe('a review for a terminal', () => {
  test('tells which version, what changed, what is wrong and what remains to do', () => {
    const review: Review = {
      versions: [VERSION],
      services: [],
      gone: [],
      others: ['site.yaml'],
      problems: [
        {
          file: 'acme/privacy/2027-03-01.mdx',
          line: 9,
          column: 1,
          rule: 'broken-link',
          what: '`#scope` leads nowhere.',
          mend: 'Take an id.',
          severity: 'error',
        },
      ],
    };
    expect(printReview(review, TERMINAL_MARKS)).toMatchInlineSnapshot(`
      "New: Privacy Policy, 1 March 2027
      ─────────────────────────────────

        acme/privacy/2027-03-01.mdx
        Significance: major
        Beside the version of 1 January 2020: 1 clause changed.
        At a glance:
          Length of time: “30 days” became “180 days”; longer by 150 days
        What changed, in its author’s words:
          We keep your data longer.
        To stand at https://example.com/acme/privacy/2027-03-01/

      Other files of the content that differ: site.yaml.

      1 problem
      ─────────

        acme/privacy/2027-03-01.mdx:9:1: #scope leads nowhere. Take an id. (broken-link)

      What remains to do
      ──────────────────

        ☐ Mend the problems: nothing is published while there is one.
        ☐ Record the new addresses: \`npm run policy -- addresses --write\`, and commit content/addresses.json.
        ☐ Seal what is published, as the very last step: \`npm run policy -- seal\`, and commit content/ledger.json.

      What changes in Privacy Policy, 1 March 2027
      ────────────────────────────────────────────

      2 How long (changed)

      We keep it for [-30-]{+180+} days.
      "
    `);
  });

  test('tells the steps that remain, each once, and no fault where there are only steps', () => {
    const problem = { line: 1, column: 1, what: 'What.', mend: 'Mend.' };
    const warning = (rule: string) => ({
      ...problem,
      rule,
      file: 'ledger.json',
      severity: 'warning' as const,
    });
    const question = { ...warning('placeholder'), severity: 'question' as const };
    const tasksFor = (...problems: Review['problems']) =>
      printReview(
        { ...NOTHING, versions: [{ ...VERSION, isDraft: true }], problems },
        TERMINAL_MARKS,
      )
        .split('\n')
        .filter((line) => /☐|^No problems|^\d+ (?:problem|question|warning)/.test(line));
    expect(tasksFor(warning('not-sealed'), warning('address-record'), question)).toEqual([
      '1 question',
      '  ☐ Change what the questions are about, or answer them: until then the check is red.',
      '  ☐ Delete the line `draft: true` when a draft is to be published.',
      expect.stringMatching(/☐ Record the new addresses/),
      expect.stringMatching(/☐ Seal what is published/),
    ]);
    expect(tasksFor(warning('not-sealed'))[0]).toBe('No problems');
  });

  test('lets no word command the terminal', () => {
    const printed = printReview(saying('\u001b[2J\u0007\u202eevil'), TERMINAL_MARKS);
    expect(printed).toContain('[2Jevil');
    expect(printed).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });
});

describe('a review for GitHub', () => {
  test('marks what was removed and added, below the clause, folded', () => {
    const printed = printReview({ ...NOTHING, versions: [VERSION] }, GITHUB_MARKS);
    expect(printed).toContain(
      [
        '<details><summary>Clause by clause</summary>',
        '',
        '**2 How long** (changed)',
        '',
        'We keep it for <del>30</del><ins>180</ins> days.',
        '',
        '</details>',
      ].join('\n'),
    );
  });

  test.each([
    '@everyone',
    '</details>',
    '`code` and ``more``` `',
    '[a link](https://evil.example)',
    '![a picture](https://evil.example/a.png)',
    'https://evil.example and www.evil.example',
    'somebody@evil.example',
    '_www.evil.example_',
    '<!-- hidden -->',
    '<img src=x onerror=alert(1)>',
    '# heading\n\n- item\n\n1. item\n\n***',
    '1) item',
    '+ item',
    '---',
    '    code',
    '> quoted',
    '| a | b |\n|---|---|\n| c | d |',
    '- [ ] task',
    '~~struck~~ **bold** _emphasis_',
    '[^1]\n\n[^1]: note',
    '&lt;b&gt; &copy;',
    '\\',
    '```\nfence',
  ])('shows %j as words and nothing else', (words) => {
    const printed = printReview(saying(words), GITHUB_MARKS);
    expect(markupIn(printed)).toEqual([]);
    const shown = nodesOf(printed).flatMap((node) =>
      node.type === 'text' || node.type === 'inlineCode' ? [node.value] : [],
    );
    const squeezed = (text: string) => text.replace(/[\s\u2060|]+/g, '');
    expect(squeezed(shown.join(''))).toContain(squeezed(words));
  });

  test('mentions nobody, refers to nothing and has no emoji, even in the finished page', () => {
    const words = '@everyone @acme/lawyers #1 GH-1 acme/site#1 :tada: $x$ https://evil.example';
    const shown = nodesOf(printReview(saying(words), GITHUB_MARKS))
      .flatMap((node) => (node.type === 'text' ? [node.value] : []))
      .join('\n');
    expect(shown).toContain('everyone');
    expect(shown).not.toMatch(/@\w|#\d|GH-\d|:tada:|\$x\$|:\/\//);
  });

  test('joins words that somebody took apart before it makes them harmless', () => {
    const pieces = [...'see https://evil.example @everyone'].map((text) => ({
      op: 'same' as const,
      text,
    }));
    const clauses = [{ heading: 'x', became: '', blocks: [{ remark: '', words: pieces }] }];
    const printed = printReview({ ...NOTHING, versions: [{ ...VERSION, clauses }] }, GITHUB_MARKS);
    expect(printed).toContain('see https:\u2060//evil.example \\@\u2060everyone');
  });

  test('shows any words as words', () => {
    const nasty = fc
      .array(
        fc.constantFrom(
          ...['@', '#', '<', '>', '`', '[', ']', '(', ')', '*', '_', '~', '\\', '!', '|', '&', ';'],
          ...[':', '//', 'www.', 'http', 'a', 'b.c', '1', '.', '-', '+', '=', ' ', '\n', '\t', '$'],
          ...['</details>', '<!--', '-->', '^', '{', '}', '&#64;', '\u0000', '\u2028', '"'],
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(nasty, (words) => {
        expect(markupIn(printReview(saying(words), GITHUB_MARKS))).toEqual([]);
      }),
      { numRuns: runs(150) },
    );
  });

  test('never has more characters than there is room for, whatever it is about', () => {
    const long = '@<`[_'.repeat(15_000);
    const many = <Item>(item: Item, count: number) => Array.from({ length: count }, () => item);
    const { versions, problems } = saying(long);
    const clauses = many(VERSION.clauses[0] as (typeof VERSION.clauses)[0], 5_000);
    for (const review of [
      {
        versions: many(versions[0] as ReviewedVersion, 60),
        services: many({ file: long, changes: many(long, 60) }, 60),
        gone: many(long, 60),
        others: many(long, 60),
        problems: many(problems[0] as Review['problems'][0], 400),
      },
      { ...NOTHING, versions: many({ ...VERSION, clauses }, 3) },
      {
        ...NOTHING,
        problems: many({ ...(problems[0] as Review['problems'][0]), what: 'Wrong.' }, 5_000),
      },
    ]) {
      const printed = printReview(review, GITHUB_MARKS, 65_000);
      expect(printed.length).toBeLessThanOrEqual(65_000);
      expect(printed.match(/<details>/g)?.length).toBe(printed.match(/<\/details>/g)?.length);
    }
  });

  test('counts what it leaves out', () => {
    const clauses = Array.from(
      { length: 1_000 },
      () => VERSION.clauses[0] as (typeof VERSION.clauses)[0],
    );
    const version = { ...VERSION, clauses };
    const printed = printReview(
      { ...NOTHING, versions: Array(3).fill(version) },
      GITHUB_MARKS,
      9_000,
    );
    const shown = printed.match(/How long\*\*/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(20);
    expect(printed).toContain(`${1_000 - shown} of 1000 changed clauses are left out here.`);
    expect(printed).toContain('Of 2 of 3 versions no changed clause is shown here.');
  });
});
