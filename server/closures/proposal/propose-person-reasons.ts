import type { ClosureFact } from '@avstamp/plugin-sdk';
import type { ClosureReasonCodeList } from '../../codes/index.js';
import type { AdultRole } from '../../households/index.js';
import { fillText, type LocalizedText } from '../../kernel/index.js';
import { proposalOf } from './proposal-text.js';
import type { MappedReason, ReasonMapping } from './reason-mapping.js';
import type { ReasonProposal } from './reason-proposal.js';
import { spokenDate } from './spoken-date.js';

/**
 * Proposes reasons for one adult from what the host knows, the one that speaks strongest first; each code once, with
 * all facts that speak for it, the latest first.
 * @param facts of this adult only
 * @param closedOn `YYYY-MM-DD`; facts of its year are told without the year
 */
export function proposePersonReasons(
  { mapping, list }: { readonly mapping: ReasonMapping; readonly list: ClosureReasonCodeList },
  adult: AdultRole,
  facts: readonly ClosureFact[],
  closedOn: string,
): readonly ReasonProposal[] {
  const matches = mapping.reasons.flatMap((reason) =>
    facts
      .filter((fact) => speaksFor(fact, reason))
      .toSorted((one, other) => (one.date < other.date ? 1 : -1))
      .map((fact) => ({ reason, fact })),
  );
  const codes = [...new Set(matches.map(({ reason }) => reason.code))];
  return codes.flatMap((code) => {
    const found = matches.filter(({ reason }) => reason.code === code);
    const [strongest] = found;
    if (strongest === undefined) return [];
    const because = becauseOf(strongest.reason, strongest.fact, closedOn);
    const grounds = found.map(({ fact }) => ({ kind: 'fact' as const, adult, fact }));
    return proposalOf(list, code, because, grounds);
  });
}

function speaksFor({ kind, benefit }: ClosureFact, reason: MappedReason): boolean {
  return kind === reason.fact && (kind !== 'benefit' || benefit === reason.benefit);
}

function becauseOf({ because }: MappedReason, { date }: ClosureFact, closedOn: string): LocalizedText {
  const spoken = spokenDate(date, closedOn);
  return {
    sv: fillText(because, { date: spoken.sv }).sv,
    en: fillText(because, { date: spoken.en }).en,
  };
}
