import type { Version } from '../policy/library.ts';
import { toHex, utf8 } from './bytes-as-text.ts';
import type { Seal } from './ledger.ts';
import type { VerifyTools } from './published-site.ts';
import { type PageReading, readPage } from './text-of-page.ts';

/** A text that a page may show. */
export interface ShownText {
  /** SHA-256 of its index.txt, in hexadecimal. */
  readonly digest: string;
  /** The version that it is, or that it renders. */
  readonly version: Pick<Version, 'name' | 'effective'>;
  /** The bytes of its index.md, where there is that file. */
  readonly markdown: Uint8Array | null;
}

/** What was found on a page. */
export interface PageVerification {
  /** Null where nothing is wrong. */
  readonly fault: string | null;
  /** How often it shows words within the text that nobody sealed, such as notes. */
  readonly beside: number;
}

/** The text of a version as it is to be found now. */
export function shownText(seal: Seal, markdown: Uint8Array | null): ShownText {
  return {
    digest: seal.latest['index.txt'],
    version: { name: seal.version, effective: seal.entry.effective },
    markdown,
  };
}

/**
 * What of a page is not as sealed: its words, the date under its title, or anything by which a reader may
 * see other words than stand in it.
 * @param texts of which it may show one
 */
export function verifyPage(
  { hash, inWords, foreignInWords, parsePage }: VerifyTools,
  html: string,
  texts: readonly ShownText[],
): PageVerification {
  const page = parsePage(html);
  if (!page)
    return {
      fault: 'This page is longer, or nests more deeply, than any that this program makes.',
      beside: 0,
    };
  const reading = readPage(page);
  if (!reading) return { fault: 'This page shows no version.', beside: 0 };
  const beside = reading.beside.length;
  const foreign = reading.foreign.map(foreignInWords);
  const digest = toHex(hash(utf8(reading.text)));
  const alike = texts.filter((text) => text.digest === digest);
  const [first] = alike;
  if (!first)
    return {
      fault: ['This page shows other words than were sealed.', ...foreign].join(' '),
      beside,
    };
  const dates = alike.map(({ version }) => inWords(version, reading.language));
  const faults = [...foreign, ...markFaults(reading, first.markdown)];
  if (reading.date === null || !dates.includes(reading.date))
    faults.unshift(
      `This page says ${reading.date ? `“${reading.date}”` : 'nothing'} where the text that it shows was sealed as of “${dates[0]}”.`,
    );
  return { fault: faults.length > 0 ? faults.join(' ') : null, beside };
}

/** Words that are struck out, and pictures in place of words, have to stand in the sealed Markdown too. */
function markFaults({ marks }: PageReading, markdown: Uint8Array | null): string[] {
  const text = markdown ? new TextDecoder().decode(markdown).replace(/\\./g, '') : '';
  const count = (mark: string) => text.split(mark).length - 1;
  return [
    ...(marks.struck > count('~~') / 2
      ? ['It strikes words out that were sealed without that.']
      : []),
    ...(marks.pictures > count('![')
      ? ['It shows a picture where words were sealed, or one picture more.']
      : []),
  ];
}
