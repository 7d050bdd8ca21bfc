import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressesAt } from '../../../src/site/view/addresses.ts';

const guide = readFileSync(join(import.meta.dirname, '../../../docs/hosting.md'), 'utf8');
const addresses = addressesAt('https://sample.example/');

test.each(['_hosts/nginx.conf', '_hosts/Caddyfile', '.htaccess', '.nojekyll'] as const)(
  'the guide names %s, as it is published',
  (file) => {
    expect(guide).toContain(addresses.hostFile(file).slice(1));
  },
);

test('the guide copies no header: a copy would be out of date one day', () => {
  expect(guide).not.toMatch(/default-src|add_header|max-age/);
});
