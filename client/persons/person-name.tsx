import { type ComponentType, createElement, type ReactElement, useEffect, useRef } from 'react';
import { useHost } from '../host/use-host.js';
import { useStateTexts } from '../states/use-state-texts.js';
import { usePersonName } from './use-person-name.js';

/** What tells which person. */
interface PersonProps {
  /** The host's own reference. */
  readonly personRef: string;
}

/** A person, shown by the host in its own way where it has one, else by name. */
export function PersonName({ personRef }: PersonProps): ReactElement {
  const { component, renderInto } = useHost().host.persons;
  if (component !== undefined) {
    return createElement(component as ComponentType<PersonProps>, { personRef });
  }
  if (renderInto !== undefined) return <PersonPlace personRef={personRef} renderInto={renderInto} />;
  return <PersonText personRef={personRef} />;
}

function PersonPlace({
  personRef,
  renderInto,
}: PersonProps & {
  readonly renderInto: (personRef: string, place: HTMLElement) => (() => void) | undefined;
}): ReactElement {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const takeAway = place.current === null ? undefined : renderInto(personRef, place.current);
    return () => takeAway?.();
  }, [personRef, renderInto]);
  return <span ref={place} className="avstamp-person" />;
}

function PersonText({ personRef }: PersonProps): ReactElement {
  const texts = useStateTexts();
  const name = usePersonName(personRef);
  const shown = name === undefined ? texts.nameIsFetched : (name ?? texts.protectedPerson);
  return (
    <span className="avstamp-person" translate="no">
      {shown}
    </span>
  );
}
