import { COOKIES, change, type Mistake, mistake, NEW } from './edits.ts';

const RECIPIENTS =
  '## 4 Recipients {#recipients}\n\nWe share your address with Parcel Star GmbH, and ask before we use the services that\nthe [cookie policy](/acme/cookies/) names.\n\n';

/** Mistakes in clauses, links and Markdown, and in what is published already. */
export const CLAUSES: Readonly<Record<string, Mistake>> = {
  'a clause without an id': mistake(
    change(NEW, ' {#purposes}', ''),
    `${NEW}:30`,
    'heading-without-id',
    '3 Purposes',
    '{#purposes}',
  ),
  'a renamed id': mistake(
    change(NEW, '{#recipients}', '{#who-receives}'),
    `${NEW}:1`,
    'vanished-id',
    '`recipients`',
    'moved:',
  ),
  'a clause that is gone': mistake(
    change(NEW, RECIPIENTS, ''),
    `${NEW}:1`,
    'vanished-id',
    '`recipients`',
    'removed:',
  ),
  'a clause that moved to one that is not there': mistake(
    change(NEW, 'children: young-people', 'children: young-poeple'),
    `${NEW}:9`,
    'moved-clause',
    'young-poeple',
    '`young-people`',
  ),
  'two clauses of one id': mistake(
    change(NEW, '{#purposes}', '{#who-we-are}'),
    `${NEW}:30`,
    'duplicate-id',
    'who-we-are',
    '{#who-we-are-2}',
  ),
  'a heading without a text': mistake(
    change(NEW, 'We sell nothing to children.\n', ''),
    `${NEW}:47`,
    'empty-clause',
    '6 Young people',
    '<SourceNote>',
  ),
  'a heading that leaves out a level': mistake(
    change(NEW, '## 3 Purposes', '#### 3 Purposes'),
    `${NEW}:30`,
    'heading-level',
    '4 # signs',
    '###',
  ),
  'a link to a clause that is not there': mistake(
    change(NEW, '(#data-we-keep)', '(#data-we-kep)'),
    `${NEW}:44`,
    'broken-link',
    '#data-we-kep',
    '#data-we-keep',
  ),
  'a link to a policy that is not there': mistake(
    change(NEW, '(/acme/cookies/)', '(/acme/cookie/)'),
    `${NEW}:40`,
    'broken-link',
    '/acme/cookie/',
    '/acme/cookies/',
  ),
  'a link to a page of the site that is not there': mistake(
    change(NEW, '(/acme/cookies/)', '(/archiv/)'),
    `${NEW}:40`,
    'broken-link',
    '/archiv/',
    '/archive/',
  ),
  'a tag of HTML': mistake(
    change(NEW, 'your orders', 'your <b>orders</b>'),
    `${NEW}:26`,
    'raw-html',
    '<b>',
    '**',
  ),
  'braces for something to be filled in': mistake(
    change(NEW, 'makes bells', 'makes {goods}'),
    `${NEW}:16`,
    'executable',
    '{goods}',
    '\\{',
  ),
  'a comma changed in a published text': mistake(
    change(COOKIES, 'use them, and', 'use them and'),
    `${COOKIES}:2`,
    'sealed-text',
    'sealed on',
    'policy -- new acme/cookies 2023-05-25.2`',
  ),
  'another language for a published text': mistake(
    change('acme/cookies/policy.yaml', 'language: en', 'language: it'),
    'acme/cookies/policy.yaml:4',
    'sealed-facts',
    'it',
    'en',
  ),
};
