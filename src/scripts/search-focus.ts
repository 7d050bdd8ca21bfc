/** Arrow keys go from the field through the results, Escape back to the field. */
export function moveFocus(event: KeyboardEvent, field: HTMLInputElement): void {
  const links = [...document.querySelectorAll<HTMLElement>('#_results a')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const isInField = document.activeElement === field;
  if (event.key === 'Escape' && at >= 0) field.focus();
  if ((!isInField && at < 0) || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || links.length === 0) return;
  const next = isInField ? (step > 0 ? links[0] : undefined) : links[at + step];
  if (next) next.focus();
  else if (step < 0) field.focus();
  event.preventDefault();
}
