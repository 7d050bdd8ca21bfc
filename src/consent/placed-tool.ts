import { make, ownElement } from './make.ts';
import type { Session } from './session.ts';
import type { fillShadow } from './shadow.ts';
import { sheet } from './sheet.ts';
import type { Stage } from './stage.ts';
import type { Texts } from './texts.ts';
import { makeTool } from './tool.ts';

/** The tool, where the page has a place for it, else at the foot of the window when it is wished for. */
export interface PlacedTool {
  /** @param opener what had the focus, and has it again when the tool is closed */
  open(opener: Element | null): void;
  /** Whether it stands at the foot of the window. */
  isOpen(): boolean;
  /** Puts it where the page has a place for it, after a change of the page. */
  place(): void;
}

/**
 * Makes the tool.
 * @param fill puts content into a tree of its own, as the script that loaded this one does
 * @param settled called when the tool came or went
 */
export function placeTool(
  session: Session,
  stage: Stage,
  texts: Texts,
  fill: typeof fillShadow,
  settled: () => void,
): PlacedTool {
  const form = makeTool(session, texts);
  const host = fill(ownElement('tool'), form, sheet);
  let isOpen = false;
  let back: Element | null = null;

  const close = () => {
    isOpen = false;
    stage.hide();
    settled();
    if (back instanceof HTMLElement) back.focus();
  };
  const place = () => {
    const found = document.querySelector('[data-consent-tool]');
    if (!found || host.parentNode === found) return;
    isOpen = false;
    form.classList.remove('foot');
    // What keeps the room stays in it.
    found.replaceChildren(...found.querySelectorAll('[data-consent-room]'), host);
    settled();
    // Whoever followed a link to the tool is led to the form itself.
    if (location.hash && session.list.policy.tool.endsWith(location.hash))
      form.focus({ preventScroll: true });
  };
  return {
    place,
    isOpen: () => isOpen,
    open(opener) {
      place();
      // It may still stand in a place that the page has given up.
      if (!host.isConnected || isOpen) {
        if (!isOpen) back = opener;
        isOpen = true;
        form.classList.add('foot');
        const content = make('div', { className: 'say' }, host);
        stage.put('', close, content);
        const region = content.parentElement as HTMLElement;
        region.onkeydown = ({ key }) => {
          if (key === 'Escape') close();
        };
      }
      form.focus();
    },
  };
}
