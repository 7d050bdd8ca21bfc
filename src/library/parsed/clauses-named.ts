import type { OrganisationFile } from '../schema/organisation.ts';

/** A clause id that `rights` names, with its path of keys below the entry of its policy. */
export interface NamedClause {
  readonly id: string;
  readonly keys: readonly PropertyKey[];
}

/** Every clause that an entry of `rights` names, in the order of its keys. */
export function clausesNamed(procedure: OrganisationFile['rights'][number]): NamedClause[] {
  const { granted, answer, recourse } = procedure;
  return [
    ...Object.entries(granted).flatMap(([kind, right]) =>
      (right?.clauses ?? []).map((id, index) => ({
        id,
        keys: ['granted', kind, 'clauses', index],
      })),
    ),
    ...(answer?.clause === undefined
      ? []
      : [{ id: answer.clause, keys: ['answer', 'clause'] as const }]),
    ...recourse.flatMap(({ clauses }, step) =>
      clauses.map((id, index) => ({ id, keys: ['recourse', step, 'clauses', index] })),
    ),
  ];
}
