import type { Problem } from '../../policy/problem.ts';
import { nearest } from '../nearest.ts';
import { type Finding, problemAt, START } from '../place.ts';
import { IMAGE } from './images.ts';

/** Names that addresses of the site need for itself; a language code is one too. */
export const RESERVED: readonly string[] = [
  'about',
  'assets',
  'history',
  'compare',
  'on',
  'clause',
  'archive',
  'search',
  'changes',
  'verify',
  'consent',
  'rights',
  'pagefind',
  'schemas',
  '404',
];

const KNOWN: Readonly<Record<number, readonly string[]>> = {
  1: ['site.yaml', 'addresses.json', 'ledger.json'],
  2: ['organisation.yaml'],
  3: ['policy.yaml'],
};

/** Files lie where their address wants them, under names that can be addresses. */
export function folders(paths: Iterable<string>, logo: string | null): Problem[] {
  const problems: Problem[] = [];
  const judged = new Set<string>();
  for (const path of paths) {
    const steps = path.split('/');
    for (const slug of steps.slice(0, -1)) {
      const folder = path.slice(0, path.indexOf(slug) + slug.length);
      if (judged.has(folder)) continue;
      judged.add(folder);
      const finding = judgeSlug(slug);
      if (finding) problems.push(problemAt(path, START, finding));
    }
    const finding = judgeFile(steps, logo);
    if (finding) problems.push(problemAt(path, START, finding));
  }
  return problems;
}

function judgeSlug(slug: string): Finding | null {
  if (RESERVED.includes(slug) || /^[a-z]{2}$/.test(slug))
    return {
      rule: 'reserved-name',
      what: `The folder \`${slug}\` has a name that the site needs for an address of its own.`,
      mend: 'Give the folder another name, before anything in it is published.',
    };
  if (/^[a-z][a-z0-9-]*$/.test(slug)) return null;
  return {
    rule: 'folder-name',
    what: `The folder \`${slug}\` cannot be part of an address.`,
    mend: 'Use small letters a to z, digits and hyphens, beginning with a letter: data-privacy-framework.',
  };
}

function judgeFile(steps: readonly string[], logo: string | null): Finding | null {
  const name = steps.at(-1) ?? '';
  const known = KNOWN[steps.length] ?? [];
  if (known.includes(name) || (steps.length === 1 && name === logo)) return null;
  if (steps.length === 3 && (name.endsWith('.mdx') || IMAGE.test(name))) return null;
  const near = nearest(name, known);
  const place =
    { 1: 'content/', 2: 'an organisation’s folder', 3: 'a policy’s folder' }[steps.length] ??
    'so deep a folder';
  return {
    rule: 'unexpected-file',
    what: `\`${name}\` is no file that belongs into ${place}.`,
    mend: near
      ? `Did you mean \`${near}\`?`
      : steps.length === 3 && name.endsWith('.md')
        ? `Call it ${name}x: versions end in .mdx.`
        : 'Move it out of the content folder; versions lie in organisation/policy/, as in ikotek/privacy/2021-11-17.mdx.',
  };
}
