import { createElement, useSyncExternalStore } from 'react';

function follow(changed) {
  document.addEventListener('clausebook:change', changed);
  return () => document.removeEventListener('clausebook:change', changed);
}

/** Renders its children while the service is allowed, and a placeholder while it is not. */
export function ConsentGate({ service, title, children }) {
  const isAllowed = useSyncExternalStore(
    follow,
    () => Boolean(window.clausebook?.allows(service)),
    () => false,
  );
  return isAllowed ? children : createElement('clausebook-gate', { service, title });
}
