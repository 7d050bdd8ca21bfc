import { NOTICES } from '../../policy/policy-id.ts';
import type { Problem } from '../../policy/problem.ts';
import { parseVersionName } from '../../policy/version-name.ts';
import type { Content } from '../parsed/content.ts';
import {
  fileName,
  isImage,
  isNoticeText,
  isTranslation,
  isVersionFile,
  liesInPolicy,
  wordsLanguage,
} from '../text/file-kinds.ts';
import { nearest } from '../text/nearest.ts';
import { PAGES_FOLDER, pageName } from '../text/page-files.ts';
import { type PlacelessFault, problemAt, START } from '../text/place.ts';

type Folder = 'content' | 'organisation' | 'notices' | 'policy' | 'deeper';

const KNOWN: Readonly<Record<Folder, readonly string[]>> = {
  content: ['site.yaml', 'addresses.json', 'ledger.json', 'checkpoint'],
  organisation: ['organisation.yaml', 'services.yaml'],
  notices: [],
  policy: ['policy.yaml'],
  deeper: [],
};

/** In what kind of folder a file lies. */
function folderOf(path: string): Folder {
  const [, second] = path.split('/');
  if (liesInPolicy(path)) return 'policy';
  const depth = path.split('/').length;
  if (depth < 3) return depth === 1 ? 'content' : 'organisation';
  return depth === 3 && second === NOTICES ? 'notices' : 'deeper';
}

/** Files lie where their address wants them, under names that can be addresses. */
export function folders(content: Content): Problem[] {
  const judged = new Set<string>();
  return [...content.files].flatMap((path) => {
    const steps = path.split('/');
    // Deeper folders are no part of an address: what lies there is refused as a file.
    const slugs = steps.slice(0, -1).slice(0, steps[1] === NOTICES ? 3 : 2);
    const findings = slugs.flatMap((slug, index) => {
      const folder = steps.slice(0, index + 1).join('/');
      if (judged.has(folder)) return [];
      judged.add(folder);
      return judgeSlug(slug);
    });
    findings.push(...judgeFile(path, content));
    return findings.map((finding) => problemAt(path, START, finding));
  });
}

function judgeSlug(slug: string): PlacelessFault[] {
  if (/^[a-z][a-z0-9-]*$/.test(slug)) return [];
  const words =
    slug
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const near = words.join('-').replace(/^[0-9-]+/, '');
  return [
    {
      rule: 'folder-name',
      what: `The folder \`${slug}\` cannot be part of an address.`,
      mend: near
        ? `Call it \`${near}\`: small letters a to z, digits and hyphens, beginning with a letter.`
        : 'Use small letters a to z, digits and hyphens, beginning with a letter, as in `terms-2020`.',
    },
  ];
}

function judgeFile(path: string, content: Content): PlacelessFault[] {
  const steps = path.split('/');
  const folder = folderOf(path);
  const name = fileName(path);
  const known = KNOWN[folder];
  if (wordsLanguage(path) !== null || pageName(path)) return [];
  const isInPolicy = folder === 'policy' && (isImage(path) || isTranslation(path));
  if (known.includes(name) || isVersionFile(path) || isNoticeText(path) || isInPolicy) return [];
  if (folder === 'content' && isOfBrand(path, content)) return [];
  if (steps[0] === PAGES_FOLDER)
    return [
      {
        rule: 'unexpected-file',
        what: `\`${name}\` cannot be a page of the site’s own.`,
        mend: 'Call it as in `our-promise.mdx`, in small letters, and its translation `our-promise.it.mdx`.',
      },
    ];
  return [
    {
      rule: 'unexpected-file',
      what: `\`${name}\` does not belong in ${PLACES[folder]}.`,
      mend: remedy(folder, name, nearest(name, known)),
    },
  ];
}

/**
 * Whether a file beside site.yaml is named there. While a picture or font that is named there is missing,
 * other rules say so, and which files lie there instead.
 */
function isOfBrand(path: string, content: Content): boolean {
  const { logo, icon, fonts = [] } = content.site.value?.brand ?? {};
  const isFont = path.endsWith('.woff2');
  if (!isFont && !isImage(path)) return false;
  const named = isFont
    ? fonts.map(({ file }) => file)
    : [logo, icon].filter((file) => file !== undefined);
  return named.some((file) => file === path || !content.files.has(file));
}

const PLACES: Readonly<Record<Folder, string>> = {
  content: 'the content folder itself',
  organisation: 'the folder of an organisation',
  notices: 'the folder `notices`, in which each notice has a folder of its own',
  policy: 'the folder of a policy',
  deeper: 'so deep a folder',
};

function remedy(folder: Folder, name: string, near: string | null): string {
  if (near) return `Call it \`${near}\`.`;
  const dated = /^(.+?)(?:\.mdx?)?\.txt$/i.exec(name)?.[1];
  if (dated && parseVersionName(dated))
    return `Call it ${dated}.mdx: versions end in .mdx. If its name looks like that already, let your computer show the endings of file names.`;
  if (/\.(?:docx?|odt|rtf|pages|pdf)$/i.test(name))
    return 'Move it out of the content folder. `npm run policy -- import` makes a version of a Word file, a web page or a text; or copy its words into a text file that ends in .mdx and is named after their date, as docs/authors.md shows.';
  if (folder === 'notices' && /\.(?:mdx?|ya?ml)$/.test(name))
    return `Move it into the folder of its notice, as in acme/notices/registration/${name}.`;
  const stem = /^(.+)\.mdx?$/i.exec(name)?.[1];
  if (stem && folder === 'policy') return `Call it ${stem}.mdx: versions end in .mdx.`;
  if (stem)
    return 'Move it into the folder of its policy: versions lie in organisation/policy/, as in ikotek/privacy/2021-11-17.mdx.';
  if (isImage(name))
    return folder === 'content'
      ? `If it is the logo, write in site.yaml \`brand:\` and on the next line \`  logo: ${name}\`; otherwise move it out of the content folder.`
      : 'Move it into the folder of the policy that shows it.';
  return 'Move it out of the content folder: a policy’s text is a file such as ikotek/privacy/2021-11-17.mdx.';
}
