/** The two lines that Chromium writes at the end of the dictionary that describes the file. */
const DATES = /\/(?:CreationDate|ModDate) \(D:\d{14}[^)]*\)/g;

/**
 * A PDF that Chromium printed, without the moment at which it did: all else is the same each time, so that
 * the same page gives the same bytes, and a digest of them means something.
 * @throws where the dates are not where Chromium writes them
 */
export function undatedPdf(pdf: Buffer): Buffer {
  let found = 0;
  // The dates become blanks of the same length: the file says at which byte each of its parts begins.
  const undated = pdf.toString('latin1').replace(DATES, (date) => {
    found += 1;
    return ' '.repeat(date.length);
  });
  if (found !== 2) throw new Error(`The PDF has ${found} dates where two are expected.`);
  return Buffer.from(undated, 'latin1');
}
