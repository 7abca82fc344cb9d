-- What documents hold, apart from the ledger, which has their hash.   table kind: distributed
create table dossier.document (
  tenant_id      uuid not null,
  client_id      uuid not null,
  id             uuid not null,
  content_cipher text not null,
  scanned        boolean not null,
  constraint document_pk primary key (tenant_id, client_id, id)
);
-- distribute: dossier.document
alter table dossier.document add constraint document_is_of_a_client
  foreign key (tenant_id, client_id) references dossier.client (tenant_id, id);
comment on table dossier.document is 'The content of documents. What each is, and the hash of its content, is in the ledger; removed content has no row.';
comment on column dossier.document.tenant_id is 'The commissioner whose row it is.';
comment on column dossier.document.client_id is 'Whose dossier it is in.';
comment on column dossier.document.id is 'Its id; the entry that added it names it.';
comment on column dossier.document.content_cipher is 'The content, encrypted for this client and document (ADR 0010).';
comment on column dossier.document.scanned is 'Found clean by a scan for viruses when it was added; false when none was set up.';
alter table dossier.document enable row level security;
alter table dossier.document force row level security;
create policy document_of_own_commissioner on dossier.document to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy document_deleted_when_its_time_is_over on dossier.document to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy document_in_a_backup on dossier.document to trede_backup using (true) with check (true);
grant select, insert, delete on dossier.document to trede_app;
grant select, insert on dossier.document to trede_backup;
grant select (tenant_id, client_id), delete on dossier.document to trede_purge;
