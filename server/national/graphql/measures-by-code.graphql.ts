import { Field, Float, Int, LocalizedTextType, ObjectType } from '../../platform/graphql/index.js';

/** A row of Table 2, as the API shows it. */
@ObjectType('MeasureCount', { description: 'One code of Table 2.' })
export class MeasureCountType {
  @Field(() => Int, { description: 'The code.' })
  readonly code!: number;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  readonly label!: LocalizedTextType;

  @Field(() => Int, { description: 'Persons with the code, counted once for each month.' })
  readonly records!: number;

  @Field(() => Float, { nullable: true, description: 'Per cent of all measures; null where there are none.' })
  readonly percent!: number | null;
}

/** Table 2, as the API shows it. */
@ObjectType('MeasuresByCode', { description: 'Table 2: measures by code.' })
export class MeasuresByCodeType {
  @Field(() => [MeasureCountType], { description: 'One row for each code, in code order.' })
  readonly rows!: readonly MeasureCountType[];

  @Field(() => Int, { description: 'All measures reported.' })
  readonly total!: number;

  @Field(() => Int, { description: 'Those of applicants.' })
  readonly onApplicants!: number;

  @Field(() => Int, { description: 'Those of co-applicants.' })
  readonly onCoApplicants!: number;
}
