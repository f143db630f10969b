import { Field, Float, Int, LocalizedTextType, ObjectType } from '../../platform/graphql/index.js';
import { ShareType } from './share.graphql.js';

/** A code's volume, as the API shows it. */
@ObjectType('MeasureVolume', { description: 'How much of a measure was given, as far as days are known.' })
export class MeasureVolumeType {
  @Field(() => Int, { description: 'The code.' })
  readonly code!: number;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  readonly label!: LocalizedTextType;

  @Field(() => Int, { description: 'Municipalities that reported the code.' })
  readonly municipalities!: number;

  @Field(() => Int, { description: 'Those of them that gave days at least once.' })
  readonly municipalitiesWithDays!: number;

  @Field(() => ShareType, {
    description: 'Records with days out of all records; the others carry the mark X.',
  })
  readonly recordsWithDays!: ShareType;

  @Field(() => Int, { description: 'Sum of the days.' })
  readonly days!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean days of records with days; null where there are none.',
  })
  readonly meanDays!: number | null;
}
