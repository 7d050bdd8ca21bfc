import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isVersionFile } from '../library/text/file-kinds.ts';
import { readContent } from '../library/text/read-content.ts';
import { jsonSchema, SCHEMA_NAMES, type SchemaName } from '../library/yaml/json-schemas.ts';
import { ENGINE, inProject } from './folders.ts';

/** Where editors find the schema of a kind of file, from the folder of the engine. */
export function schemaFile(name: SchemaName): string {
  return `schemas/${name}.schema.json`;
}

/** Returns a schema as its file has it. */
export function formatSchema(name: SchemaName): string {
  return `${JSON.stringify(jsonSchema(name), null, 2)}\n`;
}

/** Writes the schemas for editors; they are committed. */
export function writeSchemas(): string[] {
  return SCHEMA_NAMES.map((name) => {
    writeWhereItDiffers(join(ENGINE, schemaFile(name)), formatSchema(name));
    return schemaFile(name);
  });
}

/**
 * Tells the Astro extension of an editor which files have front matter, and its schema: no other extension
 * looks into the front matter of MDX. It finds them where Astro would write them for collections of its own,
 * by addresses that hold on this computer alone; they are not committed.
 * @param content the content folder, absolute
 */
export function writeEditorIndex(content: string): void {
  const versions = [...(readContent(content)?.files.keys() ?? [])].filter(isVersionFile);
  // The extension looks files up in small letters.
  const addressOf = (path: string) => pathToFileURL(join(content, path)).href.toLowerCase();
  const index = {
    collections: [{ hasSchema: true, name: 'versions' }],
    entries: Object.fromEntries(versions.map((path) => [addressOf(path), 'versions'])),
  };
  const folder = inProject('.astro/collections');
  writeWhereItDiffers(`${folder}/collections.json`, `${JSON.stringify(index, null, 2)}\n`);
  writeWhereItDiffers(`${folder}/versions.schema.json`, formatSchema('version'));
}

function writeWhereItDiffers(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
