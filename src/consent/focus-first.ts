/** Moves the focus to the first element among nodes that took the place of what had it. */
export function focusFirst(nodes: readonly Node[] = []): void {
  const first = nodes.find((node) => node instanceof HTMLElement);
  if (!first) return;
  first.tabIndex = 0;
  first.focus();
}
