import { expect, test } from 'vitest';
import { namedServices } from '../../src/policy/named-services.ts';
import { documentOf } from '../site/sample-library.ts';

const named = (text: string) => namedServices(documentOf(text));

test('a text without controls, or with controls outside its clauses, names no services', () => {
  expect(named('## Cookies {#cookies}\n\n- Ads\n')).toBeNull();
  expect(named('- Ads\n\n<CookiePreferences />\n\n## Cookies {#cookies}\n\nX.')).toBeNull();
});

test('the items of the clause with the controls begin with the names, up to a colon', () => {
  expect(
    named(
      '## Cookies {#cookies}\n\n- Elsewhere\n\n### Choose {#choose}\n\nThe services are:\n\n- Ads: for sales: many.\n- **Street**  *Maps*\n- [Games](https://games.example)\n\n  More on games.\n\n<CookiePreferences />\n\n#### More {#more}\n\n- Not this\n',
    ),
  ).toEqual({ clause: 'choose', names: ['Ads', 'Street Maps', 'Games'] });
});

test('items within an item name nothing, and remarks on the source neither', () => {
  expect(
    named(
      '## Choose {#choose}\n\n- Ads\n  - banners\n  - videos\n\n<SourceNote>\n- Lost\n</SourceNote>\n\n<CookiePreferences />\n',
    )?.names,
  ).toEqual(['Ads']);
});
