-- Households that stopped applying without a word (domain §1, §3.3): kept apart from other unknown reasons, with the
-- contacts that were tried before the reason was called unknown.
set local role avstamp_owner;

alter table avstamp.closure
  add column not_heard_from boolean not null default false,
  add column exception_reason text not null default '' check (length(exception_reason) <= 500);
comment on column avstamp.closure.not_heard_from is 'Ej avhörd: nobody applied any more and nothing was said. A finer reason beside the unknown reason''s code, never reported by itself.';
comment on column avstamp.closure.exception_reason is 'Why the reason was called unknown without the contacts that are planned for it; empty where they were tried.';

create table avstamp.follow_up (
  municipality_code text collate "C" not null,
  household_ref text collate "C" not null,
  last_month date not null check (date_part('day', last_month) = 1),
  number smallint not null check (number between 1 and 99),
  tried_on date not null,
  contact text not null check (contact in ('telephone', 'message', 'letter', 'visit', 'other')),
  result text not null check (result in ('notReached', 'willReply', 'reached')),
  primary key (municipality_code, household_ref, last_month, number),
  foreign key (municipality_code, household_ref) references avstamp.household
);
comment on table avstamp.follow_up is 'A contact that was tried with a household that had not applied again. Who tried it stands in the history.';
comment on column avstamp.follow_up.last_month is 'The household''s last month with assistance at the time: after a new application the contacts begin anew.';

alter table avstamp.follow_up enable row level security;
alter table avstamp.follow_up force row level security;
-- The household's own policy holds inside the question.
create policy own_units on avstamp.follow_up to avstamp_service
  using (municipality_code = (select avstamp.current_municipality()) and exists (
    select from avstamp.household own
    where own.municipality_code = follow_up.municipality_code and own.household_ref = follow_up.household_ref));
grant select, insert on avstamp.follow_up to avstamp_service;
