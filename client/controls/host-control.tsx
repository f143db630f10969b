import type { HostComponent } from '@avstamp/plugin-sdk/client';
import { type ComponentType, createElement, type ReactElement, useEffect, useRef } from 'react';

/** A control of the host's, what it is given, and what is done when the person uses it. */
interface HostControlProps<Props extends { readonly label: string }> {
  readonly control: HostComponent<Props> | string;
  readonly given: Props;
  /** The event of the host's element, where it is one. */
  readonly event: 'click' | 'change';
  readonly answer: (event: Event) => void;
}

/** The host's own control: a component of React, or an element by its name. */
export function HostControl<Props extends { readonly label: string }>(
  props: HostControlProps<Props>,
): ReactElement {
  const { control, given } = props;
  return typeof control === 'string' ? (
    <HostElement {...props} name={control} />
  ) : (
    createElement(control as ComponentType<Props>, given)
  );
}

function HostElement<Props extends { readonly label: string }>({
  name,
  given,
  event,
  answer,
}: HostControlProps<Props> & { readonly name: string }): ReactElement {
  const place = useRef<HTMLElement>(null);
  // As properties: React 18 would write all of them as attributes, and numbers and lists as their texts.
  useEffect(() => {
    if (place.current !== null) Object.assign(place.current, given);
  }, [given]);
  useEffect(() => {
    const element = place.current;
    element?.addEventListener(event, answer);
    return () => element?.removeEventListener(event, answer);
  }, [event, answer]);
  return createElement(name, { ref: place }, given.label);
}
