import { inflateSync } from 'node:zlib';

/** A run of text on a sheet. `y` is the height of its baseline above the sheet’s lower edge, in points. */
export interface PrintedRun {
  readonly text: string;
  readonly y: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/**
 * The text of each sheet of a PDF that Chromium printed, in the order in which it was painted. Reads no
 * other PDF: Chromium writes plain objects, glyph codes in hexadecimal, and for each font a table from
 * codes to letters.
 */
export function printedSheets(pdf: Buffer): PrintedRun[][] {
  const source = pdf.toString('latin1');
  const objects = new Map(
    [...source.matchAll(/(?<=^|\n)(\d+) 0 obj\n/g)].map((match) => [
      match[1] ?? '',
      source.slice(match.index + match[0].length),
    ]),
  );
  const bodyOf = (id: string | undefined) => objects.get(id ?? '') ?? '';
  const streamOf = (id: string | undefined): string => {
    const [head, length] =
      /^<<[\s\S]*?\/Length (\d+)[\s\S]*?>>\s*stream\r?\n/.exec(bodyOf(id)) ?? [];
    if (!head || !length) throw new Error(`Object ${id} of the PDF is no stream.`);
    const data = Buffer.from(bodyOf(id).slice(head.length, head.length + Number(length)), 'latin1');
    return inflateSync(data).toString('latin1');
  };
  const lettersOf = (font: string | undefined): Map<string, string> => {
    const dictionary = bodyOf(font).split('endobj')[0] ?? '';
    return readLetters(streamOf(/\/ToUnicode (\d+) 0 R/.exec(dictionary)?.[1]));
  };

  // The sheets of a long file are leaves of a tree: eight to a node.
  const sheetsBelow = (id: string | undefined): string[] => {
    const node = bodyOf(id).split('endobj')[0] ?? '';
    const [, kids] = /\/Kids \[([^\]]*)\]/.exec(node) ?? [];
    if (kids === undefined) return [node];
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => sheetsBelow(kid));
  };
  const [, root] = /\/Type \/Catalog\s[\s\S]*?\/Pages (\d+) 0 R/.exec(source) ?? [];
  return sheetsBelow(root).map((page) => {
    const fonts = new Map(
      [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font]) => [
        name,
        lettersOf(font),
      ]),
    );
    return readRuns(streamOf(/\/Contents (\d+) 0 R/.exec(page)?.[1]), fonts);
  });
}

/** A font’s table: `<0003> <0020>` for one code, `<0046> <0048> <0063>` for a range. */
function readLetters(table: string): Map<string, string> {
  const letters = new Map<string, string>();
  const lettersIn = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, pairs = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', to = ''] of pairs.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(code, lettersIn(to));
  for (const [, ranges = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', last = '', to = ''] of ranges.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(last, 16); code += 1)
        letters.set(
          code.toString(16).toUpperCase().padStart(from.length, '0'),
          String.fromCharCode(Number.parseInt(to, 16) + code - first),
        );
    }
  return letters;
}

/** Follows a sheet’s instructions as far as they move or paint text. */
function readRuns(content: string, fonts: ReadonlyMap<string, Map<string, string>>): PrintedRun[] {
  const runs: PrintedRun[] = [];
  const saved: Matrix[] = [];
  let place: Matrix = [1, 0, 0, 1, 0, 0];
  let [text, textY, font] = ['', 0, ''];
  let operands: string[] = [];
  const numbers = () => operands.slice(-6).map(Number) as unknown as Matrix;
  const letters = (hex: string) => {
    const table = fonts.get(font);
    const size = Math.max(...[...(table?.keys() ?? [])].map((code) => code.length), 2);
    return (hex.match(new RegExp(`.{${size}}`, 'g')) ?? []).map((code) => table?.get(code) ?? '?');
  };
  const steps: Record<string, () => void> = {
    q: () => saved.push(place),
    Q: () => {
      place = saved.pop() ?? place;
    },
    cm: () => {
      place = multiply(numbers(), place);
    },
    BT: () => {
      text = '';
    },
    Tf: () => {
      font = operands.at(-2)?.slice(1) ?? '';
    },
    Tm: () => {
      textY = multiply(numbers(), place)[5];
    },
    Tj: () => {
      text += letters(operands.at(-1)?.slice(1, -1) ?? '').join('');
    },
    ET: () => runs.push({ text, y: textY }),
  };
  for (const [token] of content.matchAll(
    /<<|>>|<\w*>|\/\w+|-?[\d.]+|[A-Za-z*]+|\((?:\\.|[^\\)])*\)/g,
  )) {
    if (!/^[A-Za-z]/.test(token)) {
      operands.push(token);
      continue;
    }
    steps[token]?.();
    operands = [];
  }
  return runs;
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}
