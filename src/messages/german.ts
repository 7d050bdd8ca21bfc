import { asking } from './de/asking.ts';
import { collection } from './de/collection.ts';
import { coming } from './de/coming.ts';
import { comparison } from './de/comparison.ts';
import { dates } from './de/dates.ts';
import { events } from './de/events.ts';
import { evidence } from './de/evidence.ts';
import { files } from './de/files.ts';
import { glossary } from './de/glossary.ts';
import { guide } from './de/guide.ts';
import { letters } from './de/letters.ts';
import { lists } from './de/lists.ts';
import { moves } from './de/moves.ts';
import { pages } from './de/pages.ts';
import { parts } from './de/parts.ts';
import { registers } from './de/registers.ts';
import { releases } from './de/releases.ts';
import { rights } from './de/rights.ts';
import { scripts } from './de/scripts.ts';
import { siteItself } from './de/site-itself.ts';
import { sources } from './de/sources.ts';
import { status } from './de/status.ts';
import { substance } from './de/substance.ts';
import { translations } from './de/translations.ts';
import { tried } from './de/tried.ts';
import { verifying } from './de/verifying.ts';

/** All messages in German, by key. */
export const GERMAN = {
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
