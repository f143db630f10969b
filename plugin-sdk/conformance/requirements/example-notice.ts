import type { Identity } from '../../ports/identity.js';
import type { Notice } from '../../ports/notifications.js';

/** A notice to a user, as the module would send it. */
export function exampleNotice(user: Identity | undefined, id: string): Notice {
  return {
    id,
    municipalityCode: user?.municipalityCode ?? '0180',
    recipient: { kind: 'caseworker', subject: user?.subject ?? 'example' },
    kind: 'report.reminder',
    month: '2013-03',
    text: {
      sv: 'Provmeddelande: 12 kvar att besvara för mars 2013.',
      en: 'Example notice: 12 left to answer for March 2013.',
    },
  };
}
