import type { Page, ViewportSize } from 'playwright-core';

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

    const range = document.createRange();
    const lookAtText = (text: Text) => {
      if (!text.data.trim()) return;
      range.selectNodeContents(text);
      for (const { left, right, width } of range.getClientRects())
        if (width > 0 && (left < -0.5 || right > clientWidth + 0.5))
          found.push(`“${text.data.trim().slice(0, 40)}” from ${left} to ${right}`);
    };
    const lookAt = (element: Element) => {
      const { display, clipPath, overflowX, overflowY } = getComputedStyle(element);
      const isShown = element.checkVisibility() || display === 'contents';
      // Words for screen readers alone are clipped away.
      if (!isShown || clipPath !== 'none' || element.localName === 'pre') return;
      const hidesWidth = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const hidesHeight =
        /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (hidesWidth || hidesHeight)
        found.push(`<${element.tagName} class="${element.className}">`);
      for (const child of element.childNodes)
        if (child instanceof Element) lookAt(child);
        else if (child instanceof Text) lookAtText(child);
    };
    lookAt(document.body);
    return found;
  });
}

/** The same in windows of several sizes, one after another; each finding says in which. */
export async function cutOffAt(page: Page, sizes: readonly ViewportSize[]): Promise<string[]> {
  const lost: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const each of await cutOff(page)) lost.push(`${size.width} px wide: ${each}`);
  }
  return lost;
}
