import { afterEach, expect, test, vi } from 'vitest';
import { buildOptions } from '../../src/builder/build-options.ts';

afterEach(() => vi.restoreAllMocks());

test('a build is told where to, and whether anew', () => {
  expect(buildOptions([])).toEqual({ out: 'dist', cold: false });
  expect(buildOptions(['--out', 'site', '--cold'])).toEqual({ out: 'site', cold: true });
  expect(buildOptions(['--content', 'brand-b'])).toMatchObject({ content: 'brand-b' });
});

test.each([['--contents', 'x'], ['--content'], ['--out'], ['site'], ['--cold=maybe']])(
  'what it does not know is said in a sentence, with what it does: %s',
  (...argv) => {
    let said = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
    expect(buildOptions(argv)).toBeNull();
    expect(said).toMatch(/^[A-Z][^\n]+\.\nUsage: npm run build -- \[--content FOLDER\] \[--out/);
    expect(said).not.toContain('    at ');
  },
);
