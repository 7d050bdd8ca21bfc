import { expect, test } from 'vitest';
import { consentCookie } from '../../examples/keep-consent.js';
import { formatRecord } from '../../src/consent/cookie.ts';
import { sampleRecord } from './sample-consent.ts';

const record = formatRecord(sampleRecord());

function answerTo(cookie: string, destination = 'document'): string | null {
  const headers = new Headers({ Cookie: cookie, 'Sec-Fetch-Dest': destination });
  return consentCookie({ headers });
}

test('a server sends the record back as it came, for 180 days', () => {
  const sent = `ik-consent=${record}; Path=/; Max-Age=15552000; SameSite=Lax; Secure`;
  expect(answerTo(`ik-consent=${record}`)).toBe(sent);
  expect(answerTo(`basket=3; ik-consent=${record}; lang=it`)).toBe(sent);
});

test.each([
  ['no record', 'basket=3', 'document'],
  ['what is no record', 'ik-consent=granted', 'document'],
  ['another cookie that ends like it', `my-ik-consent=${record}`, 'document'],
  ['what is not asked for as a page', `ik-consent=${record}`, 'empty'],
])('it sends nothing for %s', (_, cookie, destination) => {
  expect(answerTo(cookie, destination)).toBeNull();
});
