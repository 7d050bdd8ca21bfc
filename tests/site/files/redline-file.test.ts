import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { publishedFiles } from '../../../src/site/files/published-files.ts';
import { redlineFile } from '../../../src/site/files/redline-file.ts';
import type { VersionPair } from '../../../src/site/view/version-pair.ts';
import { policyView, type VersionFacts } from '../sample-library.ts';

function redlineOf(versions: Record<string, VersionFacts>) {
  const { view, policy } = policyView({ versions });
  const [from, to] = policy.versions;
  const bytes = redlineFile(view, policy, { from, to } as VersionPair);
  const files = Object.entries(unzipSync(bytes)).map(([name, body]) => [name, strFromU8(body)]);
  return Object.fromEntries(files) as Record<string, string>;
}

const words = (text: string): VersionFacts => ({ text: `## Scope {#scope}\n\n${text}\n` });

describe('the redline of two versions', () => {
  test('is made in the name of the organisation, on the first day of the later version', () => {
    const files = redlineOf({ '2011': words('We keep it.'), '2016-10': words('We lose it.') });
    const xml = files['word/document.xml'] ?? '';
    expect(xml).toContain(' w:author="Acme" w:date="2016-10-01T00:00:00Z"');
    expect(xml).toContain('<w:delText xml:space="preserve">keep</w:delText>');
  });

  test('names both versions with their addresses, a draft without one', () => {
    const files = redlineOf({ '2011': {}, '2016-10': { ...words('We lose it.'), draft: true } });
    expect(files['word/header1.xml']).toContain(
      'Privacy Policy, Acme: redline from 2011 (https://sample.example/acme/privacy/2011/) to October 2016<',
    );
  });
});

test('a redline is published beside each page that compares two versions', () => {
  const { view } = policyView({ versions: { '2011': {}, '2013': {}, '2016': { draft: true } } });
  const media = { files: new Map<string, Uint8Array>(), size: () => null };
  const paths = [...publishedFiles(view, media)].map(({ path }) => path);
  expect(paths.filter((path) => path.endsWith('.docx'))).toEqual([
    '/acme/privacy/compare/2011/2013/redline.docx',
  ]);
});
