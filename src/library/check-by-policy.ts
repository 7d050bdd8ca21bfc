import type { Day } from '../policy/date.ts';
import type { Problem } from '../policy/problem.ts';
import type { Content } from './parsed/content.ts';
import { foundOnce, type KeptFindings, keyOfInputs } from './parsed/kept-findings.ts';
import { askQuestions } from './questions/ask-questions.ts';
import { standingsIn } from './questions/readings.ts';
import { checkPolicy } from './rules/rule-book.ts';

/** SHA-256 of each file’s bytes, by path; of those that could not be read, none. */
type Digests = ReadonlyMap<string, string>;

/** Where what is found of several files together is kept. */
const PACK = 'findings';

/** Every problem that the rules about a policy’s versions together find; its files alone decide them. */
export function checkByPolicy(content: Content, digests: Digests, kept: KeptFindings): Problem[] {
  const policies = content.organisations.flatMap((organisation) => organisation.policies);
  return policies.flatMap((policy) => {
    const key = keyOfInputs('rules', filesBelow(policy.path, content, digests));
    return foundOnce(kept, [PACK, key], () => checkPolicy(policy));
  });
}

/**
 * The questions that are asked of the texts of each organisation. Its files decide them, which of those have
 * errors, and on which versions a day depends.
 * @param problems what is wrong with the files
 */
export function askByOrganisation(
  content: Content,
  problems: readonly Problem[],
  { today, digests }: { readonly today: Day; readonly digests: Digests },
  kept: KeptFindings,
): Problem[] {
  return content.organisations.flatMap((organisation) => {
    const isOwn = ({ file }: Problem) => file.startsWith(`${organisation.slug}/`);
    const own = problems.filter(isOwn);
    const key = keyOfInputs(
      'questions',
      filesBelow(organisation.slug, content, digests),
      own.map(({ file, rule, severity }) => [file, rule, severity]),
      standingsIn(organisation, today),
    );
    return foundOnce(kept, [PACK, key], () =>
      askQuestions({ ...content, organisations: [organisation] }, own, today),
    );
  });
}

function filesBelow(folder: string, { files }: Content, digests: Digests) {
  return [...files]
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => [path, digests.get(path) ?? null]);
}
