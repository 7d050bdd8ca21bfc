/** What stands out of a page’s line, and how far, in px. All of these run in the browser. */
export interface Edges {
  readonly head: number;
  readonly foot: number;
}

/** How far head and foot begin from where the page does: at its contents, or at its text. */
export function edgesOff(): Edges {
  const left = (selector: string) => {
    const boxes = [...document.querySelectorAll(selector)].map((it) => it.getBoundingClientRect());
    return Math.min(...boxes.filter((box) => box.width > 0).map((box) => box.left));
  };
  const text = Math.min(left('h1'), left('.contents'), left('.about-text'));
  return {
    head: Math.abs(left('header.site .name') - text),
    foot: Math.abs(left('footer.site a') - text),
  };
}

/** Links that neither their colour nor a line sets apart from the text around them. */
export function plainLinks(): string[] {
  const channels = (colour: string) => (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number);
  const isLike = (one: string, other: string) => {
    const others = channels(other);
    const far = channels(one).map((channel, index) => Math.abs(channel - (others[index] ?? 0)));
    return far.reduce((sum, part) => sum + part, 0) < 120;
  };
  return [...document.querySelectorAll('main a[href]')]
    .filter((link) => {
      const { color, textDecorationLine } = getComputedStyle(link);
      const around = getComputedStyle(link.closest('p, li, td, main') ?? link).color;
      return isLike(color, around) && textDecorationLine !== 'underline';
    })
    .map(({ outerHTML }) => outerHTML);
}

export function edgelessButtons(): string[] {
  return [...document.querySelectorAll('button')]
    .filter((button) => {
      const { borderStyle, borderWidth } = getComputedStyle(button);
      return borderStyle === 'none' || Number.parseFloat(borderWidth) < 1;
    })
    .map(({ outerHTML }) => outerHTML);
}

export function movingParts(): string[] {
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      return (
        animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth'
      );
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}

/** What has the focus. */
export function focused() {
  const element = document.activeElement ?? document.documentElement;
  return {
    name: element.localName,
    field: element.getAttribute('name'),
    isInHeader: document.querySelector('header.site:focus-within') !== null,
  };
}

/** What a key might change. */
export function stateOfPage() {
  return {
    address: location.href,
    html: document.documentElement.outerHTML,
    scrolled: scrollY,
    focus: document.activeElement?.localName,
  };
}

/**
 * How many elements must be reached by Tab: links, buttons, summaries, boxes that scroll, and of buttons of
 * which one is chosen, that one.
 */
export function usableElements(): number {
  const countIn = (tree: Document | ShadowRoot): number => {
    const usable = tree.querySelectorAll(
      'a[href], button, summary, input:not([type=radio]:not(:checked)), select, textarea, [tabindex="0"]',
    );
    const inside = [...tree.querySelectorAll('*')].map(({ shadowRoot }) =>
      shadowRoot ? countIn(shadowRoot) : 0,
    );
    return (
      // A drawing says nothing that the contents do not say: Tab and screen readers pass over it.
      [...usable].filter((it) => it.checkVisibility() && !it.closest('svg[aria-hidden]')).length +
      inside.reduce((sum, each) => sum + each, 0)
    );
  };
  return countIn(document);
}
