drop table avstamp.attendance, avstamp.volume_override;

do $$
declare
  own constant text := 'municipality_code = (select avstamp.current_municipality())';
  is_officer constant text := $q$(select avstamp.viewer_role()) = 'labourMarketOfficer'$q$;
begin
  drop policy seen on avstamp.disclosure_ground;
  drop policy recorded on avstamp.disclosure_ground;
  drop policy changed on avstamp.disclosure_ground;
  execute format($q$create policy seen on avstamp.disclosure_ground for select to avstamp_service using (%s
    and (select avstamp.viewer_role()) in ('caseworker', 'unitManager', 'labourMarketOfficer'))$q$, own);
  execute format('create policy recorded on avstamp.disclosure_ground for insert to avstamp_service with check (%s and %s)',
    own, is_officer);
  execute format('create policy changed on avstamp.disclosure_ground for update to avstamp_service using (%s and %s)',
    own, is_officer);
end
$$;
