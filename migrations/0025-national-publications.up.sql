-- What has been made public of the national tables (domain §5). Readers keep it, so that every later publication has to
-- be protected against it: nothing of it is ever changed or removed.
set local role avstamp_owner;

create table avstamp.national_publication (
  definition_id text not null,
  months date[] not null check (cardinality(months) between 1 and 36),
  version integer not null check (version >= 1),
  plan jsonb not null,
  tables jsonb not null,
  counts jsonb not null,
  published_at timestamptz not null default clock_timestamp(),
  primary key (definition_id, months, version)
);
comment on table avstamp.national_publication is 'National tables as they were made public, a version for each time they changed. Tells of no person.';
comment on column avstamp.national_publication.plan is 'The disclosure plan that they follow: its id, threshold and weak base.';
comment on column avstamp.national_publication.tables is 'The tables as readers got them.';
comment on column avstamp.national_publication.counts is 'The counts behind them, the hidden ones included, with what holds between them: never shown, kept to protect them later.';

create function avstamp.refuse_other_publication() returns trigger language plpgsql as $$
begin
  raise exception 'what has been made public is never rewritten' using errcode = 'insufficient_privilege';
end
$$;
create trigger national_publication_is_append_only before update or delete or truncate on avstamp.national_publication
  for each statement execute function avstamp.refuse_other_publication();

alter table avstamp.national_publication enable row level security;
alter table avstamp.national_publication force row level security;
create policy publishing on avstamp.national_publication to avstamp_national using (true);
grant select, insert on avstamp.national_publication to avstamp_national;
