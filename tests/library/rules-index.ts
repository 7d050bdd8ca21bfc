import { RULES, type RuleKind, type RuleName } from '../../src/policy/rules.ts';

const KINDS: Readonly<Record<RuleKind, string>> = {
  file: 'Files and folders',
  facts: 'Facts, in YAML and in a version’s first lines',
  text: 'The text of a version',
  link: 'Links',
  published: 'What was published',
  question: 'Questions',
  import: 'Doubts of an import',
};

/** The list of all rules at the beginning of docs/rules.md, made from the table of rules. */
export function rulesIndex(): string {
  return (Object.keys(KINDS) as RuleKind[])
    .map((kind) => {
      const names = (Object.keys(RULES) as RuleName[]).filter((name) => RULES[name].kind === kind);
      const lines = names.sort().map((name) => `- [\`${name}\`](#${name}): ${RULES[name].doc}`);
      return `**${KINDS[kind]}**\n\n${lines.join('\n')}\n`;
    })
    .join('\n');
}
