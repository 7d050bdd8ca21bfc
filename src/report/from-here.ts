import { isAbsolute, relative, resolve } from 'node:path';

/** Where the user stands: npm changes into the project before it runs a script, and remembers from where. */
export function fromHere(path: string): string {
  return isAbsolute(path) ? path : resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** A path as the user would write it from where they stand. */
export function toHere(path: string): string {
  return relative(process.env['INIT_CWD'] ?? process.cwd(), path) || '.';
}
