import { contentDirectory } from '../site/load-site.ts';
import { writeEditorIndex, writeSchemas } from './editor-files.ts';

// `npm run schemas`: writes what editors know of front matter and YAML files, made from the one schema.
for (const file of writeSchemas()) process.stdout.write(`${file}\n`);
writeEditorIndex(contentDirectory());
