import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printAkn } from '../../src/akn/akn-document.ts';
import type { AknFacts } from '../../src/akn/akn-meta.ts';
import type { Day } from '../../src/policy/date.ts';
import type { Block, Document, Inline } from '../../src/policy/document.ts';
import { runs } from '../runs.ts';
import { anyDocument, anyTitle } from '../site/random-document.ts';
import { aknFaults, elementsIn, readAkn } from './akn-faults.ts';

const date = { date: '2020-01-01' as Day, name: 'effective' };
const FACTS: AknFacts = {
  kind: 'privacy',
  title: 'Privacy “Policy” & <more>',
  language: 'en',
  isFirst: false,
  isRestated: true,
  work: { address: 'https://sample.example/acme/privacy/', date },
  expression: { address: 'https://sample.example/acme/privacy/2020/', date, version: '2020' },
  file: 'https://sample.example/acme/privacy/2020/index.akn.xml',
  organisation: { name: 'Acme', address: 'https://sample.example/acme/' },
  publisher: { name: 'Publisher', address: 'https://sample.example/' },
  events: [{ date: '2020-01-01' as Day, type: 'generation', isOwn: true }],
};
const print = (document: Document, facts: Partial<AknFacts> = {}) =>
  printAkn(
    { ...FACTS, ...facts },
    document,
    (href) => new URL(href, FACTS.file).href,
    (name) => new URL(name, FACTS.file).href,
  );
const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', inlines });
const documentWith = (facts: Partial<Document>): Document => ({
  preamble: [],
  clauses: [],
  footnotes: [],
  ...facts,
});
/** The elements of a name in what is printed, as XML. */
const found = (document: Document, name: string) =>
  elementsIn(readAkn(print(document)))
    .filter((each) => each.tagName === name)
    .map(String)
    .map((xml) => xml.replace(/ xmlns="[^"]*"/, ''));

describe('a version in Akoma Ntoso', () => {
  test('is valid by the grammar that we use of the schema, whatever its text', () => {
    fc.assert(
      fc.property(anyDocument, anyTitle, (document, title) => {
        expect(aknFaults(print(document, { title }))).toEqual([]);
      }),
      { numRuns: runs(150) },
    );
  });

  test('says what it is on each level: policy, version, file', () => {
    const xml = print(documentWith({}));
    for (const [level, address] of [
      ['FRBRWork', FACTS.work.address],
      ['FRBRExpression', FACTS.expression.address],
      ['FRBRManifestation', FACTS.file],
    ])
      expect(xml).toContain(
        `<${level}><FRBRthis value="${address}"/><FRBRuri value="${address}"/>`,
      );
    expect(xml.match(/<FRBRauthor href="[^"]*"/g)?.map((each) => each.slice(19, -1))).toEqual([
      'ref_organisation',
      'ref_publisher',
      'ref_publisher',
    ]);
    expect(xml).toContain('<FRBRauthoritative value="false"/><FRBRlanguage language="eng"/>');
    expect(xml).toContain('contains="singleVersion"');
    expect(xml).toContain('<docTitle>Privacy “Policy” &amp; &lt;more&gt;</docTitle>');
    expect(xml).toContain('type="generation" originatingExpression="true"/>');
    const first = print(documentWith({}), { isFirst: true, isRestated: false, events: [] });
    expect(first).toContain('contains="originalVersion"');
    expect(first).not.toMatch(/FRBRauthoritative|lifecycle/);
    expect(aknFaults(first)).toEqual([]);
  });

  test('has the ids of clauses as eId, their numbers as printed, and each in the one above', () => {
    const clause = { number: null, heading: [text('Data')], level: 2, blocks: [], clauses: [] };
    const document = documentWith({
      clauses: [
        {
          ...clause,
          id: 'data',
          number: '3)',
          blocks: [paragraph(text('We keep.'))],
          clauses: [{ ...clause, id: 'names', level: 3, blocks: [paragraph(text('Names.'))] }],
        },
      ],
    });
    expect(found(document, 'clause').join().replaceAll('\n', '')).toBe(
      '<clause eId="data"><num>3)</num><heading>Data</heading><intro><p>We keep.</p></intro><subclause eId="names"><heading>Data</heading><content><p>Names.</p></content></subclause></clause>',
    );
  });

  test('has a footnote where it is first referred to, and leads there afterwards', () => {
    const note: Inline = { kind: 'footnote-reference', label: 'x' };
    const document = documentWith({
      preamble: [paragraph(text('One'), note, text(', two'), note)],
      footnotes: [{ label: 'x', blocks: [paragraph(text('See.'))] }],
    });
    expect(found(document, 'p')[1]).toBe(
      '<p>One<authorialNote eId="note_1" marker="1" placement="bottom"><p>See.</p></authorialNote>, two<noteRef href="#note_1" marker="1"/></p>',
    );
  });

  test('marks struck words, links, pictures, and what has no name in the vocabulary', () => {
    const document = documentWith({
      preamble: [
        paragraph(
          { kind: 'deleted', inlines: [text('old')] },
          { kind: 'link', href: '#data', inlines: [text('here')] },
          { kind: 'link', href: '/acme/', inlines: [text('there')] },
          { kind: 'image', source: 'a.png', alternative: 'A' },
          { kind: 'code', text: 'x' },
        ),
        { kind: 'quotation', blocks: [] },
        { kind: 'list', start: 3, items: [[paragraph(text('a'))]] },
        { kind: 'list', start: 3, items: [[{ kind: 'rule' }]] },
        { kind: 'source-note', blocks: [paragraph(text('none'))] },
      ],
    });
    expect(found(document, 'mainBody').join()).toBe(
      [
        '<mainBody xml:lang="en">',
        '<p><del>old</del><ref href="#data">here</ref><a href="https://sample.example/acme/">there</a><img src="https://sample.example/acme/privacy/2020/a.png" alt="A"/><inline name="code">x</inline></p>',
        '<blockContainer class="quotation"><p/></blockContainer>',
        '<ol><li value="3"><p>a</p></li></ol>',
        '<blockList><item><num>3.</num><block name="rule"/></item></blockList>',
        '</mainBody>',
      ].join('\n'),
    );
  });
});

describe('the check of the grammar', () => {
  const xml = print(documentWith({ preamble: [paragraph(text('a'))] }));
  test.each([
    ['an element that is not known', xml.replace('<p>a</p>', '<section/>')],
    ['an element out of order', xml.replace(/(<FRBRuri [^>]*>)(<FRBRdate [^>]*>)/, '$2$1')],
    ['a missing attribute', xml.replace(' showAs="Acme"', '')],
    ['an attribute that is not known', xml.replace('<p>a', '<p lang="en">a')],
    ['words where none stand', xml.replace('<mainBody xml:lang="en">', '$&words')],
    ['a table in an item of a list', xml.replace('<p>a</p>', '<ul><li><table/></li></ul>')],
    ['a body without anything', xml.replace('<p>a</p>', '')],
    ['a reference to nobody', xml.replace('eId="ref_publisher"', 'eId="other"')],
    ['an id that stands twice', xml.replace('eId="ref_publisher"', 'eId="ref_organisation"')],
    ['a day that is none', xml.replace('date="2020-01-01"', 'date="2020-01"')],
  ])('finds %s', (_, harmed) => {
    expect(harmed).not.toBe(xml);
    expect(aknFaults(harmed).length).toBeGreaterThan(0);
  });
});
