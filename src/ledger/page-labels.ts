/**
 * What screen readers are told on pages of versions, in each language that is built in. Any other label
 * counts as words that were added: nobody sees them, and some hear them.
 */

/** The labels of the number of a footnote. */
export const NOTE_LABELS: readonly RegExp[] = [
  /^Note (\d{1,4})$/,
  /^Nota (\d{1,4})$/,
  /^Anmerkung (\d{1,4})$/,
];

/** The labels of the way back from a footnote. */
export const BACK_LABELS: readonly RegExp[] = [
  /^Back to the text of note (\d{1,4})$/,
  /^Torna al testo della nota (\d{1,4})$/,
  /^Zurück zum Text der Anmerkung (\d{1,4})$/,
];

/** The label of all footnotes together. */
export const FOOTNOTES_LABEL = /^(?:Footnotes|Note|Fußnoten)$/;

/** The label of the drawing of versions. */
export const DRAWING_LABEL =
  /^\d+ (?:versions? since|version[ei] da|Fassung(?:en)? seit) [\p{L}\p{N} .()]+$/u;
