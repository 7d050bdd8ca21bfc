import { expect, test } from 'vitest';
import { ownTexts, textsIn } from '../../src/consent/texts-in.ts';
import { ENGLISH } from '../../src/messages/english.ts';

test('the tool speaks as the site words it, in a region too', () => {
  const own = { de: { 'asking.deny': 'Nein danke' }, 'de-AT': { 'asking.accept': 'Passt' } };
  expect(textsIn('de-AT', own)).toMatchObject({
    language: 'de',
    accept: 'Passt',
    deny: 'Nein danke',
    close: 'Schließen',
  });
});

test('a page gives the tool what the site words itself, and no more', () => {
  expect(ownTexts('de', {})).toBeNull();
  expect(ownTexts('de-AT', {})).toBeNull();
  expect(ownTexts('de', { de: { 'part.skip': 'Zum Text' } })).toBeNull();
  expect(ownTexts('de', { de: { 'asking.held': 'Erst {$service} erlauben.' } })).toEqual({
    held: 'Erst {service} erlauben.',
  });
});

test('of a language that is not released, a page gives all words', () => {
  const own = { fr: { ...ENGLISH, 'asking.deny': 'Tout refuser' } };
  const texts = ownTexts('fr', own);
  expect(texts).toMatchObject({ language: 'fr', direction: 'ltr', deny: 'Tout refuser' });
  expect(Object.keys(texts ?? {}).sort()).toEqual(Object.keys(textsIn('en')).sort());
});
