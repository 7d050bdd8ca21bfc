let isLeaving = false;

/**
 * Loads the page anew, since what runs cannot be stopped otherwise: by a new request for its address, which
 * never sends a form again. The page can prevent it. A tab in which nobody withdrew waits until somebody
 * looks at it, and goes on while it holds what was typed.
 * @param typed fields into which somebody has typed
 */
export function leavePage(isOwn: boolean, typed: ReadonlySet<EventTarget | null>): void {
  const isTyped = [...typed].some(
    (it) =>
      it instanceof HTMLElement &&
      it.isConnected &&
      (it.isContentEditable || (it as HTMLInputElement).value),
  );
  if (isLeaving || (!isOwn && (document.hidden || isTyped))) return;
  isLeaving = true;
  const event = new CustomEvent('clausebook:reload', { cancelable: true });
  if (document.dispatchEvent(event)) location.replace(location.href.replace(/#.*/, ''));
}
