import {
  connectionOf,
  Field,
  HouseholdReferenceScalar,
  Int,
  ObjectType,
  PersonReferenceScalar,
  PlainTextScalar,
} from '../../platform/graphql/index.js';
import { AnswerStatusEnum } from '../answer.graphql.js';
import type { Answer } from '../answer.js';
import { CellType } from '../cells/cell.graphql.js';
import { MeasureType } from '../measure.graphql.js';
import { SheetFindingType } from './sheet-finding.graphql.js';

/** A measure of another party, as the API shows it. */
@ObjectType('MeasureOfOthers', {
  description:
    'A measure that another unit has stated, shown where one board or a recorded ground lets it be seen.',
})
export class MeasureOfOthersType extends MeasureType {
  @Field(() => PlainTextScalar, {
    description:
      "Who states it: `labour` for the municipality's labour-market units, `provider:` and a unit's name for a provider.",
  })
  readonly party!: string;
}

/** An adult on the sheet, as the API shows one: by reference, never by name. */
@ObjectType('SheetAdult', {
  description: 'An adult of a household, with all that the sheet shows of the month.',
})
export class SheetAdultType {
  @Field(() => PersonReferenceScalar, { description: "The host's reference to the person." })
  readonly reference!: string;

  @Field(() => Boolean, { description: 'True for a protected identity: the name must not be shown.' })
  readonly protected!: boolean;

  @Field(() => AnswerStatusEnum, { description: 'What is registered amounts to, as far as it may be seen.' })
  readonly status!: Answer['status'];

  @Field(() => [CellType], { description: 'The cells that have ever been registered, by code.' })
  readonly cells!: readonly CellType[];

  @Field(() => [MeasureOfOthersType], { description: 'What other units have stated, where it may be seen.' })
  readonly ofOthers!: readonly MeasureOfOthersType[];

  @Field(() => [MeasureType], {
    description:
      'What is registered of the month before, code "no measure" included; a proposal, and no more.',
  })
  readonly lastMonth!: readonly MeasureType[];

  @Field(() => [SheetFindingType], { description: 'What the rules say of the month.' })
  readonly findings!: readonly SheetFindingType[];
}

/** A household on the sheet, as the API shows it. */
@ObjectType('SheetHousehold', { description: 'A household with assistance in the month.' })
export class SheetHouseholdType {
  @Field(() => HouseholdReferenceScalar, { description: "The host's reference to the household." })
  readonly reference!: string;

  @Field(() => PlainTextScalar, { description: 'The unit that handles it.' })
  readonly unit!: string;

  @Field(() => Int, { description: 'Number of children.' })
  readonly children!: number;

  @Field(() => SheetAdultType, { nullable: true, description: "The household's first adult." })
  readonly applicant!: SheetAdultType | null;

  @Field(() => SheetAdultType, { nullable: true, description: 'The second adult; null where there is none.' })
  readonly coApplicant!: SheetAdultType | null;
}

/** A page of the sheet, as the API shows it. */
@ObjectType('SheetHouseholdConnection', { description: "A page of a month's sheet." })
export class SheetHouseholdConnectionType extends connectionOf('SheetHousehold', SheetHouseholdType) {}
