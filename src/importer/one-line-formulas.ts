import { raised } from './raised-text.ts';

/** Parts of formulas as people type them in one line: `(a + b)/2`, `x²`, `√(a + b)`. */
export function fraction(above: string, below: string): string {
  return `${grouped(above)}/${grouped(below)}`;
}

/** @param degree 3 for a cube root; empty for a square root */
export function root(text: string, degree: string): string {
  return `${power(degree)}√${grouped(text)}`;
}

/** What is raised, such as the 2 of `x²`; `^(…)` where Unicode has no raised letters for it. */
export function power(text: string): string {
  return text === '' ? '' : (raised(text, 'up') ?? `^${grouped(text)}`);
}

/** What is lowered, such as the 2 of `x₂`; `_(…)` where Unicode has no lowered letters for it. */
export function lowered(text: string): string {
  return text === '' ? '' : (raised(text, 'down') ?? `_${grouped(text)}`);
}

/** Several letters as one. */
function grouped(text: string): string {
  return /^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`;
}
