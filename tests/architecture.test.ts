import { describe, expect, test } from 'vitest';
import { ROOMS } from './rooms.ts';
import { ROOT, SOURCE_FILES } from './source-files.ts';

const src = SOURCE_FILES.filter(({ path }) => path.startsWith('src/'));

/** The room in which a file of `src` lies: of the divided ones the part. */
function roomOf(path: string): string {
  const [first = '', second] = path
    .replace(/^src\//, '')
    .split('/')
    .slice(0, -1);
  return (first === 'site' || first === 'library') && second ? `${first}/${second}` : first;
}

const words = (list: string | undefined) => new Set((list ?? '').split(' ').filter(Boolean));

describe('imports go one way, types counted:', () => {
  test('every file of src lies in a room that is named', () => {
    const roomless = src
      .map(({ path }) => path)
      .filter((path) => !Object.hasOwn(ROOMS, roomOf(path)) && path !== 'src/env.d.ts');
    expect(roomless).toEqual([]);
    const empty = Object.keys(ROOMS).filter(
      (room) => !src.some(({ path }) => roomOf(path) === room),
    );
    expect(empty).toEqual([]);
  });

  test.each(Object.entries(ROOMS))('src/%s imports what stands before it', (room, allowed) => {
    const rooms = words(allowed.rooms).add(room);
    const types = words(allowed.types);
    const refused = src
      .filter(({ path }) => roomOf(path) === room)
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ file, isType, specifier }) => {
            if (file === null) return !allowed.packages?.test(specifier);
            if (!file.startsWith('src/'))
              return !/^public\/consent\/(?:releases|host-pages)\.json$/.test(file);
            const target = roomOf(file);
            return !rooms.has(target) && !(isType && types.has(target));
          })
          .map(({ specifier }) => `${path} → ${specifier}`),
      );
    expect(refused).toEqual([]);
  });

  test('the table allows no circle among the rooms', () => {
    const arrows = Object.entries(ROOMS).map(
      ([room, { rooms, types }]) => [room, [...words(rooms), ...words(types)]] as const,
    );
    expect(circlesOf(new Map(arrows))).toEqual([]);
    const unknown = arrows.flatMap(([, targets]) =>
      targets.filter((to) => !Object.hasOwn(ROOMS, to)),
    );
    expect(unknown).toEqual([]);
  });

  test('no file imports itself, however long the way, not even for a type', () => {
    const targets = SOURCE_FILES.map(
      ({ path, imports }) => [path, imports.flatMap(({ file }) => file ?? [])] as const,
    );
    expect(circlesOf(new Map(targets))).toEqual([]);
  });

  test('a circle would be found', () => {
    const arrows = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(circlesOf(arrows)).toEqual([['b', 'c', 'b']]);
  });

  test('no page is imported but by Astro', () => {
    const importers = src.filter(({ imports }) =>
      imports.some(({ file }) => file?.startsWith('src/pages/')),
    );
    expect(importers.map(({ path }) => path)).toEqual([]);
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

/** The first circle found from each place that is not known to be free of one. */
function circlesOf(targets: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const findCircle = (place: string, way: readonly string[]): string[] | null => {
    if (way.includes(place)) return [...way.slice(way.indexOf(place)), place];
    if (done.has(place)) return null;
    for (const target of targets.get(place) ?? []) {
      const circle = findCircle(target, [...way, place]);
      if (circle) return circle;
    }
    done.add(place);
    return null;
  };
  return [...targets.keys()].flatMap((place) => {
    const circle = done.has(place) ? null : findCircle(place, []);
    if (!circle) return [];
    for (const each of circle) done.add(each);
    return [circle];
  });
}

describe('the pure parts are pure:', () => {
  test('the domain, the review and the site know neither clock nor chance nor surroundings', () => {
    const IMPURE =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bprocess\.|\bMath\.random\b|\bperformance\.now\b/;
    const impure = src.filter(
      ({ path, text }) =>
        /^src\/(?:policy|compare|substance|markdown|ledger|redline|review|site\/.*)\//.test(path) &&
        IMPURE.test(text),
    );
    expect(impure.map(({ path }) => path)).toEqual([]);
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

  test('no comment is wider than 110 columns', () => {
    const WIDE = /^\s*(?:\/\/|\/?\*).{109,}$/;
    const wide = SOURCE_FILES.flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => line.length > 110 && WIDE.test(line) && !/@see|biome-ignore/.test(line))
        .map((line) => `${path}: ${line}`),
    );
    expect(wide).toEqual([]);
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
