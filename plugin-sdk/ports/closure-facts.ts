/**
 * What a host may know of why a person's assistance ended:
 *
 * - `death`: the person has died
 * - `moved`: the person has moved out of the municipality
 * - `benefit`: a benefit has been granted; `benefit` says which
 * - `workIncome`: wages, or income from a business, have been registered that were not there before
 */
export const CLOSURE_FACT_KINDS = ['death', 'moved', 'benefit', 'workIncome'] as const;
/** One of `CLOSURE_FACT_KINDS`. */
export type ClosureFactKind = (typeof CLOSURE_FACT_KINDS)[number];

/** Which benefit has been granted; `other` for one that is none of those before it. */
export const BENEFITS = ['sickness', 'unemployment', 'pension', 'studentAid', 'other'] as const;
/** One of `BENEFITS`. */
export type Benefit = (typeof BENEFITS)[number];

/** One thing that the host knows of a person. */
export interface ClosureFact {
  readonly personReference: string;
  readonly kind: ClosureFactKind;
  /** Given with the kind `benefit`, and with no other. */
  readonly benefit?: Benefit;
  /** When it happened or was registered, `YYYY-MM-DD`. */
  readonly date: string;
}

/** Whose facts are asked for, and from which time. */
export interface ClosureFactsRequest {
  readonly municipalityCode: string;
  /** One or two. */
  readonly personReferences: readonly string[];
  /** First and last date, `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
}

/** Facts from which reasons of a closing are proposed; a person decides, and the facts are not kept. */
export interface ClosureFactsPort {
  /** What is known of the persons. Facts of others or of other times are passed over. */
  factsOf(request: ClosureFactsRequest): Promise<readonly ClosureFact[]>;
}
