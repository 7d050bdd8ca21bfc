import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauseIds } from '../../../src/policy/clause-fate.ts';
import type { Day } from '../../../src/policy/date.ts';
import { policyPage } from '../../../src/site/pages/version-page.ts';
import { viewOf } from '../../../src/site/view/view.ts';
import { histories } from '../../policy/clause-histories.ts';
import { samplePolicy } from '../../policy/sample-version.ts';
import { attributesOf, parseHtml } from '../parsed-html.ts';
import { shown } from '../phrases.ts';
import { type PolicyFacts, policyView, sampleLibrary } from '../sample-library.ts';

const MEDIA = { files: new Map(), size: () => null };
const clause = (id: string) => `## Of ${id} {#${id}}\n\nWords.\n\n`;

/** What the undated address says of clauses that do not stand there, and its text. */
function pageOf(versions: PolicyFacts['versions'], day?: string) {
  const { view, policy } = policyView({ versions }, day);
  const { otherClauses, text } = policyPage(view, MEDIA, policy);
  return { said: otherClauses.map(({ phrase }) => shown(phrase)), text };
}

test('every id ever published in a policy resolves at its undated address, once, on any day', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 2009, max: 2017 }), (versions, year) => {
      const policy = samplePolicy(versions);
      const [first] = sampleLibrary({
        policies: { 'acme/privacy': { versions: { '2016': {} } } },
      }).organisations;
      const library = {
        ...sampleLibrary({ policies: {} }),
        organisations: first ? [{ ...first, policies: [policy] }] : [],
      };
      const page = policyPage(viewOf(library, `${year}-06-01` as Day), MEDIA, policy);
      const inText = parseHtml(page.text).elements.flatMap(
        (each) => attributesOf(each)['id'] ?? [],
      );
      const ids = [...inText, ...page.otherClauses.map(({ id }) => id)];
      expect(ids.toSorted()).toEqual([...new Set(versions.flatMap(clauseIds))].toSorted());
    }),
  );
});

describe('a clause that moved', () => {
  test('leads to its successor', () => {
    const { said, text } = pageOf({
      '2011': { text: clause('a') },
      '2016': { text: clause('b'), moved: { a: 'b' } },
    });
    expect(said).toEqual([]);
    expect(text).toContain('<span id="a"></span><h2 id="b">');
  });

  test('twice leads to its last successor', () => {
    const { text } = pageOf({
      '2011': { text: clause('a') },
      '2012': { text: clause('b'), moved: { a: 'b' } },
      '2013': { text: clause('c'), moved: { b: 'c' } },
    });
    expect(text).toContain('<span id="a"></span><span id="b"></span><h2 id="c">');
  });

  test('together with another leads to the same place as that', () => {
    const { text } = pageOf({
      '2011': { text: clause('a') + clause('b') },
      '2012': { text: clause('c'), moved: { a: 'c', b: 'c' } },
    });
    expect(text).toContain('<span id="a"></span><span id="b"></span><h2 id="c">');
  });

  test('whose id is used again leads to the clause that has it', () => {
    const { said, text } = pageOf({
      '2011': { text: clause('a') },
      '2012': { text: clause('b'), moved: { a: 'b' } },
      '2013': { text: clause('a') + clause('b') },
    });
    expect([said, text.match(/id="a"/g)]).toEqual([[], ['id="a"']]);
  });

  test('and whose successor was removed later is spoken of', () => {
    const { said } = pageOf({
      '2011': { text: clause('a') + clause('x') },
      '2012': { text: clause('b') + clause('x'), moved: { a: 'b' } },
      '2013': { text: clause('x'), removed: ['b'] },
    });
    const sentence =
      '**Of b** was removed in 2013. Read it in the [version of 2012](/acme/privacy/2012/#b).';
    expect(said).toEqual([sentence, sentence]);
  });

  test('and whose successor was removed and came back leads to it', () => {
    const { said, text } = pageOf({
      '2011': { text: clause('a') + clause('x') },
      '2012': { text: clause('b') + clause('x'), moved: { a: 'b' } },
      '2013': { text: clause('x'), removed: ['b'] },
      '2014': { text: clause('b') + clause('x') },
    });
    expect(said).toEqual([]);
    expect(text).toContain('<span id="a"></span><h2 id="b">');
  });
});

describe('a clause that was removed', () => {
  test('has a sentence that says when, and where it last stood', () => {
    const { said } = pageOf({
      '2011-10': { text: clause('rights') + clause('scope') },
      '2016-10-01': { text: clause('scope'), removed: ['rights'] },
    });
    expect(said).toEqual([
      '**Of rights** was removed on 1 October 2016. Read it in the [version of October 2011](/acme/privacy/2011-10/#rights).',
    ]);
  });

  test('by an undated version, or last in one, has one too', () => {
    const { said } = pageOf({
      undated: { text: clause('a') + clause('b') + clause('c') },
      '2016': { text: clause('b') + clause('c'), removed: ['a'] },
      '2017.2': { text: clause('c'), removed: ['b'] },
    });
    expect(said).toEqual([
      '**Of a** was removed in 2016. Read it in the [undated version](/acme/privacy/undated/#a).',
      '**Of b** was removed in 2017. Read it in the [version of 2016](/acme/privacy/2016/#b).',
    ]);
  });

  test('and came back has none', () => {
    const { said, text } = pageOf({
      '2011': { text: clause('a') + clause('b') },
      '2012': { text: clause('b'), removed: ['a'] },
      '2013': { text: clause('a') + clause('b') },
    });
    expect(said).toEqual([]);
    expect(text).toContain('<h2 id="a">');
  });
});

test('a clause of a version to come says where it stands', () => {
  const versions = {
    '2016': { text: clause('a') },
    '2030-01-01': { text: clause('a') + clause('new') },
  };
  expect(pageOf(versions).said).toEqual([
    '**Of new** stands in the [version of 1 January 2030](/acme/privacy/2030-01-01/#new).',
  ]);
});

test('a clause of a draft is not spoken of', () => {
  const versions = { '2016': { text: clause('a') }, '2030': { text: clause('new'), draft: true } };
  expect(pageOf(versions).said).toEqual([]);
});
