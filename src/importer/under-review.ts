import type { Refusal } from './foreign.ts';
import { leftOutWordsIn } from './html-left-out.ts';
import { attribute, elementsIn, type HtmlElement, type HtmlParent } from './html-nodes.ts';

const TRACKED: Refusal = {
  rule: 'tracked-changes',
  what: 'This file has tracked changes that nobody accepted or rejected, so it holds two texts.',
  mend: 'Accept or reject all changes in the program that it comes from, save the file again, and import that.',
};

const COMMENTS: Refusal = {
  rule: 'comments',
  what: 'This file has comments of those who reviewed it, so its text is still discussed.',
  mend: 'Settle and delete all comments in the program that it comes from, save the file again, and import that.',
};

/** What people write who have not finished. */
const UNFINISHED =
  /\b(?:draft|entwurf|brouillon|bozza|borrador|rascunho|concept|in review|under review|in progress|not started|to ?do|do not publish|internal|wip)\b/i;

/** Why a page is not to be read: it is still worked at. Returns null if nothing says so. */
export function pageUnderReview(page: HtmlParent): Refusal | null {
  for (const element of elementsIn(page)) {
    const of = (name: string) => attribute(element, name) ?? '';
    const { tagName } = element;
    const isTracked =
      (/^(?:ins|del)$/.test(tagName) &&
        (of('datetime') !== '' || of('cite').startsWith('mailto:'))) ||
      /\bmsoins\b|\bmsodel\b/i.test(of('class'));
    if (isTracked) return TRACKED;
    const isComment =
      /^#?cmnt(?:_ref)?\d+$/.test(tagName === 'a' ? of('href') || of('id') : '') ||
      /mso-element:\s*comment|mso-comment-(?:reference|continuation)/i.test(of('style')) ||
      /\bmsocom(?:anchor|off|txt)?\b|\bMsoComment(?:Reference|Text)\b/i.test(of('class')) ||
      /^_?msocom/i.test(of('name') || of('id').replace(/^_com_.*/, 'msocom')) ||
      (tagName === 'a' && /^#_msocom_?\d/i.test(of('href')));
    if (isComment) return COMMENTS;
    const status = statusOf(element);
    if (status) return unfinished(status);
  }
  return null;
}

/** The status in the properties with which Notion begins a page. */
function statusOf(row: HtmlElement): string | null {
  if (!/\bproperty-row\b/.test(attribute(row, 'class') ?? '')) return null;
  const words = leftOutWordsIn(row).replace(/\s+/g, ' ').trim();
  const isStatus =
    /\bproperty-row-status\b/.test(attribute(row, 'class') ?? '') || /^status\b/i.test(words);
  return isStatus && UNFINISHED.test(words) ? words : null;
}

/** Why Markdown is not to be read: it is still worked at. Returns null if nothing says so. */
export function markdownUnderReview(source: string): Refusal | null {
  const text = withoutCode(source);
  // What was inserted stands beside what it replaced; what is only struck is told by another problem.
  if (/<ins\b[^>]*>|<del\b[^>]*\s(?:datetime|cite)\s*=/i.test(text)) return TRACKED;
  // CriticMarkup: additions, deletions, substitutions, and comments.
  if (/\{\+\+[\s\S]*?\+\+\}|\{--[\s\S]*?--\}|\{~~[\s\S]*?~>[\s\S]*?~~\}/.test(text)) return TRACKED;
  if (/\{>>[\s\S]*?<<\}/.test(text)) return COMMENTS;
  // What pandoc makes of a Word file with --track-changes=all.
  if (/\{\.(?:(?:paragraph-)?(?:insertion|deletion))\b[^{}]*\}/.test(text)) return TRACKED;
  if (/\{\.comment-(?:start|end)\b[^{}]*\}/.test(text)) return COMMENTS;
  const beginning = text.split(/\r?\n/).slice(0, 40);
  const title = beginning.findIndex((line) => line.trim() !== '');
  for (const line of beginning.slice(title + 1)) {
    if (!line.trim()) continue;
    // Notion writes the properties of a page below its title, one a line.
    const found = /^([A-Z][\w ]{0,30}):\s+(\S.*)$/.exec(line);
    if (!found) break;
    if (/^status$/i.test(found[1] ?? '') && UNFINISHED.test(found[2] ?? ''))
      return unfinished(line.trim());
  }
  return null;
}

function unfinished(status: string): Refusal {
  return {
    rule: 'unfinished',
    what: `This file says of itself that it is not finished: “${status.slice(0, 100)}”.`,
    mend: 'Finish it where it was written, export it again without its properties, and import that.',
  };
}

function withoutCode(source: string): string {
  return source.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');
}
