import { canonicalText } from '../../policy/canonical-text.ts';
import type { Document } from '../../policy/document.ts';
import { partTexts, type Translation } from '../../policy/translation.ts';
import { partDigests } from '../parsed/part-digests.ts';
import { readTranslation } from '../parsed/translation-file.ts';
import { type RedactedVersion, type RedactionFault, redactText } from './redact-version.ts';
import { withRenders } from './translation-text.ts';

/** A text as it was and as it is without the words. */
export interface Redacted {
  readonly before: { readonly title: string; readonly document: Document };
  readonly after: { readonly title: string; readonly document: Document };
}

/** The file of a translation without the words, and the parts that have them in the version alone. */
export interface RedactedTranslation extends Pick<RedactedVersion, 'text' | 'places'> {
  readonly leftOut: readonly string[];
}

/**
 * Takes words out of a translation of a version out of which something was taken. The parts that were
 * rendered as the version had them are rendered as it has them now.
 * @param words as they stand in the translation; null if none stand in it
 */
export function redactTranslation(
  text: string,
  words: string | null,
  { file, document, title, translationOf, parts }: Translation,
  version: Redacted,
  digest: (text: string) => string,
): RedactedTranslation | RedactionFault {
  const found =
    words === null
      ? { text, title, document, places: [] }
      : redactText(text, words, (each) => readTranslation(file, each).translation);
  if ('kind' in found && found.kind !== 'absent') return found;
  const own = 'kind' in found ? { text, title, document, places: [] } : found;
  const changed = changedParts(version.before, version.after);
  const hit = changedParts({ title, document }, own);
  const now = partDigests(version.after.title, version.after.document);
  const renders = new Map(
    changed.flatMap((id) => {
      const part = now.get(id);
      return part !== undefined && parts[id] === 'current' ? [[id, part] as const] : [];
    }),
  );
  const whole = digest(canonicalText(version.before.title, version.before.document));
  const rendered =
    translationOf === whole
      ? digest(canonicalText(version.after.title, version.after.document))
      : translationOf;
  return {
    text: withRenders(own.text, renders, rendered),
    places: own.places,
    leftOut: changed.filter((id) => !hit.includes(id)),
  };
}

/** Ids of the parts whose words are others. */
function changedParts(before: Redacted['before'], after: Redacted['after']): string[] {
  const now = partTexts(after.title, after.document);
  return [...partTexts(before.title, before.document)].flatMap(([id, text]) =>
    now.get(id) === text ? [] : [id],
  );
}
