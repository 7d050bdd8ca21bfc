// Stands in for Vitest while faults are counted: it keeps the tests instead of running them, so that one
// process loads them once and then runs, for each fault, the few that meet it. Assertions are Vitest's own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Body = (...inputs: never[]) => unknown;

/** A test with the name that tells it from all others. */
export interface KeptTest {
  readonly id: string;
  readonly run: () => unknown;
}

export const keptTests: KeptTest[] = [];

const VITEST = join(import.meta.dirname, '../../node_modules/vitest/dist/index.js');
const vitest: typeof import('vitest') = await import(VITEST);
export const expect = vitest.expect;
// Matchers ask Vitest's worker where they are.
Object.assign(globalThis, { __vitest_worker__: { filepath: '' } });
expect.extend({
  /** Snapshots are compared, never written. */
  toMatchFileSnapshot: (found: string, file: string) => ({
    pass: found === readFileSync(file, 'utf8'),
    message: () => `is not what ${file} says`,
  }),
});

let above: readonly string[] = [];

/** Says in which file the tests stand that are kept from now on. */
export function startFile(file: string): void {
  above = [file];
}

function keep(name: string, body: () => unknown): void {
  keptTests.push({ id: `${keptTests.length} ${[...above, name].join(' › ')}`, run: body });
}

function group(name: string, body: () => unknown): void {
  const outside = above;
  above = [...above, name];
  body();
  above = outside;
}

/** The last function of a call: `test` takes a name, perhaps options, and a body, in this order. */
function bodyOf(inputs: readonly unknown[]): Body {
  const body = inputs.findLast((input) => typeof input === 'function');
  if (!body) throw new Error('A test without a body.');
  return body as Body;
}

function withTable(add: (name: string, body: () => unknown) => void) {
  const plain = (name: string, ...rest: unknown[]) => add(name, bodyOf(rest) as () => unknown);
  const none = () => undefined;
  return Object.assign(plain, {
    each:
      (table: readonly unknown[]) =>
      (name: string, ...rest: unknown[]) => {
        const body = bodyOf(rest) as (...inputs: unknown[]) => unknown;
        const spread = table.every(Array.isArray);
        for (const row of table)
          add(name, () => (spread ? body(...(row as unknown[])) : body(row)));
      },
    skipIf: (skipped: unknown) => (skipped ? none : plain),
  });
}

export const test = withTable(keep);
export const describe = withTable(group);
