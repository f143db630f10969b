import {
  CalendarDateScalar,
  Field,
  Int,
  LocalizedTextType,
  ObjectType,
} from '../../platform/graphql/index.js';

/** Population covered, as the API shows it. */
@ObjectType('PopulationCovered', {
  description: "How many of the country's people live where reports came from.",
})
export class PopulationCoveredType {
  @Field(() => Int, { nullable: true, description: 'The people; null where it is not known.' })
  readonly people!: number | null;

  @Field(() => Int, { nullable: true, description: "Whole per cent of the country's." })
  readonly percent!: number | null;

  @Field(() => CalendarDateScalar, { description: 'The date that the figures are of.' })
  readonly date!: string;

  @Field(() => LocalizedTextType, { description: 'Where the figures come from.' })
  readonly source!: LocalizedTextType;
}

/** Participation, as the API shows it. */
@ObjectType('Participation', { description: 'Who has reported. A nil report counts as one.' })
export class ParticipationType {
  @Field(() => Int, { description: 'Municipalities that owe a report.' })
  readonly expected!: number;

  @Field(() => Int, { description: 'Those of them that have reported at least one of the months.' })
  readonly reported!: number;

  @Field(() => Int, { description: 'Those of them that have reported each of the months.' })
  readonly reportedAllMonths!: number;

  @Field(() => Int, { description: 'Those of them that have reported none.' })
  readonly notReported!: number;

  @Field(() => PopulationCoveredType, { nullable: true, description: 'Null where no population is known.' })
  readonly population!: PopulationCoveredType | null;
}
