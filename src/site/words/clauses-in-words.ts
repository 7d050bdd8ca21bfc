/** “1 clause”, “12 clauses”. */
export function clauseCount(count: number): string {
  return count === 1 ? '1 clause' : `${count} clauses`;
}

/** What the list of all clauses is. */
export const ALL_CLAUSES = {
  title: 'All clauses',
  lead: 'Every clause of the current texts, to be looked through with “Find in page”, also without JavaScript.',
  byOrganisation: 'The clauses of the current texts, by organisation.',
  description: 'Every clause of the current texts of all policies.',
} as const;

/** The same of one organisation. */
export function clausesOf(organisation: string) {
  return {
    title: `All clauses: ${organisation}`,
    lead: `Every clause of the current texts of ${organisation}.`,
    description: `Every clause of the current texts of the policies of ${organisation}.`,
  };
}
