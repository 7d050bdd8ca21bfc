import { fill } from './fill.ts';
import { make, paragraphs } from './make.ts';
import type { Service, ServiceList } from './service.ts';
import type { Texts } from './texts.ts';

/** What is known of a service. */
export function factsOf(service: Service, list: ServiceList, texts: Texts): Node[] {
  const { purpose, language: lang } = inWords(service, list, texts);
  const { hosts, cookies } = service;
  const named = cookies.map(({ name, duration }) => (duration ? `${name} (${duration})` : name));
  return [
    make('p', { lang }, purpose),
    ...paragraphs(
      hosts.length && fill(texts.hosts, { list: hosts }, texts),
      named.length && fill(texts.cookies, { list: named }, texts),
    ),
  ];
}

/** What the organisation must still confirm of its services; hidden where that is nothing. */
export function openPointsOf(list: ServiceList, texts: Texts): HTMLElement {
  const points = list.services.flatMap((service) => {
    const { toConfirm, language: lang } = inWords(service, list, texts);
    return toConfirm.map((text) => make('p', { lang }, `${service.name}: ${text}`));
  });
  const summary = make('summary', {}, texts.toConfirm);
  return make('details', { hidden: !points.length }, summary, ...points);
}

/** What is said of a service in words, in the visitor’s language where the list has it in that. */
function inWords(service: Service, { language }: ServiceList, texts: Texts) {
  const translation = service.translations.find((each) => each.language === texts.language);
  return { language, ...service, ...translation };
}
