import type { Problem } from '../../policy/problem.ts';

/** Finds a key in a policy.yaml or in the front matter of a version. */
export type PlaceOf = (file: string, key: string) => Pick<Problem, 'file' | 'line' | 'column'>;
