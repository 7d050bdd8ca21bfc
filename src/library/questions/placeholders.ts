import type { Question, Reading } from './question.ts';

const BLANKS =
  'date|name|address|number|amount|company|month|year|day|link|url|e-?mail|country|place';

/** What is written where something is still to be filled in. */
const PLACEHOLDERS: readonly RegExp[] = [
  /\b(?:TODO|FIXME|TBD|TBC|TBA)\b/g,
  // XXX is a number too, behind the name of what is numbered, and part of the names of cookies.
  /(?<!(?:article|section|clause|chapter|title|annex|part)\s|[\w.-])X{3,}(?![\w-]|\s*[.)]\s|\.\w)/gi,
  /\[\s*(?:[●•∙▪◦·…*?_]+|\.{3})\s*\]/g,
  new RegExp(
    String.raw`\[\s*(?:(?:the|your|our)\s+)?(?:(?:effective|company|product|website|web|start|end|legal|full|postal|phone|telephone|contact)\s+)?(?:${BLANKS})\s*\]`,
    'gi',
  ),
  /\[\s*(?:insert|add|fill in|complete|to be|tbd|tbc|todo|inserire|à compléter|insérer|einfügen|einsetzen|xx)\b[^\][]{0,80}\]/gi,
  /\[email(?:\s|&#160;)protected\]/gi,
  /\blorem ipsum\b/gi,
  /_{3,}/g,
  /<\s*(?:insert |your |the )?(?:(?:company|effective|product|website|legal|full|postal) )?(?:date|name|address|number|amount|company|month|year|link|url|e-?mail|country)\s*>/gi,
  /\{\{[^{}]{1,60}\}\}/g,
];

/** What one of them begins with: most passages have nothing of the kind. */
const ANY = /[[_<{]|TODO|FIXME|TB[ACD]|XXX|lorem/i;

/** Something is still to be filled in. */
export function placeholders({ passages }: Reading): Question[] {
  return passages.flatMap(({ text, placeOf }) => {
    if (!ANY.test(text)) return [];
    const found = PLACEHOLDERS.flatMap((pattern) => [...text.matchAll(pattern)]);
    return withoutParts(found).map(
      ({ 0: about, index }): Question => ({
        rule: 'placeholder',
        about,
        place: placeOf(index),
        what: `“${about}” stands where something is still to be filled in.`,
        mend: 'Write there what is meant, or delete it',
      }),
    );
  });
}

/** Matches in order of place, without those that lie within another: one pass, however many there are. */
function withoutParts(found: readonly RegExpExecArray[]): RegExpExecArray[] {
  let reached = 0;
  return [...found]
    .sort((one, other) => one.index - other.index || other[0].length - one[0].length)
    .filter((each) => {
      const end = each.index + each[0].length;
      if (end <= reached) return false;
      reached = end;
      return true;
    });
}
