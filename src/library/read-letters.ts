import type { Problem } from '../policy/problem.ts';
import { garbledLetters } from './rules/garbled-letters.ts';
import { invisibleCharacters } from './rules/invisible-characters.ts';
import { decode } from './text/decode.ts';
import { mergeConflicts } from './text/merge-conflict.ts';
import type { RawFile } from './text/read-content.ts';

/** A text file's letters and what is wrong with them. Null where there is nothing to read on. */
export function readLetters(file: RawFile): { text: string | null; problems: Problem[] } {
  const { text, problems } = decode(file);
  if (text === null) return { text, problems };
  const conflicts = mergeConflicts(file.path, text);
  if (conflicts.length > 0) return { text: null, problems: conflicts };
  const garbled = garbledLetters(file.path, text);
  // Part of what is garbled is often invisible, and goes with it.
  const invisible = garbled.length > 0 ? [] : invisibleCharacters(file.path, text);
  return { text, problems: [...problems, ...garbled, ...invisible] };
}
