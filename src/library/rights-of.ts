import { RIGHT_KINDS, type RightsProcedure } from '../policy/rights.ts';
import type { OrganisationFile } from './schema/organisation.ts';

/** What `organisation.yaml` says of the rights of people, a policy an entry. */
export function rightsOf({ rights }: OrganisationFile): RightsProcedure[] {
  return rights.map(({ policy, granted, writeTo, include, answer, recourse }) => ({
    policy,
    rights: RIGHT_KINDS.flatMap((kind) => {
      const right = granted[kind];
      return right ? [{ kind, clauses: right.clauses, note: right.note ?? null }] : [];
    }),
    writeTo: writeTo.map(({ name, email, url }) => ({
      name,
      email: email ?? null,
      url: url ?? null,
    })),
    include,
    answer: answer ? answerOf(answer) : null,
    recourse: recourse.map(({ to, note, clauses, email, url }) => ({
      to,
      note: note ?? null,
      clauses,
      email: email ?? null,
      url: url ?? null,
    })),
  }));
}

type Answer = NonNullable<OrganisationFile['rights'][number]['answer']>;

function answerOf({ within, clause, law, extended, condition, note }: Answer) {
  return {
    within,
    source: clause === undefined ? { law: law ?? '' } : { clause },
    extended: extended && condition !== undefined ? { within: extended, condition } : null,
    note: note ?? null,
  };
}
