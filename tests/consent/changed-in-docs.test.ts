import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changedSince } from '../../src/consent/changed.ts';
import { policiesJson } from '../../src/site/files/machine-readable.ts';
import { type LibraryFacts, sampleView } from '../site/sample-library.ts';

const guide = readFileSync(new URL('../../docs/changed-since-consent.md', import.meta.url), 'utf8');
const [declaration = ''] =
  /(?<=```js\n)async function changedSince[\s\S]*?(?=```)/.exec(guide) ?? [];

type Guided = (
  consent: object,
  organisation: string,
  site: string,
) => Promise<{ policy: string; mustAskAgain: boolean; isMajor: boolean }[]>;

const LIBRARY: LibraryFacts = {
  policies: {
    'acme/cookies': {
      versions: {
        '2022': {},
        '2024': { significance: 'major', summary: 'A.', reconsent: true },
        '2026': { significance: 'minor', summary: 'B.' },
      },
    },
    'acme/privacy': { versions: { '2021': {} } },
    'acme/terms': { versions: { '2030': {} } },
    'other/cookies': { versions: { '2020': {} } },
  },
};

test.each([
  ['2022', '2021'],
  ['2024', '2021'],
  ['2026', '2021'],
  ['1999', undefined],
])(
  'the example of the guide tells the same as the embed, from cookies %s and privacy %s',
  async (cookies, privacy) => {
    const answer = policiesJson(sampleView(LIBRARY));
    const asked: string[] = [];
    const fetchAnswer = async (address: string) => {
      asked.push(address);
      return { json: async () => JSON.parse(JSON.stringify(answer)) };
    };
    const guided = new Function('fetch', `${declaration}; return changedSince`)(
      fetchAnswer,
    ) as Guided;
    const consent = { versions: { cookies, ...(privacy && { privacy }) } };
    const ours = changedSince(consent, 'acme', answer);
    expect(await guided(consent, 'acme', 'https://sample.example/')).toEqual(
      ours.map(({ address: _, significance, reconsent, ...facts }) => ({
        ...facts,
        mustAskAgain: reconsent,
        isMajor: significance === 'major',
      })),
    );
    expect(asked).toEqual(['https://sample.example/policies.json']);
  },
);
