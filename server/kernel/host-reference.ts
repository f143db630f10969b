import { characterCount, isPlainText } from './text.js';

/**
 * An opaque reference of the host's, to a person or a household: 1 to 64 printable characters. It is the only
 * identity that persons and households have inside the module.
 */
export type PersonReference = string & { readonly personReference: unique symbol };
export type HouseholdReference = string & { readonly householdReference: unique symbol };

/** 1-64 characters; no control characters, line separators, direction marks or lone surrogates. */
export const HOST_REFERENCE_LIMIT = 64;

/** True where the text may stand as a host's reference. */
export function isHostReference(text: string): boolean {
  // A text has no more characters than code units, and counting those costs nothing: hundreds of thousands are looked at.
  const isShort = text.length <= HOST_REFERENCE_LIMIT || characterCount(text) <= HOST_REFERENCE_LIMIT;
  return text !== '' && isShort && text.trim() === text && isPlainText(text);
}
