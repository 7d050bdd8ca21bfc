/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What breaks readers of texts: beginnings without an end, ends without a beginning, odd characters. */
const PIECES = [
  ...[
    '<',
    '>',
    '{',
    '}',
    '"',
    '`',
    '[',
    ']',
    '|',
    '---',
    '\n',
    '\r',
    '\t',
    '\0',
    '\\',
    '&',
    '&#x110000;',
  ],
  ...[
    '<script>alert(1)</script>',
    '<b onclick=x>',
    '{<b>',
    '<a b={',
    '<!--',
    '-->',
    ']]>',
    '<table><tr>',
  ],
  ...[
    '</article>',
    '<template>',
    '![](',
    '](javascript:alert(1))',
    '[^1]',
    '[^1]: ',
    '{#id}',
    '## ',
  ],
  ...[
    '> ',
    '- ',
    '1. ',
    '__proto__',
    'constructor',
    '\ud800',
    '\u202e',
    '\u3164',
    '\ufeff',
    '💶',
    'é',
  ],
  ...[
    'null',
    '-1',
    '1e999',
    '0000-00-00',
    '9999-99-99',
    '{"',
    '"}',
    ': ',
    '&a *a',
    '!!js/function ',
    '%00',
  ],
];

/** A file with a few faults of all kinds: cut, doubled, exchanged, with another’s part, with odd pieces. */
export function mutated(random: () => number, seeds: readonly Buffer[]): Buffer {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  let bytes = pick(seeds);
  for (let times = 1 + Math.floor(random() * 6); times > 0; times -= 1) {
    const at = Math.floor(random() * (bytes.length + 1));
    const length = Math.floor(random() ** 3 * 200);
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    const other = pick(seeds);
    const from = Math.floor(random() * (other.length + 1));
    const part = [
      () => Buffer.concat([before, after.subarray(length)]),
      () => Buffer.concat([before, Buffer.from(pick(PIECES)), after]),
      () => Buffer.concat([before, Buffer.from(pick(PIECES).repeat(1 + length * 5)), after]),
      () =>
        Buffer.concat([before, ...Array(1 + (length % 9)).fill(after.subarray(0, length)), after]),
      () => Buffer.concat([before, other.subarray(from, from + length), after]),
      () => Buffer.concat([before, Buffer.from([Math.floor(random() * 256)]), after.subarray(1)]),
      () => before,
    ];
    bytes = pick(part)();
  }
  return bytes.subarray(0, 200_000);
}
