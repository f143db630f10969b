import {
  connectionOf,
  Field,
  FindingType,
  ObjectType,
  registerEnumType,
} from '../../platform/graphql/index.js';
import { ClosureType } from '../closure.graphql.js';
import { HouseholdType } from '../household-month.graphql.js';
import type { ClosureFilter } from './closure-list.js';

/** The filters under the names that the API gives them. */
export const ClosureFilterEnum = {
  ALL: 'all',
  WITHOUT_REASON: 'withoutReason',
} as const satisfies Record<string, ClosureFilter>;

registerEnumType(ClosureFilterEnum, {
  name: 'ClosureFilter',
  description: 'Which closings of a month are listed.',
  valuesConfig: {
    ALL: { description: 'All that count.' },
    WITHOUT_REASON: { description: 'Those that lack the reason of an adult or of the household.' },
  },
});

/** A closing in a list, as the API shows it. */
@ObjectType('ListedClosure', { description: 'A closing with its household.' })
export class ListedClosureType {
  @Field(() => HouseholdType, { description: 'The household.' })
  readonly household!: HouseholdType;

  @Field(() => ClosureType, { description: 'Its closing.' })
  readonly closure!: ClosureType;

  @Field(() => [FindingType], { description: 'What is still owed of the closing, or wrong in it.' })
  readonly findings!: readonly FindingType[];
}

/** A page of closings, as the API shows it. */
@ObjectType('ListedClosureConnection', { description: "A page of a month's closings." })
export class ListedClosureConnectionType extends connectionOf('ListedClosure', ListedClosureType) {}
