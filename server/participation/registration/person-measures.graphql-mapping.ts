import type { Cell } from '../../measures/index.js';
import { findingTypeOf } from '../../platform/graphql/index.js';
import type { MeasureOutcome } from './measure-change.js';
import { measurePartyTypeOf } from './measure-party.graphql.js';
import type {
  PersonMeasureCellType,
  PersonMeasuresType,
  RegisterMeasurePayloadType,
} from './person-measures.graphql.js';
import type { PersonMeasures } from './person-measures.js';

/** Shows a person's measures. */
export function personMeasuresTypeOf({ personReference, months }: PersonMeasures): PersonMeasuresType {
  return {
    personReference,
    months: months.map(({ month, cells }) => ({
      month,
      cells: cells.map((cell) => ({
        ...cellTypeOf(cell),
        party: measurePartyTypeOf(cell.party),
        lastChange: cell.lastChange ?? null,
      })),
    })),
  };
}

/** Shows what became of a change. */
export function measurePayloadOf(answer: MeasureOutcome): RegisterMeasurePayloadType {
  const { outcome, cell, findings, reportedMonths } = answer;
  return { outcome, cell: cellTypeOf(cell), findings: findings.map(findingTypeOf), reportedMonths };
}

function cellTypeOf({ month, code, version, entries }: Cell): PersonMeasureCellType {
  const measures = entries.map(({ otherText, days, provider }) => ({
    code,
    otherText: otherText === '' ? null : otherText,
    days,
    provider,
  }));
  return { party: null, month, code, version, measures, lastChange: null };
}
