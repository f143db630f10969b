import { listAt, listOf, required, textOf } from './answer-fields.js';

/** What the case system says of one type of errand: which codes its errands may have. */
export interface ErrandType {
  readonly typeSlug: string;
  readonly statuses: readonly string[];
  readonly decisionValues: readonly string[];
}

/** @throws UnexpectedAnswer */
export function errandTypesOf(value: unknown): ErrandType[] {
  return listAt(value, 'errand-types', (answer) => ({
    typeSlug: required(textOf(answer, 'typeSlug'), 'typeSlug'),
    statuses: (listOf(answer, 'statuses', (status) => textOf(status, 'code')) ?? []).filter(isGiven),
    decisionValues: (listOf(answer, 'decisionOptions', (option) => textOf(option, 'code')) ?? []).filter(
      isGiven,
    ),
  }));
}

const isGiven = (code: string | undefined): code is string => code !== undefined;
