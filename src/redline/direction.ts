/** Hebrew, Arabic and their neighbours; those beyond the first plane by the first half of their pairs. */
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

/** Whether some of a text is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return RTL.test(text);
}
