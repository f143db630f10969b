import type { HostPerson } from '@avstamp/plugin-sdk';

/**
 * What the municipality's own register of persons knows of a party: the case system tells none of it. Identity numbers are
 * not asked for.
 */
export interface PersonFacts {
  /** Of at most a thousand party ids at a time; one that is not known is left out. Where it throws, nothing is handed over. */
  factsOf(partyIds: readonly string[]): Promise<ReadonlyMap<string, Omit<HostPerson, 'personReference'>>>;
}

/** For who has no such register: nothing known is no reason to show more. */
export const nobodyKnown: PersonFacts = { factsOf: async () => new Map() };

/** The persons as they are handed over; one of whom nothing is known counts as protected. */
export async function personsOf(partyIds: readonly string[], facts: PersonFacts): Promise<HostPerson[]> {
  const known = await facts.factsOf(partyIds);
  return partyIds.map((personReference) => ({
    personReference,
    ...(known.get(personReference) ?? { protected: true }),
  }));
}
