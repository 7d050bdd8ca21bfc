import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../src/compare/compare-texts.ts';
import { redline } from '../../src/redline/redline.ts';
import { remarksForWord } from '../../src/site/words/remarks-for-word.ts';
import { ENGLISH_WORDS } from '../english-words.ts';
import { resolvedLines, resolvedNotes } from './resolved-text.ts';
import { FACTS, filesOf, redlineFilesOf, textOf } from './sample-redline.ts';

const NOTES = '\n\n[^1]: With your consent.\n[^2]: As the law says.';

/** The notes that remain when all changes are rejected, and when all are accepted. */
function notes(from: string, to: string) {
  const files = redlineFilesOf(textOf(from), textOf(to));
  return [resolvedNotes(files, 'reject'), resolvedNotes(files, 'accept')];
}

describe('a footnote of a Word file', () => {
  test('stands at its mark, with the changes of its words tracked', () => {
    const files = redlineFilesOf(
      textOf('We share it.[^1]\n\n[^1]: With your consent.'),
      textOf('We share it.[^1]\n\n[^1]: Without your consent.'),
    );
    expect(files['word/document.xml']?.match(/<w:footnoteReference w:id="1"\/>/g)).toHaveLength(1);
    expect(files['word/footnotes.xml']).toContain(
      '<w:delText xml:space="preserve">With</w:delText>',
    );
    expect(files['[Content_Types].xml']).toContain('/word/footnotes.xml');
    expect(files['word/_rels/document.xml.rels']).toContain('Target="footnotes.xml"');
    expect(
      resolvedLines(files['word/document.xml'] ?? '', 'accept').map(({ text }) => text),
    ).toEqual(['Terms', 'We share it.']);
  });

  test('comes, goes and moves with its mark', () => {
    expect(notes(`One. Two.[^2]${NOTES}`, `One.[^1] Two.[^2]${NOTES}`)).toEqual([
      ['As the law says.'],
      ['With your consent.', 'As the law says.'],
    ]);
    expect(notes(`One.[^1] Two.[^2]${NOTES}`, `One.[^2] Two.[^1]${NOTES}`)).toEqual([
      ['With your consent.', 'As the law says.'],
      ['As the law says.', 'With your consent.'],
    ]);
  });

  test('has one mark, and a field for each further one', () => {
    const text = textOf(`One.[^1] Two.[^1]${NOTES}`);
    const xml = redlineFilesOf(text, text)['word/document.xml'] ?? '';
    expect(xml.match(/<w:footnoteReference /g)).toHaveLength(1);
    expect(xml).toContain('NOTEREF _Note1');
  });

  test('is no part of a file of texts that have none', () => {
    const files = redlineFilesOf(textOf('One.'), textOf('Two.'));
    expect(Object.keys(files)).not.toContain('word/footnotes.xml');
    expect(Object.keys(files)).not.toContain('word/comments.xml');
  });
});

test('a paragraph that a heading cuts in two keeps its words', () => {
  const [first, second] = [
    'We keep your name for ten years after you left us.',
    'You may object to this at any time by writing to us.',
  ];
  const files = redlineFilesOf(
    textOf(`## Data {#data}\n\n${first} ${second}`),
    textOf(`## Data {#data}\n\n${first}\n\n## Rights {#rights}\n\n${second}`),
  );
  const xml = files['word/document.xml'] ?? '';
  expect(xml.match(/<w:delText[^>]*>([^<]*)</g)).toEqual(['<w:delText xml:space="preserve"> <']);
  expect(xml).toContain(`<w:r><w:t xml:space="preserve">${second}</w:t></w:r>`);
});

test('a comment tells where what moved stood, and where it stands', () => {
  const [a, b, c] = ['The first of all cats sleeps.', 'A second dog barks by day.', 'A third.'];
  const comparison = compareTexts(textOf([a, b, c].join('\n\n')), textOf([b, a, c].join('\n\n')));
  const files = filesOf(
    redline(comparison, { ...FACTS, remarks: remarksForWord(ENGLISH_WORDS, comparison) }),
  );
  const said = [...(files['word/comments.xml'] ?? '').matchAll(/<w:t [^>]*>([^<]*)</g)];
  expect(said.map(([, text]) => text)).toEqual([
    'Moved here from after “The first of all cats sleeps.”.',
    'Moved to after the title.',
  ]);
});
