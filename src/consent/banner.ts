import { choicesOf } from './choices.ts';
import { button, make, row } from './make.ts';
import { onSite, SCRIPT, SITE } from './script.ts';
import type { Session } from './session.ts';
import { inShadow } from './shadow.ts';
import { fill, TEXTS } from './texts.ts';
import { makeTool } from './tool.ts';

/**
 * Asks at the first visit. It is no dialog: it takes no focus and holds none, the page stays usable, and
 * nothing but its buttons is a choice.
 * @returns what shows the tool where the banner stands, for pages that have no place for it
 */
export function prepareBanner(session: Session): () => void {
  const { address, tool } = session.list.policy;
  const region = make('section', { ariaLabel: TEXTS.region, className: 'banner' });
  const host = inShadow(region);
  // The banner stands at the foot of the window: what is focused can still be scrolled into view above it.
  const room = new CSSStyleSheet();
  document.adoptedStyleSheets.push(room);
  new ResizeObserver(() => {
    const height = `${region.offsetHeight}px`;
    room.replaceSync(
      `@media screen{:root{padding-bottom:${height};scroll-padding-bottom:${height}}}`,
    );
  }).observe(region);
  let isTool = false;

  const show = (onclick: () => void, ...content: Node[]) => {
    const cross = button('\u00d7', onclick);
    region.replaceChildren(
      Object.assign(cross, { className: 'x', ariaLabel: TEXTS.close }),
      ...content,
    );
    // First, so that one Tab reaches it.
    if (!host.isConnected) document.body.prepend(host);
  };
  const hide = () => host.remove();
  const openTool = () => {
    isTool = true;
    const form = makeTool(session);
    show(() => {
      isTool = false;
      update();
    }, form);
    form.focus();
  };
  const ask = () => {
    const services = session.optional.map(({ name }) => name);
    const question = fill(TEXTS.ask, { services, days: session.list.cookie.days });
    const link = (to: string, text: string) => make('a', { href: onSite(to) }, text);
    const toTool = link(tool, TEXTS.tool);
    // What is chosen on another site holds there; this one needs a tool of its own.
    if (SITE.origin !== location.origin)
      toTool.onclick = (event) => {
        event.preventDefault();
        openTool();
      };
    show(
      () => session.choose('closed'),
      // Apart, so that none is the largest text of the page, which a browser would wait for.
      ...question.split('\n').map((sentence) => make('div', {}, sentence)),
      make('p', {}, SCRIPT.dataset['note'] ?? ''),
      choicesOf(session),
      row(toTool, link(address, TEXTS.policy)),
    );
  };
  const update = () => {
    if (isTool) return;
    const isBlocked = session.isBlocked;
    // Whose browser has refused already, by its signal or by keeping no cookies, is not asked on every page.
    if (session.mustAsk() && !session.gpc && !isBlocked) ask();
    else if (isBlocked && host.isConnected)
      show(hide, make('p', { role: 'status' }, TEXTS.blocked));
    else hide();
  };
  session.follow(update);
  return openTool;
}
