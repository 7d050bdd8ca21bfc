import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../src/policy/canonical-text.ts';
import type { Day } from '../../src/policy/date.ts';
import { phraseHistory } from '../../src/search/phrase-history.ts';
import { policyView } from '../site/sample-library.ts';

type Versions = Parameters<typeof policyView>[0]['versions'];

const TEXTS = {
  '2011': { text: '## Data {#data}\n\nWe keep “Safe‑Harbor” data.\n' },
  '2013': { text: 'Of the Safe\nHarbor.\n\n## Data {#data}\n\nSafe harbor, and SAFE HARBOUR.\n' },
  '2016': { text: '## Data {#data}\n\nWe keep it safe. Harbor it.\n\n- safe\n- harbor\n' },
  '2020': { text: '## Data {#data}\n\nSáfe Harbor again.\n', draft: true },
};

/** What becomes of a phrase in versions, on a day. */
function historyOf(versions: Versions, phrase: string, today?: string) {
  const { policy, view } = policyView({ versions }, today);
  return phraseHistory(policy, view.timeline(policy), phrase);
}

describe('a phrase', () => {
  const history = historyOf(TEXTS, '"Safe Harbor"');

  test('is found whatever its case, accents, quotation marks and hyphens, with its clauses', () => {
    expect(historyOf({ '2011': TEXTS['2011'] }, 'sáfe harbor')).toMatchObject({
      versions: [{ version: { name: '2011' }, clauses: ['data'] }],
    });
    expect(history?.versions[1]).toMatchObject({
      version: { name: '2013' },
      clauses: [null, 'data'],
    });
  });

  test('that stands in the version in force stands there still', () => {
    expect(historyOf(TEXTS, 'keep it')).toMatchObject({
      first: { name: '2016' },
      last: { name: '2016' },
      isStillThere: true,
    });
  });

  test('that no later version has is gone, and drafts say nothing', () => {
    expect(history).toMatchObject({ last: { name: '2016' }, first: { name: '2011' } });
    expect(historyOf(TEXTS, 'again')).toBeNull();
  });

  test('of a text that is upcoming has not been said yet, and is not gone before the day', () => {
    const versions = {
      '2011': { text: 'We keep it.\n' },
      '2030': { text: 'We sell it.\n' },
      '2040': {
        text: 'We sell it.\n',
        withdrawn: { date: '2039-01-01' as Day, reason: 'An error.' },
      },
    };
    expect(historyOf(versions, 'we sell', '2026-12-01')).toMatchObject({
      first: null,
      last: null,
      isStillThere: false,
      versions: [{ status: 'upcoming' }, { status: 'upcoming' }],
    });
    expect(historyOf(versions, 'we keep', '2026-12-01')).toMatchObject({ isStillThere: true });
    expect(historyOf(versions, 'we keep', '2030-01-01')).toMatchObject({ isStillThere: false });
    expect(historyOf(versions, 'we sell', '2040-01-01')).toMatchObject({
      first: { name: '2030' },
      last: { name: '2030' },
      isStillThere: true,
    });
  });

  test('does not begin in one paragraph and end in the next, nor within words', () => {
    expect(historyOf(TEXTS, 'it harbor')?.versions).toBeUndefined();
    expect(historyOf(TEXTS, 'afe harb')).toBeNull();
    expect(historyOf(TEXTS, '“…”')).toBeNull();
  });
});

test('first and last are what looking through every version finds', () => {
  const words = ['data', 'safe', 'we', 'keep'];
  const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 });
  const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), phrase, (texts, wanted) => {
      const versions = Object.fromEntries(
        texts.map((own, index) => [
          `${2001 + index}`,
          { title: 'Title', text: `## Heading {#heading}\n\n${own.join(' ')}\n` },
        ]),
      );
      const { policy, view } = policyView({ versions });
      const having = policy.versions.filter(({ title, document }) =>
        canonicalText(title, document)
          .split('\n')
          .some((line) => ` ${line} `.includes(` ${wanted.join(' ')} `)),
      );
      const found = phraseHistory(policy, view.timeline(policy), wanted.join(' '));
      expect(found?.versions.map(({ version }) => version.name) ?? []).toEqual(
        having.map(({ name }) => name),
      );
      expect([found?.first, found?.last, found?.isStillThere]).toEqual(
        having.length === 0
          ? [undefined, undefined, undefined]
          : [having[0], having.at(-1), having.at(-1) === policy.versions.at(-1)],
      );
    }),
    { numRuns: 60 },
  );
});
