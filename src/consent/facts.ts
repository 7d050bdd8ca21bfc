import { make, paragraphs } from './make.ts';
import type { Service, ServiceList } from './service.ts';
import { fill, TEXTS } from './texts.ts';

/** What is known of a service. */
export function factsOf(service: Service, list: ServiceList): Node[] {
  const { purpose, language: lang } = inWords(service, list);
  const { hosts, cookies } = service;
  const named = cookies.map(({ name, duration }) => (duration ? `${name} (${duration})` : name));
  return [
    make('p', { lang }, purpose),
    ...paragraphs(
      hosts.length && fill(TEXTS.hosts, { list: hosts }),
      named.length && fill(TEXTS.cookies, { list: named }),
    ),
  ];
}

/** What the organisation must still confirm of its services; hidden where that is nothing. */
export function openPointsOf(list: ServiceList): HTMLElement {
  const points = list.services.flatMap((service) => {
    const { toConfirm, language: lang } = inWords(service, list);
    return toConfirm.map((text) => make('p', { lang }, `${service.name}: ${text}`));
  });
  const summary = make('summary', {}, TEXTS.toConfirm);
  return make('details', { hidden: !points.length }, summary, ...points);
}

/** What is said of a service in words, in the visitor’s language where the list has it in that. */
function inWords(service: Service, { language }: ServiceList) {
  const translation = service.translations.find((each) => each.language === TEXTS.language);
  return { language, ...service, ...translation };
}
