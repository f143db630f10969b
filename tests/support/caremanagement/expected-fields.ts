/**
 * Every field that the adapter reads, by the name that the case system gives the object and with the field's type: what is
 * relied on, in our own words. A list is named by its items.
 */
export const EXPECTED_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  FindErrandsResponse: { errands: 'array', _meta: 'object' },
  PagingAndSortingMetaData: { totalPages: 'integer' },
  Errand: { id: 'string', created: 'string', typeSlug: 'string' },
  FinancialAssistanceView: {
    id: 'string',
    municipalityId: 'string',
    namespace: 'string',
    status: 'string',
    created: 'string',
    data: 'object',
  },
  FinancialAssistanceData: {
    applicationType: 'string',
    maritalStatus: 'string',
    periodMonth: 'integer',
    periodYear: 'integer',
    hasChildrenUnder21: 'boolean',
    children: 'array',
    persons: 'array',
    incomes: 'array',
  },
  Child: { partyId: 'string' },
  Person: { role: 'string', partyId: 'string' },
  Income: { incomeType: 'string', incomeDate: 'string', recipient: 'string' },
  Decision: {
    decisionType: 'string',
    value: 'string',
    amount: 'number',
    decisionDate: 'string',
    periodFrom: 'string',
    periodTo: 'string',
    created: 'string',
  },
  Stakeholder: { role: 'string', externalId: 'string', externalIdType: 'string' },
  ErrandTypeSchema: { typeSlug: 'string', statuses: 'array', decisionOptions: 'array' },
  StatusDefinition: { code: 'string' },
  DecisionOption: { code: 'string' },
};
