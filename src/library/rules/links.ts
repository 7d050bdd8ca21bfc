import type { Problem } from '../../policy/problem.ts';
import type { Content } from '../parsed/content.ts';
import { writtenLinks } from '../parsed/written-links.ts';
import { problemAt } from '../text/place.ts';
import { judgeForm } from './judge-link.ts';

/**
 * Links are written so that they can lead somewhere. Where those within the site lead is judged where its
 * addresses are known.
 */
export function links(content: Content): Problem[] {
  return writtenLinks(content).flatMap(({ file, place, href }) => {
    const finding = judgeForm(href);
    return finding ? [problemAt(file, place, finding)] : [];
  });
}
