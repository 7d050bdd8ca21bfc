import { dirname, posix } from 'node:path';
import type { Problem } from '../../policy/problem.ts';
import type { Content } from '../content.ts';
import { nodesOf, placeOfNode } from '../markdown.ts';
import { suggest } from '../nearest.ts';
import { type Finding, problemAt } from '../place.ts';

/** File endings of images that a version can show. */
export const IMAGE = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;

/** An image is a file beside its version, and says in words what it shows. */
export function images(content: Content): Problem[] {
  const problems: Problem[] = [];
  for (const version of content.organisations.flatMap((o) =>
    o.policies.flatMap((p) => p.versions),
  )) {
    const folder = dirname(version.path);
    const near = [...content.files]
      .filter((path) => IMAGE.test(path) && dirname(path) === folder)
      .map((path) => posix.basename(path));
    for (const node of nodesOf(version.tree)) {
      if (node.type !== 'image') continue;
      const report = (finding: Finding) =>
        problems.push(problemAt(version.path, placeOfNode(node), finding));
      if (!node.alt?.trim())
        report({
          rule: 'image-without-words',
          what: `The image \`${node.url}\` has no words for readers who cannot see it.`,
          mend: `Say what it shows: ![two arrows from Italy to the United States](${node.url}).`,
        });
      if (/^[a-z][a-z0-9+.-]*:|^\//i.test(node.url) || node.url.includes('/'))
        report({
          rule: 'missing-image',
          what: `The image \`${node.url}\` does not lie beside this file.`,
          mend: 'Put the image into the folder of the policy and name it alone: ![words](file.png).',
        });
      else if (!near.includes(node.url))
        report({
          rule: 'missing-image',
          what: `There is no image \`${node.url}\` in the folder of this policy.`,
          mend: suggest(node.url, near, `Put it into the folder ${folder}/.`),
        });
    }
  }
  return problems;
}
