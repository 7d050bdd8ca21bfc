import { button, make } from './make.ts';
import { onSite, SCRIPT, SITE } from './script.ts';
import type { Session } from './session.ts';
import { shadowOf } from './shadow.ts';
import { TEXTS } from './texts.ts';
import { makeTool } from './tool.ts';

/** The banner, and the tool in its place. */
export interface Banner {
  /** Shows the tool where the banner stands, for pages that have no place for it. */
  openTool(): void;
}

/**
 * Asks at the first visit. It is no dialog: it takes no focus and holds none, the page stays usable, and
 * nothing but its buttons is a choice.
 */
export function prepareBanner(session: Session): Banner {
  const { address, tool } = session.list.policy;
  const [host, root] = shadowOf();
  const region = make('div', { role: 'region', ariaLabel: TEXTS.region, className: 'banner' });
  root.append(region);
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

  const show = (...content: Node[]) => {
    region.replaceChildren(...content);
    // First, so that one Tab reaches it.
    if (!host.isConnected) document.body.prepend(host);
  };
  const hide = () => host.remove();
  const cross = (onclick: () => void) =>
    make('button', { type: 'button', className: 'x', ariaLabel: TEXTS.close, onclick }, '\u00d7');
  const openTool = () => {
    isTool = true;
    const form = makeTool(session);
    show(
      cross(() => {
        isTool = false;
        update();
      }),
      form,
    );
    form.focus();
  };
  const ask = () => {
    const names = session.optional.map(({ name }) => name);
    const note = SCRIPT.dataset['note'];
    const isHere = SITE.origin === location.origin;
    show(
      cross(() => session.choose('closed')),
      make('p', {}, TEXTS.ask(names.join(', '), session.list.cookie.days), ' ', note ?? ''),
      make(
        'p',
        { className: 'choices' },
        button(TEXTS.accept, () => session.choose('accept')),
        button(TEXTS.deny, () => session.choose('deny')),
      ),
      make(
        'p',
        { className: 'links' },
        make(
          'a',
          {
            href: onSite(tool),
            onclick: (event) => {
              // What is chosen on another site holds there; this one needs a tool of its own.
              if (isHere) return;
              event.preventDefault();
              openTool();
            },
          },
          TEXTS.tool,
        ),
        make('a', { href: onSite(address) }, TEXTS.policy),
      ),
    );
  };
  const update = () => {
    if (isTool) return;
    const isBlocked = session.isBlocked();
    // Whose browser has refused already, by its signal or by keeping no cookies, is not asked on every page.
    if (session.mustAsk() && !session.gpc && !isBlocked) ask();
    else if (isBlocked && host.isConnected)
      show(cross(hide), make('p', { role: 'status' }, TEXTS.blocked));
    else hide();
  };
  session.follow(update);
  return { openTool };
}
