import { type Model, parseMessage } from 'messageformat';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../src/messages/english.ts';
import { GERMAN } from '../../src/messages/german.ts';
import { ITALIAN } from '../../src/messages/italian.ts';

const CODE = '\ufffc';

/** What a message says in each of its wordings: a value as one sign, and what machines read left out. */
function wordings(source: string): string[] {
  const message = parseMessage(source);
  const patterns =
    message.type === 'message' ? [message.pattern] : message.variants.map(({ value }) => value);
  return patterns.map(said);
}

function said(pattern: Model.Pattern): string {
  let text = '';
  let isCode = false;
  for (const part of pattern) {
    if (typeof part !== 'string' && part.type === 'markup' && part.name === 'code') {
      isCode = part.kind === 'open';
      text += isCode ? CODE : '';
    } else if (!isCode)
      text += typeof part === 'string' ? part : part.type === 'markup' ? '' : CODE;
  }
  return text;
}

/** What no language has, by what is wrong with it. */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['a straight quotation mark', /"/],
  ['a straight apostrophe', /'/],
  ['three points for an ellipsis', /\.\.\./],
  ['two spaces', / {2}/],
  ['a hyphen for a dash', /\s-\s|--/],
  ['a space before a sign that ends', /\s[,.;!?](?!\w)/],
  ['a number without a space before its unit', /\d(?:kB|MB|km|ms|px)\b/],
];

/** The quotation marks of each language, outer ones, and those that it has not. */
const LANGUAGES = [
  ['English', ENGLISH, '“', '”', /[„«»‹›]/],
  ['German', GERMAN, '„', '“', /[”«»‹›]/],
  ['Italian', ITALIAN, '«', '»', /[„“”‹›]/],
] as const;

function faultsOf(text: string): string[] {
  return FAULTS.filter(([, pattern]) => pattern.test(text)).map(([fault]) => fault);
}

describe.each(LANGUAGES)('every message in %s', (_, messages, open, close, foreign) => {
  const texts = Object.entries<string>(messages).flatMap(([key, source]) =>
    wordings(source).map((text) => [key, text] as const),
  );

  test('is set as a printer would set it', () => {
    const found = texts.flatMap(([key, text]) =>
      faultsOf(text).map((fault) => `${key}: ${fault}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test('has the quotation marks of its language, each opened and closed', () => {
    const found = texts.filter(([, text]) => {
      const marks = [...text].filter((sign) => sign === open || sign === close).join('');
      return foreign.test(text) || marks !== `${open}${close}`.repeat(marks.length / 2);
    });
    expect(found).toEqual([]);
  });
});

test.each([
  ['say "so"', 'a straight quotation mark'],
  ["it's", 'a straight apostrophe'],
  ['wait...', 'three points for an ellipsis'],
  ['a  b', 'two spaces'],
  ['a - b', 'a hyphen for a dash'],
  ['why ?', 'a space before a sign that ends'],
  ['7kB', 'a number without a space before its unit'],
])('“%s” has %s', (text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});

test('what machines read keeps its own signs', () => {
  expect(wordings('See {#code}data-a="b"{/code}, {$name} {#link}there{/link}')).toEqual([
    `See ${CODE}, ${CODE} there`,
  ]);
});
