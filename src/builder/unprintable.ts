/** Nothing can be printed, for a reason that the caller can remove. The message says how. */
export class Unprintable extends Error {}
