import { type Legalese, legaleseFrom } from './legalese.ts';
import { randomNumbers } from './random.ts';

/** Versions of one policy: with 50 policies, 1,000 versions have 950 adjacent pairs. */
export const VERSIONS_A_POLICY = 20;

const CLAUSES = 15;
const WORDS = 2000;
/** Part of the sentences that a version words anew. */
const REWORDED = 0.05;
/** Part of the versions that also replace a clause. */
const REPLACING = 0.1;

/** A version as it stands before either project writes it in its own form. */
export interface GeneratedVersion {
  /** `2016-05-01`, the name of its file. */
  readonly date: string;
  readonly clauses: readonly GeneratedClause[];
  /** Ids of the version before that are gone. */
  readonly removed: readonly string[];
}

export interface GeneratedClause {
  readonly id: string;
  readonly level: number;
  readonly heading: string;
  readonly form: 'paragraphs' | 'list' | 'table';
  readonly sentences: readonly string[];
}

export interface GeneratedPolicy {
  readonly organisation: string;
  readonly slug: string;
  readonly title: string;
  readonly versions: readonly GeneratedVersion[];
}

/** Policies whose versions are `count` in all; the same ones in every run. */
export function* generatePolicies(count: number): Generator<GeneratedPolicy> {
  for (let index = 0; index * VERSIONS_A_POLICY < count; index++) {
    const left = count - index * VERSIONS_A_POLICY;
    yield generatePolicy(index, Math.min(left, VERSIONS_A_POLICY));
  }
}

function generatePolicy(index: number, count: number): GeneratedPolicy {
  const random = randomNumbers(index + 1);
  const write = legaleseFrom(random);
  const title = write.heading();
  const first = Array.from({ length: CLAUSES }, (_, at) => newClause(write, `clause-${at}`, at));
  const versions: GeneratedVersion[] = [{ date: dateOf(0), clauses: first, removed: [] }];
  while (versions.length < count) {
    const before = versions.at(-1)?.clauses ?? [];
    const reworded = before.map((clause) => reword(write, random, clause));
    const removed: string[] = [];
    if (random() < REPLACING) {
      const at = 1 + Math.floor(random() * (CLAUSES - 1));
      removed.push(before[at]?.id ?? '');
      reworded[at] = newClause(write, `clause-${at}-of-${versions.length}`, at);
    }
    versions.push({ date: dateOf(versions.length), clauses: reworded, removed });
  }
  return {
    organisation: `company-${Math.floor(index / 10)}`,
    slug: `policy-${index}`,
    title,
    versions,
  };
}

function newClause(write: Legalese, id: string, at: number): GeneratedClause {
  const sentences: string[] = [];
  // Half a sentence less, since the last one runs over.
  for (let words = 0; words < WORDS / CLAUSES - 10; ) {
    const sentence = write.sentence();
    sentences.push(sentence);
    words += sentence.split(' ').length;
  }
  return {
    id,
    level: at % 5 === 3 ? 3 : 2,
    heading: `${at + 1}. ${write.heading()}`,
    form: at % 3 === 1 ? 'list' : at === 9 ? 'table' : 'paragraphs',
    sentences,
  };
}

function reword(write: Legalese, random: () => number, clause: GeneratedClause): GeneratedClause {
  const sentences = clause.sentences.map((sentence) =>
    random() < REWORDED ? write.sentence() : sentence,
  );
  return { ...clause, sentences };
}

/** Every fourth month from January 2016. */
function dateOf(index: number): string {
  const month = index * 4;
  return `${2016 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** A clause's text as Markdown, without its heading. */
export function markdownOf({ form, sentences }: GeneratedClause): string {
  if (form === 'list') {
    const [first, ...rest] = sentences;
    return `${first}\n\n${rest.map((sentence) => `- ${sentence}`).join('\n')}`;
  }
  if (form === 'table') {
    const rows = sentences.map((sentence, index) => `| Point ${index + 1} | ${sentence} |`);
    return ['| Point | What applies |', '| --- | --- |', ...rows].join('\n');
  }
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 3)
    paragraphs.push(sentences.slice(at, at + 3).join(' '));
  return paragraphs.join('\n\n');
}
