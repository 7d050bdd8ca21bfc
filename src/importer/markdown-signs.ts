/** The box before an item of a list of tasks. */
const TASK = /^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[([ xX])\](?=[ \t]+\S)/gmu;

/** Markdown with the boxes before its tasks, of which a version has none, as the signs ☐ and ☒. */
export function withBoxesAsSigns(source: string): string {
  return source.replace(
    TASK,
    (_, item: string, box: string) => `${item}${box === ' ' ? '☐' : '☒'}`,
  );
}
