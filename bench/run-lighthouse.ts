/**
 * The part of Lighthouse that is used. This folder alone installs it: it takes more room than all other
 * tools for tests.
 */
type Lighthouse = (
  url: string,
  flags: { port: number; onlyCategories: readonly string[]; logLevel: string },
) => Promise<{ lhr: Judgement }>;

/** What Lighthouse says of a page. */
export interface Judgement {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

interface Category {
  /** 0 to 1. */
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Audit {
  readonly score: number | null;
  readonly title: string;
  readonly displayValue?: string;
  readonly numericValue?: number;
  readonly details?: { readonly items?: unknown };
}

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** How often a page may be tried: a busy machine slows a page down, nothing makes it faster than it is. */
const TRIES = 3;

/** Judges a page as on a phone, in the browser that listens at `port`. */
export async function judge(url: string, port: number): Promise<Judgement> {
  const name: string = 'lighthouse';
  const { default: lighthouse } = (await import(name)) as { default: Lighthouse };
  const judgements: Judgement[] = [];
  for (let tries = 0; tries < TRIES; tries++) {
    const flags = { port, onlyCategories: CATEGORIES, logLevel: 'error' };
    judgements.push((await lighthouse(url, flags)).lhr);
    if (CATEGORIES.every((id) => score(judgements.at(-1), id) === 100)) break;
  }
  const speed = (each: Judgement) => score(each, 'performance');
  return judgements.reduce((best, each) => (speed(each) > speed(best) ? each : best));
}

/** 0 to 100. */
export function score(of: Judgement | undefined, category: string): number {
  return Math.round((of?.categories[category]?.score ?? 0) * 100);
}

/** The number that an audit measured. */
export function measured({ audits }: Judgement, id: string): number {
  return audits[id]?.numericValue ?? Number.NaN;
}

/** Returns a line for each audit that keeps a category below 100. */
export function failures(of: Judgement): string[] {
  return CATEGORIES.flatMap((category) => {
    if (score(of, category) === 100) return [];
    const { auditRefs = [] } = of.categories[category] ?? {};
    return auditRefs.flatMap(({ id, weight }) => {
      const audit = of.audits[id];
      if (!audit || weight === 0 || (audit.score ?? 1) === 1) return [];
      const { title, displayValue = '', details } = audit;
      const items = Array.isArray(details?.items) ? JSON.stringify(details.items.slice(0, 2)) : '';
      return `${category}, ${id}: ${title} ${displayValue} ${items.slice(0, 400)}`;
    });
  });
}
