import type { Benefit, ClosureFactKind } from '@avstamp/plugin-sdk';

/**
 * How far an errand with a status has come:
 *
 * - `underWay`: nothing is settled, unless a decision says so
 * - `settled`: there is a decision
 * - `withdrawn`: nobody decides it any more, and no assistance came of it
 */
export const STATUS_MEANINGS = ['underWay', 'settled', 'withdrawn'] as const;
export type StatusMeaning = (typeof STATUS_MEANINGS)[number];

/** What a code says of why a person's assistance ended. */
export interface FactMeaning {
  readonly kind: ClosureFactKind;
  /** Given with the kind `benefit`, and with no other. */
  readonly benefit?: Benefit;
}

/** What a value of a decision says. */
export interface DecisionMeaning {
  readonly outcome: 'granted' | 'refused';
  /** Where the value says besides why: told of the errand's adults, dated with the decision. */
  readonly fact?: FactMeaning;
}

/**
 * What codes mean. The description of the case system leaves all of them to the namespace, so they are data here: from
 * which month of assistance they hold, and what each stands for. A code that is not named is a finding, never a guess.
 */
export interface CodeMeanings {
  /** First month of assistance, `YYYY-MM`, that these are for. */
  readonly validFrom: string;
  /** Types of errands that are applications for assistance; errands of other types are passed over. */
  readonly typeSlugs: readonly string[];
  readonly statuses: Readonly<Record<string, StatusMeaning>>;
  /** Types of decisions by which a caseworker decides; all others, such as recommendations, are passed over. */
  readonly decisionTypes: readonly string[];
  readonly decisions: Readonly<Record<string, DecisionMeaning>>;
  /** Kinds of application: an own application for a month, or something added to a month's. */
  readonly applicationTypes: Readonly<Record<string, 'application' | 'supplement'>>;
  readonly roles: { readonly applicant: string; readonly coApplicant: string };
  /** Types of external ids that are party ids. */
  readonly partyIdTypes: readonly string[];
  /** What a stated income says once it is there and was not in the person's application before. */
  readonly incomes: Readonly<Record<string, FactMeaning>>;
}

/** The meanings for a month: the latest that began by then; nothing where none had. */
export function meaningsFor(all: readonly CodeMeanings[], month: string): CodeMeanings | undefined {
  return all
    .filter(({ validFrom }) => validFrom <= month)
    .reduce<CodeMeanings | undefined>(
      (latest, each) => (latest === undefined || latest.validFrom < each.validFrom ? each : latest),
      undefined,
    );
}
