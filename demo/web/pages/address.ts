import { useSyncExternalStore } from 'react';

const CHANGED = 'lyktan:address';

/** The path of the page that is shown. */
export function usePath(): string {
  return useSyncExternalStore(watch, () => location.pathname);
}

/** Shows another page. */
export function go(path: string): void {
  history.pushState(null, '', path);
  dispatchEvent(new Event(CHANGED));
  scrollTo(0, 0);
}

/** Puts another path in the place of the one that is shown: going back leads past it. */
export function replacePath(path: string): void {
  history.replaceState(null, '', path);
  dispatchEvent(new Event(CHANGED));
}

function watch(changed: () => void): () => void {
  addEventListener('popstate', changed);
  addEventListener(CHANGED, changed);
  return () => {
    removeEventListener('popstate', changed);
    removeEventListener(CHANGED, changed);
  };
}
