import type { Words } from '../../messages/words.ts';
import type { SectionInBrief } from './comparison-contents.ts';

/** The units across the drawing, which is as wide as the text whatever they are. */
const WIDTH = 660;
const HEIGHT = 28;
const SPACE = 2;

/** A section of a few words can still be seen, and pointed at. */
const NARROWEST = 3;

/**
 * A comparison as a bar: each clause as wide as its words, in it what was removed (leaning lines) and what
 * was added (upright ones), each a link to its place. It says nothing that the contents do not say, so
 * screen readers and the Tab key pass over it. Empty where there is nothing to find one’s way in.
 */
export function printMap(words: Words, sections: readonly SectionInBrief[]): string {
  const shown = sections.filter((section) => section.words.all > 0);
  const count = shown.reduce((sum, section) => sum + section.words.all, 0);
  if (shown.length < 2 || shown.every(({ fate }) => fate.kind === 'same')) return '';
  const space = Math.min(SPACE, WIDTH / 4 / shown.length);
  const narrowest = Math.min(NARROWEST, WIDTH / 4 / shown.length);
  const unit = (WIDTH - (space + narrowest) * shown.length) / count;
  const isFromRight = words.direction === 'rtl';
  let x = 0;
  const bars = shown.map(({ id, name, words: { all, removed, added } }) => {
    const width = narrowest + all * unit;
    const part = (count: number) => (width * count) / all;
    const bar = (looks: string, at: number, wide: number) =>
      wide > 0
        ? `<path ${looks} d="M${short(isFromRight ? WIDTH - at - wide : at)} 0h${short(wide)}v${HEIGHT}h-${short(wide)}z"/>`
        : '';
    const said = words.text('compared.bar', { name, removed, added });
    const drawn = [
      bar('class="all"', x, width),
      bar('class="gone"', x, part(removed)),
      bar('fill="url(#_gone)"', x, part(removed)),
      bar('class="new"', x + part(removed), part(added)),
      bar('fill="url(#_new)"', x + part(removed), part(added)),
    ].join('');
    x += width + space;
    return `<a href="#${id}" tabindex="-1"><title>${said}</title>${drawn}</a>`;
  });
  return `<svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${HATCHES}${bars.join('')}</svg>`;
}

/** The pattern is for those who print without colour, or do not see it. */
const HATCHES =
  '<pattern id="_gone" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 3h6"/></pattern><pattern id="_new" width="4" height="4" patternUnits="userSpaceOnUse"><path d="M2 0v4"/></pattern>';

function short(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '');
}
