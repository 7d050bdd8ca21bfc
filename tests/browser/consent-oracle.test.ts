import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { formatRecord } from '../../src/consent/cookie.ts';
import { choose, currentRecord, whatHolds } from '../../src/consent/decide.ts';
import type { ServiceList } from '../../src/consent/service.ts';
import { sampleList } from '../consent/sample-consent.ts';
import { useBrowser } from './browser.ts';

// vanilla-cookieconsent is the most careful of the consent libraries in wide use. It decides beside us:
// what visitors click must grant the same services there and here.

const open = useBrowser();
const ORACLE = readFileSync(
  fileURLToPath(import.meta.resolve('vanilla-cookieconsent/dist/cookieconsent.umd.js')),
  'utf8',
);
const PAGE = 'https://oracle.example/';

const CATEGORIES = {
  marketing: ['facebook-pixel', 'google-services', 'impact'],
  analytics: ['links-conversion'],
} as const;
const IDS = Object.values(CATEGORIES).flat();
const list = sampleList(IDS);

/** A button of the banner or of the preferences, boxes that are clicked before “save”, or a new visit. */
type Click =
  | { readonly kind: 'accept' | 'deny' | 'closed' | 'visit' }
  | { readonly kind: 'selected'; readonly boxes: readonly string[] };

const clicks: fc.Arbitrary<Click[]> = fc.array(
  fc.oneof(
    fc.constantFrom<Click[]>(
      { kind: 'accept' },
      { kind: 'deny' },
      { kind: 'closed' },
      { kind: 'visit' },
    ),
    fc.subarray(IDS).map((boxes): Click => ({ kind: 'selected', boxes })),
  ),
  { minLength: 1, maxLength: 6 },
);

test('the same clicks grant the same services as in vanilla-cookieconsent', async () => {
  const page = await open();
  await page.route(`${PAGE}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Oracle</title>' }),
  );
  await fc.assert(
    fc.asyncProperty(clicks, async (sequence) => {
      await page.context().clearCookies();
      await visit(page);
      const browser = ourBrowser(list);
      expect(await oracleGrants(page)).toEqual(browser.grants());
      for (const click of sequence) {
        if (click.kind === 'visit') await visit(page);
        else await clickInOracle(page, click);
        browser.click(click);
        expect(await oracleGrants(page), JSON.stringify(sequence)).toEqual(browser.grants());
      }
    }),
    { numRuns: 40 },
  );
});

/** A browser that keeps one cookie, in which our code decides. */
function ourBrowser(services: ServiceList) {
  let cookies: string[] = [];
  let seconds = 0;
  const now = () => new Date(Date.UTC(2026, 10, 20) + seconds * 1000);
  const record = () => currentRecord(cookies, services.cookie.days, now());
  const grants = () => {
    const { running } = whatHolds(record(), services, false, now());
    return IDS.filter((id) => running.includes(id));
  };
  return {
    grants,
    click(click: Click) {
      seconds += 1;
      if (click.kind === 'visit') return;
      // The X of the banner is there only until a choice is made.
      if (click.kind === 'closed' && record()) return;
      const granted = {
        accept: IDS,
        deny: [],
        closed: [],
        selected: toggled(grants(), click.kind === 'selected' ? click.boxes : []),
      }[click.kind];
      const choice = choose({
        granted,
        list: services,
        how: click.kind,
        language: 'en',
        gpc: false,
        now: now(),
        id: '0b8f2a52-6c52-4a3e-9a2e-5d1f6f0f9c11',
        code: '1.0.0',
        previous: record(),
      });
      cookies = [formatRecord(choice)];
    },
  };
}

/** What is ticked after boxes were clicked. */
function toggled(ticked: readonly string[], boxes: readonly string[]): string[] {
  return IDS.filter((id) => ticked.includes(id) !== boxes.includes(id));
}

/** Of its interface, what is used here. */
interface Oracle {
  run(settings: object): Promise<void>;
  showPreferences(): void;
  acceptedService(service: string, category: string): boolean;
}

async function visit(page: Page): Promise<void> {
  await page.goto(PAGE);
  await page.addScriptTag({ content: ORACLE });
  await page.evaluate(async (categories) => {
    const { CookieConsent } = window as unknown as { CookieConsent: Oracle };
    const words = {
      title: 'Cookies',
      acceptAllBtn: 'Accept',
      acceptNecessaryBtn: 'Deny',
      savePreferencesBtn: 'Save',
      closeIconLabel: 'Close',
    };
    const sections = Object.keys(categories).map((linkedCategory) => ({
      title: linkedCategory,
      linkedCategory,
    }));
    await CookieConsent.run({
      // It takes every driven browser for a bot, and shows it nothing.
      hideFromBots: false,
      categories: {
        necessary: { enabled: true, readOnly: true },
        ...Object.fromEntries(
          Object.entries(categories).map(([category, ids]) => [
            category,
            { services: Object.fromEntries(ids.map((id) => [id, { label: id }])) },
          ]),
        ),
      },
      language: {
        default: 'en',
        translations: {
          en: { consentModal: words, preferencesModal: { ...words, sections } },
        },
      },
    });
  }, CATEGORIES);
}

async function clickInOracle(page: Page, click: Click): Promise<void> {
  await page.evaluate((what) => {
    const { CookieConsent } = window as unknown as { CookieConsent: Oracle };
    const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
    if (what.kind === 'closed') {
      if (document.documentElement.classList.contains('show--consent')) press('.cm__btn--close');
      return;
    }
    CookieConsent.showPreferences();
    if (what.kind === 'selected')
      for (const id of what.boxes) press(`.pm input[data-category][value="${id}"]`);
    const role = { accept: 'all', deny: 'necessary', selected: 'save', visit: '' }[what.kind];
    press(`.pm button[data-role="${role}"]`);
  }, click);
}

function oracleGrants(page: Page): Promise<string[]> {
  return page.evaluate((categories) => {
    const { CookieConsent } = window as unknown as { CookieConsent: Oracle };
    return Object.entries(categories).flatMap(([category, ids]) =>
      ids.filter((id) => CookieConsent.acceptedService(id, category)),
    );
  }, CATEGORIES);
}
