import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import type { Policy, Version } from '../../../src/policy/library.ts';
import { bibtexText, risText } from '../../../src/site/files/citation-files.ts';
import { publishedFiles } from '../../../src/site/files/published-files.ts';
import { policyView, sampleView, type VersionFacts } from '../sample-library.ts';

/** What a reader of references that is not ours takes from a file, as CSL. */
function readBy(format: '@ris/file' | '@biblatex/text', text: string) {
  const [entry, ...more] = plugins.input.chain(text, { forceType: format, generateGraph: false });
  expect(more).toEqual([]);
  if (!entry) throw new Error('No reference was read.');
  return entry;
}

function cited(name: string, facts: VersionFacts, organisation = 'Acme') {
  const view = sampleView({
    policies: { 'acme/privacy': { versions: { [name]: facts } } },
    organisations: { acme: { name: organisation } },
  });
  const policy = view.library.organisations[0]?.policies[0] as Policy;
  const version = policy.versions[0] as Version;
  return {
    ris: risText(view, policy, version),
    bibtex: bibtexText(view, policy, version),
    version,
  };
}

describe('a reference to a version', () => {
  test.each([
    ['2016', [[2016]]],
    ['2016-10', [[2016, 10]]],
    ['2021-11-17', [[2021, 11, 17]]],
    ['2021-11-17.2', [[2021, 11, 17]]],
  ])(
    'of %s is read by another program with organisation, title, address and just that date',
    (name, date) => {
      const { ris, bibtex } = cited(name, { title: 'Privacy Statement' });
      for (const entry of [readBy('@ris/file', ris), readBy('@biblatex/text', bibtex)])
        expect(entry).toMatchObject({
          title: 'Privacy Statement',
          issued: { 'date-parts': date },
          URL: `https://sample.example/acme/privacy/${name}/`,
          publisher: 'The Archivists',
        });
      expect(readBy('@biblatex/text', bibtex)['author']).toEqual([{ family: 'Acme' }]);
      expect(readBy('@ris/file', ris)['author']).toEqual([{ family: 'Acme' }]);
    },
  );

  test('without a date has none, and no day on which anybody read it', () => {
    const { ris, bibtex } = cited('undated', {});
    for (const entry of [readBy('@ris/file', ris), readBy('@biblatex/text', bibtex)]) {
      expect(entry).not.toHaveProperty('issued');
      expect(entry).not.toHaveProperty('accessed');
    }
    expect(ris).not.toMatch(/^(?:PY|DA|Y1|Y2) /m);
  });

  test('says in its notes what is cited, the digest, where to check it, and that a text is restated', () => {
    const { ris, bibtex, version } = cited('2016-10', { wording: 'restated' });
    for (const text of [ris, bibtex]) {
      expect(text).toContain('version of October 2016, restated wording.');
      expect(text).toContain(`SHA-256 ${version.digest}.`);
      expect(text).toContain('https://sample.example/verify/.');
    }
  });

  test('keeps signs of TeX, braces that are not closed, and a name with a comma together', () => {
    const title = 'R&D {50 % of _ga} #1 ~ $ ^ \\ }';
    const { ris, bibtex } = cited('2016', { title }, 'Acme, Sons & Co.');
    expect(readBy('@biblatex/text', bibtex)).toMatchObject({
      title,
      author: [{ family: 'Acme, Sons & Co.' }],
    });
    expect(readBy('@ris/file', ris)).toMatchObject({ title });
    expect(ris).toContain('AU  - Acme Sons & Co.\r\n');
    expect(ris).toContain('N1  - Acme, Sons & Co.,');
  });

  test('of RIS has a line for each field, with the signs behind its tag, and ends its record', () => {
    const lines = cited('2016-10', {}).ris.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines.at(-1)).toBe('ER  - ');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- /);
  });

  test('lies beside every version', () => {
    const { view } = policyView({ versions: { '2016': {}, '2020': {} } });
    const paths = [...publishedFiles(view, { files: new Map() })].map(({ path }) => path);
    expect(paths.filter((path) => /\/cite\./.test(path)).sort()).toEqual(
      ['2016', '2020'].flatMap((name) =>
        ['bib', 'ris'].map((ending) => `/acme/privacy/${name}/cite.${ending}`),
      ),
    );
  });
});
