import type { InputSlotProps } from '@avstamp/plugin-sdk/client';
import { type ReactElement, useId } from 'react';
import { useHost } from '../host/use-host.js';
import { changedValue } from './changed-value.js';
import { HostControl } from './host-control.js';
import { Labelled } from './labelled.js';

/** A line of text as widgets ask for it. */
export type InputProps = Pick<InputSlotProps, 'label' | 'value' | 'onChange'> & Partial<InputSlotProps>;

/** The host's own field where it gives one, else the module's, with its label above. */
export function Input(props: InputProps): ReactElement {
  const own = useId();
  const { input } = useHost().host.slots ?? {};
  const given: InputSlotProps = { id: own, isDisabled: false, isInvalid: false, isReadOnly: false, ...props };
  if (input !== undefined) {
    const answer = (event: Event): void => given.onChange(changedValue(event));
    return <HostControl control={input} given={given} event="change" answer={answer} />;
  }
  return (
    <Labelled id={given.id} label={given.label}>
      <input
        id={given.id}
        className="avstamp-input"
        value={given.value}
        disabled={given.isDisabled}
        readOnly={given.isReadOnly}
        aria-invalid={given.isInvalid}
        aria-describedby={given.describedBy}
        onChange={({ target }) => given.onChange(target.value)}
      />
    </Labelled>
  );
}
