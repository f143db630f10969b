import { Field, Int, ObjectType, PlainTextScalar } from '../../platform/graphql/index.js';
import { MeasureProviderEnum } from '../measure.graphql.js';
import type { MeasureProvider } from '../measure-statement.js';

/** An entry of a cell, as the API shows it. */
@ObjectType('CellEntry', { description: 'One measure of a cell.' })
export class CellEntryType {
  @Field(() => Int, {
    nullable: true,
    description:
      'Days in the month, part of a day counting as a whole one; null where the number is not known (X).',
  })
  readonly days!: number | null;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'What another measure is; null for other codes.',
  })
  readonly otherText!: string | null;

  @Field(() => MeasureProviderEnum, {
    nullable: true,
    description: 'Who gave it; null where that is not known.',
  })
  readonly provider!: MeasureProvider | null;
}

/** A cell, as the API shows it. */
@ObjectType('Cell', {
  description: 'What social services have registered of one person for one month and code.',
})
export class CellType {
  @Field(() => Int, { description: 'The code in the code list in force in the month.' })
  readonly code!: number;

  @Field(() => Int, {
    description:
      'Grows with every change, also when the cell is emptied; 0 where nothing has ever been registered.',
  })
  readonly version!: number;

  @Field(() => [CellEntryType], {
    description:
      'The measures, by text; empty where the cell has been emptied. Only the code for other measures has several.',
  })
  readonly entries!: readonly CellEntryType[];
}
