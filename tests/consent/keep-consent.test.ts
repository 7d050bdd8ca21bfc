import { expect, test } from 'vitest';
import { consentCookie } from '../../examples/keep-consent.js';
import { formatRecord } from '../../src/consent/cookie.ts';
import { sampleRecord } from './sample-consent.ts';

const record = formatRecord(sampleRecord());

const older = formatRecord(sampleRecord([]));

function answerTo(cookie: string, destination = 'document', purpose = ''): string | null {
  const headers = new Headers({
    Cookie: cookie,
    'Sec-Fetch-Dest': destination,
    ...(purpose && { 'Sec-Purpose': purpose }),
  });
  return consentCookie({ headers });
}

test('a server keeps a copy of the record as it came, for 180 days, and leaves the record alone', () => {
  const sent = `ik-consent-kept=${record}; Path=/; Max-Age=15552000; SameSite=Lax; Secure`;
  expect(answerTo(`ik-consent=${record}`)).toBe(sent);
  expect(answerTo(`basket=3; ik-consent=${record}; lang=it`)).toBe(sent);
  expect(answerTo(`ik-consent-kept=${older}; ik-consent=${record}`)).toBe(sent);
  expect(answerTo(`ik-consent-kept=${record}`)).toBe(sent);
});

test('it shares the copy as widely as the record is shared', () => {
  const headers = new Headers({ Cookie: `ik-consent=${record}`, 'Sec-Fetch-Dest': 'document' });
  expect(consentCookie({ headers }, 'example.com')).toContain('; Domain=example.com');
});

test.each([
  ['no record', 'basket=3', 'document'],
  ['what is no record', 'ik-consent=granted', 'document'],
  ['another cookie that ends like it', `my-ik-consent=${record}`, 'document'],
  [
    'a record that the visitor deleted',
    `ik-consent=deleted; ik-consent-kept=${record}`,
    'document',
  ],
  ['what is not asked for as a page', `ik-consent=${record}`, 'empty'],
])('it sends nothing for %s', (_, cookie, destination) => {
  expect(answerTo(cookie, destination)).toBeNull();
});

test('it sends nothing for a page that is only fetched in advance', () => {
  expect(answerTo(`ik-consent=${record}`, 'document', 'prefetch')).toBeNull();
});
