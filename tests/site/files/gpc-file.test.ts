import { expect, test } from 'vitest';
import type { Day } from '../../../src/policy/date.ts';
import { gpcFile } from '../../../src/site/files/gpc-file.ts';
import { publishedFiles } from '../../../src/site/files/published-files.ts';
import { sampleView } from '../sample-library.ts';

const policies = { 'acme/privacy': { versions: { '2020': {} } } };
const fileOf = (confirmed: string | null, url = 'https://sample.example/') =>
  gpcFile(sampleView({ policies, site: { globalPrivacyControl: confirmed as Day | null, url } }));

test('a site says that it honours Global Privacy Control only where that was confirmed', () => {
  expect(fileOf(null)).toBeNull();
  const file = fileOf('2026-05-04');
  expect(file?.path).toBe('/.well-known/gpc.json');
  expect(file?.body()).toBe('{"gpc":true,"lastUpdate":"2026-05-04"}\n');
});

test('and not before the day on which it was', () => {
  expect(fileOf('2026-11-20')).not.toBeNull();
  expect(fileOf('2026-11-21')).toBeNull();
});

test('the file is one of those that are published', () => {
  const paths = (confirmed: string | null) =>
    [
      ...publishedFiles(
        sampleView({ policies, site: { globalPrivacyControl: confirmed as Day | null } }),
        { files: new Map() },
      ),
    ].map(({ path }) => path);
  expect(paths('2026-05-04')).toContain('/.well-known/gpc.json');
  expect(paths(null).filter((path) => path.includes('gpc'))).toEqual([]);
});

test('under a sub-path it lies there, for the host to copy to its root', () => {
  expect(fileOf('2026-05-04', 'https://sample.example/legal/')?.path).toBe(
    '/legal/.well-known/gpc.json',
  );
});
