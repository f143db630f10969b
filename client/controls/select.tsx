import type { SelectSlotProps } from '@avstamp/plugin-sdk/client';
import { type ReactElement, useId } from 'react';
import { useHost } from '../host/use-host.js';
import { changedValue } from './changed-value.js';
import { HostControl } from './host-control.js';
import { Labelled } from './labelled.js';

/** A choice of one as widgets ask for it. */
export type SelectProps = Pick<SelectSlotProps, 'label' | 'value' | 'options' | 'onChange'> &
  Partial<SelectSlotProps>;

/** The host's own list where it gives one, else the module's, with its label above. */
export function Select(props: SelectProps): ReactElement {
  const own = useId();
  const { select } = useHost().host.slots ?? {};
  const given: SelectSlotProps = { id: own, isDisabled: false, ...props };
  if (select !== undefined) {
    const answer = (event: Event): void => given.onChange(changedValue(event));
    return <HostControl control={select} given={given} event="change" answer={answer} />;
  }
  return (
    <Labelled id={given.id} label={given.label}>
      <select
        id={given.id}
        className="avstamp-select"
        value={given.value}
        disabled={given.isDisabled}
        aria-describedby={given.describedBy}
        onChange={({ target }) => given.onChange(target.value)}
      >
        {given.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
