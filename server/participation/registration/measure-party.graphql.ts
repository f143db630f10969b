import type { Party } from '../../access/index.js';
import { Field, ObjectType, registerEnumType, UnitScalar } from '../../platform/graphql/index.js';

/** Whose statement a measure is, under the names that the API gives it. */
export const PartyKindEnum = { SOCIAL: 'social', LABOUR: 'labour', PROVIDER: 'provider' } as const;
export type PartyKind = (typeof PartyKindEnum)[keyof typeof PartyKindEnum];

registerEnumType(PartyKindEnum, {
  name: 'PartyKind',
  description: 'Whose statement a measure is.',
  valuesConfig: {
    SOCIAL: { description: 'Social services.' },
    LABOUR: { description: "The municipality's labour-market units." },
    PROVIDER: { description: 'An external provider.' },
  },
});

/** Whose statement a measure is, as the API shows it. */
@ObjectType('MeasureParty', {
  description:
    'Whose statement a measure is. Several parties may state the same one; the report counts it once.',
})
export class MeasurePartyType {
  @Field(() => PartyKindEnum, { description: 'What kind of party.' })
  readonly kind!: PartyKind;

  @Field(() => UnitScalar, { nullable: true, description: 'Which provider; null for the others.' })
  readonly unit!: string | null;
}

const PROVIDER = 'provider:';

/** Shows a party. */
export function measurePartyTypeOf(party: Party): MeasurePartyType {
  if (party === 'social' || party === 'labour') return { kind: party, unit: null };
  return { kind: 'provider', unit: party.slice(PROVIDER.length) };
}
