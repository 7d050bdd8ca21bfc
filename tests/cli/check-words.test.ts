import { expect, test } from 'vitest';
import { contentWith, policy } from './run-policy.ts';

test('a check of a site in a language without words says so, and follows its own links all the same', async () => {
  const site = ['name: Acme', 'url: https://acme.example/', 'language: el'];
  const more = ['description: All.', 'publisher: { name: Acme, email: a@acme.example }'];
  const links = [
    'footer:',
    '  - { text: Ours, href: /pages/ours/ }',
    '  - { text: Gone, href: /nowhere/ }',
  ];
  const { exit, out, errors } = await policy(['check'], {
    contentDir: contentWith({
      'site.yaml': [...site, ...more, ...links, ''].join('\n'),
      'pages/ours.mdx': '---\ntitle: Ours\ndescription: One.\n---\n\nOurs.\n',
    }),
  });
  expect([exit, errors]).toEqual([1, '']);
  expect(out).toContain('(site-words)');
  expect(out).toContain('`/nowhere/`');
  expect(out).not.toContain('`/pages/ours/`');
});
