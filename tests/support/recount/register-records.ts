import type { Pool } from 'pg';
import type { StatedRecords } from './stated-records.js';

/** Writes records straight into the tables, as the loader's role may. */
export async function registerRecords(
  loader: Pool,
  municipality: string,
  { assistance, measures, closings }: StatedRecords,
): Promise<void> {
  const households = new Set([...assistance, ...closings].map(({ household }) => household));
  await loader.query(
    `insert into avstamp.household (municipality_code, household_ref, unit)
     select $1, unnest($2::text[]), 'IFO'`,
    [municipality, [...households]],
  );
  await loader.query(
    `insert into avstamp.assistance_month (municipality_code, month, household_ref, applicant_ref, co_applicant_ref)
     select $1, (month || '-01')::date, household, applicant, "coApplicant"
     from json_to_recordset($2) as one (household text, month text, applicant text, "coApplicant" text)`,
    [municipality, JSON.stringify(assistance)],
  );
  await loader.query(
    `insert into avstamp.measure (municipality_code, month, person_ref, code, other_text, days)
     select $1, (month || '-01')::date, person, code, text, days
     from json_to_recordset($2) as one (person text, month text, code smallint, text text, days smallint)`,
    [municipality, JSON.stringify(measures)],
  );
  await loader.query(
    `insert into avstamp.closure (municipality_code, household_ref, closed_on, applicant_reason,
       co_applicant_reason, household_reason, voided_at)
     select $1, household, "closedOn"::date, (reasons->>0)::smallint, (reasons->>1)::smallint,
       (reasons->>2)::smallint, case when voided then now() end
     from json_to_recordset($2) as one (household text, "closedOn" text, reasons json, voided boolean)`,
    [municipality, JSON.stringify(closings)],
  );
}
