do $$
declare
  policy record;
  table_name text;
begin
  for policy in
    select polname, polrelid::regclass as relation from pg_policy
    where polrelid::regclass::text like 'avstamp.%' and polname in
      ('reporting', 'own_units', 'visible', 'stated', 'restated', 'added', 'seen', 'recorded', 'changed', 'own_requests', 'reviewed')
  loop
    execute format('drop policy %I on %s', policy.polname, policy.relation);
  end loop;
  foreach table_name in array array['household', 'assistance_month', 'closure', 'measure', 'person', 'audit_entry'] loop
    execute format('create policy own_municipality on avstamp.%I to avstamp_service, avstamp_reporting '
      'using (municipality_code = (select avstamp.current_municipality()))', table_name);
  end loop;
end
$$;
drop function avstamp.viewer_role(), avstamp.viewer_subject(), avstamp.viewer_units(), avstamp.is_one_board();
