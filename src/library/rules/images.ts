import type { Problem } from '../../policy/problem.ts';
import { type Content, textFilesOf } from '../parsed/content.ts';
import { fileName, isImage } from '../text/file-kinds.ts';
import { suggest } from '../text/nearest.ts';
import { type PlacelessFault, problemAt } from '../text/place.ts';

/** An image lies beside its version and says in words what it shows; logo and icon lie beside site.yaml. */
export function images(content: Content): Problem[] {
  const versions = textFilesOf(content);
  return [
    ...brandImages(content),
    ...versions.flatMap((version) => {
      const folder = version.path.slice(0, version.path.lastIndexOf('/') + 1);
      return version.mentions.images.flatMap(({ url, words, place }) =>
        [
          ...(words.trim() ? [] : [withoutWords(url)]),
          ...missing(url, imagesIn(content, folder), `the folder ${folder}`),
        ].map((finding) => problemAt(version.path, place, finding)),
      );
    }),
  ];
}

function brandImages(content: Content): Problem[] {
  const { path, yaml, value } = content.site;
  return (['logo', 'icon'] as const).flatMap((key) => {
    const name = value?.brand[key];
    if (!name) return [];
    return missing(name, imagesIn(content, ''), 'the content folder, beside site.yaml').map(
      (finding) => problemAt(path, yaml.placeOf(['brand', key]), finding),
    );
  });
}

function imagesIn(content: Content, folder: string): string[] {
  return [...content.files]
    .filter((path) => isImage(path) && path === folder + fileName(path))
    .map(fileName);
}

function withoutWords(url: string): PlacelessFault {
  return {
    rule: 'image-without-words',
    what: `The image \`${url}\` has no words for readers who cannot see it.`,
    mend: `Say between the brackets what it shows: ![what it shows](${url}).`,
  };
}

function missing(url: string, near: readonly string[], place: string): PlacelessFault[] {
  const report = (what: string, mend: string) => [{ rule: 'missing-image' as const, what, mend }];
  if (near.includes(url)) return [];
  if (/[/:]/.test(url))
    return report(
      `The image \`${url}\` lies somewhere else.`,
      `Put it into ${place}, and write its name alone: ${fileName(url)}.`,
    );
  return report(`There is no image \`${url}\` in ${place}.`, suggest(url, near, 'Put it there.'));
}
