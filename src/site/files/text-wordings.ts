import { foldTypography } from '../../compare/typography.ts';
import { collapse, headingText, linesOf, textOf } from '../../policy/canonical-text.ts';
import { clausesOf } from '../../policy/document.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { publishedVersions } from '../../policy/timeline.ts';

/** A clause of one version as a text of its own. */
export interface ClauseText {
  /** Null for what stands before the first clause. */
  readonly id: string | null;
  /** With its number. */
  readonly title: string;
  /** One line a paragraph or row, the heading first. */
  readonly content: string;
}

/** Versions, one after another, that have a wording, each with the clause that has it. */
export type WordingRun = readonly { readonly version: Version; readonly text: ClauseText }[];

/**
 * Each distinct wording of the clauses of a policy once, in the order in which they first stood, with the
 * times in which it stood. Words alone count: not the clause’s id, number or place, nor its typography.
 * No texts are compared for it, which makes it cheap.
 */
export function textWordings(policy: Policy): WordingRun[][] {
  const wordings = new Map<
    string,
    { at: number; run: { version: Version; text: ClauseText }[] }[]
  >();
  publishedVersions(policy).forEach((version, at) => {
    const counts = new Map<string, number>();
    for (const { words, ...text } of clauseTexts(version)) {
      // Clauses with the same words in one version are several.
      const count = counts.get(words) ?? 0;
      counts.set(words, count + 1);
      const key = `${count} ${words}`;
      const runs = wordings.get(key) ?? [];
      wordings.set(key, runs);
      const last = runs.at(-1);
      if (last?.at === at - 1) {
        last.at = at;
        last.run.push({ version, text });
      } else runs.push({ at, run: [{ version, text }] });
    }
  });
  return [...wordings.values()].map((runs) => runs.map(({ run }) => run));
}

function clauseTexts({ title, document }: Version): (ClauseText & { readonly words: string })[] {
  const clauses = new Map(clausesOf(document.clauses).map((clause) => [clause.id, clause]));
  const lines = new Map<string | null, string[]>();
  for (const { clause, text } of linesOf(title, document)) {
    const known = lines.get(clause);
    if (known) known.push(text);
    else lines.set(clause, [text]);
  }
  return [...lines].map(([id, own]) => {
    const clause = id === null ? undefined : clauses.get(id);
    const heading = clause ? collapse(textOf(clause.heading)) : title;
    return {
      id,
      title: clause ? headingText(clause) : title,
      content: own.join('\n').replaceAll('\t', ' · '),
      words: foldTypography([heading, ...own.slice(1)].join('\n')),
    };
  });
}
