import { hash } from 'node:crypto';
import type { Version } from '../../src/policy/library.ts';
import { isNotice } from '../../src/policy/policy-id.ts';
import { wordsOfClause } from '../../src/policy/summed-clause.ts';
import { fragmentOf } from '../../src/site/files/fragment-files.ts';
import { policyPage } from '../../src/site/pages/version-page.ts';
import { currentOf } from '../../src/site/view/current-version.ts';
import { policiesOf } from '../../src/site/view/view.ts';
import { documentOf, type PolicyFacts, sampleView } from './sample-library.ts';

const MEDIA = { files: new Map(), size: () => null };
export const PLAIN = '## Data {#data}\n\nWe keep it.\n\n### How long {#how-long}\n\nA year.\n';
export const CHANGED = PLAIN.replace('A year', 'Two years');
const TEXT =
  'Hello.\n\n## Your name {#your-name}\n\nWe keep it for a year.\n\n## News {#news}\n\nSend me news.\n';

/** A site with a notice of 2020 that sums up what its author read in a version of a policy. */
export function siteWith(
  privacy: PolicyFacts,
  today: string,
  { version = '2020', text = PLAIN, wording = 'official' as Version['wording'] } = {},
) {
  const words = wordsOfClause({ title: 'Privacy Policy', document: documentOf(text) }, 'data');
  const sumsUp = [{ statement: 'your-name', policy: 'privacy', clause: 'data', version }].map(
    (each) => ({ ...each, digest: hash('sha256', words ?? '').slice(0, 16) }),
  );
  const consents = [{ clause: 'news', required: false }];
  const view = sampleView(
    {
      policies: {
        'acme/privacy': privacy,
        'acme/notices/registration': {
          title: 'Registration',
          versions: { '2020-02': { title: 'Registration', text: TEXT, wording, sumsUp, consents } },
        },
      },
    },
    today,
  );
  const notice = policiesOf(view).find(isNotice);
  if (!notice) throw new Error('There is no notice.');
  const page = policyPage(view, MEDIA, notice);
  return { view, notice, page, fragment: fragmentOf(view, notice, currentOf(view, notice)) };
}

/** A policy whose clause has other words from 2022 on. */
export const TWO: PolicyFacts = {
  versions: { '2020': { text: PLAIN }, '2022': { text: CHANGED } },
};
