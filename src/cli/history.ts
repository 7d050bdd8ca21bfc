import { policyId } from '../policy/policy-id.ts';
import { type PhraseHistory, phraseHistory } from '../search/phrase-history.ts';
import { foldedWords } from '../search/query.ts';
import { policiesOf } from '../site/view/view.ts';
import { policyAt } from './named.ts';
import { dayShown, soundSite } from './sound-site.ts';
import { UsageError, type Verb } from './verb.ts';

const EXAMPLE = 'Say which words: --phrase "Safe Harbor"';

/** Since when, and until when, policies have said something. */
export const historyVerb: Verb = {
  name: 'history',
  summary: 'Tells in which versions a phrase first and last stands, in one policy or in all.',
  usage: '--phrase WORDS [ORG/POLICY]',
  options: { phrase: { type: 'string' } },
  explanations: {
    phrase: 'the words, side by side; case, accents, quotation marks and hyphens do not count',
  },
  run(call) {
    const { files, flags, isJson } = call;
    const phrase = typeof flags['phrase'] === 'string' ? flags['phrase'].trim() : '';
    if (!phrase) throw new UsageError(EXAMPLE);
    if (foldedWords(phrase).length === 0)
      throw new UsageError(`There is no word in ${phrase}. ${EXAMPLE}`);
    if (files.length > 1) throw new UsageError('Name one policy, or none for all of them.');
    const site = soundSite(call, dayShown(call), false);
    if (!site) return 1;
    const { view } = site;
    const [path] = files;
    const policies = path ? [policyAt(view, path)] : policiesOf(view);
    const found = policies.flatMap(
      (policy) => phraseHistory(policy, view.timeline(policy), phrase) ?? [],
    );
    process.stdout.write(
      isJson
        ? `${JSON.stringify({ phrase, policies: found.map(inJson) })}\n`
        : inText(phrase, found),
    );
    return 0;
  },
};

function inJson({ policy, first, last, isStillThere, versions }: PhraseHistory) {
  return {
    policy: policyId(policy),
    first: first?.name ?? null,
    last: last?.name ?? null,
    isStillThere,
    versions: versions.map(({ version, status, clauses }) => ({
      version: version.name,
      status,
      clauses,
    })),
  };
}

function inText(phrase: string, found: readonly PhraseHistory[]): string {
  if (found.length === 0) return `No version has “${phrase}”.\n`;
  return found
    .map(({ policy, versions, ...found }) => {
      const lines = versions.map(({ version, status, clauses }) => {
        const name = status === 'upcoming' ? `${version.name} (upcoming)` : version.name;
        return `    ${name}: ${clauses.map((clause) => clause ?? 'before the first clause').join(', ')}\n`;
      });
      return `${policyId(policy)}: ${span(found)}\n${lines.join('')}`;
    })
    .join('');
}

function span({
  first,
  last,
  isStillThere,
}: Pick<PhraseHistory, 'first' | 'last' | 'isStillThere'>) {
  if (!first || !last) return 'in no text that has applied yet';
  return `since ${first.name}, ${isStillThere ? 'to this day' : `last in ${last.name}`}`;
}
