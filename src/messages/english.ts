import { asking } from './en/asking.ts';
import { collection } from './en/collection.ts';
import { coming } from './en/coming.ts';
import { comparison } from './en/comparison.ts';
import { dates } from './en/dates.ts';
import { events } from './en/events.ts';
import { evidence } from './en/evidence.ts';
import { files } from './en/files.ts';
import { glossary } from './en/glossary.ts';
import { guide } from './en/guide.ts';
import { letters } from './en/letters.ts';
import { lists } from './en/lists.ts';
import { moves } from './en/moves.ts';
import { pages } from './en/pages.ts';
import { parts } from './en/parts.ts';
import { registers } from './en/registers.ts';
import { releases } from './en/releases.ts';
import { rights } from './en/rights.ts';
import { scripts } from './en/scripts.ts';
import { siteItself } from './en/site-itself.ts';
import { sources } from './en/sources.ts';
import { status } from './en/status.ts';
import { substance } from './en/substance.ts';
import { translations } from './en/translations.ts';
import { tried } from './en/tried.ts';
import { verifying } from './en/verifying.ts';

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
