/**
 * How many inputs a property that takes its time is given: of `all`, `npm test` gives a fourth, others at
 * each run, and `npm run test:properties` gives all.
 */
export function runs(all: number): number {
  return process.env['PROPERTIES'] === 'whole' ? all : Math.ceil(all / 4);
}
