-- What a receiver takes of other municipalities and systems (domain §5): accepted files with their counts and their very
-- bytes, and the attempts that were refused. Rows of such files are pseudonymised, and nothing in these tables but the
-- archived bytes holds a row or a free text.
set local role avstamp_owner;

create table avstamp.received_report (
  municipality_code text collate "C" not null check (municipality_code ~ '^\d{4}$'),
  month date not null check (extract(day from month) = 1),
  definition_id text collate "C" not null check (length(definition_id) between 1 and 100),
  section_id text collate "C" not null check (length(section_id) between 1 and 100),
  revision integer not null check (revision >= 1),
  part text not null check (part in ('measures', 'closures', 'comments')),
  file_name text not null check (length(file_name) between 1 and 200),
  bytes bigint not null check (bytes > 0),
  sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  contents_sha256 text collate "C" not null check (contents_sha256 ~ '^[0-9a-f]{64}$'),
  row_count integer not null check (row_count >= 0),
  tally jsonb not null,
  findings jsonb not null,
  contact jsonb,
  came_in_on date not null,
  received_at timestamptz not null default clock_timestamp(),
  primary key (municipality_code, month, definition_id, section_id, revision)
);
create index received_report_by_month on avstamp.received_report (month, definition_id);
comment on table avstamp.received_report is 'One accepted file of a month''s report from another municipality or system. A later revision replaces an earlier one, which stays.';
comment on column avstamp.received_report.part is 'Which part of the report the section is: measures, closures or the reporter''s comments.';
comment on column avstamp.received_report.contents_sha256 is 'Hash of the cells: the same rows in another format are known again.';
comment on column avstamp.received_report.row_count is 'Rows below the headings.';
comment on column avstamp.received_report.tally is 'Counts from which the national tables are added up; holds no person and no row.';
comment on column avstamp.received_report.findings is 'Number of findings by rule; none of them an error.';
comment on column avstamp.received_report.contact is 'Of a comments file: name, title, unit, email and telephone of the reporter, to whom reminders go.';
comment on column avstamp.received_report.came_in_on is 'The day that decides whether it was in time.';

create table avstamp.received_content (
  municipality_code text collate "C" not null,
  month date not null,
  definition_id text collate "C" not null,
  section_id text collate "C" not null,
  revision integer not null,
  piece integer not null check (piece >= 1),
  content bytea not null check (octet_length(content) > 0),
  primary key (municipality_code, month, definition_id, section_id, revision, piece),
  foreign key (municipality_code, month, definition_id, section_id, revision) references avstamp.received_report
);
comment on table avstamp.received_content is 'The very bytes of an accepted file, in pieces; together they have the hash of the file.';

create table avstamp.refused_file (
  refusal_id bigint generated always as identity primary key,
  municipality_code text collate "C" check (municipality_code ~ '^\d{4}$'),
  month date check (extract(day from month) = 1),
  definition_id text collate "C" check (length(definition_id) <= 100),
  section_id text collate "C" check (length(section_id) <= 100),
  file_name text not null check (length(file_name) between 1 and 200),
  bytes bigint not null check (bytes >= 0),
  sha256 text collate "C" check (sha256 ~ '^[0-9a-f]{64}$'),
  reasons jsonb not null,
  came_in_on date not null,
  refused_at timestamptz not null default clock_timestamp()
);
create index refused_file_by_month on avstamp.refused_file (month, municipality_code);
comment on table avstamp.refused_file is 'A file that was not accepted, and by which rules. Whose it is and of which month is null where the file does not tell.';
comment on column avstamp.refused_file.sha256 is 'Null where the file was too large to be read.';
comment on column avstamp.refused_file.reasons is 'Number of errors by rule; where they stand is in the receipt alone.';

create function avstamp.refuse_change_of_received() returns trigger language plpgsql as $$
begin
  raise exception 'what has been received never changes' using errcode = 'insufficient_privilege';
end
$$;

-- Bytes belong to the transaction that took the file: nothing can be added to one that was received before.
create function avstamp.refuse_late_content() returns trigger language plpgsql as $$
begin
  if not exists (select from avstamp.received_report received
      where (received.municipality_code, received.month, received.definition_id, received.section_id, received.revision)
        = (new.municipality_code, new.month, new.definition_id, new.section_id, new.revision)
      and received.xmin = pg_current_xact_id()::xid) then
    raise exception 'what has been received never changes' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger received_content_is_whole before insert on avstamp.received_content
  for each row execute function avstamp.refuse_late_content();

do $$
declare
  table_name text;
begin
  foreach table_name in array array['received_report', 'received_content', 'refused_file'] loop
    execute format('create trigger %s_is_append_only before update or delete or truncate on avstamp.%I '
      'for each statement execute function avstamp.refuse_change_of_received()', table_name, table_name);
    execute format('alter table avstamp.%I enable row level security', table_name);
    execute format('alter table avstamp.%I force row level security', table_name);
    execute format('create policy received on avstamp.%I for select to avstamp_national using (true)', table_name);
    execute format('create policy receiving on avstamp.%I for insert to avstamp_national with check (true)', table_name);
    execute format('grant select on avstamp.%I to avstamp_national', table_name);
  end loop;
end
$$;

-- When something was received is the database's to say; on which day it came in, the receiver states.
grant insert (municipality_code, month, definition_id, section_id, revision, part, file_name, bytes, sha256,
  contents_sha256, row_count, tally, findings, contact, came_in_on) on avstamp.received_report to avstamp_national;
grant insert on avstamp.received_content to avstamp_national;
grant insert (municipality_code, month, definition_id, section_id, file_name, bytes, sha256, reasons, came_in_on)
  on avstamp.refused_file to avstamp_national;

-- Of two reports of one month the one that was submitted last counts: of what happened to a report, that is all that the
-- national role is told.
create policy adding_up on avstamp.report_event for select to avstamp_national using (event = 'submitted');
grant select (municipality_code, month, definition_id, revision, event, occurred_at) on avstamp.report_event to avstamp_national;
