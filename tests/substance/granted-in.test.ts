import { describe, expect, test } from 'vitest';
import { grantedIn } from '../../src/substance/granted-in.ts';
import { periodsIn, statesPeriod } from '../../src/substance/periods-in.ts';

describe('a sentence grants a right', () => {
  test.each([
    ['en', 'You have the right to access your data.', 'You have the right to'],
    ['en', 'We protect your right of access.', 'your right of'],
    ['en', 'Data subjects are entitled to opt out of it.', 'Data subjects are entitled to'],
    ['en', 'Users can, at any time, object to it; they may revoke it.', null],
    ['en', 'Consumers may unsubscribe whenever they like.', 'Consumers may unsubscribe'],
    ['de', 'Sie haben das Recht, Auskunft zu verlangen.', 'Sie haben das Recht'],
    ['de', 'Betroffene Personen können der Werbung widersprechen.', null],
    ['fr', 'Vous avez le droit d’accéder à vos données.', 'Vous avez le droit'],
    ['it', 'L’interessato ha il diritto di opporsi.', 'interessato ha il diritto'],
    ['es', 'Usted tiene derecho a acceder a sus datos.', 'Usted tiene derecho a'],
    ['fi', 'You have the right to access your data.', null],
  ])('%s: %s', (language, text, words) => {
    const [found] = grantedIn(text, language);
    if (words === null) expect(typeof found === 'string' || found === undefined).toBe(true);
    else expect(found).toBe(words);
  });

  test.each([
    'We have the right to change this policy.',
    'The company reserves the right to ask who you are.',
    'You must be right to say so.',
    'Cookies do not identify you. We retain the right of refusal.',
  ])('and no right of readers: %s', (text) => {
    expect(grantedIn(text, 'en')).toEqual([]);
  });
});

describe('a length of time', () => {
  const text = 'We answer within one month (where requests are many, 45 days). Since 2021.';

  test('is what the text says, and not what it is about as long as', () => {
    expect(periodsIn(text, 'en').map(({ words }) => words)).toEqual(['one month', '45 days']);
    expect(statesPeriod(text, 'en', { count: 1, unit: 'month' })).toBe(true);
    expect(statesPeriod(text, 'en', { count: 45, unit: 'day' })).toBe(true);
    expect(statesPeriod(text, 'en', { count: 30, unit: 'day' })).toBe(false);
    expect(statesPeriod(text, 'en', { count: 45, unit: 'working day' })).toBe(false);
  });

  test('is read in other languages', () => {
    expect(
      statesPeriod('Innerhalb von 10 Werktagen.', 'de', { count: 10, unit: 'working day' }),
    ).toBe(true);
    expect(statesPeriod('Entro un mese.', 'it', { count: 1, unit: 'month' })).toBe(true);
  });
});
