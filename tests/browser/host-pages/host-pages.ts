import { phraseText } from '../../../src/messages/phrase.ts';
import { ENGLISH_WORDS } from '../../english-words.ts';
import { CHOICES } from './choices.ts';
import { FRAMEWORKS } from './frameworks.ts';
import type { HostPage } from './host-page.ts';
import { HOST_NAMES } from './hosts.ts';
import { LAYOUTS } from './layouts.ts';
import { ROUTERS } from './routers.ts';
import { SURROUNDINGS } from './surroundings.ts';

/** A host page with its name and what is claimed of it, as the published table says both in English. */
interface NamedHostPage extends HostPage {
  readonly name: string;
  readonly claim: string;
}

const ALL: readonly HostPage[] = [
  ...LAYOUTS,
  ...HOST_NAMES,
  ...SURROUNDINGS,
  ...CHOICES,
  ...ROUTERS,
  ...FRAMEWORKS,
];

/** Every host page, in the order in which the table is published. */
export const HOST_PAGES: readonly NamedHostPage[] = ALL.map((page) => ({
  ...page,
  name: phraseText(ENGLISH_WORDS.phrase(`tried.${page.id}`)),
  claim: phraseText(ENGLISH_WORDS.phrase(`claimed.${page.id}`)),
}));
