import type { Notice, NoticeRecipient, Notifications } from '@avstamp/plugin-sdk';
import type { CaseDatabase } from '../database/case-database.js';
import { MUNICIPALITY } from '../users/users.js';

/** Puts the module's notices among the case system's messages; one that comes again is kept once. */
export function notifications(database: CaseDatabase, now: () => Date): Notifications {
  return {
    send: async (notice: Notice) => {
      if (notice.municipalityCode !== MUNICIPALITY) return;
      const { subject, unit, role } = addressOf(notice.recipient);
      await database.query(
        'insert into lyktan.notice values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
        [notice.id, subject, unit, role, notice.text.sv, now()],
      );
    },
  };
}

interface Address {
  readonly subject: string | null;
  readonly unit: string | null;
  readonly role: string | null;
}

function addressOf(recipient: NoticeRecipient): Address {
  switch (recipient.kind) {
    case 'caseworker':
      return { subject: recipient.subject, unit: null, role: null };
    case 'unit':
      return { subject: null, unit: recipient.unit, role: '' };
    case 'manager':
      return { subject: null, unit: recipient.unit, role: 'unitManager' };
    case 'reporter':
      return { subject: null, unit: null, role: 'reporter' };
  }
}
