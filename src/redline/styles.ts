import { xmlText } from '../markup/xml-text.ts';
import { LIST_INDENT } from './paragraph-look.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A part of the file in the language of Word’s texts. */
export function wordPart(element: string, content: string, more = ''): string {
  return `${XML}<w:${element} xmlns:w="${W}"${more}>${content}</w:${element}>`;
}

/** Styles by the names that Word gives them in every language. */
export function stylesXml(language: string): string {
  const lang = xmlText(language);
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${lang}" w:eastAsia="${lang}" w:bidi="${lang}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  return wordPart('styles', defaults + STYLES);
}

const STYLES = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  paragraphStyle('Title', 'Title', '<w:spacing w:after="240"/>', bold(36)),
  ...[32, 28, 26, 24, 22, 22].map((size, index) =>
    paragraphStyle(
      `Heading${index + 1}`,
      `heading ${index + 1}`,
      `<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${index}"/>`,
      bold(size),
    ),
  ),
  paragraphStyle('ListParagraph', 'List Paragraph', '', ''),
  paragraphStyle('Quote', 'Quote', '<w:ind w:left="567" w:right="567"/>', '<w:i/><w:iCs/>'),
  paragraphStyle('FootnoteText', 'footnote text', '', '<w:sz w:val="18"/><w:szCs w:val="18"/>'),
  paragraphStyle('TableText', 'Table Text', '<w:spacing w:before="40" w:after="40"/>', ''),
  paragraphStyle(
    'TableHeading',
    'Table Heading',
    '<w:spacing w:before="40" w:after="40"/>',
    bold(),
  ),
  paragraphStyle('Header', 'header', '', '<w:sz w:val="16"/><w:szCs w:val="16"/>'),
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>',
  `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${[
    'top',
    'left',
    'bottom',
    'right',
    'insideH',
    'insideV',
  ]
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('')}</w:tblBorders></w:tblPr></w:style>`,
].join('');

function paragraphStyle(id: string, name: string, paragraph: string, run: string): string {
  const properties = `${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${run && `<w:rPr>${run}</w:rPr>`}`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>${properties}</w:style>`;
}

function bold(size?: number): string {
  return `<w:b/><w:bCs/>${size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : ''}`;
}

/** Bullets and numbers for so many levels, and the numbers that lists were given. */
export function numberingXml(numbers: string, depth: number): string {
  const abstract = LEVELS.map(
    (levels, id) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.slice(0, depth).join('')}</w:abstractNum>`,
  );
  return wordPart('numbering', abstract.join('') + numbers);
}

const LEVELS = [
  (level: number) => ['bullet', level % 2 === 0 ? '•' : '–'],
  (level: number) => ['decimal', `%${level + 1}.`],
].map((textAt) =>
  Array.from({ length: 9 }, (_, level) => {
    const [format, text] = textAt(level);
    const left = (level + 1) * LIST_INDENT;
    return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${LIST_INDENT}"/></w:pPr></w:lvl>`;
  }),
);
