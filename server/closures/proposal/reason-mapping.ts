import type { Benefit, ClosureFactKind } from '@avstamp/plugin-sdk';
import type { CalendarMonth, LocalizedText } from '../../kernel/index.js';

/** Which reason one kind of fact speaks for. */
export interface MappedReason {
  readonly fact: ClosureFactKind;
  /** Given where the fact is a benefit, and only there. */
  readonly benefit?: Benefit;
  readonly code: number;
  /** Why, as the end of a sentence, with the place `{date}`. */
  readonly because: LocalizedText;
}

/** From which facts the reasons of one code list are proposed. */
export interface ReasonMapping {
  readonly id: string;
  readonly validFrom: CalendarMonth;
  readonly source: string;
  /** Id of the list that the codes are of. */
  readonly codeList: string;
  /** How long before and after the closing a fact may lie that speaks for a reason, in days. */
  readonly daysBefore: number;
  readonly daysAfter: number;
  /** The one that speaks strongest first. */
  readonly reasons: readonly MappedReason[];
}

/** All mappings that the module knows. Another one is a new file, never new code. */
export interface ReasonMappings {
  /** The mapping to a code list that is in force in the month; undefined where there is none. */
  inForce(codeList: string, month: CalendarMonth): ReasonMapping | undefined;
}
