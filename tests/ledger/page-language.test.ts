import { describe, expect, test } from 'vitest';
import {
  BACK_LABELS,
  DRAWING_LABEL,
  FOOTNOTES_LABEL,
  NOTE_LABELS,
} from '../../src/ledger/page-labels.ts';
import { BUILT_IN_LANGUAGES, wordsIn, wordsNear } from '../../src/messages/words-in.ts';
import type { PolicyDate } from '../../src/policy/date.ts';
import { listed, sealedView, siteOf, verified } from './published-site.ts';

const findingsOf = async (language: string, change = (page: string) => page) => {
  const files = siteOf(sealedView(), language);
  for (const [path, text] of files) if (path.endsWith('.html')) files.set(path, change(text));
  return (await verified(listed(files))).findings.map(({ what }) => what);
};

test('what screen readers are told of footnotes and drawings is known in every built-in language', () => {
  const found = BUILT_IN_LANGUAGES.map((language) => wordsIn(language));
  for (const words of found) {
    const [note, back] = [
      words.text('note.reference', { number: 12 }),
      words.text('note.back', { number: 12 }),
    ];
    expect(NOTE_LABELS.filter((label) => label.exec(note)?.[1] === '12')).toHaveLength(1);
    expect(words.text('compared.footnotes')).toMatch(FOOTNOTES_LABEL);
    for (const count of [1, 3])
      expect(
        words.text('timeline.said', { count, name: words.date('2016-10-01' as PolicyDate) }),
      ).toMatch(DRAWING_LABEL);
    expect(BACK_LABELS.filter((label) => label.exec(back)?.[1] === '12')).toHaveLength(1);
  }
});

describe('the pages of a sealed site', () => {
  test.each(['en', 'it', 'de', 'de-AT', 'en-US', 'fr', 'ja'])(
    'in %s are as sealed',
    async (language) => {
      expect(await findingsOf(language)).toEqual([]);
    },
  );

  test.each([
    [
      'another label of a note',
      (page: string) => page.replace('Anmerkung 1', 'Anmerkung 1, die nicht gilt'),
      'other words',
    ],
    [
      'another date',
      (page: string) => page.replace('Oktober 2016', 'Oktober 2019'),
      'Oktober 2016',
    ],
    [
      'a language that is none',
      (page: string) => page.replace('lang="de"', 'lang="!"'),
      'October 2016',
    ],
  ])('are not with %s', async (_, change, words) => {
    expect((await findingsOf('de', change)).join()).toContain(words);
  });
});

test('dates are in the language that is named, and in English where it is none', () => {
  const dates = ['de', 'de-AT', 'fr', 'no language'].map((each) =>
    wordsNear(each).date('2016-01' as PolicyDate),
  );
  expect(dates).toEqual(['Januar 2016', 'Jänner 2016', 'janvier 2016', 'January 2016']);
});
