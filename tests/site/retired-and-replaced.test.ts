import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/policy/date.ts';
import { policiesJson } from '../../src/site/files/machine-readable.ts';
import { archivePage } from '../../src/site/pages/archive-page.ts';
import { homePage } from '../../src/site/pages/home-page.ts';
import { organisationPage } from '../../src/site/pages/organisation-page.ts';
import { shown } from './phrases.ts';
import { sampleView } from './sample-library.ts';

describe('a retired organisation', () => {
  const retired = (date: string) =>
    sampleView({
      organisations: { bolt: { retired: date as Day } },
      policies: {
        'acme/privacy': { versions: { '2016': {} } },
        'bolt/terms': { versions: { '2018': {} } },
      },
    });
  const names = (page: { groups: ReturnType<typeof homePage>['groups'] }) =>
    page.groups.map(({ organisation }) => organisation.name);

  test('is gone from the home page and its heading, and stays in the archive', () => {
    const home = homePage(retired('2026-11-20'));
    expect({ title: home.title, names: names(home) }).toEqual({
      title: 'Policies of Acme',
      names: ['Acme'],
    });
    expect(names(archivePage(retired('2026-11-20')))).toEqual(['Acme', 'Bolt']);
  });

  test('says so on its page, from its day on', () => {
    const said = (date: string) => {
      const view = retired(date);
      return organisationPage(view, view.organisation('bolt')).retired;
    };
    expect(shown(said('2026-11-20') ?? [])).toBe(
      'No longer active since 20 November 2026. What it published stays here.',
    );
    expect(said('2026-11-21')).toBeNull();
    expect(names(homePage(retired('2026-11-21')))).toEqual(['Acme', 'Bolt']);
  });
});

test('a policy that was withdrawn names the one in its place, wherever its status stands', () => {
  const withdrawn = { date: '2026-11-01' as Day, reason: 'Merged' };
  const at = (today: string) => {
    const view = sampleView(
      {
        policies: {
          'acme/privacy': { versions: { '2016': {} } },
          'bolt/privacy': { withdrawn, replacedBy: 'acme/privacy', versions: { '2018': {} } },
        },
      },
      today,
    );
    const entry = homePage(view).groups[1]?.policies[0];
    return { status: shown(entry?.status.sentence ?? []), list: policiesJson(view).policies };
  };
  expect(at('2026-11-20').status).toBe(
    ' on 1 November 2026 with the whole policy: Merged. In its place: [Privacy Policy](/acme/privacy/) of Acme.',
  );
  expect(at('2026-11-20').list.map(({ replacedBy }) => replacedBy)).toEqual([
    null,
    'https://sample.example/acme/privacy/',
  ]);
  expect(at('2026-10-31').status).toBe(' since 2018.');
  expect(at('2026-10-31').list[1]?.replacedBy).toBeNull();
});
