import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { timeZoneOf } from '../../src/library/text/time-zone.ts';
import { FIXTURES, withMinimal } from './fault-fixture.ts';

const POLICY = 'acme/privacy';
const HEAD = readFileSync(join(FIXTURES, 'minimal', POLICY, '2020-01-01.mdx'), 'utf8');

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';

/** What is said of a picture beside a version. */
function saidOfSvg(svg: string): string[] {
  const { problems } = withMinimal((directory) => {
    writeFileSync(join(directory, POLICY, 'fig.svg'), svg);
    writeFileSync(join(directory, POLICY, '2020-01-01.mdx'), `${HEAD}\n![A drawing](fig.svg)\n`);
  });
  return problems.filter(({ rule }) => rule === 'not-a-picture').map(({ what }) => what);
}

test.each([
  ['as it is', SVG],
  ['behind comments', `<?xml version="1.0" encoding="UTF-8"?><!-- a --><!-- b -->\n${SVG}`],
  ['behind a type', `<!-- a --><!DOCTYPE svg>${SVG}`],
])('a drawing %s is one', (_, svg) => {
  expect(saidOfSvg(svg)).toEqual([]);
});

test.each([
  ['thousands of comments', '<!---->'.repeat(5000)],
  ['thousands of comments that do not end', '<!--'.repeat(5000)],
])('a picture of %s is read to its end', (_, svg) => {
  expect(saidOfSvg(svg)).toEqual([
    'This SVG does not begin with <svg>, or declares abbreviations of its own.',
  ]);
});

test.each([
  ['another encoding', `<?xml version="1.0" encoding="ISO-2022-JP"?>${SVG}`],
  ['signs that turn to another encoding', SVG.replace('M0 0', 'M0 0\u001b$B')],
])('a picture with %s may show a browser what stands nowhere', (_, svg) => {
  expect(saidOfSvg(svg)).toEqual(['This SVG is not in UTF-8.']);
});

test.each([';x', '$uri', "a'b", 'a"b', '{a}', '<a>', ':splat', 'a\\b', 'a|b', '`a`'])(
  'a site does not stand at /%s/, which files for hosts would take for more than a name',
  (path) => {
    const { problems } = withMinimal((directory) => {
      const file = join(directory, 'site.yaml');
      const url = JSON.stringify(`https://e.example/${path}/`);
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(/^url:.*$/m, () => `url: ${url}`),
      );
    });
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([['site.yaml', 'wrong-value']]);
  },
);

test.each([
  ['https://\u0430pple.example/', ['unsafe-link']],
  ['https://www.g\u03bfod.example/', ['unsafe-link']],
  ['https://почта.example/', []],
  ['https://bücher.example/', []],
])('a link to %s: letters of two alphabets do not make one name', (href, rules) => {
  const { problems } = withMinimal((directory) =>
    writeFileSync(join(directory, POLICY, '2020-01-01.mdx'), `${HEAD}\nSee [here](${href}).\n`),
  );
  expect(problems.map(({ rule }) => rule)).toEqual(rules);
});

test.skipIf(process.platform === 'win32')('a pipe in place of site.yaml is not waited for', () => {
  const { problems } = withMinimal((directory) => {
    rmSync(join(directory, 'site.yaml'));
    execFileSync('mkfifo', [join(directory, 'site.yaml')]);
    expect(timeZoneOf(directory)).toBe('UTC');
  });
  expect(problems.map(({ file, rule }) => [file, rule])).toEqual([['site.yaml', 'not-a-file']]);
});
