import { CalendarMonthScalar, Field, Int, LocalizedTextType, ObjectType } from '../platform/graphql/index.js';

/** A code, as the API shows it. */
@ObjectType('Code', { description: 'One code of a national code list.' })
export class CodeType {
  @Field(() => Int, { description: 'The code.' })
  readonly code!: number;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  readonly label!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'What it covers.' })
  readonly guidance!: LocalizedTextType;

  @Field(() => [String], { description: 'Swedish terms that it is for.' })
  readonly examples!: readonly string[];
}

/** Something registered by mistake, as the API shows it. */
@ObjectType('OutsideTheModel', { description: 'Something that is registered by mistake as a measure.' })
export class OutsideTheModelType {
  @Field(() => String, { description: 'Swedish term for it.' })
  readonly example!: string;

  @Field(() => LocalizedTextType, { description: 'Why it is no measure.' })
  readonly why!: LocalizedTextType;
}

/** The measures in force, as the API shows them. */
@ObjectType('MeasureCodeList', { description: 'The labour-promoting measures of one national model.' })
export class MeasureCodeListType {
  @Field(() => String, { description: 'Id of the list.' })
  readonly id!: string;

  @Field(() => CalendarMonthScalar, { description: 'First month that the list is in force.' })
  readonly validFrom!: string;

  @Field(() => Int, { description: 'The code for no measure, which excludes every other.' })
  readonly noMeasureCode!: number;

  @Field(() => Int, { description: 'The code that may stand several times, each with its own text.' })
  readonly otherMeasureCode!: number;

  @Field(() => Int, { description: 'Longest text of another measure, in characters.' })
  readonly otherTextLimit!: number;

  @Field(() => [CodeType], { description: 'The codes, in order.' })
  readonly codes!: readonly CodeType[];

  @Field(() => [OutsideTheModelType], { description: 'What is no measure, and why.' })
  readonly outsideTheModel!: readonly OutsideTheModelType[];
}

/** The closure reasons in force, as the API shows them. */
@ObjectType('ClosureReasonCodeList', { description: 'The closure reasons of one national model.' })
export class ClosureReasonCodeListType {
  @Field(() => String, { description: 'Id of the list.' })
  readonly id!: string;

  @Field(() => CalendarMonthScalar, { description: 'First month that the list is in force.' })
  readonly validFrom!: string;

  @Field(() => Int, { description: 'The code for a reason that is known and has no code.' })
  readonly otherReasonCode!: number;

  @Field(() => Int, { description: 'The code for a reason that is not known.' })
  readonly unknownReasonCode!: number;

  @Field(() => [CodeType], { description: 'The codes, in order.' })
  readonly codes!: readonly CodeType[];
}

/** The lists of a month, as the API shows them. */
@ObjectType('CodeLists', { description: 'The code lists in force in a month.' })
export class CodeListsType {
  @Field(() => MeasureCodeListType, { nullable: true, description: 'Measures; null before the first list.' })
  readonly measures!: MeasureCodeListType | null;

  @Field(() => ClosureReasonCodeListType, {
    nullable: true,
    description: 'Closure reasons; null before the first list.',
  })
  readonly closureReasons!: ClosureReasonCodeListType | null;
}
