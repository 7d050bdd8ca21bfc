import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { MUTATED_ROOMS } from './rooms.ts';
import { type KeptTest, keptTests, startFile } from './vitest-in-one-process.ts';

/** What Stryker's instrumented code reads and writes. */
interface Counters {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number | undefined;
  mutantCoverage?: {
    readonly static: Record<string, number>;
    readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
}

interface Fault {
  readonly activeMutant: { readonly id: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
}

const standIn = (name: string) => pathToFileURL(join(import.meta.dirname, name)).href;
const STAND_INS: Readonly<Record<string, string>> = {
  vitest: standIn('vitest-in-one-process.ts'),
  'fast-check': standIn('few-runs.ts'),
};
const SOURCES = pathToFileURL(join(process.cwd(), 'src/')).href;

// What code remembers of objects that it has seen would be remembered from one fault to the next.
const forgotten = { generation: 0 };
class ForgetfulMap<Key extends WeakKey, Value> extends WeakMap<Key, Value> {
  #generation = 0;
  #known = new WeakMap<Key, Value>();
  #current() {
    if (this.#generation !== forgotten.generation) this.#known = new WeakMap();
    this.#generation = forgotten.generation;
    return this.#known;
  }
  override get = (key: Key) => this.#current().get(key);
  override has = (key: Key) => this.#current().has(key);
  override set(key: Key, value: Value): this {
    this.#current().set(key, value);
    return this;
  }
}

/**
 * Runs the tests of a room in this very process, for Stryker: each file is loaded once, and of a fault only
 * the tests that meet it are run, the quick and those that found the most first, until one fails.
 */
export class OneProcessRunner {
  readonly #counters: Counters;
  readonly #tests = new Map<string, KeptTest & { took: number; found: number }>();
  #fresh = true;

  constructor(counters: Counters) {
    this.#counters = counters;
  }

  capabilities = () => ({ reloadEnvironment: false });

  async init(): Promise<void> {
    Object.assign(globalThis, { ForgetfulMap });
    registerHooks({
      resolve: (specifier, context, next) => {
        const url = STAND_INS[specifier];
        return url
          ? { url, shortCircuit: true, format: 'module-typescript' }
          : next(specifier, context);
      },
      load: (url, context, next) => {
        const loaded = next(url, context);
        if (!url.startsWith(SOURCES)) return loaded;
        return {
          ...loaded,
          source: String(loaded.source).replace(/new WeakMap\b/g, 'new ForgetfulMap'),
        };
      },
    });
    const { tests = [] } = MUTATED_ROOMS[process.env['MUTATED_ROOM'] ?? ''] ?? {};
    for (const file of tests.flatMap((pattern) => globSync(pattern)).sort()) {
      startFile(file);
      await import(pathToFileURL(file).href);
    }
    for (const test of keptTests) this.#tests.set(test.id, { ...test, took: 0, found: 0 });
  }

  async dryRun() {
    const results = [];
    for (const test of this.#tests.values()) {
      this.#counters.currentTestId = test.id;
      const start = performance.now();
      const failure = await failureOf(test);
      test.took = performance.now() - start;
      const told = { id: test.id, name: test.id, timeSpentMs: test.took };
      results.push(
        failure === null ? { ...told, status: 0 } : { ...told, status: 1, failureMessage: failure },
      );
    }
    this.#counters.currentTestId = undefined;
    const { mutantCoverage } = this.#counters;
    // What runs while files are loaded and in tests too is judged by the tests: for the rest, Stryker would
    // load everything anew for each fault.
    for (const met of Object.values(mutantCoverage?.perTest ?? {}))
      for (const id of Object.keys(met)) delete mutantCoverage?.static[id];
    return { status: 'complete', tests: results, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter = [...this.#tests.keys()], hitLimit }: Fault) {
    if (!isInSample(activeMutant.id))
      return { status: 'error', errorMessage: 'This fault is not in the sample.' };
    const fresh = this.#fresh;
    this.#fresh = false;
    const tests = testFilter.flatMap((id) => this.#tests.get(id) ?? []);
    const worth = ({ took, found }: (typeof tests)[number]) => took / (1 + found);
    tests.sort((one, other) => worth(one) - worth(other));
    forgotten.generation += 1;
    Object.assign(this.#counters, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    let ran = 0;
    for (const test of tests) {
      ran += 1;
      const failureMessage = await failureOf(test);
      if (failureMessage === null) continue;
      const hits = this.#counters.hitCount ?? 0;
      this.#counters.activeMutant = undefined;
      forgotten.generation += 1;
      // A test that fails without the fault as well fails for what an earlier fault left behind: Stryker
      // tries again in a new process.
      if (!fresh && (await failureOf(test)) !== null)
        throw new Error('The tests must be loaded anew.');
      if (failureMessage === NEVER_ENDS || (hitLimit !== undefined && hits > hitLimit))
        return { status: 'timeout', reason: NEVER_ENDS };
      test.found += 1;
      return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests: ran };
    }
    this.#counters.activeMutant = undefined;
    return { status: 'survived', nrOfTests: ran };
  }
}

/** Whether a fault is one of the share that is to be tried: always the same ones. */
function isInSample(id: string): boolean {
  const share = Number(process.env['MUTATED_SHARE'] ?? 1);
  return createHash('sha256').update(id).digest().readUInt32BE() / 2 ** 32 < share;
}

/** A test that was still running when it had used the time of the processor that no test needs. */
const NEVER_ENDS = 'It never ends.';
const [MOST_CPU, PATIENCE] = [5_000_000, 10_000];

/** What a test fails with; null where it does not. */
async function failureOf(test: KeptTest): Promise<string | null> {
  // On a busy machine a test may take long without doing much: then it gets more time.
  for (let patience = PATIENCE; ; patience *= 2) {
    const start = process.threadCpuUsage();
    try {
      await interruptible(test.run, patience);
      return null;
    } catch (error) {
      const { code, message } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
      if (code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') return message ?? String(error);
      const { user, system } = process.threadCpuUsage(start);
      if (user + system > MOST_CPU) return NEVER_ENDS;
    }
  }
}

/** Runs what would otherwise hold this thread for ever. */
function interruptible(run: () => unknown, timeout: number): unknown {
  Object.assign(globalThis, { runTest: run });
  return new Script('runTest()').runInThisContext({ timeout });
}

function createRunner(): OneProcessRunner {
  const shared = globalThis as { __stryker__?: Counters };
  shared.__stryker__ ??= {};
  return new OneProcessRunner(shared.__stryker__);
}

/** Read by Stryker. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'one-process', factory: createRunner }];
