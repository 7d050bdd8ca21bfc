import type { Page } from 'playwright-core';

/**
 * What of a page’s text a reader cannot get at: text beyond the left or right edge, boxes that hide or
 * scroll sideways what does not fit, and a page that itself scrolls sideways. `pre` may scroll: its line
 * breaks are its meaning.
 */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide`);

    /** Words for screen readers alone are clipped away. */
    const isHidden = (element: Element | null): boolean =>
      element !== null &&
      (element.localName === 'pre' ||
        getComputedStyle(element).clipPath !== 'none' ||
        !element.checkVisibility() ||
        isHidden(element.parentElement));

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      if (!textContent?.trim() || !parent || isHidden(parent)) continue;
      range.selectNodeContents(walker.currentNode);
      for (const { left, right, width } of range.getClientRects())
        if (width > 0 && (left < -0.5 || right > clientWidth + 0.5))
          found.push(`“${textContent.trim().slice(0, 40)}” from ${left} to ${right}`);
    }
    for (const element of document.body.querySelectorAll('*')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (isHidden(element)) continue;
      const hidesWidth = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const hidesHeight =
        /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (hidesWidth || hidesHeight)
        found.push(`<${element.tagName} class="${element.className}">`);
    }
    return found;
  });
}
