/** A button and what it does. */
type Action = readonly [string, () => void];

/** Asks: by itself about all services, with what is said before; with other actions only what that says. */
export type Ask = (
  before: readonly (Node | string)[],
  accept?: Action,
  deny?: Action,
  close?: () => void,
) => void;
