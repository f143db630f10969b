/** A person's name; null where the host shows none, undefined until it has answered. */
export type KnownName = string | null | undefined;

/** The names that the host has given, each asked for once. */
export interface NameBook {
  nameOf(personRef: string): KnownName;
  /** Asks for those that have not been asked for, all of one moment together. */
  ask(personRefs: readonly string[]): void;
  /** @returns what ends it */
  subscribe(changed: () => void): () => void;
}

/**
 * A book that is filled by the host. A question that fails shows the persons as protected, never by reference, and is
 * asked again when a widget asks for them the next time.
 */
export function nameBook(
  namesOf: (personRefs: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): NameBook {
  const names = new Map<string, KnownName>();
  const failed = new Set<string>();
  const listeners = new Set<() => void>();
  let wanted: string[] = [];

  async function askForWanted(): Promise<void> {
    const asked = wanted;
    wanted = [];
    const answer = await namesOf(asked).catch(() => undefined);
    for (const reference of asked) {
      names.set(reference, answer?.get(reference) ?? null);
      if (answer === undefined) failed.add(reference);
    }
    for (const changed of listeners) changed();
  }

  return {
    nameOf: (personRef) => names.get(personRef),
    ask: (personRefs) => {
      const missing = personRefs.filter((one) => !names.has(one) || failed.has(one));
      if (missing.length === 0) return;
      if (wanted.length === 0) queueMicrotask(askForWanted);
      wanted.push(...missing);
      for (const reference of missing) {
        failed.delete(reference);
        names.set(reference, undefined);
      }
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
