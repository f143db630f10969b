import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { AccessService, MunicipalViewer } from './access/index.js';
import { HOUSEHOLD_MONTH } from './closures/household-month.service.js';
import { HouseholdReferenceService } from './closures/reference/household-reference.service.js';
import { DomainError, type HouseholdReference, isHostReference } from './kernel/index.js';
import { PERSON_MEASURES } from './participation/registration/person-measures.service.js';
import {
  type EntityReference,
  type SubgraphParts,
  subgraphDocument,
  subgraphSchema,
} from './platform/graphql/federation/index.js';
import type { RequestContext } from './platform/graphql/index.js';
import type { RequestParts } from './requests/index.js';

const KEY = 'municipalityCode reference';

const ADDITIONS = `
extend type Household {
  "What is registered of the household for a month; null where the household is not among one's own."
  registeredMonth(
    "The month."
    month: CalendarMonth!
    "Why the household is opened; needed where an adult of it is protected. Kept in the log."
    reason: Reason
  ): HouseholdMonth
}

"A person, as the host's subgraph knows it. That there is one says nothing of whether anything is registered of it."
type Person {
  "The municipality."
  municipalityCode: MunicipalityCode!
  "The host's reference to the person."
  reference: PersonReference!
  "The person's measures, month by month; null where the person is not among one's own."
  measures(
    "First month."
    from: CalendarMonth!
    "Last month; 1 to 36 months are read."
    to: CalendarMonth!
    "Why; needed for a person with a protected identity, by who has been named to open it."
    reason: Reason
  ): PersonMeasures
}
`;

/** The module as a subgraph of Apollo Federation: its schema, with household and person as entities. */
export function moduleSubgraph(schema: GraphQLSchema, requests: RequestParts): GraphQLSchema {
  return subgraphSchema(schema, partsOf(schema, requests));
}

/** The text of the subgraph, as composition takes it. */
export function moduleSubgraphDocument(schema: GraphQLSchema, requests: RequestParts): string {
  return subgraphDocument(schema, partsOf(schema, requests));
}

function partsOf(schema: GraphQLSchema, requests: RequestParts): SubgraphParts {
  const households = new HouseholdReferenceService(requests);
  const asked = (
    operation: string,
    references: readonly EntityReference[],
    context: RequestContext,
  ): { viewer: MunicipalViewer; own: readonly string[] } | undefined => {
    const viewer = viewerOf(requests.access, operation, context);
    return viewer && { viewer, own: references.map((reference) => ownReference(viewer, reference)) };
  };
  return {
    additions: ADDITIONS,
    shareable: ['PageInfo'],
    entities: [
      {
        type: 'Household',
        key: KEY,
        resolve: async (references, context) => {
          const { viewer, own } = asked(HOUSEHOLD_MONTH, references, context) ?? {};
          if (viewer === undefined || own === undefined) return [];
          const names = [...new Set(own)].filter((name): name is HouseholdReference => name !== '');
          const found = names.length === 0 ? undefined : await households.find(viewer, names);
          return own.map((name) => found?.get(name) ?? null);
        },
      },
      {
        type: 'Person',
        key: KEY,
        // Not looked for: whether anything is registered of a person shows in what is asked of it, and nowhere else.
        resolve: async (references, context) => {
          const { viewer, own = [] } = asked(PERSON_MEASURES, references, context) ?? {};
          return own.map((reference) =>
            reference === '' ? null : { municipalityCode: viewer?.municipalityCode, reference },
          );
        },
      },
    ],
    fields: [
      entityField(schema, 'Household', 'registeredMonth', 'householdMonth', 'householdReference'),
      entityField(schema, 'Person', 'measures', 'personMeasures', 'personReference'),
    ],
  };
}

/** The reference, where it is one of the viewer's municipality; else empty. */
function ownReference(viewer: MunicipalViewer, { municipalityCode, reference }: EntityReference): string {
  const isOwn = municipalityCode === viewer.municipalityCode && typeof reference === 'string';
  return isOwn && isHostReference(reference) ? reference : '';
}

// Who may not ask gets what one gets who asks for what is not there; only who has not signed in is asked to.
function viewerOf(
  access: AccessService,
  operation: string,
  { request }: RequestContext,
): MunicipalViewer | undefined {
  try {
    return access.municipalViewerFor(operation, request.identity);
  } catch (failure) {
    if (failure instanceof DomainError && failure.code === 'FORBIDDEN') return undefined;
    throw failure;
  }
}

/** A field that asks an operation of the schema about the entity: policy, log and rules are that operation's. */
function entityField(
  schema: GraphQLSchema,
  type: string,
  field: string,
  operation: string,
  argument: string,
): SubgraphParts['fields'][number] {
  const ask = schema.getQueryType()?.getFields()[operation]?.resolve;
  const resolve: GraphQLFieldResolver<EntityReference, RequestContext> = async (
    entity,
    args,
    context,
    info,
  ) => {
    try {
      return await ask?.(undefined, { ...args, [argument]: entity['reference'] }, context, info);
    } catch (failure) {
      if (failure instanceof DomainError && failure.code === 'NOT_FOUND') return null;
      throw failure;
    }
  };
  return { type, field, resolve };
}
