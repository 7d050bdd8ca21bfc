import { coming } from './en/coming.ts';
import { comparison } from './en/comparison.ts';
import { dates } from './en/dates.ts';
import { events } from './en/events.ts';
import { glossary } from './en/glossary.ts';
import { letters } from './en/letters.ts';
import { lists } from './en/lists.ts';
import { moves } from './en/moves.ts';
import { pages } from './en/pages.ts';
import { parts } from './en/parts.ts';
import { registers } from './en/registers.ts';
import { rights } from './en/rights.ts';
import { scripts } from './en/scripts.ts';
import { sources } from './en/sources.ts';
import { status } from './en/status.ts';
import { substance } from './en/substance.ts';
import { translations } from './en/translations.ts';

/** All messages in English, by key. */
export const ENGLISH = {
  ...dates,
  ...status,
  ...coming,
  ...sources,
  ...events,
  ...comparison,
  ...moves,
  ...substance,
  ...translations,
  ...pages,
  ...glossary,
  ...letters,
  ...scripts,
  ...rights,
  ...registers,
  ...lists,
  ...parts,
};
