import { type Legalese, legaleseFrom } from './legalese.ts';
import { randomNumbers } from './random.ts';

/** How large a generated archive is. */
export interface ArchiveShape {
  /** Of all policies together. */
  readonly versions: number;
  /** Of one policy; the last one may have fewer. */
  readonly versionsAPolicy: number;
  readonly clauses: number;
  /** Of one version, about. */
  readonly words: number;
}

/** Texts of 2,000 words: of 1,000 versions, 50 policies have 950 adjacent pairs. */
export function ofShortTexts(versions: number): ArchiveShape {
  return { versions, versionsAPolicy: 20, clauses: 15, words: 2000 };
}

/** Texts of 60 kB, as long as those of large platforms, 24 versions of each policy. */
export function ofLongTexts(versions: number): ArchiveShape {
  return { versions, versionsAPolicy: 24, clauses: 45, words: 8600 };
}

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

/** The policies of an archive; the same ones in every run. */
export function* generatePolicies(shape: ArchiveShape): Generator<GeneratedPolicy> {
  for (let index = 0; index * shape.versionsAPolicy < shape.versions; index++) {
    const left = shape.versions - index * shape.versionsAPolicy;
    yield generatePolicy(index, Math.min(left, shape.versionsAPolicy), shape);
  }
}

function generatePolicy(index: number, count: number, shape: ArchiveShape): GeneratedPolicy {
  const random = randomNumbers(index + 1);
  const write = legaleseFrom(random);
  const title = write.heading();
  const words = shape.words / shape.clauses;
  const clause = (id: string, at: number) => newClause(write, { id, at, words });
  const first = Array.from({ length: shape.clauses }, (_, at) => clause(`clause-${at}`, at));
  const versions: GeneratedVersion[] = [{ date: dateOf(0), clauses: first, removed: [] }];
  while (versions.length < count) {
    const before = versions.at(-1)?.clauses ?? [];
    const reworded = before.map((clause) => reword(write, random, clause));
    const removed: string[] = [];
    if (random() < REPLACING) {
      const at = 1 + Math.floor(random() * (shape.clauses - 1));
      removed.push(before[at]?.id ?? '');
      reworded[at] = clause(`clause-${at}-of-${versions.length}`, at);
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

function newClause(
  write: Legalese,
  { id, at, words }: { readonly id: string; readonly at: number; readonly words: number },
): GeneratedClause {
  const sentences: string[] = [];
  // Half a sentence less, since the last one runs over.
  for (let written = 0; written < words - 10; ) {
    const sentence = write.sentence();
    sentences.push(sentence);
    written += sentence.split(' ').length;
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
