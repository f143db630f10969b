import { useEffect, useSyncExternalStore } from 'react';
import { useHost } from '../host/use-host.js';
import type { KnownName } from './name-book.js';

/** A person's name as text: for labels that are read aloud, and for messages. */
export function usePersonName(personRef: string): KnownName {
  const { names } = useHost();
  useEffect(() => names.ask([personRef]), [names, personRef]);
  return useSyncExternalStore(
    names.subscribe,
    () => names.nameOf(personRef),
    () => undefined,
  );
}
