-- Policies whose rare questions are asked only of the rows that need them (domain §7). What each viewer may see and
-- state is what migrations 9 and 11 say. But a question that stands in a policy is made ready for every statement that
-- touches the table, asked or not: writing one measure held two hundred of them, and a caseworker's own rows ask none.
-- A question inside a function is made ready the first time that a row asks it. The functions do what who calls them
-- may do, so that row-level security holds inside them, too.
set local role avstamp_owner;

-- The viewer's units, where the viewer reaches households by them: in social services.
create function avstamp.social_units() returns text[]
  language sql stable parallel safe
  return case when avstamp.viewer_role() in ('caseworker', 'unitManager') then avstamp.viewer_units() end;

-- Whether one of the viewer's units works with the person.
create function avstamp.viewer_works_with(of_municipality text, of_person text) returns boolean
  language plpgsql stable parallel safe as $$
begin
  return exists (select from avstamp.participant taken
    where taken.municipality_code = of_municipality and taken.person_ref = of_person
      and taken.unit = any (avstamp.viewer_units()));
end
$$;

-- Whether what others state of the person's month may cross to social services: one board, or a ground that covers a
-- day of the month.
create function avstamp.is_disclosed(of_municipality text, of_person text, of_month date) returns boolean
  language plpgsql stable parallel safe as $$
begin
  return avstamp.is_one_board() or exists (select from avstamp.disclosure_ground ground
    where ground.municipality_code = of_municipality and ground.person_ref = of_person
      and ground.withdrawn_at is null and ground.valid_from < of_month + interval '1 month'
      and (ground.valid_to is null or ground.valid_to >= of_month));
end
$$;

-- Whether the party is one of the viewer's own units, as a provider.
create function avstamp.is_own_provider(of_party text) returns boolean
  language plpgsql stable parallel safe as $$
begin
  return of_party in (select 'provider:' || own_unit from unnest(avstamp.viewer_units()) own_unit);
end
$$;

-- Whether the viewer sees what a party other than social services states of the person's month.
create function avstamp.is_seen_of_others(of_municipality text, of_person text, of_month date, of_party text)
  returns boolean language plpgsql stable parallel safe as $$
begin
  return case avstamp.viewer_role()
    when 'caseworker' then avstamp.is_disclosed(of_municipality, of_person, of_month)
    when 'unitManager' then avstamp.is_disclosed(of_municipality, of_person, of_month)
    when 'labourMarketOfficer' then avstamp.viewer_works_with(of_municipality, of_person)
    when 'externalProvider' then avstamp.is_own_provider(of_party)
      and avstamp.viewer_works_with(of_municipality, of_person)
    else false end;
end
$$;

-- Whether the viewer states things of the person as that party, which is not social services.
create function avstamp.is_stated_by_others(of_municipality text, of_person text, of_party text)
  returns boolean language plpgsql stable parallel safe as $$
begin
  return case avstamp.viewer_role()
    when 'labourMarketOfficer' then of_party = 'labour' and avstamp.viewer_works_with(of_municipality, of_person)
    when 'externalProvider' then avstamp.is_own_provider(of_party)
      and avstamp.viewer_works_with(of_municipality, of_person)
    else false end;
end
$$;

-- Whether the viewer has been named to open the protected person.
create function avstamp.viewer_is_named_for(of_municipality text, of_person text) returns boolean
  language plpgsql stable parallel safe as $$
begin
  return exists (select from avstamp.protected_person_access named
    where named.municipality_code = of_municipality and named.person_ref = of_person
      and named.subject = avstamp.viewer_subject() and named.ended_at is null);
end
$$;

-- A subselect without a reference to the row is asked once for a statement, and not once for each row.
alter policy own_units on avstamp.household using (
  municipality_code = (select avstamp.current_municipality())
  and unit = any ((select avstamp.social_units())::text[]));

do $policies$
declare
  table_name text;
  own constant text := 'municipality_code = (select avstamp.current_municipality())';
  in_social_services constant text := $q$(select avstamp.viewer_role()) in ('caseworker', 'unitManager')$q$;
  seen constant text := own || $q$ and case when party = 'social' then $q$ || in_social_services
    || ' else avstamp.is_seen_of_others(municipality_code, person_ref, month, party) end';
  stated constant text := own || $q$ and case when party = 'social' then $q$ || in_social_services
    || ' else avstamp.is_stated_by_others(municipality_code, person_ref, party) end';
begin
  foreach table_name in array array['measure', 'change'] loop
    execute format('alter policy visible on avstamp.%I using (%s)', table_name, seen);
  end loop;
  execute format('alter policy stated on avstamp.measure with check (%s)', stated);
  execute format('alter policy restated on avstamp.measure using (%s)', stated);
  execute format('alter policy visible on avstamp.person using (%s and (%s or %s))',
    own, in_social_services, 'avstamp.viewer_works_with(municipality_code, person_ref)');
  execute format('alter policy protected on avstamp.person using (not protected or %s or %s)',
    $q$avstamp.viewer_role() not in ('caseworker', 'unitManager')$q$,
    'avstamp.viewer_is_named_for(municipality_code, person_ref)');
end
$policies$;
