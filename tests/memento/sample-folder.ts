import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PolicyDate } from '../../src/policy/date.ts';
import { timeMapFile } from '../../src/site/files/time-map-file.ts';
import { policyView } from '../site/sample-library.ts';

const VERSIONS = {
  undated: {},
  '2016-10': {},
  '2020-02-03': {},
  '2020-02-03.2': {},
  '2030': { published: '2026-01-01' as PolicyDate },
};

/** A folder as a build leaves it, as far as versions by time go, and what takes it away. */
export function sampleFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'clausebook-memento-'));
  const { view, policy } = policyView({ versions: VERSIONS });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('acme/privacy/timemap.link', String(timeMapFile(view, policy).body()));
  write('acme/privacy/index.html', '<title>Now</title>');
  write('policies.json', '{"address":"https://sample.example/"}');
  write('_headers', '/*\n  X-Content-Type-Options: nosniff\n');
  write('index.html', '<title>Home</title>');
  write('404.html', '<title>Nothing</title>');
  for (const name of Object.keys(VERSIONS)) {
    write(`acme/privacy/${name}/index.html`, `<title>${name}</title>`);
    write(`acme/privacy/${name}/index.md`, `# ${name}\n`);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
