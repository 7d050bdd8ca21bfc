import { rightsInForce } from '../view/rights.ts';
import type { View } from '../view/view.ts';
import { statusInWords } from '../words/status-in-words.ts';
import type { SearchRecord } from './search-record.ts';

/** The rights that the policies in force grant, as a search finds them, each where its letter stands. */
export function rightsRecords(view: View): SearchRecord[] {
  return view.library.organisations.flatMap((organisation) =>
    rightsInForce(view, organisation).flatMap(({ policy, standing, procedure }) =>
      procedure.rights.map(({ kind, note }) => ({
        url: view.addresses.right(policy, kind),
        title: view.words.text(`right.${kind}`),
        content: [
          view.words.text(`right.${kind}`),
          note ?? '',
          view.words.text(`right-demand.${kind}`),
        ]
          .filter(Boolean)
          .join('\n'),
        facts: {
          organisation: organisation.name,
          policy: view.words.text('quick.rights'),
          // A search that is narrowed to a kind of policy asks for policies.
          kind: '',
          language: view.library.site.language,
          in: 'in force',
          standing: `${view.words.name(policy.title)} · ${statusInWords(view, policy, standing).label}`,
          // Since when a policy says so is told of its clauses.
          since: '',
          until: '',
        },
      })),
    ),
  );
}
