/** What content without errors has. */
export function required<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A library is made only of content without errors.');
  return value;
}
