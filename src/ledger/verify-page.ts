import { toHex, utf8 } from './bytes-as-text.ts';
import { type BesideText, judgeBeside } from './judge-beside.ts';
import type { VerifyTools } from './published-site.ts';
import { type MarksVerdict, verifyMarks } from './sealed-marks.ts';
import type { ShownText } from './shown-text.ts';
import { type PageReading, readPage } from './text-of-page.ts';

/** What was found on a page. */
export interface PageVerification {
  /** Null where nothing is wrong. */
  readonly fault: string | null;
  /** What it says within the text that nobody sealed, such as notes. */
  readonly beside: readonly string[];
}

/**
 * What of a page is not as sealed: its words with their marks and links, the date under its title, or
 * anything by which a reader may see other words than stand in it.
 * @param texts of which it may show one
 */
export function verifyPage(
  tools: VerifyTools,
  html: string,
  texts: readonly ShownText[],
): PageVerification {
  const { hash, foreignInWords, parsePage } = tools;
  const page = parsePage(html);
  if (!page)
    return {
      fault: 'This page is longer, or nests more deeply, than any that this program makes.',
      beside: [],
    };
  const reading = readPage(page);
  if (!reading) return { fault: 'This page shows no version.', beside: [] };
  const foreign = reading.foreign.map(foreignInWords);
  const digest = toHex(hash(utf8(reading.text)));
  const alike = texts.filter((text) => text.digests['index.txt'] === digest);
  if (alike.length === 0)
    return {
      fault: ['This page shows other words than were sealed.', ...foreign].join(' '),
      beside: reading.beside.map(({ words }) => words),
    };
  // Versions can have the same words: the page shows the one that fits best.
  const [best] = alike
    .map((text) => asText(tools, reading, text))
    .sort((one, other) => one.faults.length - other.faults.length);
  const faults = [...(best?.faults ?? []), ...foreign];
  return { fault: faults.length > 0 ? faults.join(' ') : null, beside: best?.remarks ?? [] };
}

/** What is wrong with a page as one that shows a text with its words. */
function asText(tools: VerifyTools, reading: PageReading, text: ShownText): BesideText {
  const sealed = tools.inWords(text.version, reading.language);
  const date =
    reading.date === sealed
      ? []
      : [
          `This page says ${reading.date ? `“${reading.date}”` : 'nothing'} where the text that it shows was sealed as of “${sealed}”.`,
        ];
  const marks = marksInWords(verifyMarks(tools.hash, reading, text.digests['index.md'], text));
  const beside = judgeBeside(tools, reading, text);
  return { faults: [...date, ...marks, ...beside.faults], remarks: beside.remarks };
}

function marksInWords(verdict: MarksVerdict): string[] {
  if (verdict === 'sealed') return [];
  return verdict === 'unknown'
    ? [
        'Nobody can say whether its marks and links are those that were sealed: index.md and version.json are not.',
      ]
    : [
        `It shows “${excerpt(verdict.shown)}” where “${excerpt(verdict.sealed)}” was sealed, in the signs of Markdown.`,
      ];
}

/** The beginning of a line, where it is long. */
function excerpt(line: string): string {
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
