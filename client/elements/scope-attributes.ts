import { SCOPE_PARTS, type ScopePart } from '@avstamp/plugin-sdk/client';

/** The attribute of each part of the scope: `household-ref` for `householdRef`. */
export const SCOPE_ATTRIBUTES: ReadonlyMap<ScopePart, string> = new Map(
  SCOPE_PARTS.map((part) => [part, part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)]),
);

/** The attribute that says that nothing may be changed, by being there. */
export const READ_ONLY_ATTRIBUTE = 'read-only';

/** All attributes that an element of ours follows. */
export const OBSERVED_ATTRIBUTES: readonly string[] = [...SCOPE_ATTRIBUTES.values(), READ_ONLY_ATTRIBUTE];
