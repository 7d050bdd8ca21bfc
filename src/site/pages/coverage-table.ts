import { headingText } from '../../policy/canonical-text.ts';
import { type Block, type Cell, clausesOf, type Inline } from '../../policy/document.ts';
import {
  FRAMEWORK_ELEMENT_NAMES,
  FRAMEWORK_ELEMENTS,
  OPENING,
} from '../../policy/framework-elements.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { policyId } from '../../policy/policy-id.ts';
import { inForce } from '../../policy/timeline.ts';
import type { View } from '../view/view.ts';

/**
 * What the Data Privacy Framework requires a policy to say, and where its version in force says it: a row
 * for each element, in the order of the Framework. Null for a policy that is not under it, or not in force.
 */
export function coverageTable(view: View, policy: Policy): Block | null {
  const version = inForce(view.timeline(policy))?.version;
  const { coverage } = policy;
  if (!coverage || !version) return null;
  const rows = FRAMEWORK_ELEMENT_NAMES.map((name): Cell[] => {
    const covered = coverage[name];
    const sentence = FRAMEWORK_ELEMENTS[name];
    const note = covered
      ? covered.note
      : (reasonFor(name, version) ?? view.words.text('coverage.nobody'));
    return [
      words(`${sentence[0]?.toUpperCase()}${sentence.slice(1)}`),
      placesOf(view, covered?.clauses ?? [], policy, version),
      words(note ?? view.words.text('coverage.none')),
    ];
  });
  const header = (['says', 'where', 'remark'] as const).map((key) =>
    words(view.words.text(`coverage.${key}`)),
  );
  return { kind: 'table', align: [], header, rows };
}

function placesOf(view: View, ids: readonly string[], policy: Policy, version: Version): Inline[] {
  const headings = new Map(
    clausesOf(version.document.clauses).map((clause) => [clause.id, headingText(clause)]),
  );
  const address = `/${policyId(policy)}/`;
  return ids
    .map((id) =>
      id === OPENING && !headings.has(id)
        ? { href: address, text: view.words.text('coverage.opening') }
        : { href: `${address}#${id}`, text: headings.get(id) ?? id },
    )
    .flatMap(({ href, text }, index): Inline[] => [
      ...(index > 0 ? words(view.words.text('coverage.and')) : []),
      { kind: 'link', href, inlines: words(text) },
    ]);
}

/** Why the policy need not say an element, as the answer to the question about it tells. */
function reasonFor(name: string, { answers }: Version): string | null {
  return (
    answers.find(({ rule, about }) => rule === 'framework-coverage' && about === name)?.reason ??
    null
  );
}

function words(text: string): Inline[] {
  return [{ kind: 'text', text }];
}
