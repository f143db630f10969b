import type { ButtonSlotProps } from '@avstamp/plugin-sdk/client';
import { type ReactElement, useId } from 'react';
import { useHost } from '../host/use-host.js';
import { HostControl } from './host-control.js';

/** A button as widgets ask for it; the label is its text. */
export type ButtonProps = Pick<ButtonSlotProps, 'label' | 'onPress'> & Partial<ButtonSlotProps>;

/** The host's own button where it gives one, else the module's. */
export function Button(props: ButtonProps): ReactElement {
  const own = useId();
  const { button } = useHost().host.slots ?? {};
  const given: ButtonSlotProps = { id: own, kind: 'plain', isDisabled: false, ...props };
  if (button !== undefined) {
    return <HostControl control={button} given={given} event="click" answer={given.onPress} />;
  }
  return (
    <button
      type="button"
      id={given.id}
      className={`avstamp-button avstamp-button-${given.kind}`}
      disabled={given.isDisabled}
      aria-describedby={given.describedBy}
      onClick={given.onPress}
    >
      {given.label}
    </button>
  );
}
