import type { Value } from './format-message.ts';

/**
 * What the text of a message asks for. The compiler of TypeScript reads it: a call that lacks a value, or
 * gives one that the message does not know, is no program.
 */
export type ValuesOf<Text extends string, Given = Value> = {
  readonly [Name in ValueNames<Text> | MarkNames<Text>]: Name extends MarkNames<Text>
    ? string
    : Given;
};

/** `{$name}`, `{$name :number}`. */
type ValueNames<Text extends string> = Text extends `${string}{$${infer Rest}`
  ? UpToSpace<UpToBrace<Rest>> | ValueNames<Rest>
  : never;

/** `{#name}`, but for words in strong type and code, which need no address. */
export type MarkNames<Text extends string> = Exclude<AllMarks<Text>, 'strong' | 'code'>;

export type AllMarks<Text extends string> = Text extends `${string}{#${infer Rest}`
  ? UpToBrace<Rest> | AllMarks<Rest>
  : never;

type UpToBrace<Text extends string> = Text extends `${infer Name}}${string}` ? Name : Text;
type UpToSpace<Text extends string> = Text extends `${infer Name} ${string}` ? Name : Text;
