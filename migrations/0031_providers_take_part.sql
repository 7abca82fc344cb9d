-- A provider takes part: which clients it is involved with, what it reads of them, and messages that it reads.

-- Nothing on screen ever wrote here; what a provider reads is made from the ledger below.
drop table dossier.shared_entry;

-- Which clients a provider is involved with.   table kind: distributed
create table casework.provider_client (
  tenant_id        uuid not null,
  client_id        uuid not null,
  entry            integer not null,
  provider_id      uuid not null,
  what_for         text not null,
  since            date not null,
  lasts_until      date not null,
  from_day         date not null,
  until_day        date not null,
  worker_id        uuid,
  gate_since       date,
  asks_for         text,
  ball             text,
  ball_since       date,
  settings_version integer not null,
  batch_id         uuid not null default '00000000-0000-0000-0000-000000000000',
  replaced_by      uuid,
  constraint provider_client_pk primary key (tenant_id, client_id, entry, from_day, batch_id)
);
-- distribute: casework.provider_client
create index provider_client_by_provider on casework.provider_client (tenant_id, provider_id, until_day);
create index provider_client_replaced on casework.provider_client (tenant_id, replaced_by) where replaced_by is not null;
comment on table casework.provider_client is 'Read model of the ledger: days on which a provider is involved with a client, cut where something changes of what it is told.';
comment on column casework.provider_client.tenant_id is 'The commissioner whose row it is.';
comment on column casework.provider_client.client_id is 'With whom the provider is involved.';
comment on column casework.provider_client.entry is 'The number of the entry that involved it.';
comment on column casework.provider_client.provider_id is 'The provider.';
comment on column casework.provider_client.what_for is 'What it is to do, in words.';
comment on column casework.provider_client.since is 'Its first day.';
comment on column casework.provider_client.lasts_until is 'The first day without it; the end of time when none is known.';
comment on column casework.provider_client.from_day is 'The first day of these.';
comment on column casework.provider_client.until_day is 'The first day after them: from then on this row is shown to nobody but the commissioner.';
comment on column casework.provider_client.worker_id is 'Who is responsible at the commissioner; empty when nobody is.';
comment on column casework.provider_client.gate_since is 'Since when the client is at the gate; empty when not there.';
comment on column casework.provider_client.asks_for is 'What they ask for there.';
comment on column casework.provider_client.ball is 'The organisation that has the ball there.';
comment on column casework.provider_client.ball_since is 'Since which day it has.';
comment on column casework.provider_client.settings_version is 'The settings it was made by.';
comment on column casework.provider_client.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.provider_client.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
alter table casework.provider_client enable row level security;
alter table casework.provider_client force row level security;
create policy provider_client_of_own_commissioner on casework.provider_client to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy provider_client_of_own_provider_while_involved on casework.provider_client for select to trede_app
  using (tenant_id = nullif(current_setting('app.party_tenant', true), '')::uuid
    and provider_id = nullif(current_setting('app.provider', true), '')::uuid
    and from_day <= nullif(current_setting('app.today', true), '')::date
    and until_day > nullif(current_setting('app.today', true), '')::date);
create policy provider_client_deleted_when_its_time_is_over on casework.provider_client to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy provider_client_in_a_backup on casework.provider_client to trede_backup using (true) with check (true);
grant select, insert, update (replaced_by), delete on casework.provider_client to trede_app;
grant select, insert on casework.provider_client to trede_backup;
grant select (tenant_id, client_id), delete on casework.provider_client to trede_purge;

-- What a provider reads of its clients.   table kind: distributed
create table casework.shared_entry (
  tenant_id        uuid not null,
  client_id        uuid not null,
  provider_id      uuid not null,
  involved         integer not null,
  entry            integer not null,
  kind             text not null,
  from_day         date not null,
  until_day        date not null,
  valid_from       date not null,
  valid_until      date not null,
  body             text not null,
  settings_version integer not null,
  batch_id         uuid not null default '00000000-0000-0000-0000-000000000000',
  replaced_by      uuid,
  constraint shared_entry_pk primary key (tenant_id, client_id, involved, entry, batch_id)
);
-- distribute: casework.shared_entry
create index shared_entry_replaced on casework.shared_entry (tenant_id, replaced_by) where replaced_by is not null;
comment on table casework.shared_entry is 'Read model of the ledger: entries that a provider reads while it is involved with the client.';
comment on column casework.shared_entry.tenant_id is 'The commissioner whose row it is.';
comment on column casework.shared_entry.client_id is 'Whose entry it is.';
comment on column casework.shared_entry.provider_id is 'With whom it is shared.';
comment on column casework.shared_entry.involved is 'The number of the entry that involved the provider.';
comment on column casework.shared_entry.entry is 'Which entry of the dossier.';
comment on column casework.shared_entry.kind is 'What kind of fact it is.';
comment on column casework.shared_entry.from_day is 'The first day on which the provider may read it: its first with the client.';
comment on column casework.shared_entry.until_day is 'The first day on which it may not any more.';
comment on column casework.shared_entry.valid_from is 'The first day it holds.';
comment on column casework.shared_entry.valid_until is 'The first day it no longer holds; the end of time when none is known.';
comment on column casework.shared_entry.body is 'What is shared of what it says, as JSON.';
comment on column casework.shared_entry.settings_version is 'The settings it was made by.';
comment on column casework.shared_entry.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.shared_entry.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
alter table casework.shared_entry enable row level security;
alter table casework.shared_entry force row level security;
create policy shared_entry_of_own_commissioner on casework.shared_entry to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy shared_entry_of_own_provider_while_involved on casework.shared_entry for select to trede_app
  using (tenant_id = nullif(current_setting('app.party_tenant', true), '')::uuid
    and provider_id = nullif(current_setting('app.provider', true), '')::uuid
    and from_day <= nullif(current_setting('app.today', true), '')::date
    and until_day > nullif(current_setting('app.today', true), '')::date);
create policy shared_entry_deleted_when_its_time_is_over on casework.shared_entry to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy shared_entry_in_a_backup on casework.shared_entry to trede_backup using (true) with check (true);
grant select, insert, update (replaced_by), delete on casework.shared_entry to trede_app;
grant select, insert on casework.shared_entry to trede_backup;
grant select (tenant_id, client_id), delete on casework.shared_entry to trede_purge;

-- Which imports and revocations are under way, so that nothing of them is seen before its time.
create policy batch_not_applied_for_a_provider on dossier.batch for select to trede_app
  using (tenant_id = nullif(current_setting('app.party_tenant', true), '')::uuid
    and nullif(current_setting('app.provider', true), '') is not null and status <> 'applied' and not settled);

-- What an organisation is called, is in the trade register.
create policy provider_read_for_a_party on access.provider for select to trede_app
  using (nullif(current_setting('app.party_tenant', true), '')::uuid is not null);

-- A message that a provider reads too says so to the client. What office and provider write each other has no row here.
alter table casework.own_message add column provider_id uuid;
comment on column casework.own_message.provider_id is 'The provider that reads it besides, or wrote it; empty when none does.';
