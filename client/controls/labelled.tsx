import type { ReactElement, ReactNode } from 'react';

/** A control of the module's own with its label above. */
export function Labelled({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className="avstamp-labelled">
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}
