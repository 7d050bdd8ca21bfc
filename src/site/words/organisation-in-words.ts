/** The parts of an organisation’s page, as their headings and the search name them. */
export const ORGANISATION_PARTS = {
  contacts: 'Contacts',
  complaints: 'Where to complain',
  namedIn: (policies: string) => `Named in: ${policies}`,
} as const;
