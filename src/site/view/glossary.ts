import { type DefinedTerm, definedTermsIn } from '../../policy/defined-terms.ts';
import type { Document } from '../../policy/document.ts';
import type { Policy } from '../../policy/library.ts';
import { currentOf } from './current-version.ts';
import type { View } from './view.ts';

const known = new WeakMap<Document, readonly DefinedTerm[]>();

/** The terms that the text at a policy’s undated address defines, by their names. */
export function glossaryOf(view: View, policy: Policy): readonly DefinedTerm[] {
  const { document, language } = currentOf(view, policy).version;
  const before = known.get(document);
  if (before) return before;
  const terms = definedTermsIn(document, language);
  known.set(document, terms);
  return terms;
}
