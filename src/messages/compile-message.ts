import {
  isCatchallKey,
  MessageSyntaxError,
  type Model,
  parseMessage,
  validate,
} from 'messageformat';
import type { Message, Piece, Selector, Slot } from './message.ts';

/** What is wrong in a message, and at which letter of it. */
export class MessageFault extends Error {
  /** From 0 on. */
  readonly at: number;

  constructor(reason: string, at: number) {
    super(reason);
    this.at = at;
  }
}

/** What a name of a message stands for, where a declaration says how its value is printed. */
type Declared = ReadonlyMap<string, Model.Expression>;

/**
 * Compiles a message in MessageFormat 2 (Unicode Technical Standard 35, part 9). The functions that it may
 * name are `:number`, `:integer`, `:string` and `:date`, which takes dates as precise as a day, a month or a
 * year, and selects by that.
 * @throws MessageFault
 */
export function compileMessage(source: string): Message {
  const model = parsed(source);
  const declared: Declared = new Map(model.declarations.map(({ name, value }) => [name, value]));
  if (model.type === 'message') return piecesOf(model.pattern, declared);
  return {
    by: model.selectors.map(({ name }) => selectorOf(name, declared)),
    variants: model.variants.map(({ keys, value }) => ({
      keys: keys.map((key) => (isCatchallKey(key) ? '*' : key.value)),
      pieces: piecesOf(value, declared),
    })),
  };
}

function parsed(source: string): Model.Message {
  try {
    const model = parseMessage(source);
    validate(model);
    return model;
  } catch (error) {
    if (!(error instanceof MessageSyntaxError)) throw error;
    const reason = error.message.replace(/ at -?\d+$/, '');
    throw new MessageFault(reason, Math.max(error.start, 0));
  }
}

function piecesOf(pattern: Model.Pattern, declared: Declared): Piece[] {
  const open: { mark: string; pieces: Piece[] }[] = [{ mark: '', pieces: [] }];
  const add = (piece: Piece) => open.at(-1)?.pieces.push(piece);
  for (const part of pattern) {
    if (typeof part === 'string') add(part);
    else if (part.type === 'expression') add(pieceOf(part, declared));
    else if (part.kind === 'open') open.push({ mark: part.name, pieces: [] });
    else if (part.kind === 'standalone')
      throw new MessageFault(
        `\`{#${part.name}/}\` holds no words: write \`{#${part.name}}…{/${part.name}}\``,
        0,
      );
    else {
      const last = open.length > 1 ? open.pop() : undefined;
      if (last?.mark !== part.name)
        throw new MessageFault(`\`{/${part.name}}\` closes what was not opened`, 0);
      add(last);
    }
  }
  if (open.length > 1) throw new MessageFault(`\`{#${open.at(-1)?.mark}}\` is not closed`, 0);
  return open[0]?.pieces ?? [];
}

function pieceOf(expression: Model.Expression, declared: Declared): Piece {
  const { arg, functionRef } = expression;
  if (arg === undefined)
    throw new MessageFault(`\`:${functionRef?.name}\` has nothing to work on`, 0);
  if (arg.type === 'literal') return arg.value;
  const inner = declared.get(arg.name);
  // `.input {$count :number}` declares the name that it uses.
  const isInput = inner?.arg?.type === 'variable' && inner.arg.name === arg.name;
  if (inner && !isInput && !functionRef) return pieceOf(inner, declared);
  const { name, options } = functionRef ?? inner?.functionRef ?? { name: 'string', options: {} };
  return { value: arg.name, ...formatOf(name, options ?? {}) };
}

function formatOf(name: string, options: Model.Options): Omit<Slot, 'value'> {
  if (name === 'string') return { as: null };
  if (name === 'date') return { as: 'date' };
  if (name === 'number' || name === 'integer') {
    const given = Object.entries(options).flatMap(([option, value]) =>
      option === 'select' || value.type !== 'literal' ? [] : [[option, value.value] as const],
    );
    const all = [
      ...given,
      ...(name === 'integer' ? [['maximumFractionDigits', '0'] as const] : []),
    ];
    return { as: 'number', ...(all.length > 0 ? { options: Object.fromEntries(all) } : {}) };
  }
  throw new MessageFault(
    `There is no function \`:${name}\`; there are \`:number\`, \`:integer\`, \`:string\` and \`:date\``,
    0,
  );
}

function selectorOf(name: string, declared: Declared): Selector {
  const expression = declared.get(name);
  const piece = expression && pieceOf(expression, declared);
  if (typeof piece !== 'object' || !('value' in piece))
    throw new MessageFault(`\`$${name}\` is no value to choose by`, 0);
  const select = expression?.functionRef?.options?.['select'];
  const wanted = select?.type === 'literal' ? select.value : 'plural';
  const kinds = { plural: 'cardinal', ordinal: 'ordinal', exact: 'exact' } as const;
  const ofNumber = kinds[wanted as keyof typeof kinds] ?? 'cardinal';
  const kind = piece.as === 'number' ? ofNumber : piece.as === 'date' ? 'precision' : 'exact';
  return { value: piece.value, kind };
}
