import { sheet } from './sheet.ts';

let isWatching = false;

/**
 * Lets the banner give way while it would cover what is focused, or the clause that the address names.
 * @param region the banner, in a shadow tree
 */
export function giveWay(region: HTMLElement): void {
  const { adoptedStyleSheets } = region.getRootNode() as ShadowRoot;
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
  const look = () => {
    const { activeElement, body } = document;
    const isFocus = activeElement !== body && !activeElement?.shadowRoot?.contains(region);
    const read = isFocus ? activeElement : document.querySelector(':target');
    const { top, bottom, height } = read?.getBoundingClientRect() ?? new DOMRect();
    const own = region.getBoundingClientRect();
    // The beginning counts if a clause is higher than the room above.
    const end = isFocus || height < own.top ? bottom : top;
    region.classList.toggle('away', !!read && end > own.top && top < own.bottom);
  };
  look();
  if (isWatching) return;
  isWatching = true;
  for (const change of ['focusin', 'focusout', 'scroll', 'resize', 'hashchange'])
    addEventListener(change, look, true);
}
