import type { Comparison } from '../../compare/comparison.ts';
import type { WordChange } from '../../compare/word-change.ts';
import { directionOf } from '../../messages/language-attributes.ts';
import type { Words } from '../../messages/words.ts';
import type { Finding } from '../../substance/finding.ts';
import {
  SUBSTANCE_GROUPS,
  type SubstanceLine,
  substanceLines,
} from '../../substance/substance-lines.ts';
import { lineInWords, moreInWords } from '../words/substance-in-words.ts';
import { anchorsOf } from './change-anchors.ts';
import { escapeMarkup } from './escape-markup.ts';
import { langAttributes } from './lang-attributes.ts';

/** The fewest lines from which readers pick. */
const LEAST_TO_PICK = 4;

/**
 * What matters most in a comparison as HTML: at most ten lines, each linked to its mark, and a choice by
 * kind that needs no script. Empty where nothing of substance is marked.
 * @param language of the texts, which the words are in
 */
export function printSubstance(
  words: Words,
  comparison: Comparison,
  findings: readonly Finding[],
  language: string,
): string {
  if (findings.length === 0) return '';
  const anchorOf = anchorsOf(comparison);
  const all = substanceLines(findings);
  const groups = SUBSTANCE_GROUPS.map((group) => ({
    group,
    ...substanceLines(findings, group),
  })).filter(({ lines }) => lines.length > 0);
  const shown = new Set(all.lines.map(({ finding }) => finding));
  // Those of a group that the first ten leave out wait until the group is picked.
  const rest = groups.flatMap(({ lines }) => lines).filter(({ finding }) => !shown.has(finding));
  const isPicked = groups.length > 1 && all.lines.length >= LEAST_TO_PICK;
  const line = (each: SubstanceLine, isMore: boolean) => {
    const block = comparison.blocks[each.finding.block];
    return printLine(words, each, anchorOf(block), isMore, language);
  };
  const items = [
    ...all.lines.map((each) => line(each, false)),
    ...(isPicked ? rest.map((each) => line(each, true)) : []),
  ];
  const more = moreInWords(words, all.more);
  return [
    `<section class="substance" aria-labelledby="_substance"><h2 id="_substance">${words.text('glance.title')}</h2>`,
    `<ol role="list">${items.join('')}</ol>`,
    // The choice stands below the list: on a small screen the first lines matter more.
    isPicked ? printPicks(words, groups) : '',
    `<p class="rest">${[more, words.text('substance.picked')].filter(Boolean).join(' ')}</p>`,
    '</section>',
  ].join('');
}

/** So many lines of a step stand among those of other steps. */
const FIRST_LINES = 3;

/**
 * What matters most in a comparison, for a list of several: its first lines, each linked to its mark, and
 * how many there are besides. Empty where nothing of substance is marked.
 * @param page the address of the comparison
 */
export function printFirstLines(
  words: Words,
  comparison: Comparison,
  findings: readonly Finding[],
  language: string,
  page: string,
): string {
  const { lines, more } = substanceLines(findings);
  if (lines.length === 0) return '';
  const anchorOf = anchorsOf(comparison);
  const items = lines.slice(0, FIRST_LINES).map((line) => {
    const { label, main, remark } = piecesOfLine(words, line, language);
    const anchor = anchorOf(comparison.blocks[line.finding.block]);
    const href = escapeMarkup(`${page}${anchor ? `#${anchor}` : ''}`);
    return `<li><a href="${href}">${label}</a>: ${main}${remark}</li>`;
  });
  const others = lines.length + more - items.length;
  const rest = others > 0 ? `<li>${words.text('glance.others', { count: others })}</li>` : '';
  return `<ul role="list" class="glance">${items.join('')}${rest}</ul>`;
}

function printPicks(
  words: Words,
  groups: readonly {
    group: (typeof SUBSTANCE_GROUPS)[number];
    lines: readonly unknown[];
    more: number;
  }[],
): string {
  const pick = (value: string, label: string, isFirst: boolean) =>
    `<label><input type="radio" name="substance" id="_pick-${value}"${isFirst ? ' checked' : ''}> ${label}</label>`;
  const picks = groups.map(({ group, lines, more }) =>
    pick(group, `${words.text(`group.${group}`)} <small>${lines.length + more}</small>`, false),
  );
  return `<fieldset class="picks"><legend>${words.text('glance.show')}</legend>${pick('all', words.text('glance.first-ten'), true)}${picks.join('')}</fieldset>`;
}

/** A line as HTML but for its link: what it is about, the words themselves, and what is said of them. */
function piecesOfLine(words: Words, line: SubstanceLine, language: string) {
  const { label, replaced, remark, words: marked, isSentence } = lineInWords(words, line);
  const lang = isSentence ? '' : langAttributes(language, words).policy;
  const arrow = directionOf(language) === 'rtl' ? '←' : '→';
  const main = replaced
    ? `<span${lang}><del>${escapeMarkup(replaced.from)}</del> ${arrow} <ins>${escapeMarkup(replaced.to)}</ins></span>`
    : `<span${lang}>${printPieces(marked)}</span>`;
  return { label, main, remark: remark ? ` <small>${escapeMarkup(remark)}</small>` : '', lang };
}

function printLine(
  words: Words,
  line: SubstanceLine,
  anchor: string | null,
  isWaiting: boolean,
  language: string,
): string {
  const { replaced, words: marked } = lineInWords(words, line);
  const { label, main, remark, lang } = piecesOfLine(words, line, language);
  const head = anchor ? `<a href="#${escapeMarkup(anchor)}">${label}</a>` : label;
  // What was replaced has its marks already: the sentence is shown as it reads now.
  const now = marked.flatMap(({ op, text }) =>
    op === 'removed' ? [] : [{ op: 'same' as const, text }],
  );
  const isMore =
    now
      .map(({ text }) => text)
      .join('')
      .trim() !== replaced?.to;
  const around = replaced && isMore ? `<q${lang}>${printPieces(now)}</q>` : '';
  return `<li class="${line.group}${isWaiting ? ' more' : ''}"><b>${head}</b> <p>${main}${remark}${around}</p></li>`;
}

function printPieces(words: readonly WordChange[]): string {
  const text = (words: string) => escapeMarkup(words.replace(/[\t\n]+/gu, ' '));
  const tags = {
    same: ['', ''],
    removed: ['<del>', '</del>'],
    added: ['<ins>', '</ins>'],
  } as const;
  return words
    .map(({ op, text: piece }) => `${tags[op][0]}${text(piece)}${tags[op][1]}`)
    .join('')
    .trim();
}
