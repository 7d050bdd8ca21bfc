import { describe, expect, test } from 'vitest';
import { bodyOf, imported } from './imported.ts';

const page = (text: string, notes: string) =>
  `<body><h1>Terms</h1><h2 id="h">Data</h2><p>We keep your name${text} and age.</p>${notes}</body>`;

/** The same footnote as programs write it. */
const PROGRAMS: Readonly<Record<string, string>> = {
  'Google Docs': page(
    '<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>',
    '<hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Only where you gave it, see <a href="https://www.google.com/url?q=https://bells.example/age&amp;sa=D">age</a>.</span></p></div>',
  ),
  Word: page(
    `<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>`,
    `<div style='mso-element:footnote-list'><br clear=all><hr size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Only where you gave it, see <a href="https://bells.example/age">age</a>.</p></div></div>`,
  ),
  LibreOffice: page(
    '<sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym">1</a></sup>',
    '<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> Only where you gave it, see <a href="https://bells.example/age">age</a>.</p></div>',
  ),
  pandoc: page(
    '<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>',
    '<section id="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>Only where you gave it, see <a href="https://bells.example/age">age</a>.<a href="#fnref1" role="doc-backlink">↩︎</a></p></li></ol></section>',
  ),
};

describe('a footnote of a page is one of the draft, as it was written by', () => {
  test.each(Object.entries(PROGRAMS))('%s', async (_, html) => {
    const draft = await imported('a.html', html);
    expect(bodyOf(draft)).toBe(
      '## Data {#data}\n\nWe keep your name[^1] and age.\n\n[^1]: Only where you gave it, see [age](https://bells.example/age).',
    );
    expect([draft.doubts, draft.faults]).toEqual([[], []]);
  });
});

test('links to and fro that are no footnotes stay where they are', async () => {
  const html =
    '<body><h1>Terms</h1><p><a id="t1" href="#s1">1</a></p><h2 id="s1"><a href="#t1">1</a> Data</h2><p>We keep it, see <a href="#s1">1</a>.</p></body>';
  const draft = await imported('a.html', html);
  expect(bodyOf(draft)).toContain('see [1](#data).');
  expect(draft.verification).toMatchObject({ missing: 0, added: 0, misplaced: 0 });
});
