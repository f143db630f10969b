// A participant of the viewer's units whose name may stand in a list: one with protected identity never does.
const LISTED = `select p.person_ref from avstamp.participant p
  where p.municipality_code = r.municipality_code and p.unit = any ((select avstamp.viewer_units())::text[]) and not p.protected`;

/**
 * The rows `r` of import_row with their files `f` and `known`, the person where the viewer may see who it is. Whether
 * the host knows a person otherwise decides nothing.
 */
export const ROWS_WITH_PERSONS = `avstamp.import_row r
  join avstamp.import_file f on f.municipality_code = r.municipality_code and f.file_id = r.file_id
  left join lateral (${LISTED} and p.person_ref = r.person_ref limit 1) known on true`;

/** What a row comes to for the labour-market unit that settles it. */
export const ROW_STATUS = `case r.verdict
  when 'refused' then 'refused' when 'duplicate' then 'duplicate' when 'outside' then 'outsideTheModel'
  else case
    when cardinality(r.candidate_refs) > 1 then 'ambiguous'
    when known.person_ref is null then 'unknown'
    when r.code = '' then 'ambiguous'
    else 'matched' end end`;

/** What a row comes to for the provider that handed it in: a matter of its form only. */
export const OWN_STATUS = `case r.verdict when 'refused' then 'refused' when 'outside' then 'outsideTheModel' else 'received' end`;

/** The columns of `ImportRow`, for the labour-market unit. */
export const ROW_COLUMNS = `r.file_id as "fileId", r.row_number as number, f.file_number as "fileNumber",
  f.file_name as "fileName", r.unit, r.party, r.source_rows as "sourceRows", known.person_ref as "personReference",
  array(${LISTED} and p.person_ref = any (r.candidate_refs) order by 1) as candidates,
  cardinality(r.candidate_refs) > 1 as "hasSeveral", r.masked_number as "maskedNumber", r.month,
  r.measure_text as "measureText", r.code, r.other_text as "otherText", r.days, r.provider, r.verdict,
  ${ROW_STATUS} as status, r.findings, r.settlement, r.settled_as as "settledAs", r.version`;
