import { Field, Int, ObjectType, PlainTextScalar, registerEnumType } from '../platform/graphql/index.js';
import type { MeasureProvider } from './measure-statement.js';

/** Who gave a measure, under the names that the API gives them. */
export const MeasureProviderEnum = {
  OWN: 'own',
  PROCURED: 'procured',
  COMMISSIONED: 'commissioned',
} as const satisfies Record<string, MeasureProvider>;

registerEnumType(MeasureProviderEnum, {
  name: 'MeasureProvider',
  description: 'Who gave a measure that the municipality is responsible for.',
  valuesConfig: {
    OWN: { description: 'The municipality itself.' },
    PROCURED: { description: 'Another provider, procured by the municipality.' },
    COMMISSIONED: { description: "The municipality, on another party's commission." },
  },
});

/** A measure, as the API shows it. */
@ObjectType('Measure', { description: 'A labour-promoting measure that a person had in the month.' })
export class MeasureType {
  @Field(() => Int, { description: "The measure's code in the code list in force in the month." })
  readonly code!: number;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'What another measure is; null for other codes.',
  })
  readonly otherText!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Days in the month, part of a day counting as a whole one; null where the number is not known (X).',
  })
  readonly days!: number | null;

  @Field(() => MeasureProviderEnum, {
    nullable: true,
    description: 'Who gave it; null where that is not known.',
  })
  readonly provider!: MeasureProvider | null;
}
