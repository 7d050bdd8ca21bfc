import { loadMore } from './load-more.ts';
import type { Mistake } from './mistakes.ts';
import { SETTINGS } from './script.ts';

const told = new Set<string>();

/** Tells the integrator of a mistake, once. Its sentence is loaded; where it cannot be, its name is told. */
export function warn(mistake: Mistake, ...details: unknown[]): void {
  const key = `Clausebook: ${mistake} ${details}`;
  if (told.has(key)) return;
  told.add(key);
  loadMore().then(
    ({ tellMistake }) => tellMistake(mistake, details),
    () => console.warn(key),
  );
}

/** Tells what happens, on pages whose script element has `data-debug`. */
export function debug(...what: unknown[]): void {
  if ('debug' in SETTINGS) loadMore().then(({ tellState }) => tellState(what));
}
