import type { CalendarMonth, LocalizedText } from '../kernel/index.js';

/** One code of a national code list. */
export interface Code {
  readonly code: number;
  readonly label: LocalizedText;
  /** What the code covers, in our own words. */
  readonly guidance: LocalizedText;
  /** Swedish terms that the code is for. */
  readonly examples: readonly string[];
  /** Finer reasons kept inside the municipality and reported as the code itself. */
  readonly subReasons?: readonly string[];
}

/** Something that is registered by mistake as a measure, and why it is none (domain §2.4). */
export interface OutsideTheModel {
  readonly example: string;
  readonly why: LocalizedText;
}

/** The measures of one national model (domain §2). */
export interface MeasureCodeList {
  readonly kind: 'measures';
  readonly id: string;
  /** First month that the list is in force; it is until a later list of the same kind begins. */
  readonly validFrom: CalendarMonth;
  readonly source: string;
  /** The answer "no measure", which excludes every other code. */
  readonly noMeasureCode: number;
  /** The code that may stand several times, each with its own text. */
  readonly otherMeasureCode: number;
  /** Longest text of another measure, in characters. */
  readonly otherTextLimit: number;
  readonly codes: readonly Code[];
  readonly outsideTheModel: readonly OutsideTheModel[];
}

/** The closure reasons of one national model (domain §3). */
export interface ClosureReasonCodeList {
  readonly kind: 'closure-reasons';
  readonly id: string;
  /** First month that the list is in force; it is until a later list of the same kind begins. */
  readonly validFrom: CalendarMonth;
  readonly source: string;
  /** A reason that is known and has no code. */
  readonly otherReasonCode: number;
  /** A reason that is not known. */
  readonly unknownReasonCode: number;
  readonly codes: readonly Code[];
}

export type CodeList = MeasureCodeList | ClosureReasonCodeList;
