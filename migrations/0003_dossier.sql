-- The dossier: clients, their person data, the ledger, and what is shared from it.
create schema dossier;
grant usage on schema dossier to trede_app, trede_purge;

-- A client of a commissioner: a number and a ledger, no personal data.                      table kind: distributed
create table dossier.client (
  tenant_id        uuid not null,
  id               uuid not null,
  number           bigint not null,
  last_entry       integer not null,
  last_recorded_at timestamptz not null,
  constraint client_pk primary key (tenant_id, id),
  constraint client_number_is_unique_per_commissioner unique (tenant_id, number)
);
-- distribute: dossier.client
comment on table dossier.client is 'last_entry and last_recorded_at move with each append, under a lock on this row.';
alter table dossier.client enable row level security;
alter table dossier.client force row level security;
create policy client_of_own_commissioner on dossier.client to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert on dossier.client to trede_app;
grant update (last_entry, last_recorded_at) on dossier.client to trede_app;

-- Person data, apart from the ledger so that it can be erased.                              table kind: distributed
create table dossier.client_person (
  tenant_id      uuid not null,
  client_id      uuid not null,
  name           text,
  birth_year     integer,
  citizen_cipher text,
  citizen_hash   text collate "C",
  citizen_hash_next text collate "C",
  constraint client_person_pk primary key (tenant_id, client_id),
  constraint client_person_citizen_number_once unique (tenant_id, citizen_hash)
);
-- distribute: dossier.client_person
alter table dossier.client_person add constraint client_person_is_of_a_client
  foreign key (tenant_id, client_id) references dossier.client (tenant_id, id);
comment on table dossier.client_person is 'The citizen number is encrypted (citizen_cipher) and found by keyed hash; citizen_hash_next is filled while the key rotates.';
alter table dossier.client_person enable row level security;
alter table dossier.client_person force row level security;
create policy client_person_of_own_commissioner on dossier.client_person to trede_app, trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert, update on dossier.client_person to trede_app;
grant select, update, delete on dossier.client_person to trede_purge;

-- Folded parts of names, one row per word, found by prefix.                                 table kind: distributed
create table dossier.name_word (
  tenant_id uuid not null,
  word      text collate "C" not null,
  client_id uuid not null,
  constraint name_word_pk primary key (tenant_id, word, client_id)
);
-- distribute: dossier.name_word
alter table dossier.name_word add constraint name_word_is_of_a_client
  foreign key (tenant_id, client_id) references dossier.client (tenant_id, id);
comment on table dossier.name_word is 'Read model of client_person.name; erased with it.';
alter table dossier.name_word enable row level security;
alter table dossier.name_word force row level security;
create policy name_word_of_own_commissioner on dossier.name_word to trede_app, trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert, delete on dossier.name_word to trede_app;
grant select, delete on dossier.name_word to trede_purge;

-- Many appends that become visible at once.                                                 table kind: distributed
create table dossier.batch (
  tenant_id    uuid not null,
  id           uuid not null,
  number       bigint not null,
  kind         text not null,
  status       text not null,
  label        text not null,
  history_load_at timestamptz,
  known_from   timestamptz,
  revokes      uuid,
  opened_at    timestamptz not null,
  opened_by    text not null,
  applied_at   timestamptz,
  constraint batch_pk primary key (tenant_id, id),
  constraint batch_number_is_unique_per_commissioner unique (tenant_id, number),
  constraint batch_kind_is_known check (kind in ('import', 'revocation', 'generated')),
  constraint batch_status_is_known check (status in ('open', 'applied', 'dropped')),
  constraint batch_is_known_from_when_applied check ((status = 'applied') = (known_from is not null))
);
-- distribute: dossier.batch
alter table dossier.batch add constraint batch_revokes_a_batch
  foreign key (tenant_id, revokes) references dossier.batch (tenant_id, id);
comment on table dossier.batch is 'Its entries are seen when it turns applied, all at once, and are known from then, or from history_load_at for a history load.';
alter table dossier.batch enable row level security;
alter table dossier.batch force row level security;
create policy batch_of_own_commissioner on dossier.batch to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert on dossier.batch to trede_app;
grant update (status, known_from, applied_at) on dossier.batch to trede_app;

-- The ledger. Nothing here is ever changed or removed.                                      table kind: distributed
create table dossier.entry (
  tenant_id   uuid not null,
  client_id   uuid not null,
  number      integer not null,
  kind        text collate "C" not null,
  subject     integer,
  target      integer,
  valid_from  date not null,
  valid_until date,
  body        jsonb not null,
  recorded_at timestamptz not null,
  known_from  timestamptz,
  batch_id    uuid,
  recorded_by text not null,
  purpose     text not null,
  constraint entry_pk primary key (tenant_id, client_id, number),
  constraint entry_is_a_fact_or_about_an_entry check ((subject is null) <> (target is null)),
  constraint entry_is_about_an_earlier_entry check (target is null or target < number),
  constraint entry_in_a_batch_is_known_with_it check ((batch_id is null) <> (known_from is null))
);
-- distribute: dossier.entry
alter table dossier.entry add constraint entry_is_of_a_client
  foreign key (tenant_id, client_id) references dossier.client (tenant_id, id);
alter table dossier.entry add constraint entry_came_with_a_batch
  foreign key (tenant_id, batch_id) references dossier.batch (tenant_id, id);
create index entry_by_batch on dossier.entry (tenant_id, batch_id) where batch_id is not null;
create index entry_by_start_of_benefit on dossier.entry (tenant_id, valid_from) where kind in ('benefit-started', 'entry-corrected');
comment on table dossier.entry is 'Append-only: corrected and withdrawn by further entries. subject: the entry that opened what this is about; target: the entry that is corrected or withdrawn.';
alter table dossier.entry enable row level security;
alter table dossier.entry force row level security;
create policy entry_of_own_commissioner on dossier.entry to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert on dossier.entry to trede_app;

-- What may be seen of the ledger: entries of batches show when their batch is applied.
create view dossier.known_entry with (security_invoker = true) as
  select e.tenant_id, e.client_id, e.number, e.kind, e.subject, e.target, e.valid_from, e.valid_until, e.body,
         e.recorded_at, coalesce(e.known_from, b.known_from) as known_from, e.batch_id, e.recorded_by, e.purpose,
         b.history_load_at is not null as history_load, b.label as source, coalesce(b.applied_at, e.recorded_at) as loaded_at
  from dossier.entry e
  left join dossier.batch b on b.tenant_id = e.tenant_id and b.id = e.batch_id
  where e.batch_id is null or b.status = 'applied';
grant select on dossier.known_entry to trede_app;

-- What a provider or client may read; they have no right on the ledger itself.              table kind: distributed
create table dossier.shared_entry (
  tenant_id   uuid not null,
  provider_id uuid not null,
  client_id   uuid not null,
  client_number bigint not null,
  number      integer not null,
  kind        text not null,
  valid_from  date not null,
  valid_until date,
  body        jsonb not null,
  shared_at   timestamptz not null,
  constraint shared_entry_pk primary key (tenant_id, provider_id, client_id, number)
);
-- distribute: dossier.shared_entry
alter table dossier.shared_entry add constraint shared_entry_is_of_a_client
  foreign key (tenant_id, client_id) references dossier.client (tenant_id, id);
comment on table dossier.shared_entry is 'Read model: written when an entry or a share is made, removed when the share ends.';
alter table dossier.shared_entry enable row level security;
alter table dossier.shared_entry force row level security;
create policy shared_entry_of_own_commissioner on dossier.shared_entry to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy shared_entry_of_own_provider on dossier.shared_entry for select to trede_app
  using (tenant_id = nullif(current_setting('app.party_tenant', true), '')::uuid
    and provider_id = nullif(current_setting('app.provider', true), '')::uuid);
grant select, insert, delete on dossier.shared_entry to trede_app;
