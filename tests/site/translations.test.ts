import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/policy/date.ts';
import type { Translation } from '../../src/policy/translation.ts';
import { versionPage } from '../../src/site/pages/version-page.ts';
import { counterparts } from '../../src/site/view/counterparts.ts';
import { languageOfRoute, viewIn } from '../../src/site/view/language-view.ts';
import { comparedIn } from '../../src/site/view/version-pair.ts';
import { viewOf } from '../../src/site/view/view.ts';
import { documentOf, sampleLibrary } from './sample-library.ts';

const TEXT = '## Scope {#scope}\n\nWe keep your name.\n\n## Rights {#rights}\n\nWrite to us.\n';
const ITALIAN =
  '## Ambito {#scope}\n\nConserviamo il nome.\n\n## Rights {#rights}\n\nWrite to us.\n';

function translation(facts: Partial<Translation> = {}): Translation {
  return {
    language: 'it',
    file: 'acme/privacy/2021.it.mdx',
    title: 'Informativa',
    summary: null,
    wording: 'official',
    draft: false,
    document: documentOf(ITALIAN),
    digest: 'd'.repeat(64),
    translationOf: 'e'.repeat(64),
    parts: { _opening: 'current', scope: 'behind', rights: 'untranslated' },
    ...facts,
  };
}

function site(languages: readonly string[] = ['it'], facts: Partial<Translation> = {}) {
  const library = sampleLibrary({
    site: { languages },
    policies: {
      'acme/privacy': {
        governingLanguage: 'en',
        versions: {
          '2020': { text: TEXT },
          '2021': { text: TEXT, translations: [translation(facts)] },
        },
      },
    },
  });
  return viewOf(library, '2026-11-20' as Day);
}

function page(name: string, facts: Partial<Translation> = {}) {
  const view = viewIn(site(['it'], facts), 'it');
  const policy = view.library.organisations[0]?.policies[0];
  const standing = policy && view.timeline(policy).find(({ version }) => version.name === name);
  if (!policy || !standing) throw new Error(`The sample has no version ${name}.`);
  const media = { files: new Map(), size: () => null };
  return versionPage(view, media, policy, standing, 'version');
}

const words = (phrases: readonly unknown[]) =>
  phrases
    .flat(3)
    .map((part) => (typeof part === 'string' ? part : (part as { text: string }).text))
    .join('');

describe('the pages of another language', () => {
  test('name in their linked data the text that they translate, and no other', () => {
    const describedAt = (name: string) => JSON.parse(page(name).head.jsonLd ?? 'null');
    expect(describedAt('2021')).toMatchObject({
      '@id': 'https://sample.example/it/acme/privacy/2021/',
      inLanguage: 'it',
      translationOfWork: { '@id': 'https://sample.example/acme/privacy/2021/' },
    });
    expect(describedAt('2020')).toMatchObject({ inLanguage: 'en' });
    expect(describedAt('2020')).not.toHaveProperty('translationOfWork');
  });

  test('stand below its code, and speak it', () => {
    const view = viewIn(site(), 'it');
    const ref = { organisation: 'acme', slug: 'privacy' };
    expect(view.addresses.version(ref, { name: '2021' })).toBe('/it/acme/privacy/2021/');
    expect(view.addresses.ledger).toBe('/ledger.json');
    expect([view.language, view.words.language]).toEqual(['it', 'it']);
    expect(view.home.addresses.home).toBe('/');
    expect(languageOfRoute(view, '/it/[organisation]')).toBe('it');
    expect(languageOfRoute(view, '/[organisation]')).toBeNull();
  });

  test('show a version in its translation, and say of which text it is one, and which controls', () => {
    const { title, language, translation: said } = page('2021');
    expect([title, language]).toEqual(['Informativa', {}]);
    expect(words(said)).toBe(
      'Traduzione del testo in inglese. Come stabilisce il documento stesso, in caso di divergenza prevale il testo in inglese. Testi a fronte.',
    );
  });

  test('say of a version that it is not translated, and show its text as of its own language', () => {
    const { title, language, translation: said, lagging } = page('2020');
    expect([title, language, lagging]).toEqual(['Privacy Policy', { lang: 'en' }, []]);
    expect(words(said)).toMatch(/^Questa versione non è tradotta\. Segue il suo testo in inglese/);
  });

  test('tell at the top and at the clause where a translation lags, or is not there yet', () => {
    const { lagging, text } = page('2021');
    expect(lagging.map((phrase) => words(phrase))).toEqual([
      'Rende una formulazione precedente: Ambito.',
      'Non ancora tradotto: Rights.',
    ]);
    expect(text).toContain('<b>Questa traduzione rende una formulazione precedente</b>');
    expect(text).toContain('<section lang="en"><h2 id="rights">');
    expect(text).toContain('<a href="/acme/privacy/2021/#scope" hreflang="en">');
  });

  test('tell nothing where every clause renders the text as it stands', () => {
    const current = { _opening: 'current', scope: 'current', rights: 'current' } as const;
    const { lagging, text } = page('2021', { parts: current });
    expect(lagging).toEqual([]);
    expect(text).not.toMatch(/formulazione|<section/);
  });

  test('compare two versions in their own language unless both are translated', () => {
    const view = viewIn(site(), 'it');
    const policy = view.library.organisations[0]?.policies[0];
    const [from, to] = policy?.versions ?? [];
    if (!policy || !from || !to) throw new Error('The sample has two versions.');
    expect(comparedIn({ from, to })).toBe('en');
    expect(view.comparison(policy, { from, to }).counts.changed).toBe(0);
    expect(comparedIn({ from: to, to })).toBe('it');
  });

  test('are named by each page that has one, the site’s own first', () => {
    const view = site();
    const pair = [
      { language: 'en', path: '/acme/privacy/2021/' },
      { language: 'it', path: '/it/acme/privacy/2021/' },
    ];
    expect(counterparts(view, '/acme/privacy/2021/')).toEqual(pair);
    expect(counterparts(viewIn(view, 'it'), '/it/acme/privacy/2021/')).toEqual(pair);
    expect(counterparts(view, '/verify/')).toHaveLength(2);
    // There in one language alone.
    expect(counterparts(view, '/404.html')).toEqual([]);
    expect(counterparts(viewIn(view, 'it'), '/it/acme/privacy/2021/side-by-side/')).toEqual([]);
    expect(counterparts(site([]), '/acme/privacy/2021/')).toEqual([]);
  });
});
