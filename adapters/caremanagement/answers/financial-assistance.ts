import {
  type Answer,
  answerAt,
  listOf,
  numberOf,
  objectOf,
  required,
  textOf,
  truthOf,
} from './answer-fields.js';

/** An adult as the application names them. */
export interface ApplicationPerson {
  readonly role?: string | undefined;
  readonly partyId?: string | undefined;
}

/** An income as the application states it; the amount is left where it is. */
export interface ApplicationIncome {
  readonly incomeType?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly incomeDate?: string | undefined;
  /** The role of whose it is. */
  readonly recipient?: string | undefined;
}

/** What an application says that is needed here; the rest is not kept. */
export interface ApplicationPayload {
  readonly applicationType?: string | undefined;
  readonly maritalStatus?: string | undefined;
  readonly periodMonth?: number | undefined;
  readonly periodYear?: number | undefined;
  readonly hasChildrenUnder21?: boolean | undefined;
  /** Party ids of the children, or nothing for one that has none; nothing at all where children are not told. */
  readonly children?: readonly (string | undefined)[] | undefined;
  readonly persons: readonly ApplicationPerson[];
  readonly incomes: readonly ApplicationIncome[];
}

/** An errand of financial assistance with its application. */
export interface FinancialAssistance {
  readonly id: string;
  readonly municipalityId?: string | undefined;
  readonly namespace?: string | undefined;
  readonly status?: string | undefined;
  readonly created: string;
  readonly data: ApplicationPayload;
}

/** @throws UnexpectedAnswer */
export function financialAssistanceOf(value: unknown): FinancialAssistance {
  const answer = answerAt(value, 'FinancialAssistanceView');
  return {
    id: required(textOf(answer, 'id'), 'id'),
    municipalityId: textOf(answer, 'municipalityId'),
    namespace: textOf(answer, 'namespace'),
    status: textOf(answer, 'status'),
    created: required(textOf(answer, 'created'), 'created'),
    data: payloadOf(objectOf(answer, 'data') ?? {}),
  };
}

function payloadOf(answer: Answer): ApplicationPayload {
  return {
    applicationType: textOf(answer, 'applicationType'),
    maritalStatus: textOf(answer, 'maritalStatus'),
    periodMonth: numberOf(answer, 'periodMonth'),
    periodYear: numberOf(answer, 'periodYear'),
    hasChildrenUnder21: truthOf(answer, 'hasChildrenUnder21'),
    children: listOf(answer, 'children', (child) => textOf(child, 'partyId')),
    persons:
      listOf(answer, 'persons', (person) => ({
        role: textOf(person, 'role'),
        partyId: textOf(person, 'partyId'),
      })) ?? [],
    incomes: listOf(answer, 'incomes', incomeOf) ?? [],
  };
}

function incomeOf(answer: Answer): ApplicationIncome {
  return {
    incomeType: textOf(answer, 'incomeType'),
    incomeDate: textOf(answer, 'incomeDate'),
    recipient: textOf(answer, 'recipient'),
  };
}
