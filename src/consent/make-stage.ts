import { loadMore } from './load-more.ts';
import { button, make, ownElement } from './make.ts';
import { fillShadow } from './shadow.ts';
import type { Stage } from './stage.ts';
import { TEXTS } from './texts.ts';

/**
 * Makes the stage. It is no dialog: it takes no focus and holds none. Its host stands before the body,
 * where no rule of the page’s layout counts it, where Tab comes first, and where it stays when a router
 * takes another body.
 */
export function makeStage(): Stage {
  const region = make('section', { ariaLabel: TEXTS.region });
  region.popover = 'manual';
  const host = fillShadow(ownElement('consent'), region);
  // Room to scroll what is last above it. It lies behind the body, whose size it does not change.
  const room = ownElement('room');
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  let isShown = false;

  const measure = () => {
    const height = `${region.offsetHeight}px`;
    sheet.replaceSync(
      isShown
        ? `@media screen{:root{scroll-padding-bottom:${height}}clausebook-room{display:block;height:${height}}}`
        : '',
    );
  };
  new ResizeObserver(measure).observe(region);

  /** Keyboards and addresses lead to what the banner may cover. */
  const tend = () => {
    if (isShown) loadMore().then(({ giveWay }) => giveWay(region));
  };
  for (const change of ['focusin', 'hashchange']) addEventListener(change, tend);

  const place = () => {
    if (!isShown) return;
    const { documentElement, body } = document;
    // What is outside of a modal dialog is dead while that is open.
    const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
    const parent = modal ?? documentElement;
    if (host.parentNode !== parent) parent.insertBefore(host, modal ? null : body);
    if (!room.isConnected) documentElement.append(room);
    // The top layer: above bars and chats, whatever their z-index.
    region.togglePopover?.(true);
  };
  const stage: Stage = {
    place,
    say(text) {
      stage.put('', stage.hide, make('p', { role: 'status', className: 'say' }, text));
    },
    put(className, onclose, ...content) {
      isShown = true;
      const hadFocus = region.matches(':focus-within');
      const cross = button('\u00d7', onclose);
      Object.assign(cross, { className: 'x', ariaLabel: TEXTS.close });
      region.className = `box banner ${className}`;
      region.replaceChildren(cross, ...content);
      region.onkeydown = null;
      place();
      measure();
      if (location.hash) tend();
      if (hadFocus) cross.focus();
    },
    hide() {
      isShown = false;
      host.remove();
      room.remove();
      measure();
    },
  };
  return stage;
}
