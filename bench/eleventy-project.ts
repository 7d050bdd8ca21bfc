import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownProject } from './astro-project.ts';
import type { ArchiveShape } from './corpus.ts';

/**
 * Writes the least that Eleventy needs to publish the same texts from the same Markdown: a folder and a bare
 * layout. Returns the file that “one file edited” edits.
 */
export function writeEleventyProject(directory: string, shape: ArchiveShape): string {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(join(directory, file, '..'), { recursive: true });
    writeFileSync(join(directory, file), text);
  }
  return markdownProject(join(directory, 'content'), shape);
}

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "bare-eleventy", "private": true, "type": "module" }\n',
  // Texts are Markdown and no templates.
  'eleventy.config.js': `export default () => ({
  dir: { input: 'content', output: 'dist', includes: '../layouts' },
  markdownTemplateEngine: false,
});
`,
  'content/content.json': '{ "layout": "bare.liquid" }\n',
  'layouts/bare.liquid': `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>{{ title }}</title></head>
  <body><main><h1>{{ title }}</h1>{{ content }}</main></body>
</html>
`,
};
