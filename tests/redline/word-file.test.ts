import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../src/compare/compare-texts.ts';
import type { RedlineFacts } from '../../src/redline/facts.ts';
import { redline } from '../../src/redline/redline.ts';
import { childOf, elementsIn, parseXml } from './parsed-xml.ts';
import { FACTS, filesOf, textOf } from './sample-redline.ts';

const [OLD, NEW] = [
  textOf('Some words.\n\n- An item.\n\n| a | b |\n| - | - |\n| c | d |'),
  textOf('Some new words.\n\n1. An item.\n\n| a | b |\n| - | - |\n| c | **e** |'),
];
const make = (facts: Partial<RedlineFacts> = {}) =>
  redline(compareTexts(OLD, NEW), { ...FACTS, ...facts });
const wordsOf = (xml: string | undefined) =>
  [...elementsIn(parseXml(xml ?? ''))].flatMap(({ children }) =>
    children.filter((child) => typeof child === 'string'),
  );

describe('the file', () => {
  test('is the same, byte for byte, whenever and wherever it is made', () => {
    const zone = process.env['TZ'];
    const first = make();
    try {
      for (const other of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
        process.env['TZ'] = other;
        expect(Buffer.compare(make(), first)).toBe(0);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  test('holds well-formed XML alone, the list of contents first', () => {
    const files = filesOf(make());
    expect(Object.keys(files)[0]).toBe('[Content_Types].xml');
    for (const xml of Object.values(files)) expect(() => parseXml(xml)).not.toThrow();
  });

  test('has every part that its relationships and its list of contents name', () => {
    const files = filesOf(make());
    const attributes = (file: string, name: string) =>
      [...elementsIn(parseXml(files[file] ?? ''))].flatMap((each) => each.attributes[name] ?? []);
    const named = [
      ...attributes('_rels/.rels', 'Target'),
      ...[...elementsIn(parseXml(files['word/_rels/document.xml.rels'] ?? ''))].flatMap(
        ({ attributes: { Target, TargetMode } }) =>
          Target && TargetMode !== 'External' ? [`word/${Target}`] : [],
      ),
    ];
    expect(named.filter((name) => !files[name])).toEqual([]);
    const parts = attributes('[Content_Types].xml', 'PartName').map((name) => name.slice(1));
    expect(parts.toSorted()).toEqual(named.toSorted());
  });

  test('uses only styles and numbers that it defines', () => {
    const files = filesOf(make());
    const valuesOf = (file: string, element: string, attribute = 'w:val') =>
      [...elementsIn(parseXml(files[file] ?? ''))].flatMap(({ name, attributes }) =>
        name === element ? [attributes[attribute] ?? ''] : [],
      );
    const styles = new Set(valuesOf('word/styles.xml', 'w:style', 'w:styleId'));
    const used = ['w:pStyle', 'w:tblStyle'].flatMap((name) => valuesOf('word/document.xml', name));
    expect(used.filter((style) => !styles.has(style))).toEqual([]);
    const numbers = new Set(valuesOf('word/numbering.xml', 'w:num', 'w:numId'));
    const listed = valuesOf('word/document.xml', 'w:numId');
    expect(listed).toEqual(['2', '1']);
    expect(listed.filter((number) => !numbers.has(number))).toEqual([]);
  });

  test('says what it is in its header and its properties, not in the text', () => {
    const files = filesOf(make());
    expect(wordsOf(files['word/header1.xml'])).toEqual([
      'Terms & “Conditions”, Acme <Inc.>: redline from 2019-05 (https://acme.example/acme/terms/2019-05/) to 2020-01-01',
    ]);
    expect(wordsOf(files['docProps/core.xml']).slice(0, 3)).toEqual([
      'Redline of Terms & “Conditions” from 2019-05 to 2020-01-01',
      'Acme <Inc.>: Terms',
      'Acme "Legal"',
    ]);
  });
});

describe('each change', () => {
  const changes = (facts?: Partial<RedlineFacts>) =>
    [...elementsIn(parseXml(filesOf(make(facts))['word/document.xml'] ?? ''))].filter(
      ({ attributes }) => attributes['w:author'] !== undefined,
    );

  test('bears the author and the date', () => {
    expect(changes().length).toBeGreaterThan(3);
    for (const { attributes } of changes()) {
      expect(attributes['w:author']).toBe('Acme "Legal"');
      expect(attributes['w:date']).toMatch(/^2020-01-01T00:0[02]:00Z$/);
    }
  });

  test('bears no date where none is known', () => {
    const undated = changes({ date: null });
    expect(undated.length).toBeGreaterThan(3);
    for (const { attributes } of undated) expect(attributes).not.toHaveProperty('w:date');
  });
});

test('characters that XML forbids are dropped', () => {
  const strange = 'a\u0001b\ufffec\ud800d 🙂';
  const block = { kind: 'paragraph', inlines: [{ kind: 'text', text: strange }] } as const;
  const text = { ...OLD, document: { preamble: [block], clauses: [], footnotes: [] } };
  const files = filesOf(redline(compareTexts(text, text), { ...FACTS, name: strange }));
  expect(wordsOf(files['word/document.xml'])).toEqual(['Terms', 'abcd 🙂']);
  expect(wordsOf(files['docProps/core.xml'])[0]).toContain('abcd 🙂');
});

test('the text ends with its page', () => {
  const body = childOf(parseXml(filesOf(make())['word/document.xml'] ?? ''), 'w:body');
  expect(body?.children.at(-1)).toMatchObject({ name: 'w:sectPr' });
});
