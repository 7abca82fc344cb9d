-- Keeping and deleting: the purge role reads days and deletes rows; it never reads a name, a number or what an entry says (ADR 0025).

-- Since when the office no longer knows who a client is; and what a transaction of the purge locks a client by.
alter table dossier.client add column person_erased_on date;
comment on column dossier.client.person_erased_on is 'The day person data was erased on term; null while it is kept.';
create policy client_of_own_commissioner_when_its_time_is_over on dossier.client to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select (tenant_id, id, last_recorded_at), update (person_erased_on), delete on dossier.client to trede_purge;

-- Until now the purge could read and change person data, which deleting does not ask for.
revoke select, update on dossier.client_person from trede_purge;
grant select (tenant_id, client_id) on dossier.client_person to trede_purge;
revoke select on dossier.name_word from trede_purge;
grant select (tenant_id, client_id) on dossier.name_word to trede_purge;

create policy entry_deleted_when_its_time_is_over on dossier.entry to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select (tenant_id, client_id, number, kind, subject, target, valid_from, valid_until, batch_id), delete
  on dossier.entry to trede_purge;
create policy batch_read_by_the_purge on dossier.batch for select to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select (tenant_id, id, status) on dossier.batch to trede_purge;
create policy shared_entry_deleted_when_its_time_is_over on dossier.shared_entry to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select (tenant_id, client_id), delete on dossier.shared_entry to trede_purge;
create index shared_entry_by_client on dossier.shared_entry (tenant_id, client_id);

create policy stretch_deleted_when_its_time_is_over on casework.stretch to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select (tenant_id, client_id), delete on casework.stretch to trede_purge;
create policy signal_deleted_when_its_time_is_over on casework.signal to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select (tenant_id, client_id), delete on casework.signal to trede_purge;
create policy row_link_deleted_when_its_time_is_over on exchange.row_link to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select (tenant_id, client_id), delete on exchange.row_link to trede_purge;
create policy missing_row_deleted_when_its_time_is_over on exchange.missing_row to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select (tenant_id, client_id), delete on exchange.missing_row to trede_purge;
create index missing_row_by_client on exchange.missing_row (tenant_id, client_id);

-- Of the log it needs to know where a segment ends; and it says itself what it did.
revoke select on platform.log_line from trede_purge;
grant select (tenant_id, epoch, xact), insert on platform.log_line to trede_purge;

-- What was deleted on term, or would have been: the report of each run.                     table kind: distributed
create table dossier.purge_run (
  tenant_id        uuid not null,
  number           integer not null,
  deletes          boolean not null,
  on_day           date not null,
  settings_version integer not null,
  started_at       timestamptz not null,
  started_by       text not null,
  done_upto        uuid,
  clients          integer not null default 0,
  persons          integer not null default 0,
  dossiers         integer not null default 0,
  entries          integer not null default 0,
  held             integer not null default 0,
  log_segments     integer not null default 0,
  log_lines        integer not null default 0,
  ended_before     date,
  finished_at      timestamptz,
  constraint purge_run_pk primary key (tenant_id, number)
);
-- distribute: dossier.purge_run
comment on table dossier.purge_run is 'Counts and days, no one''s data. It is never deleted: it is the declaration that something was.';
comment on column dossier.purge_run.tenant_id is 'The commissioner whose row it is.';
comment on column dossier.purge_run.number is 'Counts the runs, from 1.';
comment on column dossier.purge_run.deletes is 'False for a dry run, which counts the same and leaves all as it is.';
comment on column dossier.purge_run.on_day is 'The day whose terms it goes by.';
comment on column dossier.purge_run.settings_version is 'The version of the settings it goes by.';
comment on column dossier.purge_run.started_at is 'When it began.';
comment on column dossier.purge_run.started_by is 'Who began it: a person, an operator, or the night.';
comment on column dossier.purge_run.done_upto is 'The last client looked at, where a run that was stopped goes on; null at the start and at the end.';
comment on column dossier.purge_run.clients is 'Looked at.';
comment on column dossier.purge_run.persons is 'Clients whose person data went, those whose dossier went among them.';
comment on column dossier.purge_run.dossiers is 'Clients of whom all went.';
comment on column dossier.purge_run.entries is 'Entries in those dossiers.';
comment on column dossier.purge_run.held is 'Dossiers that would be past their term if a job or exemption in them had an end.';
comment on column dossier.purge_run.log_segments is 'Sealed segments of the log that went.';
comment on column dossier.purge_run.log_lines is 'Lines in those segments.';
comment on column dossier.purge_run.ended_before is 'Every dossier with a benefit that this run deleted had ended before this day; null when it deleted none.';
comment on column dossier.purge_run.finished_at is 'When it came to its end; null while it runs, and when it was stopped.';
alter table dossier.purge_run enable row level security;
alter table dossier.purge_run force row level security;
create policy purge_run_written_by_the_purge on dossier.purge_run to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy purge_run_read_by_own_commissioner on dossier.purge_run for select to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy purge_run_in_a_backup on dossier.purge_run to trede_backup using (true) with check (true);
grant select, insert on dossier.purge_run to trede_purge;
grant update (done_upto, clients, persons, dossiers, entries, held, log_segments, log_lines, ended_before, finished_at)
  on dossier.purge_run to trede_purge;
grant select on dossier.purge_run to trede_app;
grant select, insert on dossier.purge_run to trede_backup;
