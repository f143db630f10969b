-- Who may see which rows (domain §7). Municipality, role, units and user of a request stand in settings of its
-- transaction. The service decides about every row, and these policies decide once more: what the service forgets,
-- the database still refuses. Without settings they show nothing.
set local role avstamp_owner;

create function avstamp.viewer_role() returns text
  language sql stable parallel safe
  return nullif(current_setting('avstamp.role', true), '');

create function avstamp.viewer_subject() returns text
  language sql stable parallel safe
  return nullif(current_setting('avstamp.subject', true), '');

-- The units lie between unit separators (U+001F), which no name can hold.
create function avstamp.viewer_units() returns text[]
  language sql stable parallel safe
  return string_to_array(nullif(current_setting('avstamp.units', true), ''), chr(31));

-- Whether social services and the labour-market unit are one board, between which no secrecy holds.
create function avstamp.is_one_board() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('avstamp.board_topology', true) = 'oneBoard', false);

do $policies$
declare
  table_name text;
  -- A subselect without a reference to the row is asked once for a statement, and not once for each row.
  own constant text := $q$municipality_code = (select avstamp.current_municipality())$q$;
  in_social_services constant text := $q$(select avstamp.viewer_role()) in ('caseworker', 'unitManager')$q$;
  in_own_units constant text := $q$unit = any ((select avstamp.viewer_units())::text[])$q$;
  -- A person that one of the viewer's units works with.
  worked_with constant text := $q$exists (
    select from avstamp.participant taken
    where taken.municipality_code = %1$I.municipality_code and taken.person_ref = %1$I.person_ref
      and taken.unit = any ((select avstamp.viewer_units())::text[]))$q$;
  -- A measure that may cross to social services: one board, or a ground that covers a day of the month.
  disclosed constant text := $q$((select avstamp.is_one_board()) or exists (
    select from avstamp.disclosure_ground ground
    where ground.municipality_code = %1$I.municipality_code and ground.person_ref = %1$I.person_ref
      and ground.withdrawn_at is null and ground.valid_from < %1$I.month + interval '1 month'
      and (ground.valid_to is null or ground.valid_to >= %1$I.month)))$q$;
  of_own_provider constant text :=
    $q$party in (select 'provider:' || unit from unnest((select avstamp.viewer_units())) unit)$q$;
  visible constant text := own || ' and case (select avstamp.viewer_role())'
    || $q$ when 'caseworker' then party = 'social' or $q$ || disclosed
    || $q$ when 'unitManager' then party = 'social' or $q$ || disclosed
    || $q$ when 'labourMarketOfficer' then party <> 'social' and $q$ || worked_with
    || $q$ when 'externalProvider' then $q$ || of_own_provider || ' and ' || worked_with
    || ' else false end';
  stated_by_viewer constant text := own || ' and case (select avstamp.viewer_role())'
    || $q$ when 'caseworker' then party = 'social'$q$
    || $q$ when 'unitManager' then party = 'social'$q$
    || $q$ when 'labourMarketOfficer' then party = 'labour' and $q$ || worked_with
    || $q$ when 'externalProvider' then $q$ || of_own_provider || ' and ' || worked_with
    || ' else false end';
begin
  foreach table_name in array array['household', 'assistance_month', 'closure', 'measure', 'person'] loop
    execute format('drop policy own_municipality on avstamp.%I', table_name);
    execute format('create policy reporting on avstamp.%I for select to avstamp_reporting using (%s)', table_name, own);
  end loop;

  execute format('create policy own_units on avstamp.household to avstamp_service using (%s and %s and %s)',
    own, in_social_services, in_own_units);
  foreach table_name in array array['assistance_month', 'closure'] loop
    -- The household's own policy holds inside the question.
    execute format($q$create policy own_units on avstamp.%1$I to avstamp_service using (%2$s and exists (
      select from avstamp.household own
      where own.municipality_code = %1$I.municipality_code and own.household_ref = %1$I.household_ref))$q$,
      table_name, own);
  end loop;

  execute format('create policy visible on avstamp.%1$I for select to avstamp_service using (' || visible || ')', 'measure');
  execute format('create policy stated on avstamp.%1$I for insert to avstamp_service with check ('
    || stated_by_viewer || ')', 'measure');
  execute format('create policy restated on avstamp.%1$I for update to avstamp_service using ('
    || stated_by_viewer || ')', 'measure');

  execute format('create policy visible on avstamp.%1$I for select to avstamp_service using (' || visible || ')', 'change');
  execute format('create policy added on avstamp.change for insert to avstamp_service with check (%s and %s)',
    own, 'actor = (select avstamp.viewer_subject())');

  execute format('create policy visible on avstamp.%1$I for select to avstamp_service using (' || own || ' and ('
    || in_social_services || ' or ' || worked_with || '))', 'person');

  execute format($q$create policy own_units on avstamp.participant to avstamp_service using (%s
    and ((select avstamp.viewer_role()) = 'labourMarketOfficer'
      or ((select avstamp.viewer_role()) = 'externalProvider' and %s)))$q$, own, in_own_units);

  execute format($q$create policy seen on avstamp.disclosure_ground for select to avstamp_service using (%s
    and (select avstamp.viewer_role()) in ('caseworker', 'unitManager', 'labourMarketOfficer'))$q$, own);
  execute format($q$create policy recorded on avstamp.disclosure_ground for insert to avstamp_service with check (%s
    and (select avstamp.viewer_role()) = 'labourMarketOfficer')$q$, own);
  execute format($q$create policy changed on avstamp.disclosure_ground for update to avstamp_service using (%s
    and (select avstamp.viewer_role()) = 'labourMarketOfficer')$q$, own);

  execute format($q$create policy seen on avstamp.protected_person_access for select to avstamp_service using (%s
    and (subject = (select avstamp.viewer_subject()) or (select avstamp.viewer_role()) = 'unitManager'))$q$, own);
  execute format($q$create policy recorded on avstamp.protected_person_access for insert to avstamp_service with check (%s
    and (select avstamp.viewer_role()) = 'unitManager')$q$, own);
  execute format($q$create policy changed on avstamp.protected_person_access for update to avstamp_service using (%s
    and (select avstamp.viewer_role()) = 'unitManager')$q$, own);

  execute format('create policy own_requests on avstamp.answered_request to avstamp_service using (%s and %s)',
    own, 'actor = (select avstamp.viewer_subject())');

  -- Everybody adds to the log; those who review it read it.
  drop policy own_municipality on avstamp.audit_entry;
  execute format('create policy added on avstamp.audit_entry for insert to avstamp_service, avstamp_reporting with check (%s)',
    own);
  execute format($q$create policy reviewed on avstamp.audit_entry for select to avstamp_service using (%s
    and (select avstamp.viewer_role()) in ('auditor', 'unitManager'))$q$, own);
end
$policies$;
