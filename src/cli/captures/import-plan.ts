import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Refusal } from '../../importer/foreign.ts';
import { type DatedFile, importHistory, isImported } from '../../importer/import-history.ts';
import type { Imported } from '../../importer/import-text.ts';
import type { Verification } from '../../importer/verify-draft.ts';
import { readVersion, type VersionFile } from '../../library/parsed/version-file.ts';
import { compareDates } from '../../library/parsed/version-order.ts';
import { problemAt, START } from '../../library/text/place.ts';
import { clauseIds } from '../../policy/clause-fate.ts';
import { firstDayOf, type PolicyDate } from '../../policy/date.ts';
import type { PolicyId } from '../../policy/policy-id.ts';
import type { Problem } from '../../policy/problem.ts';
import { formatVersionName, parseVersionName } from '../../policy/version-name.ts';
import { toHere } from '../../report/from-here.ts';
import { writeNew } from '../policy-folder.ts';
import type { Progress } from '../progress.ts';
import { UsageError } from '../verb.ts';
import { BrokenOff, type DatedText, MissingText } from './dated-text.ts';

/** A history that is to become the versions of one policy. */
export interface HistoryPlan {
  readonly policy: PolicyId;
  readonly title: string;
  /** Oldest first. */
  readonly texts: readonly DatedText[];
  /** Where the texts were published; null if nobody says. */
  readonly url: string | null;
  /** Whether a program noted the texts, so that one that is like the one before it is no version. */
  readonly isNoted: boolean;
  readonly wording: 'official' | 'restated';
  readonly struck: 'refuse' | 'drop' | null;
}

/** What became of a history. */
export interface PlanOutcome {
  readonly written: number;
  /** Versions that stood there from an earlier run. */
  readonly standing: number;
  /** Texts that say the same as the one before. */
  readonly alike: number;
  readonly problems: readonly Problem[];
  readonly verifications: readonly Verification[];
  /** Why it broke off; null if it came to its end. */
  readonly brokenOff: string | null;
}

/**
 * Imports a history text by text; each version is on the disk before the next text is read. Where versions
 * stand already, it goes on behind the last of them, if they are of the same history.
 */
export async function importPlan(
  content: string,
  plan: HistoryPlan,
  progress: Progress,
): Promise<PlanOutcome> {
  const folder = join(content, plan.policy);
  const standing = standingIn(folder, plan);
  const last = standing.at(-1);
  const lastDate = last && dateOf(last);
  const texts = plan.texts.filter(({ date }) => !last || isFrom(date, dateOf(last)));
  const problems: Problem[] = [];
  const verifications: Verification[] = [];
  const counts = new Map<string, number>();
  const count = (date: string) => counts.set(date, (counts.get(date) ?? 0) + 1);
  for (const version of standing) count(dateOf(version));
  const known = new Set(standing.filter((each) => dateOf(each) === lastDate).map(bodyOf));
  let before = last ? bodyOf(last) : null;
  let [written, alike] = [0, 0];
  let brokenOff: string | null = null;
  const files = async function* (): AsyncGenerator<DatedFile> {
    for (const [at, text] of texts.entries()) {
      progress.say(`${plan.policy}: ${at + 1} of ${texts.length}, ${text.date}`);
      try {
        const date = text.date === 'unknown' ? null : text.date;
        // A further version of one day is told apart by a count, and counts leave no number out.
        const version = formatVersionName({ date, count: (counts.get(text.date) ?? 0) + 1 });
        yield { ...text, ...(await text.read()), version };
      } catch (error) {
        if (error instanceof MissingText) problems.push(leftOut(text.name, error.message));
        else if (error instanceof BrokenOff) {
          brokenOff = error.message;
          return;
        } else throw error;
      }
    }
  };
  const steps = importHistory({
    files: files(),
    folder: toHere(folder),
    policyTitle: plan.title,
    url: plan.url,
    wording: plan.wording,
    struck: plan.struck,
    earlier: last ? { title: last.front?.title ?? '', document: last.document } : null,
    everUsed: standing.flatMap(clauseIds),
  });
  for await (const { file, imported, errors } of steps) {
    if (!isImported(imported) || errors.length > 0) {
      problems.push(...refusals(file, isImported(imported) ? errors : [imported], plan));
      continue;
    }
    const body = bodyOf(imported);
    const isDone = file.date === lastDate && known.has(body);
    if (isDone || (plan.isNoted && body === before)) {
      if (!isDone) alike += 1;
      continue;
    }
    before = body;
    writeWhole(join(folder, `${file.version}.mdx`), imported.text);
    count(file.date);
    written += 1;
    problems.push(...imported.doubts, ...imported.faults);
    verifications.push(imported.verification);
  }
  progress.end();
  return { written, standing: standing.length, alike, problems, verifications, brokenOff };
}

/** The versions that stand in the folder of a policy, oldest first. */
function standingIn(folder: string, { policy, texts }: HistoryPlan): VersionFile[] {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((each) => each.endsWith('.mdx'))
    : [];
  const versions = files
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return readVersion(`${policy}/${file}`, parseVersionName(file.slice(0, -4)), text).version;
    })
    .sort(compareDates);
  const planned = Map.groupBy(texts, ({ date }) => date);
  const others = versions.filter(
    (version) => !version.name || version.name.count > (planned.get(dateOf(version))?.length ?? 0),
  );
  if (others.length > 0)
    throw new UsageError(
      `${policy} has versions already that are not of this history, such as ${others[0]?.path}. Import further ones one by one, with \`npm run policy -- import\`.`,
    );
  return versions;
}

function dateOf({ name }: VersionFile): PolicyDate | 'unknown' {
  return name?.date ?? 'unknown';
}

/** Whether a date is not before another one; no date is the earliest. */
function isFrom(date: PolicyDate | 'unknown', other: PolicyDate | 'unknown'): boolean {
  const start = (each: PolicyDate | 'unknown') => (each === 'unknown' ? '' : firstDayOf(each));
  return start(date) >= start(other);
}

/** What a version says: its title, and its text below its facts. */
function bodyOf(version: VersionFile | Imported): string {
  const title = 'front' in version ? version.front?.title : version.title;
  return `${title}\n${version.text.slice(version.text.indexOf('\n---\n', 4) + 5).trim()}`;
}

/** Writes a file that is there as a whole or not at all, whenever the run is ended. */
function writeWhole(file: string, text: string): void {
  if (existsSync(file)) throw new UsageError(`${file} is there already, and is not written over.`);
  const part = `${file}.part`;
  rmSync(part, { force: true });
  writeNew(part, text);
  renameSync(part, file);
}

function leftOut(name: string, why: string): Problem {
  const finding = {
    rule: 'unreadable-file',
    what: `This text is left out: ${why}`,
    mend: 'Import it by itself, if you find it elsewhere.',
  } as const;
  return { ...problemAt(name, START, finding), severity: 'warning' };
}

/**
 * Says why a text is no version. An empty or broken text in a history that a program noted is nobody’s
 * fault, and is only told.
 */
function refusals(
  { name }: DatedFile,
  findings: readonly (Refusal | Problem)[],
  { isNoted }: HistoryPlan,
): Problem[] {
  return findings.map(({ rule, what, mend }) => {
    const problem = problemAt(name, START, { rule, what, mend });
    return isNoted
      ? { ...problem, what: `This text is left out: ${uncapitalised(what)}`, severity: 'warning' }
      : problem;
  });
}

function uncapitalised(sentence: string): string {
  return sentence.replace(/^(?:This|The|A|It)\b/, (word) => word.toLowerCase());
}
