import type { Page } from 'playwright-core';

/** An element that the Tab key reached, as a reader sees it there. */
export interface FocusStop {
  readonly element: string;
  /** Width of the mark around it, in px; 0 where there is none. */
  readonly outline: number;
  /** Of that mark against what lies behind it. */
  readonly contrast: number;
  /** What stays in place over it while the page scrolls, or covers it wholly; null where nothing does. */
  readonly coveredBy: string | null;
  /** Whether it is the same element as before: a field for a day has a stop for day, month and year each. */
  readonly isWithinLast: boolean;
}

interface Keys {
  readonly isBackwards?: boolean;
  /** Whether to look at a stop after a frame: where something gives way to what has the focus. */
  readonly isPainted?: boolean;
}

/** So many keys are pressed before the page is asked what they did, which costs as much as a key. */
const AT_ONCE = 24;

/** Presses Tab until the focus leaves the page, and tells of every stop. */
export async function tabThrough(
  page: Page,
  { isBackwards = false, isPainted = false }: Keys = {},
): Promise<FocusStop[]> {
  await page.evaluate(noteStops, isPainted);
  const atOnce = isPainted ? 1 : AT_ONCE;
  const session = await page.context().newCDPSession(page);
  const tab = { key: 'Tab', windowsVirtualKeyCode: 9, modifiers: isBackwards ? 8 : 0 };
  for (let pressed = 0; pressed < 2000; pressed += atOnce) {
    const keys = Array.from({ length: atOnce }, () => ['rawKeyDown', 'keyUp'] as const).flat();
    await Promise.all(keys.map((type) => session.send('Input.dispatchKeyEvent', { ...tab, type })));
    const stops = await page.evaluate(() => (window as unknown as Noting).noted());
    const left = stops.indexOf(null);
    if (left < 0) continue;
    await session.detach();
    return stops
      .slice(0, left)
      .filter((stop) => stop !== null)
      .filter(({ isWithinLast }) => !isWithinLast);
  }
  throw new Error('The focus never leaves the page.');
}

/** Of each key that was pressed, where the focus then was; null where it had left the page. */
interface Noting {
  noted(): Promise<(FocusStop | null)[]>;
}

/** Runs in the browser: from now on the page notes where each Tab has led, once it has scrolled there. */
function noteStops(isPainted: boolean): void {
  (document.activeElement as HTMLElement | null)?.blur();
  const stops: (FocusStop | null)[] = [];
  let last = Promise.resolve();
  const noted = () => last.then(() => stops);
  // What noted before, for keys that were pressed earlier, notes no more.
  (window as { noting?: AbortController }).noting?.abort();
  const noting = new AbortController();
  Object.assign(window, { noted, noting });
  const listening = { capture: true, signal: noting.signal };
  const painted = () =>
    new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  // A Tab that leaves the page is let go elsewhere, where the page hears nothing of it.
  let isDown = false;
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Tab') return;
      if (isDown) stops.push(null);
      isDown = true;
    },
    listening,
  );
  addEventListener(
    'keyup',
    ({ key }) => {
      if (key !== 'Tab') return;
      if (!isDown) stops.push(null);
      else if (isPainted) last = painted().then(() => void stops.push(describeFocus()));
      else stops.push(describeFocus());
      isDown = false;
    },
    listening,
  );

  function describeFocus(): FocusStop | null {
    let focused = document.activeElement;
    while (focused?.shadowRoot) focused = focused.shadowRoot.activeElement;
    if (!focused || focused === document.body) return null;
    const last = document.querySelector('[data-stop]');
    const isWithinLast = last === document.activeElement && last?.localName === 'input';
    last?.removeAttribute('data-stop');
    document.activeElement?.setAttribute('data-stop', '');
    const within = focused;
    const tree = focused.getRootNode() as Document | ShadowRoot;
    const around = (element: Element) =>
      element.parentElement ?? ('host' in tree && tree.contains(element) ? tree.host : null);

    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const backgroundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return channels(backgroundColor)[3] === 0 ? backgroundOf(around(element)) : backgroundColor;
    };
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
    const [light = 0, dark = 0] = [outlineColor, backgroundOf(around(focused))]
      .map(luminance)
      .sort((a, b) => b - a);

    const describe = (element: Element) =>
      `<${element.localName}${element.className && ` class="${element.className}"`}> ${element.textContent?.trim().slice(0, 40)}`;
    const isSticky = (element: Element | null): boolean =>
      element !== null &&
      (/sticky|fixed/.test(getComputedStyle(element).position) || isSticky(element.parentElement));
    const coverOf = ({ left, top, width, height }: DOMRect): string | null => {
      const points = [0.02, 0.5, 0.98].flatMap((across) =>
        [0.05, 0.5, 0.95].map((down): [number, number] => [
          left + across * width,
          top + down * height,
        ]),
      );
      // A table that is taller than the window can’t be wholly in it.
      const hasRoom = height <= innerHeight;
      if (hasRoom && points.some(([, y]) => y < 0 || y > innerHeight))
        return 'the edge of the window';
      const covers = points
        .map(([x, y]) => tree.elementFromPoint(x, y))
        .filter((over) => over && !within.contains(over) && !over.contains(within));
      const cover =
        covers.length === points.length ? covers[0] : covers.find((it) => it && isSticky(it));
      return cover ? describe(cover) : null;
    };
    return {
      element: describe(focused),
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      contrast: (light + 0.05) / (dark + 0.05),
      isWithinLast,
      coveredBy: [...focused.getClientRects()].map(coverOf).find((cover) => cover !== null) ?? null,
    };
  }
}
