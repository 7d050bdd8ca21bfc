/** Processor time of one text: a hundred times what the longest that we know takes. */
const MOST_SECONDS = 5;
/** Memory of the whole process. */
const MOST_BYTES = 1_500_000_000;

/**
 * Which limit a text has passed; null if neither. What fills the memory takes its time as well, most of all
 * on a machine that has to make room first: where both are passed, memory is the reason.
 * @param taken seconds of the processor for this text, and bytes of the whole process
 */
export function tooMuch(taken: {
  readonly seconds: number;
  readonly bytes: number;
}): 'memory' | 'time' | null {
  if (taken.bytes > MOST_BYTES) return 'memory';
  return taken.seconds > MOST_SECONDS ? 'time' : null;
}
