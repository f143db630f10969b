import { textScalar } from './text-scalar.js';

/** The key under which a change is carried out once. */
export const IdempotencyKeyScalar = textScalar({
  name: 'IdempotencyKey',
  description:
    'A key that the client makes for each change, 16 to 64 letters, digits and hyphens, for instance a UUID. Sent again with the same input it gives the same answer and changes nothing; with another input it is a conflict.',
  accepts: (text) => /^[0-9A-Za-z-]{16,64}$/.test(text),
  expected: {
    sv: 'Ange en nyckel med 16–64 bokstäver, siffror och bindestreck, till exempel ett UUID.',
    en: 'Give a key of 16 to 64 letters, digits and hyphens, for instance a UUID.',
  },
});
