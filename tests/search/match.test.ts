import { describe, expect, test } from 'vitest';
import { type Findable, matchText } from '../../src/search/match.ts';
import { parseQuery } from '../../src/search/query.ts';

const CLAUSE: Findable = {
  title: '9.2 Third-party cookies',
  content:
    '9.2 Third-party cookies We keep cookies of third parties, such as _ga, for 180 days. Write by e-mail to info@ikotek.com.',
};
const match = (query: string, text = CLAUSE) => matchText(parseQuery(query), text);
const score = (query: string, title: string, content: string) =>
  match(query, { title, content }).score;

describe('a clause answers', () => {
  test.each([
    'cookies 180 days',
    '§ 9.2',
    'section 9.2',
    'third party',
    'third-party cookie',
    '"third party cookies"',
    '“cookies of third”',
    'email',
    'e-mail',
    'info@ikotek.com',
    '_ga',
    'keeping',
  ])('%s', (query) => {
    expect(match(query).isWhole).toBe(true);
  });

  test.each([
    'cookeis',
    'cookies 18 days',
    '9.3',
    '"party third"',
    '"third cookies"',
    'cookies refunds',
    '_gat',
  ])('not %s', (query) => {
    expect(match(query).isWhole).toBe(false);
  });

  test('in part, where it has some of the words', () => {
    expect(match('cookies refunds "180 days"').count).toBe(2);
  });
});

test('it is told when a word stands there in another form only', () => {
  expect(match('keeps 180').isLoose).toBe(true);
  expect(match('keep 180').isLoose).toBe(false);
});

describe('better is', () => {
  test('what has the word in its heading', () => {
    expect(score('cookies', 'Cookies', 'Cookies We use them.')).toBeGreaterThan(
      score('cookies', 'Use', 'Use We use cookies.'),
    );
  });

  test('what is called so', () => {
    const rest = 'We use cookies and cookies and more cookies.';
    expect(score('what are cookies', 'What are “cookies”?', rest)).toBeGreaterThan(
      score('what are cookies', 'Our cookies', rest),
    );
    expect(score('9.2', '9.2 Rights', 'x')).toBeGreaterThan(score('9.2', 'Rights', 'see 9.2 9.2'));
  });

  test('what has the words side by side, or near one another', () => {
    const [near, far] = ['data are kept safe', 'data of all the people here are safe and kept'];
    expect(score('data kept', 'A', near)).toBeGreaterThan(score('data kept', 'A', far));
    expect(score('kept safe', 'A', near)).toBeGreaterThan(score('kept safe', 'A', far));
  });

  test('what has the word as it was typed', () => {
    expect(score('transfer', 'A', 'A transfer')).toBeGreaterThan(
      score('transfer', 'A', 'A transferring'),
    );
  });
});
