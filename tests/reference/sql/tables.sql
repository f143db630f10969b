-- The reference: a second reading of the host folder and of the monthly report, from docs/domain.md and the form of the
-- host folder alone. It reads none of the module's tables but the key of the running numbers.
create schema reference;

create table reference.municipality (code text primary key, name text not null);

-- The rows of one folder as they stand, numbered in the file's order. Emptied before each folder.
create table reference.stated_households (record integer generated always as identity, household_ref text, municipality_code text, unit text);
create table reference.stated_persons (record integer generated always as identity, person_ref text, identity_number text, birth_date text, sex text, protected text);
create table reference.stated_assistance (record integer generated always as identity, household_ref text, month text, applicant_ref text, co_applicant_ref text, children text);
create table reference.stated_measures (record integer generated always as identity, municipality_code text, person_ref text, month text, code text, days text, text text, provider text);
create table reference.stated_closings (record integer generated always as identity, household_ref text, closed_on text);
create table reference.stated_closure_reasons (record integer generated always as identity, household_ref text, closed_on text, applicant_reason text, co_applicant_reason text, household_reason text);
create table reference.stated_comments (record integer generated always as identity, municipality_code text, month text, name text, title text, unit text, email text, telephone text, measures_comment text, closures_comment text);

-- Rows of the folder that broke a rule.
create table reference.refused (file text, record integer, primary key (file, record));
-- The lines of all folders so far, as `assistance.csv:7`.
create table reference.refused_line (line text primary key);

-- What has been taken over so far. Months stay texts, YYYY-MM: no date can move in a time zone.
create table reference.household (household_ref text primary key, municipality_code text not null);
create table reference.person (person_ref text primary key);
create table reference.assistance (
  municipality_code text, household_ref text, month text, applicant_ref text not null, co_applicant_ref text not null,
  primary key (household_ref, month));
create table reference.measure (
  municipality_code text, person_ref text, month text, code text, text text, days text not null, provider text not null,
  primary key (municipality_code, person_ref, month, code, text));
create table reference.closing (
  municipality_code text, household_ref text, closed_on text, applicant_reason text not null default '',
  co_applicant_reason text not null default '', household_reason text not null default '', reopened boolean not null default false,
  primary key (household_ref, closed_on));
create table reference.comment (
  municipality_code text, month text, name text, title text, unit text, email text, telephone text,
  measures_comment text, closures_comment text, primary key (municipality_code, month));

create function reference.is_month(text) returns boolean immutable return $1 ~ '^(19|2[0-9])[0-9][0-9]-(0[1-9]|1[0-2])$';
-- Without casting: whether a date exists is worked out by hand.
create function reference.days_in(month text) returns integer immutable return case
  when substr(month, 6) in ('04', '06', '09', '11') then 30
  when substr(month, 6) <> '02' then 31
  when left(month, 4)::integer % 4 = 0 and (left(month, 4)::integer % 100 <> 0 or left(month, 4)::integer % 400 = 0) then 29
  else 28 end;
create function reference.is_date(text) returns boolean immutable return case
  when $1 ~ '^.{7}-[0-9]{2}$' and reference.is_month(left($1, 7))
    then right($1, 2)::integer between 1 and reference.days_in(left($1, 7))
  else false end;
create function reference.is_visible(text) returns boolean immutable return
  $1 !~ '[[:cntrl:]\u00ad\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]';
create function reference.is_reference(text) returns boolean immutable return
  length($1) between 1 and 64 and btrim($1) = $1 and reference.is_visible($1);
