import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../src/policy/canonical-text.ts';
import { phraseHistory } from '../../src/search/phrase-history.ts';
import { policyView } from '../site/sample-library.ts';

const TEXTS = {
  '2011': { text: '## Data {#data}\n\nWe keep “Safe‑Harbor” data.\n' },
  '2013': { text: 'Of the Safe\nHarbor.\n\n## Data {#data}\n\nSafe harbor, and SAFE HARBOUR.\n' },
  '2016': { text: '## Data {#data}\n\nWe keep it safe. Harbor it.\n\n- safe\n- harbor\n' },
  '2020': { text: '## Data {#data}\n\nSáfe Harbor again.\n', draft: true },
};

describe('a phrase', () => {
  const { policy } = policyView({ versions: TEXTS });
  const history = phraseHistory(policy, '"Safe Harbor"');

  test('is found whatever its case, accents, quotation marks and hyphens, with its clauses', () => {
    expect(
      phraseHistory(policyView({ versions: { '2011': TEXTS['2011'] } }).policy, 'sáfe harbor'),
    ).toMatchObject({ versions: [{ version: { name: '2011' }, clauses: ['data'] }] });
    expect(history?.versions[1]).toMatchObject({
      version: { name: '2013' },
      clauses: [null, 'data'],
    });
  });

  test('that stands in the last version stands there still', () => {
    expect(phraseHistory(policy, 'keep it')).toMatchObject({
      first: { name: '2016' },
      last: { name: '2016' },
      isStillThere: true,
    });
  });

  test('that no later version has is gone, and drafts say nothing', () => {
    expect(history).toMatchObject({ last: { name: '2016' }, first: { name: '2011' } });
    expect(phraseHistory(policy, 'again')).toBeNull();
  });

  test('does not begin in one paragraph and end in the next, nor within words', () => {
    expect(phraseHistory(policy, 'it harbor')?.versions).toBeUndefined();
    expect(phraseHistory(policy, 'afe harb')).toBeNull();
    expect(phraseHistory(policy, '“…”')).toBeNull();
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
      const { policy } = policyView({ versions });
      const having = policy.versions.filter(({ title, document }) =>
        canonicalText(title, document)
          .split('\n')
          .some((line) => ` ${line} `.includes(` ${wanted.join(' ')} `)),
      );
      const found = phraseHistory(policy, wanted.join(' '));
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
