import type { Problem } from '../../policy/problem.ts';
import type { Content } from '../parsed/content.ts';
import { suggest } from '../text/nearest.ts';
import { problemAt } from '../text/place.ts';

/** A font of the brand is a WOFF2 file beside site.yaml. */
export function fonts(content: Content): Problem[] {
  const { path, yaml, value } = content.site;
  const near = [...content.files].filter((file) => /^[^/]+\.woff2$/.test(file));
  return (value?.brand.fonts ?? []).flatMap(({ file }, index) =>
    near.includes(file)
      ? []
      : problemAt(path, yaml.placeOf(['brand', 'fonts', index, 'file']), {
          rule: 'missing-font',
          what: `There is no font \`${file}\` beside site.yaml.`,
          mend: suggest(file, near, 'Put it there, as a file that ends in .woff2.'),
        }),
  );
}
