-- Protected persons, once more in the database (domain §7): to social services a protected person is somebody of whom
-- nothing is known, until the viewer has been named. Officers and providers see the persons that they work with
-- through their own register, which has a mark of its own.
set local role avstamp_owner;

create policy protected on avstamp.person as restrictive for select to avstamp_service using (
  not protected
  or (select avstamp.viewer_role()) not in ('caseworker', 'unitManager')
  or exists (
    select from avstamp.protected_person_access named
    where named.municipality_code = person.municipality_code and named.person_ref = person.person_ref
      and named.subject = (select avstamp.viewer_subject()) and named.ended_at is null));
