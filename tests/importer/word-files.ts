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

/** A small Word file: a bulleted list 1, a numbered list 2, whatever parts are handed in. */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const level = (format: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl>`;
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const xml: Record<string, string> = {
    'word/document.xml': `${HEAD}<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`,
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
      (name, at) => `<Relationship Id="r${at + 1}" Type="${REL}/${name}" Target="${name}.xml"/>`,
    );
  return zipSync(
    Object.fromEntries(
      Object.entries({
        ...xml,
        '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`,
        '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
        'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}<Relationship Id="web" Type="${REL}/hyperlink" Target="https://www.acme.example/rights" TargetMode="External"/></Relationships>`,
      }).map(([path, text]) => [path, strToU8(text)]),
    ),
  );
}
