-- Stays on the rungs of the ladder: who stands where, who stays too long, and how people move.   table kind: distributed
create table casework.rung_stay (
  tenant_id        uuid not null,
  client_id        uuid not null,
  entry            integer not null,
  rung             text not null,
  from_day         date not null,
  until_day        date not null,
  last_on          date,
  moved_to         text,
  direction        text,
  settings_version integer not null,
  batch_id         uuid not null default '00000000-0000-0000-0000-000000000000',
  replaced_by      uuid,
  constraint rung_stay_pk primary key (tenant_id, client_id, entry, batch_id)
);
-- distribute: casework.rung_stay
create index rung_stay_by_end on casework.rung_stay (tenant_id, until_day);
create index rung_stay_replaced on casework.rung_stay (tenant_id, replaced_by) where replaced_by is not null;
comment on table casework.rung_stay is 'Read model of the ledger and the settings: stays on a rung of the ladder.';
comment on column casework.rung_stay.tenant_id is 'The commissioner whose row it is.';
comment on column casework.rung_stay.client_id is 'Who stays there.';
comment on column casework.rung_stay.entry is 'The number of the entry that began the stay.';
comment on column casework.rung_stay.rung is 'The code of the rung.';
comment on column casework.rung_stay.from_day is 'The first day on it.';
comment on column casework.rung_stay.until_day is 'The first day no longer; 9999-12-31 while it lasts.';
comment on column casework.rung_stay.last_on is 'The last day within the longest stay; empty when none is set.';
comment on column casework.rung_stay.moved_to is 'The code of the rung that followed; empty when none did.';
comment on column casework.rung_stay.direction is 'Which way: up, down, aside, or off the ladder; empty while it lasts.';
comment on column casework.rung_stay.settings_version is 'The settings it was made by.';
comment on column casework.rung_stay.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.rung_stay.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
alter table casework.rung_stay enable row level security;
alter table casework.rung_stay force row level security;
create policy rung_stay_of_own_commissioner on casework.rung_stay to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy rung_stay_deleted_when_its_time_is_over on casework.rung_stay to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy rung_stay_in_a_backup on casework.rung_stay to trede_backup using (true) with check (true);
grant select, insert, update (replaced_by), delete on casework.rung_stay to trede_app;
grant select, insert on casework.rung_stay to trede_backup;
grant select (tenant_id, client_id), delete on casework.rung_stay to trede_purge;
