import { problemAt, START } from '../../library/text/place.ts';
import { NOTICES } from '../../policy/policy-id.ts';
import type { Problem } from '../../policy/problem.ts';
import { RESERVED_SLUGS } from '../view/addresses.ts';

/**
 * No folder of an organisation or policy has a name that the site needs for itself.
 * @param files paths of the content
 */
export function checkReservedNames(files: Iterable<string>): Problem[] {
  const judged = new Set<string>();
  return [...files].flatMap((file) => {
    // Deeper folders are no part of an address.
    const isOfNotice = file.split('/')[1] === NOTICES;
    const slugs = file
      .split('/')
      .slice(0, -1)
      .slice(0, isOfNotice ? 3 : 2);
    return slugs.flatMap((slug, index) => {
      const folder = slugs.slice(0, index + 1).join('/');
      if (judged.has(folder)) return [];
      judged.add(folder);
      const need = isOfNotice && index === 1 ? null : needFor(slug);
      if (!need) return [];
      return problemAt(file, START, {
        rule: 'reserved-name',
        what: `The folder \`${slug}\` ${need}.`,
        mend: 'Give the folder another name, before anything in it is published.',
      });
    });
  });
}

function needFor(slug: string): string | null {
  if (RESERVED_SLUGS.includes(slug)) return 'has a name that the site needs for a page of its own';
  return /^[a-z]{2}$/.test(slug)
    ? 'is named like a language, which the site needs for its translations'
    : null;
}
