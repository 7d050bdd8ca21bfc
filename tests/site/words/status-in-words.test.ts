import { describe, expect, test } from 'vitest';
import { phraseText } from '../../../src/messages/phrase.ts';
import type { Day } from '../../../src/policy/date.ts';
import { periodInWords } from '../../../src/site/words/period-in-words.ts';
import { statusInWords } from '../../../src/site/words/status-in-words.ts';
import { shown } from '../phrases.ts';
import { type PolicyFacts, policyView } from '../sample-library.ts';
import { onDay, SITUATIONS } from '../status-situations.ts';

describe.each(SITUATIONS)('%s', (_, versions, name, sentence, period) => {
  const { view, policy, standing } = policyView({ versions });
  const said = statusInWords(view, policy, standing(name));

  test('its status is said in a sentence', () => {
    expect(`${said.label}${phraseText(said.sentence)}`).toBe(sentence);
  });

  test('its period is said', () => {
    expect(phraseText(periodInWords(view, policy, standing(name)))).toBe(period);
  });
});

test('a policy that was withdrawn whole says so on the version that it ended', () => {
  const withdrawn = { date: '2022-06-30' as Day, reason: 'The service was closed.' };
  const versions = { '2011-10': {}, '2016-10': {}, '2030': {} };
  const { view, policy, standing } = policyView({ withdrawn, versions });
  const say = (name: string) => {
    const { label, sentence } = statusInWords(view, policy, standing(name));
    return [
      `${label}${phraseText(sentence)}`,
      phraseText(periodInWords(view, policy, standing(name))),
    ];
  };
  expect(say('2011-10')).toEqual([
    'Superseded in October 2016 by a newer version.',
    'October 2011 to October 2016',
  ]);
  expect(say('2016-10')).toEqual([
    'Withdrawn on 30 June 2022 with the whole policy: The service was closed.',
    'October 2016 to 30 June 2022',
  ]);
  expect(say('2030')).toEqual([
    'Withdrawn on 30 June 2022 with the whole policy, before it applied: The service was closed.',
    'never applied',
  ]);
});

describe('a version that is not in force leads to the text that is', () => {
  const insteadOf = (versions: PolicyFacts['versions'], name: string) => {
    const { view, policy, standing } = policyView({ versions });
    return shown(statusInWords(view, policy, standing(name)).instead);
  };

  test('and says since when that applies', () => {
    expect(insteadOf({ '2011-10': {}, '2016-10': {} }, '2011-10')).toBe(
      '[Read the text in force since October 2016](/acme/privacy/)',
    );
  });

  test('or only that it does, where it bears no date', () => {
    expect(insteadOf({ undated: {}, '2030': {} }, '2030')).toBe(
      '[Read the text in force](/acme/privacy/)',
    );
  });

  test('or to the history, where none is', () => {
    expect(insteadOf({ '2016-10': onDay('2020-03-01') }, '2016-10')).toBe(
      'No version of this policy is in force today: [see its history](/acme/privacy/history/).',
    );
  });

  test('and the version in force leads nowhere else', () => {
    expect(insteadOf({ '2011-10': {}, '2016-10': {} }, '2016-10')).toBeNull();
  });
});

test('a superseded version links the one that took its place', () => {
  const { view, policy, standing } = policyView({ versions: { '2011-10': {}, '2016-10': {} } });
  expect(shown(statusInWords(view, policy, standing('2011-10')).sentence)).toBe(
    ' in October 2016 by [a newer version](/acme/privacy/2016-10/).',
  );
});

test('statuses change on the first moment of their day, in UTC', () => {
  const statusOn = (day: string) => {
    const { view, policy, standing } = policyView(
      { versions: { '2016-10': {}, '2027-01': {} } },
      day,
    );
    return ['2016-10', '2027-01'].map((name) => statusInWords(view, policy, standing(name)).label);
  };
  expect(statusOn('2026-12-31')).toEqual(['In force', 'Upcoming']);
  expect(statusOn('2027-01-01')).toEqual(['Superseded', 'In force']);
});

describe('a text that somebody else publishes is in force only as far as it was seen lately', () => {
  const seenOn = (captured: string | null, facts: Partial<PolicyFacts> = {}) => {
    const sources = [{ title: 'acme.example', url: null, captured: captured as Day | null }];
    const versions = { '2016-10': { wording: 'restated' as const, sources } };
    const { view, policy, standing } = policyView({ versions, ...facts }, '2026-12-01');
    const { status, label, sentence } = statusInWords(view, policy, standing('2016-10'));
    const period = periodInWords(view, policy, standing('2016-10'));
    return [status, `${label}${phraseText(sentence)}`, phraseText(period)];
  };
  const inForce = ['in force', 'In force since October 2016.', 'since October 2016'];
  const lastSeen = (day: string) => [
    'latest known',
    `Latest known version (last seen ${day}).`,
    `from October 2016, last seen ${day}`,
  ];

  test('it is the latest known one, years later', () => {
    expect(seenOn('2017-12-16')).toEqual(lastSeen('16 December 2017'));
  });

  test('to the day on which the time that it is trusted for ends', () => {
    expect(seenOn('2025-12-01')).toEqual(inForce);
    expect(seenOn('2025-11-30')).toEqual(lastSeen('30 November 2025'));
  });

  test('and the latest known one, where nobody noted the day', () => {
    expect(seenOn(null)).toEqual([
      'latest known',
      'Latest known version (when it was last seen is not known).',
      'from October 2016, last seen on a day that nobody noted',
    ]);
  });

  test('and says its date in lists, where no other line does', () => {
    const versions = { '2016-10': { wording: 'restated' as const } };
    const { view, policy, standing } = policyView({ versions }, '2026-12-01');
    const dated = statusInWords(view, policy, standing('2016-10'), { isDated: true });
    expect(`${dated.label}${phraseText(dated.sentence)}`).toBe(
      'Latest known version of October 2016 (when it was last seen is not known).',
    );
  });

  test('for as long as its policy says, or always where it is the organisation’s own', () => {
    expect(seenOn('2017-12-16', { trustedMonths: 120 })).toEqual(inForce);
    expect(seenOn('2017-12-16', { trustedMonths: null })).toEqual(inForce);
  });

  test('and an earlier version leads to it without a claim about today', () => {
    const versions = { '2011-10': {}, '2016-10': { wording: 'restated' as const } };
    const { view, policy, standing } = policyView({ versions }, '2026-12-01');
    expect(shown(statusInWords(view, policy, standing('2011-10')).instead)).toBe(
      '[Read the latest known text, of October 2016](/acme/privacy/)',
    );
  });
});
