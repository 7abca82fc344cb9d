-- Casework: what the lists show. Read models, rebuilt from the ledger by one command; they hold days, never today.
create schema casework;
grant usage on schema casework to trede_app, trede_purge;

-- A stretch of days on which nothing about a client changed that a list shows.              table kind: distributed
create table casework.stretch (
  tenant_id        uuid not null,
  client_id        uuid not null,
  from_day         date not null,
  until_day        date not null,
  worker_id        uuid,
  municipality     text,
  on_benefit_since date,
  scheme           text,
  phase            integer,
  exempt_until     date,
  helped_on        date,
  activity         text,
  settings_version integer not null,
  constraint stretch_pk primary key (tenant_id, client_id, from_day)
);
-- distribute: casework.stretch
create index stretch_by_worker on casework.stretch (tenant_id, worker_id, until_day);
create index stretch_by_day on casework.stretch (tenant_id, until_day);
comment on table casework.stretch is 'Read model of the ledger: only days on benefit or with a worker. until_day is the first day it no longer holds.';
alter table casework.stretch enable row level security;
alter table casework.stretch force row level security;
create policy stretch_of_own_commissioner on casework.stretch to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert, delete on casework.stretch to trede_app;

-- A signal: something that asks for action from opens_on until closes_on.                   table kind: distributed
create table casework.signal (
  tenant_id        uuid not null,
  client_id        uuid not null,
  kind             text collate "C" not null,
  subject          integer not null,
  opens_on         date not null,
  due_on           date not null,
  closes_on        date not null,
  answered         boolean not null,
  settings_version integer not null,
  constraint signal_pk primary key (tenant_id, client_id, kind, subject, opens_on)
);
-- distribute: casework.signal
create index signal_by_kind on casework.signal (tenant_id, kind, closes_on);
comment on table casework.signal is 'Read model of the ledger and the settings: subject is the entry that it is about; answered: it closed since what it asked for came.';
alter table casework.signal enable row level security;
alter table casework.signal force row level security;
create policy signal_of_own_commissioner on casework.signal to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert, delete on casework.signal to trede_app;

-- The same for clients of a batch that is not applied yet; moved over when it is.           table kind: distributed
create table casework.pending_stretch (
  tenant_id        uuid not null,
  batch_id         uuid not null,
  client_id        uuid not null,
  from_day         date not null,
  until_day        date not null,
  worker_id        uuid,
  municipality     text,
  on_benefit_since date,
  scheme           text,
  phase            integer,
  exempt_until     date,
  helped_on        date,
  activity         text,
  settings_version integer not null,
  constraint pending_stretch_pk primary key (tenant_id, batch_id, client_id, from_day)
);
-- distribute: casework.pending_stretch
comment on table casework.pending_stretch is 'Read model in waiting, per open batch.';
alter table casework.pending_stretch enable row level security;
alter table casework.pending_stretch force row level security;
create policy pending_stretch_of_own_commissioner on casework.pending_stretch to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert, delete on casework.pending_stretch to trede_app;

-- The same for clients of a batch that is not applied yet; moved over when it is.           table kind: distributed
create table casework.pending_signal (
  tenant_id        uuid not null,
  batch_id         uuid not null,
  client_id        uuid not null,
  kind             text collate "C" not null,
  subject          integer not null,
  opens_on         date not null,
  due_on           date not null,
  closes_on        date not null,
  answered         boolean not null,
  settings_version integer not null,
  constraint pending_signal_pk primary key (tenant_id, batch_id, client_id, kind, subject, opens_on)
);
-- distribute: casework.pending_signal
comment on table casework.pending_signal is 'Read model in waiting, per open batch.';
alter table casework.pending_signal enable row level security;
alter table casework.pending_signal force row level security;
create policy pending_signal_of_own_commissioner on casework.pending_signal to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert, delete on casework.pending_signal to trede_app;
