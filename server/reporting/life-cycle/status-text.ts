import { fillText, type LocalizedText } from '../../kernel/index.js';
import { correctionUnderWay, latestSubmitted } from './month-state.js';
import type { MonthlyReport, ReportRevision } from './monthly-report.js';

/** What is known of a revision that was submitted: only a receipt tells of the receiver. */
const SUBMITTED = {
  received: {
    sv: 'Version {revision} är lämnad: filerna är låsta och bevis är sparat. Mottagarens kvittens säger att den är mottagen.',
    en: 'Version {revision} has been handed over: the files are locked and proof is kept. The receiver’s receipt says that it was received.',
  },
  refused: {
    sv: 'Version {revision} är lämnad: filerna är låsta och bevis är sparat. Mottagarens kvittens säger att den inte är godtagen.',
    en: 'Version {revision} has been handed over: the files are locked and proof is kept. The receiver’s receipt says that it was refused.',
  },
  unknown: {
    sv: 'Version {revision} är lämnad: filerna är låsta och bevis är sparat. Om mottagaren har tagit emot den vet vi först när en kvittens finns.',
    en: 'Version {revision} has been handed over: the files are locked and proof is kept. Whether the receiver has it is known only when there is a receipt.',
  },
  unproved: {
    sv: 'Version {revision} är markerad som lämnad, men något bevis på det finns inte här.',
    en: 'Version {revision} is marked as handed over, but there is no proof of it here.',
  },
} satisfies Record<string, LocalizedText>;

const OPEN: LocalizedText = {
  sv: 'Ingen rapport är sammanställd. Inget är lämnat.',
  en: 'No report has been compiled. Nothing has been handed over.',
};
const DRAFT: LocalizedText = {
  sv: 'Ett utkast till version {revision} är sammanställt. Det är inte godkänt och inte lämnat.',
  en: 'A draft of version {revision} has been compiled. It is neither approved nor handed over.',
};
const APPROVED: LocalizedText = {
  sv: 'Version {revision} är godkänd. Den är inte lämnad.',
  en: 'Version {revision} has been approved. It has not been handed over.',
};
const CHANGED: LocalizedText = {
  sv: 'Uppgifter har ändrats sedan den senaste sammanställningen, och de ändringarna är inte med.',
  en: 'Something has changed since it was last compiled, and those changes are not in it.',
};

/** Where a revision stands, in words that never say more than is known: compiled is not sent, and sent is not received. */
export function revisionText(revision: ReportRevision): LocalizedText {
  return fillText(templateOf(revision), { revision: revision.revision });
}

/** Where the month stands: what was submitted last, what is under way, and whether something has changed since. */
export function monthText(report: MonthlyReport): LocalizedText {
  const { revisions, changed } = report;
  const isStale = changed.length > 0 && revisions.length > 0;
  const told = [latestSubmitted(revisions) ?? revisions[0], correctionUnderWay(report)];
  const sentences = told.flatMap((revision) => (revision === undefined ? [] : [revisionText(revision)]));
  const all = [...(sentences.length === 0 ? [OPEN] : sentences), ...(isStale ? [CHANGED] : [])];
  return { sv: all.map(({ sv }) => sv).join(' '), en: all.map(({ en }) => en).join(' ') };
}

function templateOf({ status, proofHash, receipts }: ReportRevision): LocalizedText {
  if (status === 'compiled') return DRAFT;
  if (status === 'approved') return APPROVED;
  if (proofHash === null) return SUBMITTED.unproved;
  return SUBMITTED[receipts.at(-1)?.says ?? 'unknown'];
}
