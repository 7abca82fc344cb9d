-- The platform: what this installation is, counters per commissioner, and the log with its seals.
create schema platform;
grant usage on schema platform to trede_app, trede_auth, trede_sealer, trede_purge;

-- One row: which database this is.                                                          table kind: coordinator
create table platform.installation (
  one        boolean not null default true,
  id         uuid not null,
  epoch      integer not null,
  demo       boolean not null,
  synthetic  boolean not null default false,
  key_id     text,
  created_at timestamptz not null default now(),
  constraint installation_pk primary key (one),
  constraint installation_is_one_row check (one)
);
comment on table platform.installation is 'What this database is. epoch rises at each restore, since transaction ids start anew; a demo database never becomes a real one. key_id names the master key its ciphers were made with.';
grant select on platform.installation to trede_app, trede_auth, trede_sealer, trede_purge;
grant update (synthetic, key_id) on platform.installation to trede_app;

-- The last number given out per commissioner and series (client numbers, batch numbers).    table kind: distributed
create table platform.counter (
  tenant_id uuid not null,
  series    text not null,
  last      bigint not null,
  constraint counter_pk primary key (tenant_id, series)
);
-- distribute: platform.counter
comment on table platform.counter is 'The last number given out, per commissioner and series.';
alter table platform.counter enable row level security;
alter table platform.counter force row level security;
create policy counter_of_own_commissioner on platform.counter to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert, update on platform.counter to trede_app;

-- Who did what, with whose data, for which purpose: the processing log and the audit log.   table kind: distributed
create table platform.log_line (
  tenant_id  uuid not null,
  id         uuid not null,
  trail      text not null,
  at         timestamptz not null,
  epoch      integer not null,
  xact       xid8 not null default pg_current_xact_id(),
  activity   text not null,
  purpose    text not null,
  actor      text not null,
  role       text not null,
  client_id  uuid,
  outcome    text not null,
  trace      text not null,
  detail     jsonb not null default '{}',
  constraint log_line_pk primary key (tenant_id, id),
  constraint log_line_trail_is_processing_or_audit check (trail in ('processing', 'audit')),
  constraint log_line_outcome_is_known check (outcome in ('done', 'refused', 'denied', 'failed'))
);
-- distribute: platform.log_line
create index log_line_by_client on platform.log_line (tenant_id, client_id, at) where client_id is not null;
create index log_line_by_time on platform.log_line (tenant_id, at);
create index log_line_in_sealing_order on platform.log_line (tenant_id, epoch, xact, id);
comment on table platform.log_line is 'Append-only. Names no one: the actor is a person id or operator, the subject a client id. Sealed in segments.';
alter table platform.log_line enable row level security;
alter table platform.log_line force row level security;
create policy log_line_written_for_own_commissioner on platform.log_line for insert to trede_app
  with check (tenant_id = coalesce(nullif(current_setting('app.tenant', true), ''), nullif(current_setting('app.party_tenant', true), ''))::uuid);
create policy log_line_read_by_own_commissioner on platform.log_line for select to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy log_line_read_for_sealing on platform.log_line for select to trede_sealer
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy log_line_deleted_when_its_time_is_over on platform.log_line for all to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert on platform.log_line to trede_app;
grant select on platform.log_line to trede_sealer;
grant select, delete on platform.log_line to trede_purge;

-- A seal over a segment of the log, chained to the one before.                              table kind: distributed
create table platform.log_seal (
  tenant_id  uuid not null,
  n          integer not null,
  upto_epoch integer not null,
  upto_xact  xid8 not null,
  rows       integer not null,
  root       text not null,
  previous   text not null,
  sealed_at  timestamptz not null,
  purged_at  timestamptz,
  constraint log_seal_pk primary key (tenant_id, n),
  constraint log_seal_covers_something check (rows > 0)
);
-- distribute: platform.log_seal
comment on table platform.log_seal is 'root is a keyed hash over the rows of the segment and the root before. Kept when retention deletes the rows.';
alter table platform.log_seal enable row level security;
alter table platform.log_seal force row level security;
create policy log_seal_written_for_own_commissioner on platform.log_seal to trede_sealer
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy log_seal_read_by_own_commissioner on platform.log_seal for select to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy log_seal_marked_when_purged on platform.log_seal to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert on platform.log_seal to trede_sealer;
grant select on platform.log_seal to trede_app, trede_purge;
grant update (purged_at) on platform.log_seal to trede_purge;
