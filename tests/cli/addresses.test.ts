import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOf, runPolicy } from './run-policy.ts';

const read = (folder: string) => readFileSync(join(folder, 'addresses.json'), 'utf8');

describe('policy addresses', () => {
  test('prints the addresses from the root of the site, in order, and writes nothing', () => {
    const folder = copyOf('tests/fixtures/valid');
    const { exit, out } = runPolicy(['addresses', '--content', folder]);
    const lines = out.trim().split('\n');
    expect(exit).toBe(0);
    expect(lines).toContain('/harbour/terms/2021-03-01.2/');
    expect(lines).toEqual([...lines].sort());
    expect(existsSync(join(folder, 'addresses.json'))).toBe(false);
  });

  test('--write records them, and a second time changes no byte', () => {
    const folder = copyOf('tests/fixtures/valid');
    expect(runPolicy(['addresses', '--write', '--content', folder]).exit).toBe(0);
    const first = read(folder);
    expect(runPolicy(['addresses', '--write', '--content', folder]).out).toContain(
      ' 0 of them new',
    );
    expect(read(folder)).toBe(first);
    expect(runPolicy(['check', '--content', folder]).out).toBe('0 problems.\n');
  });

  test('what was recorded and would vanish is a problem of the check, and --write does not paper over it', () => {
    const folder = copyOf('tests/fixtures/valid');
    runPolicy(['addresses', '--write', '--content', folder]);
    const before = read(folder);
    rmSync(join(folder, 'quay-books/cookies'), { recursive: true });
    const { exit, out } = runPolicy(['check', '--content', folder]);
    expect(exit).toBe(1);
    expect(out).toContain('The address /quay-books/cookies/ was published once and would be gone.');
    expect(runPolicy(['addresses', '--write', '--content', folder]).exit).toBe(1);
    expect(read(folder)).toBe(before);
  });

  test('faulty content records nothing', () => {
    const folder = copyOf('tests/fixtures/minimal');
    writeFileSync(join(folder, 'site.yaml'), 'name: x\n');
    const { exit, error } = runPolicy(['addresses', '--write', '--content', folder]);
    expect(exit).toBe(1);
    expect(error).toContain('site.yaml:1:1');
    expect(existsSync(join(folder, 'addresses.json'))).toBe(false);
  });

  test('the record of the first content is complete', () => {
    expect(runPolicy(['check', 'content/addresses.json']).out).toBe('0 problems.\n');
  });
});
