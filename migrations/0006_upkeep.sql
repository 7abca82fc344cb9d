-- Upkeep: read models are made anew, and the whole is backed up and restored.

-- How far the making anew of a commissioner's read models is; the last time it was done.    table kind: distributed
create table dossier.rebuild (
  tenant_id        uuid not null,
  started_at       timestamptz not null,
  settings_version integer not null,
  done_upto        uuid,
  clients          integer not null default 0,
  rows             integer not null default 0,
  differed         integer not null default 0,
  finished_at      timestamptz,
  constraint rebuild_pk primary key (tenant_id)
);
-- distribute: dossier.rebuild
comment on table dossier.rebuild is 'done_upto is the last client done, where a rebuild that was stopped goes on; differed counts rows that were not what the ledger says.';
alter table dossier.rebuild enable row level security;
alter table dossier.rebuild force row level security;
create policy rebuild_of_own_commissioner on dossier.rebuild to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert, update on dossier.rebuild to trede_app;

-- A restore brings a table in order of its key, so a batch may come before the one it revokes.
alter table dossier.batch alter constraint batch_revokes_a_batch deferrable initially immediate;

-- The role of backup and restore reads and fills every table of every commissioner. Nobody signs in with it and the
-- application can't become it; only the owner can. Each later table needs its policy and its grant too: a backup
-- refuses to be made without.
grant usage on schema platform to trede_backup;
grant usage on schema access to trede_backup;
grant usage on schema dossier to trede_backup;
grant usage on schema casework to trede_backup;
grant usage on schema exchange to trede_backup;
grant select, insert on all tables in schema platform to trede_backup;
grant select, insert on all tables in schema access to trede_backup;
grant select, insert on all tables in schema dossier to trede_backup;
grant select, insert on all tables in schema casework to trede_backup;
grant select, insert on all tables in schema exchange to trede_backup;
revoke all on access.session from trede_backup;
grant delete, update (epoch) on platform.installation to trede_backup;
grant select on trede_migration to trede_backup;
create policy counter_in_a_backup on platform.counter to trede_backup using (true) with check (true);
create policy log_line_in_a_backup on platform.log_line to trede_backup using (true) with check (true);
create policy log_seal_in_a_backup on platform.log_seal to trede_backup using (true) with check (true);
create policy commissioner_in_a_backup on access.commissioner to trede_backup using (true) with check (true);
create policy municipality_in_a_backup on access.municipality to trede_backup using (true) with check (true);
create policy person_in_a_backup on access.person to trede_backup using (true) with check (true);
create policy role_held_in_a_backup on access.role_held to trede_backup using (true) with check (true);
create policy setting_change_in_a_backup on access.setting_change to trede_backup using (true) with check (true);
create policy client_in_a_backup on dossier.client to trede_backup using (true) with check (true);
create policy client_person_in_a_backup on dossier.client_person to trede_backup using (true) with check (true);
create policy name_word_in_a_backup on dossier.name_word to trede_backup using (true) with check (true);
create policy batch_in_a_backup on dossier.batch to trede_backup using (true) with check (true);
create policy entry_in_a_backup on dossier.entry to trede_backup using (true) with check (true);
create policy shared_entry_in_a_backup on dossier.shared_entry to trede_backup using (true) with check (true);
create policy rebuild_in_a_backup on dossier.rebuild to trede_backup using (true) with check (true);
create policy stretch_in_a_backup on casework.stretch to trede_backup using (true) with check (true);
create policy signal_in_a_backup on casework.signal to trede_backup using (true) with check (true);
create policy pending_stretch_in_a_backup on casework.pending_stretch to trede_backup using (true) with check (true);
create policy pending_signal_in_a_backup on casework.pending_signal to trede_backup using (true) with check (true);
create policy import_in_a_backup on exchange.import to trede_backup using (true) with check (true);
create policy staged_row_in_a_backup on exchange.staged_row to trede_backup using (true) with check (true);
create policy fault_in_a_backup on exchange.fault to trede_backup using (true) with check (true);
create policy row_link_in_a_backup on exchange.row_link to trede_backup using (true) with check (true);
