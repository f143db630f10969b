import type { ContractPart } from '../contract/contract-part.js';
import { hasMethods, isAbsentOr, memberOf } from '../contract/part-shape.js';
import { webhookSecretBytes } from '../events/webhook-secret.js';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Personal references do not travel in the clear, and a password in a URL ends in logs. */
const isWebhookUrl = (url: unknown): boolean => {
  if (typeof url !== 'string' || !URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
  return isSafe && username === '' && password === '';
};

const isWebhook = (port: unknown): boolean => {
  const webhook = memberOf(port, 'webhook');
  return (
    isWebhookUrl(memberOf(webhook, 'url')) && webhookSecretBytes(memberOf(webhook, 'secret')) !== undefined
  );
};

/** The demand on `events`. */
export const eventsPart: ContractPart = {
  part: 'events',
  isMet: ({ events }) => isAbsentOr((port) => hasMethods('deliver')(port) || isWebhook(port))(events),
  message: {
    sv: 'Vägen för händelser är fel. Ange events med metoden deliver, eller med webhook: url (https, utan inloggning i adressen) och secret (whsec_ och 24 till 64 byte i base64), eller utelämna den.',
    en: 'The way of events is wrong. Give events with the method deliver, or with webhook: url (https, without a login in it) and secret (whsec_ and 24 to 64 bytes in base64), or leave it out.',
  },
};
