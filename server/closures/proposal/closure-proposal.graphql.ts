import type { Benefit, ClosureFactKind } from '@avstamp/plugin-sdk';
import type { AdultRole } from '../../households/index.js';
import {
  CalendarDateScalar,
  Field,
  FindingType,
  Int,
  LocalizedTextType,
  ObjectType,
  registerEnumType,
} from '../../platform/graphql/index.js';
import { ClosureType } from '../closure.graphql.js';

/** The adults of a household, under the names that the API gives them. */
export const AdultRoleEnum = {
  APPLICANT: 'applicant',
  CO_APPLICANT: 'coApplicant',
} as const satisfies Record<string, AdultRole>;

registerEnumType(AdultRoleEnum, {
  name: 'AdultRole',
  description: 'Which of the adults of a household.',
  valuesConfig: {
    APPLICANT: { description: 'The first adult.' },
    CO_APPLICANT: { description: 'The second adult.' },
  },
});

/** What a host may know, under the names that the API gives it. */
export const ClosureFactKindEnum = {
  DEATH: 'death',
  MOVED: 'moved',
  BENEFIT: 'benefit',
  WORK_INCOME: 'workIncome',
} as const satisfies Record<string, ClosureFactKind>;

registerEnumType(ClosureFactKindEnum, {
  name: 'ClosureFactKind',
  description: 'What the case system knows of why assistance ended.',
  valuesConfig: {
    DEATH: { description: 'The person has died.' },
    MOVED: { description: 'The person has moved out of the municipality.' },
    BENEFIT: { description: 'A benefit has been granted.' },
    WORK_INCOME: { description: 'New income from work has been registered.' },
  },
});

/** Benefits, under the names that the API gives them. */
export const BenefitEnum = {
  SICKNESS: 'sickness',
  UNEMPLOYMENT: 'unemployment',
  PENSION: 'pension',
  STUDENT_AID: 'studentAid',
  OTHER: 'other',
} as const satisfies Record<string, Benefit>;

registerEnumType(BenefitEnum, {
  name: 'Benefit',
  description: 'Which benefit has been granted.',
  valuesConfig: {
    SICKNESS: { description: 'From the sickness insurance.' },
    UNEMPLOYMENT: { description: 'At unemployment.' },
    PENSION: { description: 'A pension, or maintenance support for the elderly.' },
    STUDENT_AID: { description: 'For studies.' },
    OTHER: { description: 'Another one.' },
  },
});

/** A ground of a proposal, as the API shows it. */
@ObjectType('ProposalGround', { description: 'What a proposed reason rests on.' })
export class ProposalGroundType {
  @Field(() => AdultRoleEnum, { description: 'Whom it is about.' })
  readonly adult!: AdultRole;

  @Field(() => ClosureFactKindEnum, {
    nullable: true,
    description: "What the case system knows; null where the ground is the adult's own reason.",
  })
  readonly fact!: ClosureFactKind | null;

  @Field(() => BenefitEnum, { nullable: true, description: 'Which benefit; null for other facts.' })
  readonly benefit!: Benefit | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "When; null where the ground is the adult's own reason.",
  })
  readonly date!: string | null;
}

/** A proposed reason, as the API shows it. */
@ObjectType('ReasonProposal', {
  description: 'A reason that somebody may take or leave; it is never saved by itself.',
})
export class ReasonProposalType {
  @Field(() => Int, { description: 'Its code.' })
  readonly code!: number;

  @Field(() => LocalizedTextType, { description: 'What the code is called.' })
  readonly label!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'What is proposed and why, as a sentence.' })
  readonly text!: LocalizedTextType;

  @Field(() => [ProposalGroundType], { description: 'What it rests on.' })
  readonly grounds!: readonly ProposalGroundType[];
}

/** What is proposed for a closing, as the API shows it. */
@ObjectType('ClosureProposal', { description: 'Reasons that are proposed for a closing.' })
export class ClosureProposalType {
  @Field(() => ClosureType, {
    nullable: true,
    description: 'What is registered already; null where nothing is.',
  })
  readonly closure!: ClosureType | null;

  @Field(() => Boolean, { description: 'Whether the household had a co-applicant when assistance ended.' })
  readonly hasCoApplicant!: boolean;

  @Field(() => [ReasonProposalType], { description: 'For the applicant, the strongest first.' })
  readonly applicant!: readonly ReasonProposalType[];

  @Field(() => [ReasonProposalType], { description: 'For the co-applicant, the strongest first.' })
  readonly coApplicant!: readonly ReasonProposalType[];

  @Field(() => [ReasonProposalType], {
    description:
      'For the household: one where the adults share a reason, both where they do not, none until each has one.',
  })
  readonly household!: readonly ReasonProposalType[];

  @Field(() => [FindingType], { description: 'What is missing for proposing.' })
  readonly findings!: readonly FindingType[];
}
