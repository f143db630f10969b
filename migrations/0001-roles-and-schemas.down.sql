drop function avstamp.current_municipality();
drop schema avstamp_pseudonym;
revoke all on schema avstamp from avstamp_service, avstamp_loader, avstamp_reporting, avstamp_national,
  avstamp_pseudonym_owner;
alter schema avstamp owner to current_user;
