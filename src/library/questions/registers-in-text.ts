import { collapse, textOf } from '../../policy/canonical-text.ts';
import { clauseIds } from '../../policy/clause-fate.ts';
import { findTable } from '../../policy/register.ts';
import type { Question, Reading } from './question.ts';

/** The version in force has the tables and columns of which `registers` makes data, each row once. */
export function registersInText({ version, standing, facts, policy }: Reading): Question[] {
  if (standing !== 'in force') return [];
  const { path: file, yaml } = policy.described;
  return facts.registers.flatMap((register, index) => {
    const columns = Object.entries(register.columns).map(([name, headings]) => ({
      name,
      headings,
    }));
    const ask = (
      keys: readonly PropertyKey[],
      question: Pick<Question, 'about' | 'what' | 'mend'>,
    ) => ({
      rule: 'registers-in-text' as const,
      file,
      place: yaml.placeOf(['registers', index, ...keys]),
      ...question,
    });
    return register.tables.flatMap((table, place): Question[] => {
      const keys = ['tables', place, 'clause'];
      const found = findTable(version.document, table, columns);
      const which = `table ${table.table} of the clause \`${table.clause}\``;
      if (!found)
        return [
          ask(keys, {
            about: table.clause,
            what: `The version in force has no ${which}, of which the register \`${register.name}\` makes data.`,
            mend: clauseIds(version).includes(table.clause)
              ? 'Say which table of the clause is meant, or take it off the list'
              : 'Write the id of the clause that has the table now, or take it off the list',
          }),
        ];
      const headings = found.table.header.map((cell) => `“${collapse(textOf(cell))}”`);
      return columns.flatMap(({ name }, column) =>
        (found.places[column] ?? -1) >= 0
          ? []
          : [
              ask(['columns', name], {
                about: name,
                what: `Table ${table.table} of the clause \`${table.clause}\` has no column that the register \`${register.name}\` knows as \`${name}\`.`,
                mend: `Add what stands above it to the list; the headings are ${headings.join(', ')}`,
              }),
            ],
      );
    });
  });
}
