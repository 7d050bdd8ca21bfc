import { asking } from './it/asking.ts';
import { collection } from './it/collection.ts';
import { coming } from './it/coming.ts';
import { comparison } from './it/comparison.ts';
import { dates } from './it/dates.ts';
import { events } from './it/events.ts';
import { evidence } from './it/evidence.ts';
import { files } from './it/files.ts';
import { glossary } from './it/glossary.ts';
import { guide } from './it/guide.ts';
import { letters } from './it/letters.ts';
import { lists } from './it/lists.ts';
import { moves } from './it/moves.ts';
import { pages } from './it/pages.ts';
import { parts } from './it/parts.ts';
import { registers } from './it/registers.ts';
import { releases } from './it/releases.ts';
import { rights } from './it/rights.ts';
import { scripts } from './it/scripts.ts';
import { siteItself } from './it/site-itself.ts';
import { sources } from './it/sources.ts';
import { status } from './it/status.ts';
import { substance } from './it/substance.ts';
import { translations } from './it/translations.ts';
import { tried } from './it/tried.ts';
import { verifying } from './it/verifying.ts';

/** All messages in Italian, by key. */
export const ITALIAN = {
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
  ...collection,
  ...letters,
  ...scripts,
  ...rights,
  ...registers,
  ...lists,
  ...parts,
  ...guide,
  ...asking,
  ...releases,
  ...siteItself,
  ...tried,
  ...verifying,
  ...evidence,
  ...files,
};
