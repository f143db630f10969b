import type { ReactElement, ReactNode } from 'react';

/** Says what will be here, and how it gets here: the widget's own words, because only it knows. */
export function EmptyState({ children }: { readonly children: ReactNode }): ReactElement {
  return <p className="avstamp-state avstamp-state-empty">{children}</p>;
}
