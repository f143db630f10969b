-- What a load of a host folder took and what it refused. A refused row is kept here until someone has settled
-- it: it is never lost because it was wrong.
set local role avstamp_owner;

create table avstamp.load_run (
  load_id uuid not null,
  municipality_code text collate "C" not null,
  loaded_at timestamptz not null,
  added integer not null,
  changed integer not null,
  refused integer not null,
  primary key (load_id, municipality_code)
);
comment on table avstamp.load_run is 'One row for each municipality that a loaded folder spoke of; an empty municipality code holds the rows that named none.';

create table avstamp.refused_row (
  load_id uuid not null,
  municipality_code text collate "C" not null,
  file text not null,
  line integer not null,
  cells jsonb not null,
  findings jsonb not null,
  primary key (load_id, file, line)
);
comment on table avstamp.refused_row is 'A row of a host folder that broke a rule, as it stood, with the findings. An identity number is masked before it is kept.';

do $$
declare
  table_name text;
begin
  foreach table_name in array array['load_run', 'refused_row'] loop
    execute format('alter table avstamp.%I enable row level security', table_name);
    execute format('alter table avstamp.%I force row level security', table_name);
    execute format('create policy own_municipality on avstamp.%I to avstamp_service '
      'using (municipality_code = (select avstamp.current_municipality()))', table_name);
    execute format('create policy loading on avstamp.%I to avstamp_loader using (true)', table_name);
    execute format('grant select on avstamp.%I to avstamp_service', table_name);
    execute format('grant select, insert on avstamp.%I to avstamp_loader', table_name);
  end loop;
end
$$;
