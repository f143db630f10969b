import { randomUUID } from 'node:crypto';
import { ask } from '../ask.js';
import { keptWhere, notAsked } from '../observation.js';
import type { Requirement } from '../requirement.js';
import { exampleNotice } from './example-notice.js';

/** What a host promises of what the module hands over, which comes at least once. */
export const deliveryRequirements: readonly Requirement[] = [
  {
    id: 'delivery-notice-is-seen-once',
    part: 'notifications.send',
    promise: {
      sv: 'Ett meddelande som lämnas över två gånger syns en gång.',
      en: 'A notice that is handed over twice is seen once.',
    },
    remedy: {
      sv: 'Spara meddelandets id, och hoppa över ett id som redan finns.',
      en: 'Keep the notice’s id, and pass over one that is there already.',
    },
    check: async ({ notifications }, { users, noticesSeen }) => {
      if (notifications === undefined)
        return notAsked('Värden tar inga meddelanden.', 'The host takes no notices.');
      if (noticesSeen === undefined)
        return notAsked('Exemplen säger inte vad som syns.', 'The examples do not tell what is seen.');
      const notice = exampleNotice(users[0]?.identity, randomUUID());
      await ask(() => notifications.send(notice));
      await ask(() => notifications.send(notice));
      const seen = await noticesSeen(notice.id);
      return keptWhere(seen === 1, `Det syntes ${seen} gånger.`, `It was seen ${seen} times.`);
    },
  },
  {
    id: 'delivery-audit-entry-is-kept',
    part: 'auditSink.record',
    promise: {
      sv: 'Det som skrivs i värdsystemets logg finns där när metoden har svarat.',
      en: 'What is written to the host’s log is there when the method has answered.',
    },
    remedy: {
      sv: 'Svara först när raden är sparad, och kasta fel när den inte kan sparas: då blir läsningen inte av.',
      en: 'Answer once the entry is kept, and throw where it cannot be: then the reading does not take place.',
    },
    check: async ({ auditSink }, { users, auditEntriesSeen }) => {
      if (auditSink === undefined)
        return notAsked('Värden har ingen egen logg.', 'The host has no log of its own.');
      if (auditEntriesSeen === undefined)
        return notAsked('Exemplen säger inte vad som loggats.', 'The examples do not tell what was logged.');
      const reason = `conformance ${randomUUID()}`;
      const { subject = 'example', role = 'auditor', municipalityCode = '0180' } = users[0]?.identity ?? {};
      await ask(() =>
        auditSink.record({
          municipalityCode,
          actor: subject,
          role,
          action: 'conformance',
          subject: 'month:2013-03',
          subjects: [],
          reason,
        }),
      );
      const seen = await auditEntriesSeen(reason);
      return keptWhere(seen === 1, `Den fanns ${seen} gånger.`, `It was there ${seen} times.`);
    },
  },
];
