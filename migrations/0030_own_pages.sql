-- The documents a client reads on their page.   table kind: distributed
create table casework.own_document (
  tenant_id        uuid not null,
  client_id        uuid not null,
  entry            integer not null,
  on_day           date not null,
  name             text not null,
  type             text not null,
  media_type       text not null,
  size             integer not null,
  handed_in        boolean not null,
  settings_version integer not null,
  batch_id         uuid not null default '00000000-0000-0000-0000-000000000000',
  replaced_by      uuid,
  constraint own_document_pk primary key (tenant_id, client_id, entry, batch_id)
);
-- distribute: casework.own_document
create index own_document_replaced on casework.own_document (tenant_id, replaced_by) where replaced_by is not null;
comment on table casework.own_document is 'Read model of the ledger: documents that are there and that their client reads too.';
comment on column casework.own_document.tenant_id is 'The commissioner whose row it is.';
comment on column casework.own_document.client_id is 'Whose document it is.';
comment on column casework.own_document.entry is 'The number of the entry that added it.';
comment on column casework.own_document.on_day is 'The day the document is of.';
comment on column casework.own_document.name is 'What it is called.';
comment on column casework.own_document.type is 'The code of what it is.';
comment on column casework.own_document.media_type is 'What kind of file it is.';
comment on column casework.own_document.size is 'In bytes.';
comment on column casework.own_document.handed_in is 'Whether the client handed it in themselves.';
comment on column casework.own_document.settings_version is 'The settings it was made by.';
comment on column casework.own_document.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.own_document.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
alter table casework.own_document enable row level security;
alter table casework.own_document force row level security;
create policy own_document_of_own_commissioner on casework.own_document to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy own_document_of_the_client on casework.own_document for select to trede_app
  using (tenant_id = nullif(current_setting('app.party_tenant', true), '')::uuid
    and client_id = nullif(current_setting('app.client', true), '')::uuid);
create policy own_document_deleted_when_its_time_is_over on casework.own_document to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy own_document_in_a_backup on casework.own_document to trede_backup using (true) with check (true);
grant select, insert, update (replaced_by), delete on casework.own_document to trede_app;
grant select, insert on casework.own_document to trede_backup;
grant select (tenant_id, client_id), delete on casework.own_document to trede_purge;

-- A client may know who looked at their dossier, and reads the lines about nobody else.
create policy log_line_read_by_the_client on platform.log_line for select to trede_app
  using (tenant_id = nullif(current_setting('app.party_tenant', true), '')::uuid
    and client_id = nullif(current_setting('app.client', true), '')::uuid);
