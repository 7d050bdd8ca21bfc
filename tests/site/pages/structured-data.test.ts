import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import type { Day } from '../../../src/policy/date.ts';
import { loadSite } from '../../../src/site/load-site.ts';
import { homePage } from '../../../src/site/pages/home-page.ts';
import { organisationPage } from '../../../src/site/pages/organisation-page.ts';
import { policyPage, versionPage } from '../../../src/site/pages/version-page.ts';
import { policiesOf } from '../../../src/site/view/view.ts';

/** What JSON-LD may hold besides schema.org’s own: words of Dublin Core, by their whole address. */
const DUBLIN_CORE = /^http:\/\/purl\.org\/dc\/terms\/(replaces|isReplacedBy)$/;

/**
 * What schema.org’s vocabulary, in the types that Google makes of it (`schema-dts`), objects to in each
 * description: properties that a type lacks, values of another kind. One program for all, as types are large.
 */
function faultsOf(descriptions: readonly { readonly '@type': string }[]): string[][] {
  const name = resolve('tests/site/pages/described.ts');
  const source = [
    "import type * as schema from 'schema-dts';",
    ...descriptions.map(
      (description, at) =>
        `export const n${at}: schema.WithContext<schema.${description['@type']}> = ${JSON.stringify(
          description,
          (key, value) => (DUBLIN_CORE.test(key) ? undefined : value),
        )};`,
    ),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => path === name || fileExists(path);
  host.readFile = (path) => (path === name ? source : readFile(path));
  host.getSourceFile = (path, version, ...rest) =>
    path === name
      ? ts.createSourceFile(path, source, version, true)
      : getSourceFile.call(host, path, version, ...rest);
  const program = ts.createProgram([name], options, host);
  const file = program.getSourceFile(name);
  const faults = [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ];
  return descriptions.map((_, at) =>
    faults
      .filter((fault) => file?.getLineAndCharacterOfPosition(fault.start ?? 0).line === at + 1)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  );
}

test('what pages tell in JSON-LD is of schema.org’s vocabulary, and a wrong word would be found', () => {
  const { view, media } = loadSite('tests/fixtures/published', '2026-11-20' as Day, {
    drafts: false,
  });
  if (!view) throw new Error('The fixture has problems.');
  const heads = [
    homePage(view).head,
    ...view.library.organisations.map((organisation) => organisationPage(view, organisation).head),
    ...policiesOf(view).flatMap((policy) => [
      policyPage(view, media, policy).head,
      ...view
        .timeline(policy)
        .map((standing) => versionPage(view, media, policy, standing, 'version').head),
    ]),
  ];
  const descriptions = heads.map(({ jsonLd }) => JSON.parse(jsonLd ?? 'null'));
  expect(new Set(descriptions.map((described) => described['@type']))).toEqual(
    new Set(['WebSite', 'Organization', 'DigitalDocument']),
  );
  const wrong = [
    { ...descriptions[0], translationOfWork: 'Acme' },
    { ...descriptions[0], publishedBy: 'Acme' },
    { ...descriptions[0], publisher: { '@type': 'Organisation', name: 'Acme' } },
  ];
  const faults = faultsOf([...descriptions, ...wrong]);
  expect(faults.slice(0, -3).flat()).toEqual([]);
  expect(faults.slice(-3).map(({ length }) => length > 0)).toEqual([true, true, true]);
});
