import { expect, test } from 'vitest';
import { libraryIn, originalOf } from '../../src/policy/library-in.ts';
import type { Translation } from '../../src/policy/translation.ts';
import { sampleLibrary } from '../site/sample-library.ts';
import { documentOf, paragraph, samplePolicy, versionOf } from './sample-version.ts';

const german: Translation = {
  language: 'de',
  file: 'acme/privacy/2021.de.mdx',
  title: 'Datenschutz',
  summary: null,
  wording: 'restated',
  draft: false,
  document: documentOf([], [paragraph('Willkommen.')]),
  digest: 'd1',
  translationOf: 'd0',
  parts: {},
};
const italian = { ...german, language: 'it', title: 'Privacy it', digest: 'd2' };
const plain = sampleLibrary({ policies: { 'acme/privacy': { versions: { '2020': {} } } } });
const [organisation] = plain.organisations;
const page = { name: 'promise', title: 'Promise', description: '', document: documentOf([]) };
const library = {
  ...plain,
  site: { ...plain.site, translations: {} },
  pages: [
    { ...page, translations: { de: { ...page, title: 'Versprechen' } } },
    { ...page, name: 'other', translations: {} },
  ],
  organisations: [
    {
      ...(organisation as NonNullable<typeof organisation>),
      translations: { de: { description: 'Boote', phrases: { Boats: 'Boote' } } },
      policies: [
        samplePolicy([versionOf('2020'), versionOf('2021', { translations: [italian, german] })], {
          translations: {
            de: { title: 'Schutz', description: 'Worte', appliesTo: null },
          },
        }),
      ],
    },
  ],
};

test('in another language, each part stands in its translation, and what has none as it is', () => {
  const { site, pages, organisations } = libraryIn(library, 'de');
  const [policy] = organisations[0]?.policies ?? [];
  expect([site.language, site.name]).toEqual(['de', 'Sample Archive']);
  expect(pages.map(({ name, title }) => [name, title])).toEqual([['promise', 'Versprechen']]);
  expect(organisations[0]).toMatchObject({
    ...{ slug: 'acme', description: 'Boote', phrases: { Boats: 'Boote' } },
  });
  expect(policy).toMatchObject({ title: 'Schutz', description: 'Worte', language: 'de' });
  const [older, newer] = policy?.versions ?? [];
  expect(older).toMatchObject({ language: 'en', title: 'Privacy Policy', rendering: null });
  expect(newer).toMatchObject({
    ...{ name: '2021', language: 'de', title: 'Datenschutz', wording: 'restated', digest: 'd1' },
    rendering: { translation: { language: 'de' }, original: { title: 'Privacy Policy' } },
  });
});

test('a policy that nobody translated keeps its title and its language', () => {
  const [policy] = libraryIn(library, 'it').organisations[0]?.policies ?? [];
  expect(policy).toMatchObject({ title: 'Privacy Policy', language: 'en' });
  expect(policy?.versions.map(({ title }) => title)).toEqual(['Privacy Policy', 'Privacy it']);
});

test('a version that is shown as a translation leads back to itself', () => {
  const [policy] = library.organisations[0]?.policies ?? [];
  const [shown] = libraryIn(library, 'de').organisations[0]?.policies ?? [];
  for (const at of [0, 1]) {
    const [original, version] = [policy?.versions[at], shown?.versions[at]];
    expect(version && originalOf(version).digest).toBe(original?.digest);
    expect(version && originalOf(version).title).toBe(original?.title);
  }
});
