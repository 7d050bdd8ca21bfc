import { linesOf } from '../../policy/canonical-text.ts';
import { clauseIds } from '../../policy/clause-fate.ts';
import { formatPeriod } from '../../policy/rights.ts';
import { periodsIn, statesPeriod } from '../../substance/periods-in.ts';
import { clausesNamed } from '../parsed/clauses-named.ts';
import type { OrganisationFile } from '../schema/organisation.ts';
import type { Question, Reading } from './question.ts';

type Procedure = OrganisationFile['rights'][number];

/** What `organisation.yaml` says of rights is what the text in force says. */
export function rightsInText(reading: Reading): Question[] {
  if (reading.standing !== 'in force') return [];
  const { value } = reading.organisation.described;
  return (value?.rights ?? []).flatMap((procedure, index) =>
    procedure.policy === reading.policy.slug
      ? [
          ...goneClauses(reading, procedure, index),
          ...otherPeriods(reading, procedure, index),
          ...otherContacts(reading, procedure, index),
        ]
      : [],
  );
}

function ask(
  { organisation }: Reading,
  index: number,
  keys: readonly PropertyKey[],
  question: Pick<Question, 'about' | 'what' | 'mend'>,
): Question {
  const { path: file, yaml } = organisation.described;
  const place = yaml.placeOf(['rights', index, ...keys]);
  return { rule: 'rights-in-text', file, place, ...question };
}

function goneClauses(reading: Reading, procedure: Procedure, index: number): Question[] {
  const ids = clauseIds(reading.version);
  const ever = reading.policy.versions.flatMap(clauseIds);
  return clausesNamed(procedure).flatMap(({ id, keys }) =>
    // A clause that was in no version is an error of its own.
    ids.includes(id) || !ever.includes(id)
      ? []
      : ask(reading, index, keys, {
          about: id,
          what: `\`rights\` names the clause \`${id}\`, which the version in force does not have any more.`,
          mend: 'Write the id of the clause that says it now, or delete what nothing says any more',
        }),
  );
}

function otherPeriods(reading: Reading, { answer }: Procedure, index: number): Question[] {
  if (answer?.clause === undefined) return [];
  const { clause } = answer;
  const { document } = reading.version;
  const lines = linesOf(null, document).filter((line) => line.clause === clause);
  if (lines.length === 0) return [];
  const text = lines.map((line) => line.text).join('\n');
  const { language } = reading.facts;
  const stated = periodsIn(text, language).map(({ words }) => `“${words}”`);
  const asked = (['within', 'extended'] as const).flatMap((key) => {
    const period = answer[key];
    return period && !statesPeriod(text, language, period) ? [{ key, period }] : [];
  });
  return asked.map(({ key, period }) =>
    ask(reading, index, ['answer', key], {
      about: formatPeriod(period),
      what: `\`${key}\` says ${formatPeriod(period)}, and the clause \`${clause}\` of the version in force ${
        stated.length > 0 ? `speaks of ${stated.join(', ')}` : 'names no length of time'
      }.`,
      mend: 'Write the time as the clause has it, or name the clause that states it',
    }),
  );
}

/** Whom one writes to must be named by a text in force, be it that of another policy. */
function otherContacts(reading: Reading, { writeTo }: Procedure, index: number): Question[] {
  const texts = [reading.version, ...reading.others.map(({ version }) => version)];
  return writeTo.flatMap((contact, place) =>
    (['email', 'url'] as const).flatMap((key) => {
      const address = contact[key];
      if (!address || texts.some(({ text }) => has(text, address))) return [];
      return ask(reading, index, ['writeTo', place, key], {
        about: address,
        what: `\`rights\` has people write to ${address}, which no text in force names.`,
        mend: 'Write the address that the text names, or publish a version that names this one',
      });
    }),
  );
}

function has(text: string, address: string): boolean {
  return text.toLowerCase().includes(address.toLowerCase().replace(/\/$/, ''));
}
