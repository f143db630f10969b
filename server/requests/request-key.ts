import { randomUUID } from 'node:crypto';

/**
 * A key that the client makes for one change that it asks for, and sends again when it has heard no answer: the change
 * is carried out once. 16 to 64 letters, digits and hyphens, for instance a UUID.
 */
export type RequestKey = string & { readonly requestKey: unique symbol };

const PATTERN = /^[0-9A-Za-z-]{16,64}$/;

/** True for 16 to 64 letters, digits and hyphens. */
export function isRequestKey(text: string): text is RequestKey {
  return PATTERN.test(text);
}

/** How a key stands in a header, for what is not asked for over GraphQL. */
export const REQUEST_KEY_HEADER = {
  name: 'idempotency-key',
  accepts: isRequestKey,
  expected: {
    sv: 'Ange rubrikfältet Idempotency-Key: 16–64 bokstäver, siffror och bindestreck, till exempel ett UUID.',
    en: 'Give the header Idempotency-Key: 16 to 64 letters, digits and hyphens, for instance a UUID.',
  },
} as const;

/** A key that nobody has used: for what the program asks of itself. */
export function newRequestKey(): RequestKey {
  return randomUUID() as string as RequestKey;
}
