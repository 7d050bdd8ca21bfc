/** So many characters of HTML are taken in at a time: a few milliseconds’ work. */
const AT_A_TIME = 40_000;

/**
 * Puts pieces of HTML into an element, and lets the page breathe between them. Each piece has to be whole
 * by itself.
 */
export async function fillSlowly(element: Element, pieces: readonly string[]): Promise<void> {
  element.replaceChildren();
  let waiting = '';
  for (const [at, piece] of pieces.entries()) {
    waiting += piece;
    if (waiting.length < AT_A_TIME && at < pieces.length - 1) continue;
    element.insertAdjacentHTML('beforeend', waiting);
    waiting = '';
    await nextFrame();
  }
}

/** Waits for the next frame to be painted, or a moment in a tab that nobody sees, which paints nothing. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
