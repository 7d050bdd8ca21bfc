import type { ServiceList } from '../../consent/service.ts';
import type { Texts } from '../../consent/texts.ts';
import {
  factWords,
  groupsOf,
  longestStates,
  openPoints,
  technicalWords,
} from '../../consent/tool-words.ts';
import { escapeMarkup } from './escape-markup.ts';

/**
 * The room that the tool will need: its words as they will break into lines, unseen and unheard, in
 * attributes, so that they are no part of the page’s text. The tool comes later into exactly that room,
 * whichever services there are and however wide the window is, and moves nothing.
 * @param texts in which the tool speaks on the page
 */
export function toolRoom(list: ServiceList, texts: Texts): string {
  const line = (kind: string, words: string) =>
    `<span class="${kind}" data-words="${escapeMarkup(words)}"></span>`;
  const row = (...buttons: string[]) =>
    `<span class="row">${buttons.map((words) => line('button', words)).join('')}</span>`;
  const groups = groupsOf(list).map(({ category, services }) => {
    const rows = services.map((service) => {
      const facts = factWords(service, list, texts).map((words) => line('words', words));
      return `${line('label', service.name)}<span class="facts">${facts.join('')}</span>`;
    });
    return `<span class="group">${line('label', texts[category])}${rows.join('')}</span>`;
  });
  return [
    '<div data-consent-room>',
    line('words', technicalWords(list, texts)),
    ...groups,
    ...(openPoints(list, texts).length ? [line('label', texts.toConfirm)] : []),
    row(texts.accept, texts.selected, texts.deny),
    `<span class="state">${longestStates(list, texts)
      .map((words) => line('words', words))
      .join('')}</span>`,
    row(texts.copy, texts.remove),
    line('words', texts.others),
    '</div>',
  ].join('');
}
