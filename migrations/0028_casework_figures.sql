-- Steps at the gate whose clock began: how long each took, and whether it was in time.   table kind: distributed
create table casework.gate_step (
  tenant_id        uuid not null,
  client_id        uuid not null,
  gate             integer not null,
  step             text not null,
  after_step       text,
  since            date not null,
  due_on           date,
  done_on          date,
  days             integer,
  in_time          boolean,
  is_intake        boolean not null,
  again_on         date,
  settings_version integer not null,
  batch_id         uuid not null default '00000000-0000-0000-0000-000000000000',
  replaced_by      uuid,
  constraint gate_step_pk primary key (tenant_id, client_id, gate, step, batch_id)
);
-- distribute: casework.gate_step
create index gate_step_by_done on casework.gate_step (tenant_id, done_on);
create index gate_step_by_due on casework.gate_step (tenant_id, due_on);
create index gate_step_replaced on casework.gate_step (tenant_id, replaced_by) where replaced_by is not null;
comment on table casework.gate_step is 'Read model of the ledger and the settings: steps at the gate whose clock began.';
comment on column casework.gate_step.tenant_id is 'The commissioner whose row it is.';
comment on column casework.gate_step.client_id is 'Who is or was at the gate.';
comment on column casework.gate_step.gate is 'The number of the entry that opened it.';
comment on column casework.gate_step.step is 'The code of the step.';
comment on column casework.gate_step.after_step is 'The code of the step whose doing began its clock; empty when the notification did.';
comment on column casework.gate_step.since is 'The day its clock began.';
comment on column casework.gate_step.due_on is 'The last day on which it is in time; empty without a norm and while the term stands still.';
comment on column casework.gate_step.done_on is 'The first day it was done; empty while it is not.';
comment on column casework.gate_step.days is 'Days from the day its clock began until it was done; empty while it is not.';
comment on column casework.gate_step.in_time is 'Whether it is done by the norm day, as far as is recorded; empty where nothing can be said, such as of a step that nobody waits for.';
comment on column casework.gate_step.is_intake is 'Whether what it finds still counts when the client comes again: an intake or a diagnosis.';
comment on column casework.gate_step.again_on is 'The first day it was done over while an earlier time still counted; empty when it was not, and of what is no intake.';
comment on column casework.gate_step.settings_version is 'The settings it was made by.';
comment on column casework.gate_step.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.gate_step.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
alter table casework.gate_step enable row level security;
alter table casework.gate_step force row level security;
create policy gate_step_of_own_commissioner on casework.gate_step to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy gate_step_deleted_when_its_time_is_over on casework.gate_step to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy gate_step_in_a_backup on casework.gate_step to trede_backup using (true) with check (true);
grant select, insert, update (replaced_by), delete on casework.gate_step to trede_app;
grant select, insert on casework.gate_step to trede_backup;
grant select (tenant_id, client_id), delete on casework.gate_step to trede_purge;
-- Phases as they were set, and what they became.   table kind: distributed
create table casework.phase_set (
  tenant_id        uuid not null,
  client_id        uuid not null,
  set_on           date not null,
  phase            integer not null,
  changed_on       date,
  changed_to       integer,
  settings_version integer not null,
  batch_id         uuid not null default '00000000-0000-0000-0000-000000000000',
  replaced_by      uuid,
  constraint phase_set_pk primary key (tenant_id, client_id, set_on, batch_id)
);
-- distribute: casework.phase_set
create index phase_set_by_day on casework.phase_set (tenant_id, set_on);
create index phase_set_replaced on casework.phase_set (tenant_id, replaced_by) where replaced_by is not null;
comment on table casework.phase_set is 'Read model of the ledger: phases as they were set.';
comment on column casework.phase_set.tenant_id is 'The commissioner whose row it is.';
comment on column casework.phase_set.client_id is 'Whose phase it is.';
comment on column casework.phase_set.set_on is 'The day it was set.';
comment on column casework.phase_set.phase is 'The phase.';
comment on column casework.phase_set.changed_on is 'The day another phase was set; empty while none was.';
comment on column casework.phase_set.changed_to is 'Which phase that was; empty while none was set.';
comment on column casework.phase_set.settings_version is 'The settings it was made by.';
comment on column casework.phase_set.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.phase_set.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
alter table casework.phase_set enable row level security;
alter table casework.phase_set force row level security;
create policy phase_set_of_own_commissioner on casework.phase_set to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy phase_set_deleted_when_its_time_is_over on casework.phase_set to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy phase_set_in_a_backup on casework.phase_set to trede_backup using (true) with check (true);
grant select, insert, update (replaced_by), delete on casework.phase_set to trede_app;
grant select, insert on casework.phase_set to trede_backup;
grant select (tenant_id, client_id), delete on casework.phase_set to trede_purge;
