import { linesOf } from '../../policy/canonical-text.ts';
import { clausesOf } from '../../policy/document.ts';
import type { Organisation, Policy } from '../../policy/library.ts';
import type { Right, RightsProcedure } from '../../policy/rights.ts';
import { inForce, type Standing } from '../../policy/timeline.ts';
import type { View } from './view.ts';

/** What a policy in force says of rights. */
export interface PolicyRights {
  readonly policy: Policy;
  readonly standing: Standing;
  readonly procedure: RightsProcedure;
}

/** Whether an organisation has a page of rights: where somebody has read its policies for that. */
export function hasRights({ rights, policies }: Organisation): boolean {
  return rights.some(({ policy }) => policies.some(({ slug }) => slug === policy));
}

/**
 * What the policies in force say of rights, without what names a clause that the version in force lacks: a
 * new version may have taken effect since somebody wrote it down.
 */
export function rightsInForce(view: View, organisation: Organisation): PolicyRights[] {
  return organisation.rights.flatMap((procedure) => {
    const policy = organisation.policies.find(({ slug }) => slug === procedure.policy);
    const standing = policy && inForce(view.timeline(policy));
    if (!policy || !standing) return [];
    const ids = new Set(clausesOf(standing.version.document.clauses).map(({ id }) => id));
    const stands = <Item extends Pick<Right, 'clauses'>>(items: readonly Item[]) =>
      items.filter(({ clauses }) => clauses.every((id) => ids.has(id)));
    const rights = stands(procedure.rights);
    if (rights.length === 0) return [];
    const recourse = stands(procedure.recourse);
    return [{ policy, standing, procedure: { ...procedure, rights, recourse } }];
  });
}

/** The words of a clause, its heading first, as its policy's version in force has them. */
export function clauseText({ standing }: PolicyRights, id: string): string {
  return linesOf(null, standing.version.document)
    .filter(({ clause }) => clause === id)
    .map(({ text }) => text)
    .join('\n');
}
