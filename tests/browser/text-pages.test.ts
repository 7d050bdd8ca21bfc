import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { clauseIds, type PublishedVersion, publishedText } from './published-policies.ts';
import { at, BOTH_SITES, fetchText, site } from './served-sites.ts';
import { type TextPage, visitTextPages } from './text-pages.ts';

const openPage = useBrowser();

const LABELS = {
  'in force': 'In force',
  superseded: 'Superseded',
  upcoming: 'Upcoming',
  withdrawn: 'Withdrawn',
};

let visits: Record<(typeof BOTH_SITES)[number], TextPage[]>;

beforeAll(async () => {
  const page = await openPage({ javaScriptEnabled: false });
  visits = {
    real: await visitTextPages(page, site('real')),
    sample: await visitTextPages(page, site('sample')),
  };
});

/** The pages of versions at their own addresses. */
function versionPages(pages: readonly TextPage[]): (TextPage & { version: PublishedVersion })[] {
  return pages.flatMap((page) =>
    page.version && !page.isPolicyAddress ? [{ ...page, version: page.version }] : [],
  );
}

describe.each(BOTH_SITES)('on the %s site, without JavaScript,', (name) => {
  const ofVersions = () => {
    const found = versionPages(visits[name]);
    expect(found.length).toBeGreaterThan(4);
    return found;
  };

  test('every version’s page says its status in words before its title, or right below it', () => {
    for (const { path, policy, version, status, isStatusInView } of ofVersions()) {
      const isDoubted = version.status === 'in force' && policy.onlyLastKnown;
      const label = isDoubted ? 'Latest known version' : LABELS[version.status];
      expect([path, status, isStatusInView]).toEqual([
        path,
        expect.stringMatching(new RegExp(`^${label}`)),
        true,
      ]);
    }
  });

  test('a version in force never bears a warning', () => {
    const inForce = visits[name].filter(
      ({ policy, version }) => version !== null && version.version === policy.inForce,
    );
    expect(inForce.length).toBeGreaterThan(1);
    for (const { path, bands, head } of inForce) {
      expect([path, bands]).toEqual([path, []]);
      expect(head, path).not.toMatch(/outdated|superseded|no longer|withdrawn/i);
    }
  });

  test('a version that is not in force has a band that leads to the text that is', () => {
    const others = ofVersions().filter(({ version }) => version.status !== 'in force');
    expect(others.length).toBeGreaterThan(0);
    for (const { path, policy, bands } of others) {
      const leadsTo = policy.inForce ? policy.path : `${policy.path}history/`;
      const links = bands.flatMap((band) => band.links).filter((href) => href === leadsTo);
      expect([path, bands.length, links]).toEqual([path, 1, [leadsTo]]);
      expect(bands[0]?.text, path).toMatch(
        policy.inForce
          ? /Read the (?:text in force|latest known text)/
          : /No version of this policy is in force today/,
      );
    }
  });

  test('a version’s page shows its whole text', async () => {
    for (const { of, path, version, title, article, pictures } of ofVersions()) {
      const [first = '', ...lines] = (await fetchText(of, version.text)).trim().split('\n');
      expect(title).toBe(first);
      const words = new Set(wordsOf(`${article} ${pictures.join(' ')}`));
      const missing = lines.filter((line) => wordsOf(line).some((word) => !words.has(word)));
      expect([path, missing]).toEqual([path, []]);
    }
  });

  test('the contents lead to each clause', () => {
    for (const { of, path, lastContent, contents, headings } of ofVersions()) {
      const href = lastContent?.href;
      const last = { href, address: at(of, `${path}${href}`), isInWindow: true };
      expect([path, lastContent, contents]).toEqual([path, last, headings.length]);
    }
  });

  test('what is folded away opens', () => {
    for (const { path, opened } of visits[name])
      expect([path, opened.filter((isOpen) => !isOpen)]).toEqual([path, []]);
    const all = visits[name].flatMap(({ opened }) => opened);
    expect(all.length).toBeGreaterThanOrEqual(visits[name].length);
  });

  test('every heading of a text is a link to itself', async () => {
    for (const { of, path, version, headings } of ofVersions()) {
      const ids = clauseIds(await publishedText(of, version)).map((id) => `#${id}`);
      expect([path, headings]).toEqual([path, ids.map((id) => [id, id])]);
    }
    expect(ofVersions().flatMap(({ headings }) => headings).length).toBeGreaterThan(50);
  });

  test('the digest of a version is that of the bytes of its index.txt, wherever it is printed', async () => {
    for (const { of, version, digest: onPage, citation } of ofVersions()) {
      const bytes = new Uint8Array(await (await fetch(at(of, version.text))).arrayBuffer());
      const digest = createHash('sha256').update(bytes).digest('hex');
      expect({
        policyJson: version.digest.value,
        versionJson: (await publishedText(of, version)).digest.value,
        page: onPage,
        citation,
      }).toEqual({
        policyJson: digest,
        versionJson: digest,
        page: `SHA-256 ${digest}`,
        citation: expect.stringContaining(digest),
      });
    }
  });

  test('a version names its latest, its neighbours and its history in its head', () => {
    for (const { path, policy, version, relations } of ofVersions()) {
      const index = policy.versions.indexOf(version);
      const [before, after] = [policy.versions[index - 1], policy.versions[index + 1]];
      expect([path, relations]).toEqual([
        path,
        {
          'latest-version': policy.path,
          'version-history': `${policy.path}history/`,
          ...(before && { 'predecessor-version': before.path }),
          ...(after && { 'successor-version': after.path }),
        },
      ]);
    }
  });
});

test('a text without a date says what is known of it', () => {
  const all = versionPages([...visits.real, ...visits.sample]);
  const undated = all.filter(({ version }) => !version.effective);
  expect(undated.length).toBeGreaterThan(0);
  for (const { path, main } of undated) expect(main, path).toMatch(/bears no date/);
});

test('a policy’s page announces the version to come', () => {
  const announced = visits.sample.flatMap(({ isPolicyAddress, policy, notice }) => {
    const upcoming = policy.versions.find(({ status }) => status === 'upcoming');
    return isPolicyAddress && policy.inForce && upcoming ? [{ notice, upcoming }] : [];
  });
  expect(announced.length).toBeGreaterThan(0);
  for (const { notice, upcoming } of announced) {
    expect(notice?.text).toMatch(/^From .*\d{4} a new version applies/);
    expect(notice?.link).toBe(upcoming.path);
  }
});

function wordsOf(text: string): string[] {
  return text.match(/\p{L}+|\p{N}+/gu) ?? [];
}
