import { SETTINGS } from './script.ts';

const told = new Set<string>();

/** Tells the integrator of a mistake, once. */
export function warn(mistake: string, ...where: unknown[]): void {
  if (!told.has(mistake)) console.warn(`Clausebook: ${mistake}`, ...where);
  told.add(mistake);
}

/** Tells what happens, on pages whose script element has `data-debug`. */
export function debug(...what: unknown[]): void {
  if ('debug' in SETTINGS) console.info('Clausebook:', ...what);
}
