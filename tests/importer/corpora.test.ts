import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importHistory, isImported } from '../../src/importer/import-history.ts';
import { secondReading } from '../../src/library/markdown/second-reader.ts';
import { readVersion } from '../../src/library/parsed/version-file.ts';
import { checkVersion } from '../../src/library/rules/rule-book.ts';
import type { PolicyDate } from '../../src/policy/date.ts';
import { policiesToRead } from '../real-texts.ts';

// Real histories of policies, where CORPORA_DIR names a folder that has some: of each, the first and the
// last text.
const folder = process.env['CORPORA_DIR'] ?? '';
const dated = folder
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\d{4}-\d{2}-\d{2}\.md$/.test(file))
      .sort()
  : [];
const policies = policiesToRead([...new Set(dated.map(dirname))]);

describe.skipIf(!folder)('of the histories in CORPORA_DIR', () => {
  test('there are some', () => expect(policies.length).toBeGreaterThan(0));

  test.each(policies)(
    '%s is imported with not one word lost, and passes every rule',
    async (policy) => {
      const all = dated.filter((file) => dirname(file) === policy);
      const some = [...new Set([all[0], all.at(-1)])];
      const files = some.map((file = '') => {
        const version = file.slice(-13, -3);
        const bytes = readFileSync(join(folder, file));
        return { name: file, bytes, version, date: version as PolicyDate };
      });
      const steps = importHistory({
        files,
        folder: policy,
        policyTitle: null,
        url: null,
        wording: 'restated',
      });
      for await (const { file, imported } of steps) {
        if (!isImported(imported)) throw new Error(imported.what);
        expect(imported.faults).toEqual([]);
        expect(imported.verification.words).toBeGreaterThan(50);
        const { version, problems } = readVersion(file.name, null, imported.text);
        expect([...problems, ...checkVersion(version)]).toEqual([]);
        // The second reader takes its time.
        if (file !== files.at(-1)) continue;
        expect(secondReading(file.name, imported.text, version.document, 'mdx')).toEqual([]);
      }
    },
  );
});
