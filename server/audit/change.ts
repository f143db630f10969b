import type {
  CalendarMonth,
  HouseholdReference,
  MunicipalityCode,
  PersonReference,
} from '../kernel/index.js';

/** What is registered, as the history keeps it: plain values under the names of the domain. */
export type RegisteredFacts = Readonly<Record<string, unknown>>;

/** One change of what is registered of a person or a household. When it was, the database writes. */
export interface Change {
  readonly municipalityCode: MunicipalityCode;
  /** The host's id of the user. */
  readonly actor: string;
  readonly role: string;
  /** What kind of thing changed, for instance `measure`, `closure`, `attendance`. */
  readonly kind: string;
  readonly personReference?: PersonReference;
  readonly householdReference?: HouseholdReference;
  readonly month?: CalendarMonth;
  readonly code?: number;
  /** Whose statement it is; social services' where it is left out. */
  readonly party?: string;
  /** Why, in the words of whoever changed it; empty where no reason was asked for. */
  readonly reason: string;
  /** Undefined where there was nothing before. */
  readonly before: RegisteredFacts | undefined;
  /** Undefined where there is nothing left. */
  readonly after: RegisteredFacts | undefined;
}
