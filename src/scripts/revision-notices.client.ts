/**
 * Lets readers put away the notice of a major revision, of that version alone. What they put away is kept in
 * their browser, and sent nowhere; where it cannot be kept, the notice comes back with the next page.
 */
for (const notice of document.querySelectorAll<HTMLElement>('[data-notice]')) {
  const key = `clausebook-notice ${notice.dataset['notice']}`;
  if (recall(key)) {
    notice.remove();
    continue;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = notice.dataset['dismiss'] ?? '';
  button.addEventListener('click', () => {
    keep(key);
    const main = document.querySelector<HTMLElement>('main');
    notice.remove();
    // The focus must not be lost with the button.
    main?.focus({ preventScroll: true });
  });
  notice.append(' ', button);
}

function recall(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

function keep(key: string): void {
  try {
    localStorage.setItem(key, '1');
  } catch {
    // Storage is refused or full.
  }
}
