-- Exchange: files in. A file is staged, checked whole, then applied in chunks.
create schema exchange;
grant usage on schema exchange to trede_app, trede_purge;

-- One file that was offered.                                                                table kind: distributed
create table exchange.import (
  tenant_id   uuid not null,
  id          uuid not null,
  number      bigint not null,
  feed        text not null,
  format      text not null,
  file_name   text not null,
  mapping     jsonb not null,
  good_rows   boolean not null,
  recorded_at timestamptz,
  status      text not null,
  counts      jsonb not null default '{}',
  batch_id    uuid,
  done_upto   text,
  started_at  timestamptz not null,
  started_by  text not null,
  changed_at  timestamptz not null,
  constraint import_pk primary key (tenant_id, id),
  constraint import_number_is_unique_per_commissioner unique (tenant_id, number),
  constraint import_status_is_known check (status in
    ('reading', 'checked', 'faulty', 'applying', 'applied', 'unchanged', 'revoking', 'revoked', 'dropped'))
);
-- distribute: exchange.import
alter table exchange.import add constraint import_is_applied_as_a_batch
  foreign key (tenant_id, batch_id) references dossier.batch (tenant_id, id);
create unique index import_one_at_a_time on exchange.import (tenant_id) where status in ('applying', 'revoking');
comment on table exchange.import is 'feed names the source (its mapping); recorded_at is given for a history load; done_upto is where a step that was stopped goes on.';
alter table exchange.import enable row level security;
alter table exchange.import force row level security;
create policy import_of_own_commissioner on exchange.import to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert on exchange.import to trede_app;
grant update (status, counts, batch_id, done_upto, changed_at, good_rows) on exchange.import to trede_app;

-- A row of the file as read, until it is applied.                                           table kind: distributed
create table exchange.staged_row (
  tenant_id    uuid not null,
  import_id    uuid not null,
  line         integer not null,
  person_hash  text collate "C" not null,
  key_hash     text collate "C" not null,
  row_hash     text not null,
  spell_group  text,
  spell_from   date,
  spell_until  date,
  content      text not null,
  constraint staged_row_pk primary key (tenant_id, import_id, person_hash, line)
);
-- distribute: exchange.staged_row
comment on table exchange.staged_row is 'content holds the row without its citizen number in the clear. Emptied when the import ends.';
alter table exchange.staged_row enable row level security;
alter table exchange.staged_row force row level security;
create policy staged_row_of_own_commissioner on exchange.staged_row to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert, delete on exchange.staged_row to trede_app;

-- What is wrong with the file, each with its place.                                         table kind: distributed
create table exchange.fault (
  tenant_id uuid not null,
  import_id uuid not null,
  n         integer not null,
  line      integer not null,
  field     text not null,
  code      text not null,
  found     text not null,
  facts     jsonb not null,
  constraint fault_pk primary key (tenant_id, import_id, n)
);
-- distribute: exchange.fault
create index fault_by_line on exchange.fault (tenant_id, import_id, line);
comment on table exchange.fault is 'found is cut at 200 characters; a citizen number in it is masked.';
alter table exchange.fault enable row level security;
alter table exchange.fault force row level security;
create policy fault_of_own_commissioner on exchange.fault to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert, delete on exchange.fault to trede_app;

-- Which entries a row of a feed led to, per batch; the last applied batch holds.            table kind: distributed
create table exchange.row_link (
  tenant_id uuid not null,
  feed      text collate "C" not null,
  key_hash  text collate "C" not null,
  batch_id  uuid not null,
  client_id uuid not null,
  row_hash  text not null,
  facts     text not null,
  constraint row_link_pk primary key (tenant_id, feed, key_hash, batch_id)
);
-- distribute: exchange.row_link
alter table exchange.row_link add constraint row_link_came_with_a_batch
  foreign key (tenant_id, batch_id) references dossier.batch (tenant_id, id);
create index row_link_by_batch on exchange.row_link (tenant_id, batch_id);
comment on table exchange.row_link is 'facts: which entry holds which part of the row, so that a changed row becomes a correction.';
alter table exchange.row_link enable row level security;
alter table exchange.row_link force row level security;
create policy row_link_of_own_commissioner on exchange.row_link to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert, delete on exchange.row_link to trede_app;
