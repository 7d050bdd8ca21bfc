/** Ctrl or ⌘ with K leads to the search field. */
addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key !== 'k')
    return;
  const field =
    document.querySelector<HTMLInputElement>('#_q') ??
    document.querySelector<HTMLInputElement>('#_find');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
