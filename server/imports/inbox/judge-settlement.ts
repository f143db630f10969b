import type { MeasureCodeList } from '../../codes/index.js';
import {
  applyRules,
  blocks,
  type CalendarMonth,
  type Finding,
  isCalendarMonth,
  type PersonReference,
} from '../../kernel/index.js';
import { type CellEntry, MEASURE_PROVIDERS, measureRules } from '../../measures/index.js';
import { personMatchRules } from '../staging/person-match.rules.js';
import type { ImportRow, ImportRowKey } from './import-row.js';
import { settlementRules } from './settlement.rules.js';

/** What somebody decides about one row; what is left out stays as the list says. */
export interface RowSettlement extends ImportRowKey {
  readonly expectedVersion: number;
  readonly action: 'accept' | 'dismiss';
  /** The person that the row is about. */
  readonly personReference: PersonReference | undefined;
  readonly code: number | undefined;
  readonly otherText: string | undefined;
  /** A number of days, or `X`. */
  readonly days: string | undefined;
}

/** What is to be registered for a row. */
export interface RowRegistration extends CellEntry {
  readonly personReference: PersonReference;
  readonly month: CalendarMonth;
  readonly code: number;
}

/** What a decision about a row came to, before anything is registered. */
export interface SettlementJudgement {
  readonly row: ImportRow;
  readonly outcome: 'saved' | 'refused' | 'conflict';
  readonly findings: readonly Finding[];
  /** Undefined for a row that is dismissed, or not settled. */
  readonly registers: RowRegistration | undefined;
}

/** What a decision is judged with. */
export interface SettlementFacts {
  /** Those of the chosen persons who may be chosen. */
  readonly participants: ReadonlySet<string>;
  readonly reason: string;
  /** In force in the row's month. */
  readonly list: MeasureCodeList | undefined;
}

/** Judges what somebody has decided about a row. Pure. */
export function judgeSettlement(
  row: ImportRow,
  settlement: RowSettlement,
  { participants, reason, list }: SettlementFacts,
): SettlementJudgement {
  const refuse = (findings: readonly Finding[]): SettlementJudgement => ({
    row,
    outcome: 'refused',
    findings,
    registers: undefined,
  });
  const about = { settlement: row.settlement, action: settlement.action, reason };
  const findings = applyRules(settlementRules, about);
  if (blocks(findings)) return refuse(findings);
  if (row.version !== settlement.expectedVersion) {
    return { row, outcome: 'conflict', findings: [], registers: undefined };
  }
  if (settlement.action === 'dismiss') return { row, outcome: 'saved', findings, registers: undefined };
  const person = personFor(row, settlement, participants);
  const stated = { ...statementFor(row, settlement), list };
  findings.push(
    ...applyRules(personMatchRules, { person: person.match }),
    ...applyRules(measureRules, stated),
  );
  if (blocks(findings) || person.reference === null || !isCalendarMonth(stated.month))
    return refuse(findings);
  const entry = {
    otherText: stated.text,
    days: /^\d+$/.test(stated.days) ? Number(stated.days) : null,
    provider: MEASURE_PROVIDERS.find((known) => known === stated.provider) ?? null,
  };
  const registers = {
    ...entry,
    personReference: person.reference,
    month: stated.month,
    code: Number(stated.code),
  };
  return { row, outcome: 'saved', findings, registers };
}

function personFor(
  { personReference, hasSeveral }: ImportRow,
  { personReference: chosen }: RowSettlement,
  participants: ReadonlySet<string>,
): { readonly match: 'known' | 'unknown' | 'several'; readonly reference: PersonReference | null } {
  if (chosen !== undefined) {
    const isOne = participants.has(chosen);
    return { match: isOne ? 'known' : 'unknown', reference: isOne ? chosen : null };
  }
  if (hasSeveral) return { match: 'several', reference: null };
  return { match: personReference === null ? 'unknown' : 'known', reference: personReference };
}

/** The row's own statement with what was corrected; a text belongs to the code that it was written for. */
function statementFor(row: ImportRow, { code, otherText, days }: RowSettlement) {
  const isCorrected = code !== undefined && String(code) !== row.code;
  return {
    month: row.month,
    code: code === undefined ? row.code : String(code),
    text: otherText ?? (isCorrected ? '' : row.otherText),
    days: days ?? row.days,
    provider: row.provider,
  };
}
