import type { ServiceList } from '../../consent/service.ts';
import en from '../../consent/texts/en.json' with { type: 'json' };
import it from '../../consent/texts/it.json' with { type: 'json' };
import type { Texts } from '../../consent/texts.ts';
import {
  factWords,
  groupsOf,
  longestStates,
  openPoints,
  technicalWords,
} from '../../consent/tool-words.ts';
import { escapeMarkup } from './escape-markup.ts';

/** The words of the tool, by language. */
const WORDS: Readonly<Record<string, Texts>> = { en, it };

/**
 * The room that the tool will need: its words as they will break into lines, unseen and unheard, in
 * attributes, so that they are no part of the page’s text. The tool comes later into exactly that room,
 * whichever services there are and however wide the window is, and moves nothing.
 * @param language of the page, BCP 47
 */
export function toolRoom(list: ServiceList, language: string): string {
  const texts = WORDS[language] ?? WORDS[language.slice(0, 2)] ?? en;
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
