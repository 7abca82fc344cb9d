-- Appointments, for calendars.   table kind: distributed
create table casework.appointment (
  tenant_id        uuid not null,
  client_id        uuid not null,
  entry            integer not null,
  on_day           date not null,
  at               text not null,
  minutes          integer not null,
  worker_id        uuid,
  how              text not null,
  place            text,
  what             text not null,
  state            text not null,
  settings_version integer not null,
  batch_id         uuid not null default '00000000-0000-0000-0000-000000000000',
  replaced_by      uuid,
  constraint appointment_pk primary key (tenant_id, client_id, entry, batch_id)
);
-- distribute: casework.appointment
create index appointment_by_day on casework.appointment (tenant_id, on_day);
create index appointment_replaced on casework.appointment (tenant_id, replaced_by) where replaced_by is not null;
comment on table casework.appointment is 'Read model of the ledger: appointments with clients, as calendars show them.';
comment on column casework.appointment.tenant_id is 'The commissioner whose row it is.';
comment on column casework.appointment.client_id is 'Whose appointment it is.';
comment on column casework.appointment.entry is 'The number of the entry that planned it.';
comment on column casework.appointment.on_day is 'The day it is on, as it was last moved.';
comment on column casework.appointment.at is 'The clock of the office, as 09:30.';
comment on column casework.appointment.minutes is 'How long it is to last.';
comment on column casework.appointment.worker_id is 'With whom; empty when nobody was named.';
comment on column casework.appointment.how is 'In person, by phone or by video.';
comment on column casework.appointment.place is 'Where people meet; empty when they do not.';
comment on column casework.appointment.what is 'The code of what it is for.';
comment on column casework.appointment.state is 'Planned, cancelled, attended, late or missed.';
comment on column casework.appointment.settings_version is 'The settings it was made by.';
comment on column casework.appointment.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.appointment.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
alter table casework.appointment enable row level security;
alter table casework.appointment force row level security;
create policy appointment_of_own_commissioner on casework.appointment to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy appointment_of_the_client on casework.appointment for select to trede_app
  using (tenant_id = nullif(current_setting('app.party_tenant', true), '')::uuid
    and client_id = nullif(current_setting('app.client', true), '')::uuid);
create policy appointment_deleted_when_its_time_is_over on casework.appointment to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy appointment_in_a_backup on casework.appointment to trede_backup using (true) with check (true);
grant select, insert, update (replaced_by), delete on casework.appointment to trede_app;
grant select, insert on casework.appointment to trede_backup;
grant select (tenant_id, client_id), delete on casework.appointment to trede_purge;

-- Messages with the client.   table kind: distributed
create table casework.own_message (
  tenant_id        uuid not null,
  client_id        uuid not null,
  entry            integer not null,
  on_day           date not null,
  sender           text not null,
  formal           boolean not null,
  text             text not null,
  settings_version integer not null,
  batch_id         uuid not null default '00000000-0000-0000-0000-000000000000',
  replaced_by      uuid,
  constraint own_message_pk primary key (tenant_id, client_id, entry, batch_id)
);
-- distribute: casework.own_message
create index own_message_replaced on casework.own_message (tenant_id, replaced_by) where replaced_by is not null;
comment on table casework.own_message is 'Read model of the ledger: messages between client and commissioner, as the client reads them.';
comment on column casework.own_message.tenant_id is 'The commissioner whose row it is.';
comment on column casework.own_message.client_id is 'Whose thread it is in.';
comment on column casework.own_message.entry is 'The number of the entry that has it.';
comment on column casework.own_message.on_day is 'The day it was sent.';
comment on column casework.own_message.sender is 'Who sent it: client or commissioner.';
comment on column casework.own_message.formal is 'Whether it is an agreement, listed apart.';
comment on column casework.own_message.text is 'What it says.';
comment on column casework.own_message.settings_version is 'The settings it was made by.';
comment on column casework.own_message.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.own_message.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
alter table casework.own_message enable row level security;
alter table casework.own_message force row level security;
create policy own_message_of_own_commissioner on casework.own_message to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy own_message_of_the_client on casework.own_message for select to trede_app
  using (tenant_id = nullif(current_setting('app.party_tenant', true), '')::uuid
    and client_id = nullif(current_setting('app.client', true), '')::uuid);
create policy own_message_deleted_when_its_time_is_over on casework.own_message to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy own_message_in_a_backup on casework.own_message to trede_backup using (true) with check (true);
grant select, insert, update (replaced_by), delete on casework.own_message to trede_app;
grant select, insert on casework.own_message to trede_backup;
grant select (tenant_id, client_id), delete on casework.own_message to trede_purge;
