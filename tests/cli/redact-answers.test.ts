import { describe, expect, test } from 'vitest';
import { contentWith, policy } from './run-policy.ts';

const FILE = 'acme/privacy/2021-01-01.mdx';

/** A version with a text and with answers, each a rule and what it is about. */
function version(effective: string, text: string, facts: readonly string[] = []): string {
  const front = ['title: Privacy Policy', `effective: "${effective}"`, 'wording: official'];
  return ['---', ...front, ...facts, '---', '', '## Data {#data-we-keep}', '', text, ''].join('\n');
}

function answered(...abouts: readonly (readonly [string, string])[]): string[] {
  const answers = abouts.flatMap(([rule, about]) => [
    `  - rule: ${rule}`,
    `    about: "${about}"`,
    '    reason: It is meant so.',
  ]);
  return ['answers:', ...answers];
}

const EDITORIAL = ['significance: editorial', 'summary: Clearer words.'];

/** Seals two versions, takes words out of them, and tells what the check asks then. */
async function askedAfter(
  before: string,
  after: string,
  redacted: Readonly<Record<string, string>>,
): Promise<string[]> {
  const content = contentWith({ 'acme/privacy/2020-01-01.mdx': before, [FILE]: after });
  const questions = async () => {
    const { out } = await policy(['check', '--content', content, '--json']);
    const { problems } = JSON.parse(out) as { problems: { severity: string; what: string }[] };
    return problems.filter(({ severity }) => severity === 'question').map(({ what }) => what);
  };
  await policy(['seal', '--content', content]);
  expect(await questions()).toEqual([]);
  for (const [name, words] of Object.entries(redacted)) {
    const call = ['redact', 'acme/privacy', name, '--text', words, '--reason', 'An order', '--yes'];
    expect((await policy([...call, '--content', content])).exit).toBe(0);
  }
  return questions();
}

describe('after a redaction, nobody is asked about', () => {
  test('an answer whose words are gone with what was taken out', async () => {
    const text = 'We keep your name.\n\nAsk us by by letter.';
    const answers = answered(['doubled-words', 'by by']);
    const asked = await askedAfter(
      version('2020-01-01', text.replace('by by', 'by')),
      version('2021-01-01', text, [...EDITORIAL, ...answers]),
      { '2021-01-01': 'by by letter' },
    );
    expect(asked).toEqual([]);
  });

  test('an answer that quotes what was taken out', async () => {
    const answers = answered(['significance-fits', 'Jane Doe reads your letters.']);
    const asked = await askedAfter(
      version('2020-01-01', 'We keep your name.'),
      version('2021-01-01', 'We keep your name.\n\nJane Doe reads your letters.', [
        ...EDITORIAL,
        ...answers,
      ]),
      { '2021-01-01': 'Jane Doe' },
    );
    expect(asked).toEqual([]);
  });

  test('an answer about what the version before had', async () => {
    const answers = answered(['significance-fits', 'jane@acme.example']);
    const asked = await askedAfter(
      version('2020-01-01', 'Whoever has a question about the data writes to jane@acme.example.'),
      version('2021-01-01', 'Whoever has a question about the data writes to us.', [
        ...EDITORIAL,
        ...answers,
      ]),
      { '2020-01-01': 'jane@acme.example' },
    );
    expect(asked).toEqual([]);
  });

  test.each([['2020-01-01'], ['2021-01-01']])('a change that the gap in %s made', async (each) => {
    const text = 'Whoever has a question about the data writes to jane@acme.example.';
    const asked = await askedAfter(
      version('2020-01-01', text),
      version('2021-01-01', text, EDITORIAL),
      { [each]: 'jane@acme.example' },
    );
    expect(asked).toEqual([]);
  });

  test('a short paragraph of which a gap leaves little', async () => {
    const asked = await askedAfter(
      version('2020-01-01', 'We keep your name.\n\nJane Anna Mary Doe.'),
      version('2021-01-01', 'We keep your name.\n\nJane Anna Mary Doe.', EDITORIAL),
      { '2021-01-01': 'Jane Anna Mary Doe' },
    );
    expect(asked).toEqual([]);
  });

  test('how little changed, where the gaps may be what changed', async () => {
    const asked = await askedAfter(
      version('2020-01-01', 'Ask Jane Doe.'),
      version('2021-01-01', 'Ask John Roe.', ['significance: major', EDITORIAL[1] ?? '']),
      { '2020-01-01': 'Jane Doe', '2021-01-01': 'John Roe' },
    );
    expect(asked).toEqual([]);
  });
});

test('after a redaction, an answer that is mistyped is still told what it may mean', async () => {
  const content = contentWith({
    [FILE]: version('2021-01-01', String.raw`The the office of \[redacted\] answers.`, [
      ...EDITORIAL,
      ...answered(['doubled-words', 'The teh']),
    ]),
  });
  const { out } = await policy(['check', '--content', content]);
  expect(out).toMatch(/asks nothing about “The teh”.+Did you mean `The the`\?/s);
});
