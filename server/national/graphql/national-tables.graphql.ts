import { CalendarMonthScalar, Field, ObjectType } from '../../platform/graphql/index.js';
import { ClosuresByReasonType } from './closures-by-reason.graphql.js';
import { ContributionsType } from './contributions.graphql.js';
import { MeasuresByCodeType } from './measures-by-code.graphql.js';
import { PersonGroupsType } from './net-persons.graphql.js';
import { ParticipationType } from './participation.graphql.js';
import { MeasureVolumeType } from './volume-by-code.graphql.js';

/** The national tables, as the API shows them. */
@ObjectType('NationalTables', {
  description: "The compilation of all municipalities' reports of one month or more.",
})
export class NationalTablesType {
  @Field(() => String, { description: 'The report definition that the reports follow.' })
  readonly definitionId!: string;

  @Field(() => [CalendarMonthScalar], { description: 'The months, in order.' })
  readonly months!: readonly string[];

  @Field(() => Boolean, {
    description:
      'Whether small counts have been suppressed. While they have not, the tables must not be published.',
  })
  readonly reviewedForDisclosure!: boolean;

  @Field(() => ContributionsType, { description: 'Table 1.' })
  readonly contributions!: ContributionsType;

  @Field(() => MeasuresByCodeType, { description: 'Table 2.' })
  readonly measures!: MeasuresByCodeType;

  @Field(() => ClosuresByReasonType, { description: 'Table 3.' })
  readonly closures!: ClosuresByReasonType;

  @Field(() => PersonGroupsType, { description: 'Persons instead of measures, all months together.' })
  readonly persons!: PersonGroupsType;

  @Field(() => [MeasureVolumeType], { description: 'Volume of each code.' })
  readonly volumes!: readonly MeasureVolumeType[];

  @Field(() => ParticipationType, { description: 'Who has reported.' })
  readonly participation!: ParticipationType;
}
