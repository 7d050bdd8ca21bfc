import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Day } from '../../src/policy/date.ts';
import { contentDirectory, loadSite } from '../../src/site/load-site.ts';
import { archivePage } from '../../src/site/pages/archive-page.ts';
import { homePage } from '../../src/site/pages/home-page.ts';
import { siteDay } from '../../src/site/site-day.ts';
import { pagePaths } from '../../src/site/view/page-list.ts';
import { contentWith, FAULTY } from '../cli/run-policy.ts';

const TODAY = '2026-11-20' as Day;
const POLICY_YAML = 'title: Terms\nkind: terms\ndescription: What holds.\nlanguage: en\n';
const SOUND = FAULTY.replace('Data we keep', 'Data we keep {#data-we-keep}');

afterEach(() => vi.unstubAllEnvs());

function load(files: Readonly<Record<string, string>>, drafts = false) {
  const { view, problems, media } = loadSite(contentWith(files), TODAY, { drafts });
  return { view, media, errors: problems.filter(({ severity }) => severity === 'error') };
}

test('sound content is a site', () => {
  const { view, errors } = load({});
  expect(errors).toEqual([]);
  expect(view && pagePaths(view)).toContain('/acme/privacy/2020-01-01/');
});

test('content with a fault is none', () => {
  expect(load({ 'acme/privacy/2020-01-01.mdx': FAULTY }).view).toBeNull();
});

test('an old address that is taken stops the site, at its own line', () => {
  const { view, errors } = load({
    'acme/terms/policy.yaml': `${POLICY_YAML}aliases:\n  - /terms/\n  - /acme/privacy/\n`,
    'acme/terms/2020-01-01.mdx': SOUND,
  });
  expect(view).toBeNull();
  expect(errors).toMatchObject([
    { file: 'acme/terms/policy.yaml', line: 7, column: 5, rule: 'bad-alias' },
  ]);
});

describe('a policy of which all is draft', () => {
  const draft = SOUND.replace('wording', 'draft: true\nwording');
  const files = { 'acme/terms/policy.yaml': POLICY_YAML, 'acme/terms/2020-01-01.mdx': draft };

  test('is no part of what is built, and breaks no list', () => {
    const { view } = load(files);
    expect(view && pagePaths(view).filter((path) => path.includes('terms'))).toEqual([]);
    const titles =
      view && [homePage(view), archivePage(view)].map(({ groups }) => groups[0]?.policies.length);
    expect(titles).toEqual([1, 1]);
  });

  test('takes its organisation along, where that has no other', () => {
    const { view, errors } = load({
      'bolt/organisation.yaml': 'name: Bolt\ndescription: Bolts.\nentities:\n  - name: Bolt Ltd\n',
      'bolt/terms/policy.yaml': POLICY_YAML,
      'bolt/terms/2020-01-01.mdx': draft,
    });
    expect(errors).toEqual([]);
    expect(view && homePage(view).groups.map(({ organisation }) => organisation.name)).toHaveLength(
      1,
    );
    expect(view && pagePaths(view).filter((path) => path.includes('bolt'))).toEqual([]);
  });

  test('is shown while its author writes', () => {
    const { view } = load(files, true);
    const [group] = view ? homePage(view).groups : [];
    expect(group?.policies.map(({ title, status }) => [title, status.label])).toContainEqual([
      'Terms',
      'Draft',
    ]);
  });
});

test('the size of an image is read from its file, where the file says it', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"></svg>';
  const { media } = load({
    'acme/privacy/map.svg': svg,
    'acme/privacy/torn.png': 'no image',
    'acme/privacy/2020-01-01.mdx': SOUND.replace(
      'your name.',
      'your name ![a map](map.svg) ![torn](torn.png).',
    ),
  });
  expect(media.size('acme/privacy/map.svg')).toEqual({ width: 40, height: 30 });
  expect(media.size('acme/privacy/torn.png')).toBeNull();
  expect(media.size('acme/privacy/none.png')).toBeNull();
});

describe('the environment', () => {
  test('names the day of the statuses, or nothing where that is no day', () => {
    const dayFor = (text: string) => {
      vi.stubEnv('SITE_DATE', text);
      return siteDay('tests/fixtures/minimal');
    };
    expect(['2026-12-01', '2026-02-30', '2026-12', 'tomorrow'].map(dayFor)).toEqual([
      '2026-12-01',
      null,
      null,
      null,
    ]);
    expect(dayFor('')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('names the content folder', () => {
    vi.stubEnv('CONTENT_DIR', '/elsewhere/content');
    expect(contentDirectory()).toBe('/elsewhere/content');
    vi.stubEnv('CONTENT_DIR', '');
    expect(contentDirectory()).toMatch(/[\\/]content$/);
  });
});
