/** Why nothing can be printed, which whoever called can change. The message tells how. */
export class Unprintable extends Error {}
