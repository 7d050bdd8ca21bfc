import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A paragraph of Word, in a style. */
export function paragraph(words: string, style?: string, properties = ''): string {
  const own = `${style ? `<w:pStyle w:val="${style}"/>` : ''}${properties}`;
  return `<w:p>${own ? `<w:pPr>${own}</w:pPr>` : ''}${run(words)}</w:p>`;
}

export function run(words: string, properties = ''): string {
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

export function item(words: string, list: number): string {
  return paragraph(
    words,
    undefined,
    `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`,
  );
}

export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** A level of a list: its format, its text, where it begins, the style that belongs to it. */
export type Level = readonly [
  format: string,
  text: string,
  start?: number,
  style?: string | undefined,
  more?: string,
];

/** The lists of a file, numbered from 1; `same` are further lists that count on with an earlier one. */
export function numbering(
  lists: readonly (readonly Level[])[],
  same: Readonly<Record<number, { readonly list: number; readonly start?: number }>> = {},
): string {
  const level = ([format, text, start = 1, style, more = '']: Level, at: number) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${style ? `<w:pStyle w:val="${style}"/>` : ''}<w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const abstracts = lists.map(
    (levels, at) =>
      `<w:abstractNum w:abstractNumId="${at + 1}">${levels.map(level).join('')}</w:abstractNum>`,
  );
  const nums = lists.map((_, at) => num(at + 1, at + 1));
  const more = Object.entries(same).map(([id, { list, start }]) => num(Number(id), list, start));
  return `<w:numbering>${abstracts.join('')}${nums.join('')}${more.join('')}</w:numbering>`;
}

function num(id: number, list: number, start?: number): string {
  const over =
    start === undefined
      ? ''
      : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${list}"/>${over}</w:num>`;
}

/** Styles of paragraphs: id, name, properties, and the style that each is based on. */
export function styles(
  ...list: readonly (readonly [id: string, name: string, properties?: string, base?: string])[]
): string {
  const style = ([id, name, properties = '', base]: (typeof list)[number]) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base ? `<w:basedOn w:val="${base}"/>` : ''}${properties.startsWith('<w:rPr') ? properties : `<w:pPr>${properties}</w:pPr>`}</w:style>`;
  const own = [
    ['Title', 'Title'],
    ['Heading1', 'heading 1'],
    ['Heading2', 'heading 2'],
  ] as const;
  return `<w:styles>${[...own, ...list].map(style).join('')}</w:styles>`;
}

/** The numbering of a paragraph: the list and the level, from 0. */
export function numbered(words: string, list: number, level = 0, style?: string): string {
  return paragraph(
    words,
    style,
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
  );
}

/** A field with a result: `REF _Ref1 \\r`. */
export function field(instruction: string, result: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark('separate')}${run(result)}${mark('end')}`;
}

/** A part of a file that is none of Word's usual ones. */
export interface OtherPart {
  readonly path: string;
  readonly content: string;
  /** The id and the kind of the relationship that leads to it. */
  readonly id: string;
  readonly type: string;
}

/** A small Word file: a bulleted list 1, a numbered list 2, whatever parts are handed in. */
export function wordFile(
  body: string,
  parts: Readonly<Record<string, string>> = {},
  others: readonly OtherPart[] = [],
  beforeBody = '',
): Uint8Array {
  const level = (format: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl>`;
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const xml: Record<string, string> = {
    'word/document.xml': `${HEAD}<w:document ${W} ${R}>${beforeBody}<w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `${HEAD}<w:styles ${W}>${style('Title', 'Title')}${style('Heading1', 'heading 1')}${style('Heading2', 'heading 2')}</w:styles>`,
    'word/numbering.xml': `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="1">${level('bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level('decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
  };
  for (const [name, content] of Object.entries(parts))
    xml[`word/${name}.xml`] = `${HEAD}${content.replace(/^<w:(\w+)/, `<w:$1 ${W}`)}`;
  const names = Object.keys(xml).map((path) => path.slice(5, -4));
  const overrides = names.map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${name === 'document' ? 'document.main' : name}+xml"/>`,
  );
  const relations = names
    .filter((name) => name !== 'document')
    .map(
      (name, at) =>
        `<Relationship Id="r${at + 1}" Type="${REL}/${name.replace(/\d+$/, '')}" Target="${name}.xml"/>`,
    )
    .concat(
      others.map(
        ({ path, id, type }) =>
          `<Relationship Id="${id}" Type="${REL}/${type}" Target="/${path}"/>`,
      ),
    );
  return zipSync(
    Object.fromEntries(
      Object.entries({
        ...xml,
        ...Object.fromEntries(others.map(({ path, content }) => [path, content])),
        '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`,
        '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
        'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}<Relationship Id="web" Type="${REL}/hyperlink" Target="https://www.acme.example/rights" TargetMode="External"/></Relationships>`,
      }).map(([path, text]) => [path, strToU8(text)]),
    ),
  );
}
