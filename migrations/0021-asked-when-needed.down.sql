do $policies$
declare
  table_name text;
  own constant text := $q$municipality_code = (select avstamp.current_municipality())$q$;
  in_social_services constant text := $q$(select avstamp.viewer_role()) in ('caseworker', 'unitManager')$q$;
  worked_with constant text := $q$exists (
    select from avstamp.participant taken
    where taken.municipality_code = %1$I.municipality_code and taken.person_ref = %1$I.person_ref
      and taken.unit = any ((select avstamp.viewer_units())::text[]))$q$;
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
  execute format('alter policy own_units on avstamp.household using (%s and %s and %s)', own, in_social_services,
    $q$unit = any ((select avstamp.viewer_units())::text[])$q$);
  foreach table_name in array array['measure', 'change'] loop
    execute format('alter policy visible on avstamp.%1$I using (' || visible || ')', table_name);
  end loop;
  execute format('alter policy stated on avstamp.%1$I with check (' || stated_by_viewer || ')', 'measure');
  execute format('alter policy restated on avstamp.%1$I using (' || stated_by_viewer || ')', 'measure');
  execute format('alter policy visible on avstamp.%1$I using (' || own || ' and ('
    || in_social_services || ' or ' || worked_with || '))', 'person');
end
$policies$;
alter policy protected on avstamp.person using (
  not protected
  or (select avstamp.viewer_role()) not in ('caseworker', 'unitManager')
  or exists (
    select from avstamp.protected_person_access named
    where named.municipality_code = person.municipality_code and named.person_ref = person.person_ref
      and named.subject = (select avstamp.viewer_subject()) and named.ended_at is null));
drop function avstamp.is_seen_of_others, avstamp.is_stated_by_others, avstamp.is_disclosed, avstamp.is_own_provider,
  avstamp.viewer_works_with, avstamp.viewer_is_named_for, avstamp.social_units;
