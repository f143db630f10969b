import { type ReactElement, useRef } from 'react';
import { OTHER_MEASURE } from '../cells/measure-codes.js';
import { useGridActions } from './grid-actions.js';
import { useFocusHere } from './use-focus-here.js';

/** The field in a cell while something is typed there. */
export function CellInput({
  code,
  label,
  typed,
}: {
  readonly code: number;
  readonly label: string;
  readonly typed: string;
}): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  const { type, leave } = useGridActions();
  useFocusHere(field, true);
  return (
    <input
      ref={field}
      className="grid-input"
      aria-label={label}
      value={typed}
      inputMode={code === OTHER_MEASURE ? 'text' : 'numeric'}
      autoComplete="off"
      onChange={({ target }) => type(target.value)}
      onBlur={leave}
    />
  );
}
