import fc from 'fast-check';
import type { Version } from '../../src/policy/library.ts';
import { clause, documentOf, versionOf } from './sample-version.ts';

/** `constructor` is a property of every object, and a clause id all the same. */
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'constructor', 'to-string'];

interface Step {
  /** What becomes of each id: kept, dropped, or moved to another, by its place in IDS. */
  readonly choices: readonly ('keep' | 'drop' | number)[];
  /** Ids that are new in the version, or back. */
  readonly added: readonly string[];
}

const steps: fc.Arbitrary<Step> = fc.record({
  choices: fc.array(
    fc.oneof(fc.constantFrom<'keep' | 'drop'>('keep', 'drop'), fc.nat(IDS.length - 1)),
    {
      minLength: IDS.length,
      maxLength: IDS.length,
    },
  ),
  added: fc.subarray(IDS),
});

/**
 * Random histories of a policy that keep the rules: each id that a version gives up is in its `moved` or
 * `removed`.
 */
export const histories: fc.Arbitrary<Version[]> = fc
  .tuple(fc.subarray(IDS, { minLength: 1 }), fc.array(steps, { maxLength: 5 }))
  .map(([first, list]) => {
    let ids = first;
    const history = [versionWith(0, ids, {}, [])];
    list.forEach((step, index) => {
      const next = new Set(step.added);
      ids.forEach((id, at) => {
        const choice = step.choices[at];
        if (choice === 'keep') next.add(id);
        if (typeof choice === 'number') next.add(IDS[choice] ?? id);
      });
      const given = ids.filter((id) => !next.has(id));
      const moved = given.flatMap((id) => {
        const choice = step.choices[ids.indexOf(id)];
        return typeof choice === 'number' ? [[id, IDS[choice] ?? id] as const] : [];
      });
      const removed = given.filter((id) => !moved.some(([old]) => old === id));
      ids = [...next];
      history.push(versionWith(index + 1, ids, Object.fromEntries(moved), removed));
    });
    return history;
  });

function versionWith(
  index: number,
  ids: readonly string[],
  moved: Readonly<Record<string, string>>,
  removed: readonly string[],
): Version {
  const [first, ...rest] = ids.map((id) => clause(id, `Text of ${id}, number ${index % 2}.`));
  // Half of them have their clauses below the first one.
  const clauses = !first ? [] : index % 2 ? [{ ...first, clauses: rest }] : [first, ...rest];
  return versionOf(`20${10 + index}`, { document: documentOf(clauses), moved, removed });
}
