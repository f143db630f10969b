import {
  Field,
  FindingType,
  findingTypeOf,
  Int,
  ObjectType,
  ReasonScalar,
} from '../../platform/graphql/index.js';
import type { AcknowledgeableFinding } from './sheet-household.js';

/** A finding on the sheet, as the API shows it. */
@ObjectType('SheetFinding', {
  description: "A finding about a person's month, which may have been acknowledged.",
})
export class SheetFindingType extends FindingType {
  @Field(() => Int, {
    nullable: true,
    description: 'The code of the cell that it is about; null where it is about the whole month.',
  })
  readonly code!: number | null;

  @Field(() => String, {
    description:
      'Stands for the facts that the rule looked at; give it with `acknowledgeFinding`. Other facts are another finding.',
  })
  readonly facts!: string;

  @Field(() => ReasonScalar, {
    nullable: true,
    description: 'Why somebody has let the warning stand; null where nobody has.',
  })
  readonly acknowledgedBecause!: string | null;
}

/** Shows a finding on the sheet. */
export function sheetFindingTypeOf(finding: AcknowledgeableFinding): SheetFindingType {
  return {
    ...findingTypeOf(finding),
    code: finding.code ?? null,
    facts: finding.facts,
    acknowledgedBecause: finding.acknowledgedBecause ?? null,
  };
}
