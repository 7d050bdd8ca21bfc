import { describe, expect, test } from 'vitest';
import { type Import, ROOT, SOURCE_FILES, type SourceFile } from './source-files.ts';

const src = SOURCE_FILES.filter(({ path }) => path.startsWith('src/'));

/** Every import of files matching `from` that `mayImport` refuses, as `file → import`. */
function refused(from: RegExp, mayImport: (target: Import, file: SourceFile) => boolean): string[] {
  return src
    .filter(({ path }) => from.test(path))
    .flatMap((file) =>
      file.imports
        .filter((target) => !mayImport(target, file))
        .map(({ specifier }) => `${file.path} → ${specifier}`),
    );
}

/** Whether an import is a file below one of the folders of `src`. */
function isIn(target: Import, ...folders: string[]): boolean {
  return folders.some((folder) => target.file?.startsWith(`src/${folder}/`));
}

const isAstro = ({ specifier }: Import) => /^@?astro(?:js)?(?:[:/]|$)/.test(specifier);

describe('imports go one way:', () => {
  test('src/policy imports nothing outside itself', () => {
    expect(refused(/^src\/policy\//, (target) => isIn(target, 'policy'))).toEqual([]);
  });

  test('src/compare imports itself and policy', () => {
    expect(refused(/^src\/compare\//, (target) => isIn(target, 'compare', 'policy'))).toEqual([]);
  });

  test('src/redline imports itself, compare, policy and what packs a Word file', () => {
    const mayImport = (target: Import) =>
      isIn(target, 'redline', 'compare', 'policy') || target.specifier === 'fflate';
    expect(refused(/^src\/redline\//, mayImport)).toEqual([]);
  });

  test('src/importer imports itself, library, compare, policy, the printer of MDX and what reads other formats', () => {
    const mayImport = (target: Import) =>
      isIn(target, 'importer', 'library', 'compare', 'policy') ||
      target.file === 'src/markdown/print-markdown.ts' ||
      /^(?:parse5|mammoth|fflate)$/.test(target.specifier) ||
      (target.isType && target.specifier === 'satteri');
    expect(refused(/^src\/importer\//, mayImport)).toEqual([]);
  });

  test('nothing but the command line imports src/importer', () => {
    expect(refused(/^src\/(?!importer\/|cli\/)/, (target) => !isIn(target, 'importer'))).toEqual(
      [],
    );
  });

  test('src/ledger imports itself and policy', () => {
    expect(refused(/^src\/ledger\//, (target) => isIn(target, 'ledger', 'policy'))).toEqual([]);
  });

  test('src/library imports itself, policy, Node and the packages that know formats', () => {
    const FORMATS =
      /^(?:node:.*|zod|yaml|satteri|leven|decode-named-character-reference|unified|remark-(?:parse|mdx|gfm))$/;
    const mayImport = (target: Import) =>
      isIn(target, 'library', 'policy') ||
      FORMATS.test(target.specifier) ||
      (target.isType && target.specifier === 'mdast');
    expect(refused(/^src\/library\//, mayImport)).toEqual([]);
  });

  test('src/site imports itself, policy, compare, redline and ledger, of consent the types and the list of releases; disk and library in one file alone', () => {
    const outside = refused(
      /^src\/site\//,
      (target) =>
        isIn(target, 'site', 'policy', 'compare', 'redline', 'ledger') ||
        (target.isType && isIn(target, 'consent')) ||
        target.file === 'public/consent/releases.json',
    );
    expect([...new Set(outside.map((line) => line.split(' ')[0]))]).toEqual([
      'src/site/load-site.ts',
    ]);
    expect(refused(/^src\/site\//, (target) => !isIn(target, 'library'))).toHaveLength(1);
  });

  test('only pages, components, layouts, the content configuration and the build know Astro', () => {
    const others =
      /^src\/(?!pages\/|components\/|layouts\/|build\/|content\.config\.ts|env\.d\.ts)/;
    expect(refused(others, (target) => !isAstro(target))).toEqual([]);
  });

  test('what Astro prints imports what is prepared for it, and its own parts', () => {
    const mayImport = (target: Import) =>
      isAstro(target) ||
      isIn(target, 'site', 'components', 'layouts', 'styles', 'scripts') ||
      // The colours of site.yaml, which the build makes a style sheet of.
      target.specifier === 'virtual:brand.css';
    expect(refused(/\.astro$/, mayImport)).toEqual([]);
  });

  test('no page is imported but by Astro, and components and layouts only by what Astro prints', () => {
    const others = /^src\/(?!pages\/|components\/|layouts\/)/;
    expect(refused(/^src\//, (target) => !isIn(target, 'pages'))).toEqual([]);
    expect(refused(others, (target) => !isIn(target, 'components', 'layouts'))).toEqual([]);
  });

  test('src/search imports itself, policy, compare, and what measures how near words are', () => {
    expect(
      refused(
        /^src\/search\//,
        (target) => isIn(target, 'search', 'policy', 'compare') || target.specifier === 'leven',
      ),
    ).toEqual([]);
  });

  test('src/consent imports itself, and of policy the types', () => {
    const mayImport = (target: Import) =>
      isIn(target, 'consent') || (target.isType && isIn(target, 'policy'));
    expect(refused(/^src\/consent\//, mayImport)).toEqual([]);
  });

  test('src/github, which runs where a token can write, imports itself, Node, and what reads and prints a review', () => {
    const mayImport = (target: Import) =>
      isIn(target, 'github') ||
      target.specifier.startsWith('node:') ||
      /^src\/site\/(?:review|print-review|read-review|review-marks)\.ts$/.test(target.file ?? '');
    expect(refused(/^src\/github\//, mayImport)).toEqual([]);
  });

  test('nothing in src imports a test', () => {
    expect(refused(/^src\//, ({ file }) => !file?.startsWith('tests/'))).toEqual([]);
  });

  test('no file imports itself, however long the way', () => {
    const targets = new Map(
      SOURCE_FILES.map(({ path, imports }) => [
        path,
        imports.flatMap(({ file, isType }) => (file && !isType ? [file] : [])),
      ]),
    );
    const done = new Set<string>();
    const findCycle = (path: string, way: readonly string[]): readonly string[] | null => {
      if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
      if (done.has(path)) return null;
      for (const target of targets.get(path) ?? []) {
        const cycle = findCycle(target, [...way, path]);
        if (cycle) return cycle;
      }
      done.add(path);
      return null;
    };
    expect([...targets.keys()].map((path) => findCycle(path, [])).filter(Boolean)).toEqual([]);
  });

  test('every path that is imported leads to a file of ours', () => {
    const known = new Set(SOURCE_FILES.map(({ path }) => path));
    const nowhere = src.flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ file }) =>
            file?.startsWith('src/') && /\.(?:ts|astro|css)$/.test(file) && !known.has(file),
        )
        .map(({ specifier }) => `${path} → ${specifier}`),
    );
    expect(nowhere).toEqual([]);
  });
});

describe('the pure parts are pure:', () => {
  test('policy, compare, ledger, redline and site know neither clock nor chance nor surroundings', () => {
    const IMPURE =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bprocess\.|\bMath\.random\b|\bperformance\.now\b/;
    const impure = src.filter(
      ({ path, text }) =>
        /^src\/(?:policy|compare|ledger|redline|site)\//.test(path) &&
        path !== 'src/site/load-site.ts' &&
        IMPURE.test(text),
    );
    expect(impure.map(({ path }) => path)).toEqual([]);
  });

  test('rules read nothing from the disk', () => {
    expect(refused(/^src\/library\/rules\//, ({ specifier }) => specifier !== 'node:fs')).toEqual(
      [],
    );
  });
});

describe('files stay small and say what they hold:', () => {
  const lengths = SOURCE_FILES.map(({ path, text }) => ({
    path,
    lines: text.split('\n').length - 1,
  }));

  test('none has over 300 lines', () => {
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  test('95 of 100 have at most 200', () => {
    const long = lengths.filter(({ lines }) => lines > 200);
    expect(long.length / lengths.length, JSON.stringify(long)).toBeLessThanOrEqual(0.05);
  });

  test('none is called after nothing', () => {
    const NOTHING =
      /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib)(?:\.|\/|$)|(?:^|\/)index\.(?:ts|js)$/;
    expect(SOURCE_FILES.map(({ path }) => path).filter((path) => NOTHING.test(path))).toEqual([]);
  });

  test('names are in kebab-case, those of components in PascalCase', () => {
    const strangers = src
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('src/pages/'))
      .filter((path) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        return !(
          name.endsWith('.astro')
            ? /^[A-Z][A-Za-z]+\.astro$/
            : /^[a-z0-9-]+(?:\.(?:config|client|d))?\.(?:ts|css)$/
        ).test(name);
      });
    expect(strangers).toEqual([]);
  });

  test('exports have names', () => {
    const unnamed = src.filter(
      ({ path, text }) =>
        path.endsWith('.ts') && !/\.config\.ts$/.test(path) && /^export default\b/m.test(text),
    );
    expect(unnamed.map(({ path }) => path)).toEqual([]);
  });
});

test('the rules above see the files they are about', () => {
  expect(ROOT).not.toBe('');
  expect(src.length).toBeGreaterThan(50);
  const load = src.find(({ path }) => path === 'src/library/load-library.ts');
  expect(load?.imports).toContainEqual({
    specifier: '../policy/library.ts',
    isType: true,
    file: 'src/policy/library.ts',
  });
  expect(load?.imports.some(({ isType }) => !isType)).toBe(true);
});
