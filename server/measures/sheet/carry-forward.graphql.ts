import {
  Field,
  FindingType,
  HouseholdReferenceScalar,
  Int,
  ObjectType,
  PersonReferenceScalar,
} from '../../platform/graphql/index.js';
import { CellEntryType } from '../cells/cell.graphql.js';
import { MeasureType } from '../measure.graphql.js';

/** A proposed cell, as the API shows it. */
@ObjectType('ProposedCell', { description: 'A cell that could be saved as the month before has it.' })
export class ProposedCellType {
  @Field(() => Int, { description: 'The code.' })
  readonly code!: number;

  @Field(() => Int, { description: 'The version to give with `saveMonth`.' })
  readonly expectedVersion!: number;

  @Field(() => [CellEntryType], { description: 'What the cell would hold.' })
  readonly entries!: readonly CellEntryType[];
}

/** A measure that is not proposed, as the API shows it. */
@ObjectType('LeftOutMeasure', { description: 'A measure of the month before that is not proposed.' })
export class LeftOutMeasureType {
  @Field(() => MeasureType, { description: 'The measure.' })
  readonly measure!: MeasureType;

  @Field(() => [FindingType], { description: 'What the rules of the new month say against it.' })
  readonly findings!: readonly FindingType[];
}

/** A proposal, as the API shows it. */
@ObjectType('CarriedForward', {
  description: 'What the month before proposes for an adult of whom nothing is registered.',
})
export class CarriedForwardType {
  @Field(() => HouseholdReferenceScalar, { description: 'The household.' })
  readonly householdReference!: string;

  @Field(() => PersonReferenceScalar, { description: 'The person.' })
  readonly personReference!: string;

  @Field(() => [ProposedCellType], { description: 'What could be saved.' })
  readonly cells!: readonly ProposedCellType[];

  @Field(() => [LeftOutMeasureType], { description: 'What is left out, and why.' })
  readonly leftOut!: readonly LeftOutMeasureType[];
}
