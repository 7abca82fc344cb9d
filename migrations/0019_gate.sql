-- Days on which somebody is at the gate, cut where something changes that a list shows.      table kind: distributed
create table casework.gate_stretch (
  tenant_id        uuid not null,
  client_id        uuid not null,
  gate             integer not null,
  from_day         date not null,
  until_day        date not null,
  opened_on        date not null,
  asks_for         text not null,
  ball             text not null,
  ball_since       date not null,
  step             text,
  step_since       date,
  due_on           date,
  held_since       date,
  settings_version integer not null,
  batch_id         uuid not null default '00000000-0000-0000-0000-000000000000',
  replaced_by      uuid,
  constraint gate_stretch_pk primary key (tenant_id, client_id, gate, from_day, batch_id)
);
-- distribute: casework.gate_stretch
create index gate_stretch_by_day on casework.gate_stretch (tenant_id, until_day);
create index gate_stretch_replaced on casework.gate_stretch (tenant_id, replaced_by) where replaced_by is not null;
comment on table casework.gate_stretch is 'Read model of the ledger and the settings: days between notification and the end of the gate.';
comment on column casework.gate_stretch.tenant_id is 'The commissioner whose row it is.';
comment on column casework.gate_stretch.client_id is 'Who is at the gate.';
comment on column casework.gate_stretch.gate is 'The number of the entry that opened it.';
comment on column casework.gate_stretch.from_day is 'The first day of the stretch.';
comment on column casework.gate_stretch.until_day is 'The first day after it; 9999-12-31 when no end is known.';
comment on column casework.gate_stretch.opened_on is 'The day of notification.';
comment on column casework.gate_stretch.asks_for is 'What they came for: benefit, or help alone.';
comment on column casework.gate_stretch.ball is 'The code of the organisation that has to do something.';
comment on column casework.gate_stretch.ball_since is 'Since when it has to.';
comment on column casework.gate_stretch.step is 'The code of the step that is waited for; empty when none is.';
comment on column casework.gate_stretch.step_since is 'The day the turn of that step came; empty while it has not.';
comment on column casework.gate_stretch.due_on is 'The last day on which that step is in time; empty without a norm and while the term stands still.';
comment on column casework.gate_stretch.held_since is 'Since when the term for the decision stands still; empty while it runs.';
comment on column casework.gate_stretch.settings_version is 'The settings it was made by.';
comment on column casework.gate_stretch.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.gate_stretch.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
alter table casework.gate_stretch enable row level security;
alter table casework.gate_stretch force row level security;
create policy gate_stretch_of_own_commissioner on casework.gate_stretch to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy gate_stretch_deleted_when_its_time_is_over on casework.gate_stretch to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy gate_stretch_in_a_backup on casework.gate_stretch to trede_backup using (true) with check (true);
grant select, insert, update (replaced_by), delete on casework.gate_stretch to trede_app;
grant select, insert on casework.gate_stretch to trede_backup;
grant select (tenant_id, client_id), delete on casework.gate_stretch to trede_purge;
