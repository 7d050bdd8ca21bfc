/** Ctrl or ⌘ with K leads to the search field, which every page has. */
document.querySelector('#_find')?.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
addEventListener('keydown', (event) => {
  const isAlone = !event.altKey && !event.shiftKey;
  if (!(event.ctrlKey || event.metaKey) || !isAlone || event.key.toLowerCase() !== 'k') return;
  const field = document.querySelector<HTMLInputElement>('#_q, #_find');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
