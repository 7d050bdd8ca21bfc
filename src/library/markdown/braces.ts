import type { PlacelessFault } from '../text/place.ts';

/**
 * What to say of a brace in the text. @param content what stands between the braces; null if they are
 * not closed.
 */
export function bracesFinding(content: string | null): PlacelessFault {
  if (content === null)
    return executable(
      'A { opens here, which MDX takes for the beginning of program code.',
      'If it begins the id of a heading, write the } behind it; otherwise delete it, or write \\{ if readers should see it.',
    );
  const shown = content.replace(/\s+/g, ' ').trim();
  if (/^\/[*/]/.test(shown))
    return executable(
      `A remark for programmers stands here: {${shorten(shown)}}.`,
      'Delete it: what readers should not see belongs in a README.md beside the file.',
    );
  if (/^#[\w-]+$/.test(shown))
    return {
      rule: 'heading-attribute',
      what: `The clause id {${shorten(shown)}} does not stand at the end of a heading.`,
      mend: `A heading begins at the left margin with ## and a space, and ends with its id: \`## Words of the heading {${shorten(shown)}}\`.`,
    };
  return executable(
    `What stands in braces, {${shorten(shown)}}, is program code.`,
    'Delete the braces, or write \\{ and \\} for braces that readers should see; a clause id stands only at the end of a heading, as in `## Title {#title}`.',
  );
}

/** A place where MDX would run a program. */
export function executable(what: string, mend: string): PlacelessFault {
  return { rule: 'executable', what, mend };
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
