import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { go } from './address.js';

/** A link to a page of the case system. */
export function Link({
  to,
  isCurrent = false,
  children,
}: {
  readonly to: string;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const follow = (event: MouseEvent): void => {
    // With a key held down the browser opens another window: that is left to it.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={to} onClick={follow} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </a>
  );
}
