import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPool } from '#product/measured';
import { MEASURED_MONTH, ONE_MUNICIPALITY, ONE_UNIT } from '../data-sets/data-set.js';
import type { StartServer } from './start-server.js';

const MEASURES = (month: string): string => `(select coalesce(json_agg(json_build_object('code', m.code,
    'otherText', m.other_text, 'days', m.days, 'provider', m.provider, 'version', m.version) order by m.code), '[]')
  from avstamp.measure m where m.municipality_code = $1 and m.month = ${month} and m.person_ref = adult.person_ref)`;

const SELECT = `select coalesce(json_agg(shown), '[]')::text as sheet from (
  select h.household_ref as reference, h.unit, a.children, (
    select json_agg(json_build_object('role', adult.role, 'reference', adult.person_ref, 'protected', p.protected,
      'cells', ${MEASURES('$2::date')}, 'lastMonth', ${MEASURES("($2::date - interval '1 month')::date")}))
    from (values ('applicant', a.applicant_ref), ('coApplicant', a.co_applicant_ref)) as adult (role, person_ref)
    join avstamp.person p on p.municipality_code = $1 and p.person_ref = adult.person_ref) as adults
  from avstamp.household h
  join avstamp.assistance_month a
    on a.municipality_code = h.municipality_code and a.household_ref = h.household_ref and a.month = $2::date
  where h.municipality_code = $1 and h.unit = $3 order by h.household_ref limit 50) shown`;

/** Nothing but Node's own HTTP server and one prepared statement whose text goes out as it comes; as a superuser. */
export const bareServer: StartServer = async ({ urls }) => {
  const pool = createPool(urls.admin, { name: 'bench', size: 10 });
  const values = [ONE_MUNICIPALITY, `${MEASURED_MONTH}-01`, ONE_UNIT];
  const server = createServer((request, response) => {
    request.resume();
    pool.query<{ sheet: string }>({ name: 'sheet', text: SELECT, values }).then(
      ({ rows }) => response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0]?.sheet),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};
