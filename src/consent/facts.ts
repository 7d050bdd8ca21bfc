import { make, paragraphs } from './make.ts';
import type { Service } from './service.ts';
import { fill, TEXTS } from './texts.ts';

/**
 * What is known of a service, and what its organisation must still confirm, in the visitor’s language
 * where the list has it in that.
 * @param language of the list itself
 */
export function factsOf(service: Service, language: string): Node[] {
  const translation = service.translations[TEXTS.language];
  const lang = translation ? TEXTS.language : language;
  const { purpose, toConfirm } = translation ?? service;
  const { hosts, cookies } = service;
  const named = cookies.map(({ name, duration }) => (duration ? `${name} (${duration})` : name));
  return [
    make('p', { lang }, purpose),
    ...paragraphs(
      hosts.length && fill(TEXTS.hosts, { list: hosts }),
      named.length && fill(TEXTS.cookies, { list: named }),
    ),
    make(
      'details',
      { hidden: !toConfirm.length },
      make('summary', {}, TEXTS.toConfirm),
      ...toConfirm.map((text) => make('p', { lang }, text)),
    ),
  ];
}
