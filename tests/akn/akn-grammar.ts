/**
 * What the schema of OASIS (akomantoso30.xsd) lets stand in each element that we write, and its attributes,
 * in our own words: a check of the subset that we use, since the schema itself is no part of this project.
 * It allows nothing that the schema forbids.
 */
export interface ElementRule {
  /** The children in order, as a regular expression over their names, each followed by a space. */
  readonly children: string;
  readonly hasText?: true;
  /** Each with the values that it may have; `!` after the name where it is required. */
  readonly attributes: Readonly<Record<string, RegExp>>;
}

const ANY = /^[\s\S]*$/;
const ADDRESS = /^(?:#[^\s]+|[a-z][a-z0-9+.-]*:[^\s<>"]+)$/i;
const ID = /^\S+$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WHOLE = /^-?\d+$/;

const one = (...names: readonly string[]) => `(?:${names.map((name) => `${name} `).join('|')})`;
const INLINE = one(
  ...['ref', 'del', 'b', 'i', 'a', 'sub', 'sup', 'inline', 'noteRef', 'br', 'img'],
  'authorialNote',
);
const BLOCK = one('blockList', 'blockContainer', 'ul', 'ol', 'table', 'p', 'block');
const CLAUSES = one('clause', 'subclause');
const HEAD = `${one('num', 'heading')}*`;
const LEVEL = 'FRBRthis (?:FRBRuri )+(?:FRBRdate )+(?:FRBRauthor )+';

const words = (attributes: ElementRule['attributes'] = {}): ElementRule => ({
  children: `${INLINE}*`,
  hasText: true,
  attributes: { class: ANY, ...attributes },
});
const empty = (attributes: ElementRule['attributes']): ElementRule => ({
  children: '',
  attributes,
});
const value = empty({ 'value!': ANY });
const hierarchy: ElementRule = {
  children: `${HEAD}(?:(?:intro )?${CLAUSES}*|content )`,
  attributes: { eId: ID },
};
const cell: ElementRule = { children: `${BLOCK}*`, attributes: {} };
const list: ElementRule = { children: '(?:li )+', attributes: {} };
const named = { eId: ID, 'href!': ADDRESS, 'showAs!': ANY };

export const GRAMMAR: Readonly<Record<string, ElementRule>> = {
  akomaNtoso: {
    children: 'doc ',
    attributes: { 'xmlns!': /^http:\/\/docs\.oasis-open\.org\/legaldocml\/ns\/akn\/3\.0$/ },
  },
  doc: {
    children: 'meta preface mainBody ',
    attributes: { 'name!': ANY, contains: /^(?:originalVersion|singleVersion|multipleVersions)$/ },
  },
  meta: { children: 'identification (?:lifecycle )*(?:references )*', attributes: {} },
  identification: {
    children: 'FRBRWork FRBRExpression FRBRManifestation ',
    attributes: { 'source!': ADDRESS },
  },
  FRBRWork: { children: `${LEVEL}FRBRcountry (?:FRBRsubtype )?`, attributes: {} },
  FRBRExpression: {
    children: `${LEVEL}(?:FRBRversionNumber )?(?:FRBRauthoritative )?(?:FRBRlanguage )+`,
    attributes: {},
  },
  FRBRManifestation: { children: `${LEVEL}(?:FRBRformat )?`, attributes: {} },
  FRBRthis: value,
  FRBRuri: value,
  FRBRcountry: value,
  FRBRsubtype: value,
  FRBRversionNumber: value,
  FRBRformat: value,
  FRBRauthoritative: empty({ 'value!': /^(?:true|false)$/ }),
  FRBRdate: empty({ 'date!': DAY, 'name!': ANY }),
  FRBRauthor: empty({ 'href!': ADDRESS }),
  FRBRlanguage: empty({ 'language!': /^\S+$/ }),
  lifecycle: { children: '(?:eventRef )+', attributes: { 'source!': ADDRESS } },
  eventRef: empty({
    eId: ID,
    'date!': DAY,
    'source!': ADDRESS,
    type: /^(?:generation|amendment|repeal)$/,
    originatingExpression: /^(?:true|false)$/,
  }),
  references: {
    children: '(?:original )*(?:TLCOrganization )*',
    attributes: { 'source!': ADDRESS },
  },
  original: empty(named),
  TLCOrganization: empty(named),
  preface: { children: `${BLOCK}+`, attributes: {} },
  docTitle: words(),
  mainBody: { children: `${one('clause', 'subclause')}*`, attributes: { 'xml:lang': /^\S+$/ } },
  clause: hierarchy,
  subclause: hierarchy,
  num: words(),
  heading: words(),
  intro: { children: `${BLOCK}*`, attributes: {} },
  content: { children: `${BLOCK}*`, attributes: {} },
  p: words(),
  b: words(),
  i: words(),
  del: words(),
  sub: words(),
  sup: words(),
  a: words({ 'href!': ADDRESS }),
  ref: words({ 'href!': ADDRESS }),
  inline: words({ 'name!': ANY }),
  block: words({ 'name!': ANY, 'xml:space': /^preserve$/ }),
  br: empty({}),
  img: empty({ 'src!': ADDRESS, alt: ANY }),
  noteRef: empty({ 'href!': ADDRESS, marker: ANY }),
  authorialNote: {
    children: `${BLOCK}+`,
    attributes: { eId: ID, marker: ANY, placement: /^(?:side|left|right|bottom|inline)$/ },
  },
  blockContainer: { children: `${HEAD}${BLOCK}+`, attributes: { class: ANY } },
  blockList: { children: '(?:item )+', attributes: {} },
  item: { children: `${HEAD}${BLOCK}+`, attributes: {} },
  ul: list,
  ol: list,
  li: {
    children: `(?:${INLINE}|${one('ul', 'ol', 'p')})*`,
    hasText: true,
    attributes: { value: WHOLE },
  },
  table: { children: '(?:tr )+', attributes: {} },
  tr: { children: `${one('th', 'td')}+`, attributes: {} },
  th: cell,
  td: cell,
};

// A title stands among the words of a paragraph, in the preface alone; the body has text before its clauses.
export const EXCEPTIONS: Readonly<Record<string, ElementRule>> = {
  'preface/p': { ...words(), children: 'docTitle ' },
  'doc/mainBody': {
    children: `(?:${BLOCK}|${CLAUSES})+`,
    attributes: { 'xml:lang': /^\S+$/ },
  },
};
