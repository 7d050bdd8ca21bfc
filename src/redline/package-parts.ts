import { xmlText } from '../markup/xml-text.ts';
import type { RedlineFacts } from './facts.ts';
import { wordPart } from './styles.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * What each file is, by which a reader of the package goes.
 * @param more the parts that not every file has: `footnotes`, `comments`
 */
export function partTypes(more: readonly string[]): string {
  return [
    `${XML}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...[
      ['word/document', `${WORD}.document.main+xml`],
      ['word/styles', `${WORD}.styles+xml`],
      ['word/numbering', `${WORD}.numbering+xml`],
      ['word/settings', `${WORD}.settings+xml`],
      ['word/header1', `${WORD}.header+xml`],
      ...more.map((name) => [`word/${name}`, `${WORD}.${name}+xml`]),
      ['docProps/core', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ].map(([name, type]) => `<Override PartName="/${name}.xml" ContentType="${type}"/>`),
    '</Types>',
  ].join('');
}

export const PACKAGE_RELATIONSHIPS = relationships([
  [`${OFFICE}/relationships/officeDocument`, 'word/document.xml'],
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

const PARTS = ['header', 'styles', 'numbering', 'settings'];

/** The number of the first id of a relationship that the parts of the file leave free. */
export const FIRST_FREE_ID = PARTS.length + 1;

/**
 * @param links the `Relationship` elements of addresses outside
 * @param more the parts that not every file has
 */
export function documentRelationships(links: string, more: readonly string[]): string {
  const parts = PARTS.map(
    (type) =>
      [`${OFFICE}/relationships/${type}`, `${type === 'header' ? 'header1' : type}.xml`] as const,
  );
  const others = more.map(
    (name) =>
      `<Relationship Id="${name}" Type="${OFFICE}/relationships/${name}" Target="${name}.xml"/>`,
  );
  return relationships(parts, others.join('') + links);
}

export function settingsPart(hasFootnotes: boolean): string {
  const notes = hasFootnotes
    ? '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
    : '';
  return wordPart(
    'settings',
    `${notes}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>`,
  );
}

/** The text in pages of A4, each with the header. */
export function documentXml(body: string): string {
  const page =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
  return wordPart(
    'document',
    `<w:body>${body}${page}</w:body>`,
    ` xmlns:r="${OFFICE}/relationships"`,
  );
}

/** Each page says what the file is: in the text itself it would be taken for words of the policy. */
export function headerXml({ header }: RedlineFacts): string {
  return wordPart(
    'hdr',
    `<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">${xmlText(header)}</w:t></w:r></w:p>`,
  );
}

export function propertiesXml(facts: RedlineFacts): string {
  const { name, organisation, policy, author, date, language } = facts;
  const instant = (element: string) =>
    date
      ? `<dcterms:${element} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${element}>`
      : '';
  const core = [
    ['dc:title', name],
    ['dc:subject', [organisation, policy].filter(Boolean).join(': ')],
    ['dc:creator', author],
    ['dc:language', language],
  ].map(([element, text]) => `<${element}>${xmlText(text ?? '')}</${element}>`);
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${core.join('')}${instant('created')}${instant('modified')}</cp:coreProperties>`;
}

/** The relationships of a part that has addresses outside alone. */
export function relationshipsXml(links: string): string {
  return relationships([], links);
}

function relationships(
  targets: readonly (readonly [type: string, target: string])[],
  more = '',
): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}${more}</Relationships>`;
}
