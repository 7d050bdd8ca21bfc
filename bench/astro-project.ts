import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArchiveShape, generatePolicies, markdownOf } from './corpus.ts';

/**
 * Writes the least that Astro needs to publish the same texts from Markdown: a collection, one
 * page, a bare layout. Returns the file that “one file edited” edits.
 */
export function writeAstroProject(directory: string, shape: ArchiveShape): string {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(join(directory, file, '..'), { recursive: true });
    writeFileSync(join(directory, file), text);
  }
  return markdownProject(join(directory, 'content'), shape);
}

/** Writes each version as Markdown with a title. Returns the file that “one file edited” edits. */
export function markdownProject(content: string, shape: ArchiveShape): string {
  let edited = '';
  for (const policy of generatePolicies(shape)) {
    const folder = join(content, policy.organisation, policy.slug);
    mkdirSync(folder, { recursive: true });
    for (const version of policy.versions) {
      const clauses = version.clauses.map(
        (clause) => `${'#'.repeat(clause.level)} ${clause.heading}\n\n${markdownOf(clause)}\n`,
      );
      edited = join(folder, `${version.date}.md`);
      writeFileSync(edited, `---\ntitle: ${policy.title}\n---\n\n${clauses.join('\n')}`);
    }
  }
  return edited;
}

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "bare-astro", "private": true, "type": "module" }\n',
  // Astro's default cache folder lies in node_modules, which belongs to Clausebook; this project has its
  // own.
  'astro.config.mjs': `export default { cacheDir: './.cache', devToolbar: { enabled: false } };\n`,
  'src/content.config.mjs': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  policies: defineCollection({ loader: glob({ pattern: '**/*.md', base: './content' }) }),
};
`,
  'src/layouts/Bare.astro': `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>{Astro.props.title}</title></head>
  <body><main><h1>{Astro.props.title}</h1><slot /></main></body>
</html>
`,
  'src/pages/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
import Bare from '../layouts/Bare.astro';

export const getStaticPaths = async () =>
  (await getCollection('policies')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
const { Content } = await render(Astro.props.entry);
---
<Bare title={Astro.props.entry.data.title}><Content /></Bare>
`,
};
