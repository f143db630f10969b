import type { IncomingMessage } from 'node:http';
import { InputRefusal } from '../platform/graphql/index.js';
import { isRequestKey, type RequestKey } from './request-key.js';

/** The key of a request that hands in a file. @throws InputRefusal where its header has none */
export function requestKeyIn(headers: IncomingMessage['headers']): RequestKey {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || !isRequestKey(key)) throw new InputRefusal(NO_KEY);
  return key;
}

const NO_KEY = {
  sv: 'Ange rubrikfältet Idempotency-Key: 16–64 bokstäver, siffror och bindestreck, till exempel ett UUID.',
  en: 'Give the header Idempotency-Key: 16 to 64 letters, digits and hyphens, for instance a UUID.',
};
