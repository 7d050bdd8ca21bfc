import { askAgain } from './ask-again.ts';
import { tellVendors } from './bridges.ts';
import { changesFor } from './changed.ts';
import { focusFirst } from './focus-first.ts';
import { giveWay } from './give-way.ts';
import { leavePage } from './leave-page.ts';
import { tellMistake, tellState } from './mistakes.ts';
import { placeTool } from './placed-tool.ts';
import { makePlaceholder } from './placeholder.ts';
import { sendReceipt } from './receipts.ts';
import { removeUnwanted } from './remove-cookies.ts';
import { sheet } from './sheet.ts';
import { runTrusted } from './trusted.ts';

// `more.js`, which the embed loads when it is needed: what no visit has that is asked for the first time, or
// finds a choice that stands.

const MORE = {
  askAgain,
  changesFor,
  focusFirst,
  giveWay,
  leavePage,
  makePlaceholder,
  placeTool,
  removeUnwanted,
  runTrusted,
  sendReceipt,
  sheet,
  tellMistake,
  tellState,
  tellVendors,
};

/** What it gives. */
export type More = typeof MORE;

export {
  askAgain,
  changesFor,
  focusFirst,
  giveWay,
  leavePage,
  makePlaceholder,
  placeTool,
  removeUnwanted,
  runTrusted,
  sendReceipt,
  sheet,
  tellMistake,
  tellState,
  tellVendors,
};
