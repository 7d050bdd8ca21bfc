import type { ConsentRecord } from './api.ts';
import { fill } from './fill.ts';
import { idsOf } from './optional-services.ts';
import type { Service, ServiceList } from './service.ts';
import type { Texts } from './texts.ts';

// What the tool says, as text: the page in which it stands keeps room for exactly these words.

/** What runs without being asked: what the organisation lists as such, and the cookie of the choice. */
export function technicalWords({ cookie, services }: ServiceList, texts: Texts): string {
  const names = services.filter(({ category }) => category === 'technical').map(({ name }) => name);
  return fill(texts.technical, { services: [...names, cookie.name] }, texts);
}

/** The categories of what can be chosen, each with its services. */
export function groupsOf({ services }: ServiceList) {
  return (['analytics', 'marketing'] as const)
    .map((category) => ({
      category,
      services: services.filter((service) => service.category === category),
    }))
    .filter((group) => group.services.length > 0);
}

/** What is known of a service: its purpose, then hosts and cookies where they are known. */
export function factWords(service: Service, list: ServiceList, texts: Texts): string[] {
  const { hosts, cookies } = service;
  const named = cookies.map(({ name, duration }) => (duration ? `${name} (${duration})` : name));
  return [
    inWords(service, list, texts).purpose,
    ...(hosts.length ? [fill(texts.hosts, { list: hosts }, texts)] : []),
    ...(named.length ? [fill(texts.cookies, { list: named }, texts)] : []),
  ];
}

/** What the organisation must still confirm of its services. */
export function openPoints(list: ServiceList, texts: Texts): { lang: string; text: string }[] {
  return list.services.flatMap((service) => {
    const { toConfirm, language } = inWords(service, list, texts);
    return toConfirm.map((text) => ({ lang: language, text: `${service.name}: ${text}` }));
  });
}

/** What is said of a service in words, in the visitor’s language where the list has it in that. */
export function inWords(service: Service, { language }: ServiceList, texts: Texts) {
  const translation = service.translations.find((each) => each.language === texts.language);
  return { language, ...service, ...translation };
}

/** When and how a record was made, and under which texts. */
export function savedWords(
  { last, how, versions }: Pick<ConsentRecord, 'last' | 'how' | 'versions'>,
  texts: Texts,
): string {
  const time = last.replace('T', ' ').slice(0, 16);
  return fill(texts.saved, { time, how: texts[how] ?? how, versions: inPairs(versions) }, texts);
}

/** That there is none. */
export function nothingWords({ versions }: ServiceList, texts: Texts): string {
  return fill(texts.nothing, { versions: inPairs(versions) }, texts);
}

/** Which services are allowed and refused, by their names. */
export function allowedWords(
  granted: readonly string[],
  refused: readonly string[],
  { services }: ServiceList,
  texts: Texts,
): string {
  const namesOf = (ids: readonly string[]) =>
    ids.map((id) => services.find((each) => each.id === id)?.name ?? id);
  return fill(texts.allowed, { granted: namesOf(granted), refused: namesOf(refused) }, texts);
}

/**
 * The longest that is said of a choice as a rule, in two lines each: with all allowed, and with all refused,
 * since the same names may break into more lines in one place than in the other.
 */
export function longestStates(list: ServiceList, texts: Texts): readonly [string, string] {
  const how = (['accept', 'deny', 'selected', 'closed'] as const).reduce((a, b) =>
    (texts[b] ?? b).length > (texts[a] ?? a).length ? b : a,
  );
  const { versions } = list;
  const ids = groupsOf(list).flatMap(({ services }) => idsOf(services));
  const all = [savedWords({ last: '0000-00-00T00:00', how, versions }, texts)];
  const said = [...all, nothingWords(list, texts)].sort((a, b) => b.length - a.length);
  return [
    `${said[0]}\n${allowedWords(ids, [], list, texts)}`,
    `${said[0]}\n${allowedWords([], ids, list, texts)}`,
  ];
}

function inPairs(versions: ConsentRecord['versions']): string[] {
  return Object.entries(versions).map((pair) => pair.join(' '));
}
