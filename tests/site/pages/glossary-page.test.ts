import { expect, test } from 'vitest';
import { glossaryPage } from '../../../src/site/pages/glossary-page.ts';
import { quickLinks } from '../../../src/site/pages/quick-links.ts';
import { indexedPaths } from '../../../src/site/view/page-list.ts';
import { shown } from '../phrases.ts';
import { policyView } from '../sample-library.ts';

const TEXT =
  'By Data we go.\n\n## Words {#words}\n\n- “Data” means what you give.\n- “User” or “You” means you.\n\n## Use {#use}\n\nData of a User. You means all of you.';

test('each term has the words that define it, where they are, and where it is used', () => {
  const { view, policy } = policyView({ versions: { '2020': { text: TEXT } } });
  const { terms } = glossaryPage(view, policy);
  expect(
    terms.map(({ term, definitions, warning, places }) => [
      term,
      definitions,
      warning,
      ...places.map(shown),
    ]),
  ).toEqual([
    [
      'Data',
      ['<p>“Data” means what you give.</p>'],
      null,
      'Defined in: [Words](/acme/privacy/#term.data)',
      'Used in: [The opening](/acme/privacy/), [Use](/acme/privacy/#use)',
    ],
    [
      'User',
      ['<p>“User” or “You” means you.</p>'],
      null,
      'Also: You',
      'Defined in: [Words](/acme/privacy/#term.user)',
      'Used in: [Use](/acme/privacy/#use)',
    ],
    [
      'You',
      ['<p>“User” or “You” means you.</p>', '<p>Data of a User. You means all of you.</p>'],
      'The text defines it in 2 places, and this site cannot tell which one is meant where.',
      'Also: User',
      'Defined in: [Words](/acme/privacy/#words), [Use](/acme/privacy/#use)',
      'Not found elsewhere as it is written here.',
    ],
  ]);
});

test('a text without terms says so, is not linked and not for search engines', () => {
  const { view, policy } = policyView({ versions: { '2020': { text: 'Plain.' } } });
  const page = glossaryPage(view, policy);
  expect([page.terms, page.lead]).toEqual([
    [],
    'No term was found that this text defines in one of the usual forms (“Data” means …).',
  ]);
  const [standing] = view.timeline(policy);
  expect(standing && quickLinks(view, policy, standing).map(({ text }) => text)).not.toContain(
    'Defined terms',
  );
  expect(indexedPaths(view)).not.toContain('/acme/privacy/glossary/');
});
