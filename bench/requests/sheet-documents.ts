import { MEASURED_MONTH, ONE_MUNICIPALITY, ONE_UNIT } from '../data-sets/data-set.js';
import type { ServerName } from '../servers/servers.js';
import { trustedRequest } from './trusted-request.js';

const POSTGRAPHILE = `query ($municipality: String!, $month: Date!, $unit: String!) {
  allHouseholds(condition: { municipalityCode: $municipality, month: $month, unit: $unit },
      orderBy: HOUSEHOLD_REF_ASC, first: 50) {
    nodes { householdRef unit children adults { nodes { role personRef protected
      cells { nodes { code version days otherText provider } }
      lastMonth { nodes { code days otherText provider } } } } } } }`;

/** What each server is asked for: the first 50 households of a unit's month, with both adults and their measures. */
export const SHEET_REQUESTS: Readonly<Record<ServerName, string>> = {
  avstamp: trustedRequest('AvstampMonthSheet', { month: MEASURED_MONTH, first: 50 }),
  bare: '{}',
  postgraphile: JSON.stringify({
    query: POSTGRAPHILE,
    variables: { municipality: ONE_MUNICIPALITY, month: `${MEASURED_MONTH}-01`, unit: ONE_UNIT },
  }),
};
