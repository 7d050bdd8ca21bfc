import type { Day } from '../policy/date.ts';
import { toHere } from '../report/from-here.ts';
import { problemReport } from '../report/problem-report.ts';
import { type LoadedSite, loadSite } from '../site/load-site.ts';
import { siteDay } from '../site/site-day.ts';
import type { View } from '../site/view/view.ts';
import { type Call, contentFolder, UsageError } from './verb.ts';

/** The site of a content folder without errors. */
export type SoundSite = Pick<LoadedSite, 'media' | 'sources' | 'problems'> & {
  /** The content folder, absolute. */
  readonly content: string;
  readonly view: View;
};

/**
 * The site that a call is about; null if an error stops it. All problems are then reported: in JSON
 * where that was asked for, else beside the output.
 * @param drafts whether drafts can be named
 */
export function soundSite(call: Call, today: Day, drafts: boolean): SoundSite | null {
  const content = contentFolder(call);
  const { view, media, sources, problems } = loadSite(content, today, { drafts });
  if (view) return { content, view, media, sources, problems };
  reportErrors(call, content, problems);
  return null;
}

/** The day for which a command computes statuses: SITE_DATE, or today. */
export function dayShown({ content }: Pick<Call, 'content'>): Day {
  const day = siteDay(content);
  if (!day)
    throw new UsageError(
      `SITE_DATE is ${process.env['SITE_DATE']}, which is no day. Write it as in 2026-12-01.`,
    );
  return day;
}

/** Reports what stops the site of a content folder. */
export function reportErrors(
  { isJson }: Call,
  content: string,
  problems: LoadedSite['problems'],
): void {
  if (isJson) process.stdout.write(problemReport(problems, 'json'));
  else process.stderr.write(problemReport(problems, 'text', toHere(content)));
}
