-- The database as the migrations make it, read from its own catalogue. Made from the code by `npm run docs`; a test fails when it no longer agrees with it.
-- Nothing runs this file. The tables of the job queue (schema pgboss) are made by its library and are not here.
--
-- distributed: each row belongs to the commissioner in tenant_id. reference: the same for all. coordinator: the installation's own.

-- roles, none of which can sign in by itself
create role trede_app nologin noinherit;
create role trede_auth nologin noinherit;
create role trede_backup nologin noinherit;
create role trede_purge nologin noinherit;
create role trede_sealer nologin noinherit;

create schema access;
grant usage on schema access to trede_app, trede_auth, trede_backup, trede_purge, trede_sealer;
create schema casework;
grant usage on schema casework to trede_app, trede_backup, trede_purge;
create schema dossier;
grant usage on schema dossier to trede_app, trede_backup, trede_purge;
create schema exchange;
grant usage on schema exchange to trede_app, trede_backup, trede_purge;
create schema platform;
grant usage on schema platform to trede_app, trede_auth, trede_backup, trede_purge, trede_sealer;

-- access.commissioner: reference
create table access.commissioner (
  id uuid not null,
  code text not null,
  name text not null,
  preset text not null,
  created_at timestamp with time zone not null,
  constraint commissioner_pk PRIMARY KEY (id),
  constraint commissioner_code_is_unique UNIQUE (code)
);
comment on table access.commissioner is 'The tenants of this installation.';
alter table access.commissioner enable row level security;
alter table access.commissioner force row level security;
create policy commissioner_in_a_backup on access.commissioner for all to trede_backup
  using (true)
  with check (true);
create policy commissioner_is_made_as_itself on access.commissioner for insert to trede_app
  with check (id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy commissioner_listed_at_sign_in on access.commissioner for select to trede_auth, trede_purge, trede_sealer
  using (true);
create policy commissioner_reads_itself on access.commissioner for select to trede_app
  using (id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert on access.commissioner to trede_app;
grant select on access.commissioner to trede_auth;
grant select, insert on access.commissioner to trede_backup;
grant select on access.commissioner to trede_purge;
grant select on access.commissioner to trede_sealer;

-- access.identity: coordinator
create table access.identity (
  id uuid not null,
  issuer text not null,
  subject text not null,
  email text,
  created_at timestamp with time zone not null,
  constraint identity_pk PRIMARY KEY (id),
  constraint identity_is_unique_per_issuer UNIQUE (issuer, subject)
);
comment on table access.identity is 'Outside row level security: it precedes the choice of a commissioner. Only the auth role reads it.';
grant select, insert, update on access.identity to trede_auth;
grant select, insert on access.identity to trede_backup;

-- access.membership: coordinator
create table access.membership (
  tenant_id uuid not null,
  person_id uuid not null,
  email text not null,
  identity_id uuid,
  ended_at timestamp with time zone,
  constraint membership_pk PRIMARY KEY (tenant_id, person_id),
  constraint membership_is_of_an_identity FOREIGN KEY (identity_id) REFERENCES access.identity(id)
);
comment on table access.membership is 'Matched once, by a verified e-mail address, at the first sign-in.';
CREATE INDEX membership_by_email ON access.membership USING btree (email);
CREATE INDEX membership_by_identity ON access.membership USING btree (identity_id);
grant select, insert, update on access.membership to trede_auth;
grant select, insert on access.membership to trede_backup;

-- access.municipality: distributed
create table access.municipality (
  tenant_id uuid not null,
  code text not null,
  name text not null,
  constraint municipality_pk PRIMARY KEY (tenant_id, code)
);
comment on table access.municipality is 'Municipalities of a commissioner, by the code its own files use.';
alter table access.municipality enable row level security;
alter table access.municipality force row level security;
create policy municipality_in_a_backup on access.municipality for all to trede_backup
  using (true)
  with check (true);
create policy municipality_of_own_commissioner on access.municipality for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update on access.municipality to trede_app;
grant select, insert on access.municipality to trede_backup;

-- access.person: distributed
create table access.person (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  email text not null,
  team text,
  worker_code text,
  provider_id uuid,
  client_id uuid,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint person_pk PRIMARY KEY (tenant_id, id),
  constraint person_email_is_unique_per_commissioner UNIQUE (tenant_id, email),
  constraint person_is_the_only_one_signing_in_as_this_client UNIQUE (tenant_id, client_id),
  constraint person_worker_code_is_unique_per_commissioner UNIQUE (tenant_id, worker_code),
  constraint person_works_for_a_known_provider FOREIGN KEY (provider_id) REFERENCES access.provider(id),
  constraint person_acts_from_one_side CHECK (((provider_id IS NULL) OR (client_id IS NULL)))
);
comment on table access.person is 'Staff and partners of a commissioner. worker_code is how files name a caseworker; provider_id or client_id when somebody acts from that side.';
alter table access.person enable row level security;
alter table access.person force row level security;
create policy person_in_a_backup on access.person for all to trede_backup
  using (true)
  with check (true);
create policy person_of_own_commissioner on access.person for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update on access.person to trede_app;
grant select, insert on access.person to trede_backup;

-- access.provider: reference
create table access.provider (
  id uuid not null,
  registration_number text not null,
  name text not null,
  added_by uuid not null,
  added_at timestamp with time zone not null,
  constraint provider_pk PRIMARY KEY (id),
  constraint provider_is_registered_once UNIQUE (registration_number),
  constraint provider_was_added_by_a_commissioner FOREIGN KEY (added_by) REFERENCES access.commissioner(id),
  constraint provider_has_a_name CHECK ((name <> ''::text)),
  constraint provider_registration_number_has_eight_digits CHECK ((registration_number ~ '^[0-9]{8}$'::text))
);
comment on table access.provider is 'Organisations that deliver re-integration, whose consultants may sign in. Shared by all commissioners of an installation.';
comment on column access.provider.id is 'The organisation, wherever it is named.';
comment on column access.provider.registration_number is 'Its number in the trade register (KvK): eight digits.';
comment on column access.provider.name is 'Its name on screens.';
comment on column access.provider.added_by is 'The commissioner that added it, and alone may mend its name or number.';
comment on column access.provider.added_at is 'When it was added.';
alter table access.provider enable row level security;
alter table access.provider force row level security;
create policy provider_added_as_oneself on access.provider for insert to trede_app
  with check (added_by = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy provider_in_a_backup on access.provider for all to trede_backup
  using (true)
  with check (true);
create policy provider_mended_by_who_added_it on access.provider for update to trede_app
  using (added_by = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (added_by = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy provider_read_for_a_commissioner on access.provider for select to trede_app
  using ((NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid IS NOT NULL);
grant select, insert, update (registration_number, name) on access.provider to trede_app;
grant select, insert on access.provider to trede_backup;

-- access.role_held: distributed
create table access.role_held (
  tenant_id uuid not null,
  person_id uuid not null,
  role text not null,
  from_day date not null,
  until_day date,
  granted_by text not null,
  constraint role_held_pk PRIMARY KEY (tenant_id, person_id, role, from_day),
  constraint role_held_is_by_a_person FOREIGN KEY (tenant_id, person_id) REFERENCES access.person(tenant_id, id),
  constraint role_held_ends_after_it_starts CHECK (((until_day IS NULL) OR (until_day >= from_day)))
);
comment on table access.role_held is 'A role ends by its until_day; it is never removed.';
alter table access.role_held enable row level security;
alter table access.role_held force row level security;
create policy role_held_in_a_backup on access.role_held for all to trede_backup
  using (true)
  with check (true);
create policy role_held_of_own_commissioner on access.role_held for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (until_day) on access.role_held to trede_app;
grant select, insert on access.role_held to trede_backup;

-- access.session: coordinator
create table access.session (
  token_hash text not null,
  identity_id uuid not null,
  tenant_id uuid,
  person_id uuid,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  constraint session_pk PRIMARY KEY (token_hash),
  constraint session_is_of_an_identity FOREIGN KEY (identity_id) REFERENCES access.identity(id) ON DELETE CASCADE
);
comment on table access.session is 'The token itself is only in the cookie. Ends after idle and absolute limits.';
CREATE INDEX session_by_identity ON access.session USING btree (identity_id);
grant select, insert, update, delete on access.session to trede_auth;

-- access.setting_change: distributed
create table access.setting_change (
  tenant_id uuid not null,
  number integer not null,
  key text not null,
  valid_from date not null,
  value jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  constraint setting_change_pk PRIMARY KEY (tenant_id, number)
);
comment on table access.setting_change is 'Append-only; the value on a day is the last change recorded for the latest valid_from up to that day. number is the settings version.';
alter table access.setting_change enable row level security;
alter table access.setting_change force row level security;
create policy setting_change_in_a_backup on access.setting_change for all to trede_backup
  using (true)
  with check (true);
create policy setting_change_of_own_commissioner on access.setting_change for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert on access.setting_change to trede_app;
grant select, insert on access.setting_change to trede_backup;

-- casework.signal: distributed
create table casework.signal (
  tenant_id uuid not null,
  client_id uuid not null,
  kind text collate "C" not null,
  subject integer not null,
  opens_on date not null,
  due_on date not null,
  closes_on date not null,
  answered boolean not null,
  settings_version integer not null,
  batch_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  replaced_by uuid,
  in_time boolean,
  constraint signal_pk PRIMARY KEY (tenant_id, client_id, kind, subject, opens_on, batch_id)
);
comment on table casework.signal is 'Read model of the ledger and the settings: subject is the entry that it is about; answered: it closed since what it asked for came.';
comment on column casework.signal.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.signal.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
comment on column casework.signal.in_time is 'Whether the client was picked up in time: only of an offer that was due (no-offer), and null where who waited left or was exempted before the norm day.';
CREATE INDEX signal_by_kind ON casework.signal USING btree (tenant_id, kind, closes_on);
CREATE INDEX signal_replaced ON casework.signal USING btree (tenant_id, replaced_by) WHERE (replaced_by IS NOT NULL);
alter table casework.signal enable row level security;
alter table casework.signal force row level security;
create policy signal_in_a_backup on casework.signal for all to trede_backup
  using (true)
  with check (true);
create policy signal_of_own_commissioner on casework.signal for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (replaced_by), delete on casework.signal to trede_app;
grant select, insert on casework.signal to trede_backup;

-- casework.stretch: distributed
create table casework.stretch (
  tenant_id uuid not null,
  client_id uuid not null,
  from_day date not null,
  until_day date not null,
  worker_id uuid,
  municipality text,
  on_benefit_since date,
  scheme text,
  phase integer,
  exempt_until date,
  helped_on date,
  activity text,
  settings_version integer not null,
  batch_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  replaced_by uuid,
  constraint stretch_pk PRIMARY KEY (tenant_id, client_id, from_day, batch_id)
);
comment on table casework.stretch is 'Read model of the ledger: only days on benefit or with a worker. until_day is the first day it no longer holds.';
comment on column casework.stretch.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.stretch.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
CREATE INDEX stretch_by_day ON casework.stretch USING btree (tenant_id, until_day);
CREATE INDEX stretch_by_worker ON casework.stretch USING btree (tenant_id, worker_id, until_day);
CREATE INDEX stretch_replaced ON casework.stretch USING btree (tenant_id, replaced_by) WHERE (replaced_by IS NOT NULL);
alter table casework.stretch enable row level security;
alter table casework.stretch force row level security;
create policy stretch_in_a_backup on casework.stretch for all to trede_backup
  using (true)
  with check (true);
create policy stretch_of_own_commissioner on casework.stretch for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (replaced_by), delete on casework.stretch to trede_app;
grant select, insert on casework.stretch to trede_backup;

-- dossier.batch: distributed
create table dossier.batch (
  tenant_id uuid not null,
  id uuid not null,
  number bigint not null,
  kind text not null,
  status text not null,
  label text not null,
  history_load_at timestamp with time zone,
  known_from timestamp with time zone,
  revokes uuid,
  opened_at timestamp with time zone not null,
  opened_by text not null,
  applied_at timestamp with time zone,
  settled boolean not null default false,
  constraint batch_pk PRIMARY KEY (tenant_id, id),
  constraint batch_number_is_unique_per_commissioner UNIQUE (tenant_id, number),
  constraint batch_revokes_a_batch FOREIGN KEY (tenant_id, revokes) REFERENCES dossier.batch(tenant_id, id) DEFERRABLE,
  constraint batch_is_known_from_when_applied CHECK (((status = 'applied'::text) = (known_from IS NOT NULL))),
  constraint batch_kind_is_known CHECK ((kind = ANY (ARRAY['import'::text, 'revocation'::text, 'generated'::text]))),
  constraint batch_status_is_known CHECK ((status = ANY (ARRAY['open'::text, 'applied'::text, 'dropped'::text])))
);
comment on table dossier.batch is 'Its entries are seen when it turns applied, all at once, and are known from then, or from history_load_at for a history load.';
comment on column dossier.batch.settled is 'Nothing is left of what it replaced, or, when it was dropped, of what it brought.';
CREATE INDEX batch_unsettled ON dossier.batch USING btree (tenant_id, id) WHERE ((status <> 'applied'::text) AND (NOT settled));
alter table dossier.batch enable row level security;
alter table dossier.batch force row level security;
create policy batch_in_a_backup on dossier.batch for all to trede_backup
  using (true)
  with check (true);
create policy batch_of_own_commissioner on dossier.batch for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (status, known_from, applied_at, settled) on dossier.batch to trede_app;
grant select, insert on dossier.batch to trede_backup;

-- dossier.client: distributed
create table dossier.client (
  tenant_id uuid not null,
  id uuid not null,
  number bigint not null,
  last_entry integer not null,
  last_recorded_at timestamp with time zone not null,
  constraint client_pk PRIMARY KEY (tenant_id, id),
  constraint client_number_is_unique_per_commissioner UNIQUE (tenant_id, number)
);
comment on table dossier.client is 'last_entry and last_recorded_at move with each append, under a lock on this row.';
alter table dossier.client enable row level security;
alter table dossier.client force row level security;
create policy client_in_a_backup on dossier.client for all to trede_backup
  using (true)
  with check (true);
create policy client_of_own_commissioner on dossier.client for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (last_entry, last_recorded_at) on dossier.client to trede_app;
grant select, insert on dossier.client to trede_backup;

-- dossier.client_person: distributed
create table dossier.client_person (
  tenant_id uuid not null,
  client_id uuid not null,
  name text,
  birth_year integer,
  citizen_cipher text,
  citizen_hash text collate "C",
  citizen_hash_next text collate "C",
  constraint client_person_pk PRIMARY KEY (tenant_id, client_id),
  constraint client_person_citizen_number_once UNIQUE (tenant_id, citizen_hash)
);
comment on table dossier.client_person is 'The citizen number is encrypted (citizen_cipher) and found by keyed hash; citizen_hash_next is filled while the key rotates.';
alter table dossier.client_person enable row level security;
alter table dossier.client_person force row level security;
create policy client_person_in_a_backup on dossier.client_person for all to trede_backup
  using (true)
  with check (true);
create policy client_person_of_own_commissioner on dossier.client_person for all to trede_app, trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update on dossier.client_person to trede_app;
grant select, insert on dossier.client_person to trede_backup;
grant select, update, delete on dossier.client_person to trede_purge;

-- dossier.entry: distributed
create table dossier.entry (
  tenant_id uuid not null,
  client_id uuid not null,
  number integer not null,
  kind text collate "C" not null,
  subject integer,
  target integer,
  valid_from date not null,
  valid_until date,
  body jsonb not null,
  recorded_at timestamp with time zone not null,
  known_from timestamp with time zone,
  batch_id uuid,
  recorded_by text not null,
  purpose text not null,
  constraint entry_pk PRIMARY KEY (tenant_id, client_id, number),
  constraint entry_in_a_batch_is_known_with_it CHECK (((batch_id IS NULL) <> (known_from IS NULL))),
  constraint entry_is_a_fact_or_about_an_entry CHECK (((subject IS NULL) <> (target IS NULL))),
  constraint entry_is_about_an_earlier_entry CHECK (((target IS NULL) OR (target < number)))
);
comment on table dossier.entry is 'Append-only: corrected and withdrawn by further entries. subject: the entry that opened what this is about; target: the entry that is corrected or withdrawn.';
CREATE INDEX entry_by_batch ON dossier.entry USING btree (tenant_id, batch_id) WHERE (batch_id IS NOT NULL);
CREATE INDEX entry_by_start_of_benefit ON dossier.entry USING btree (tenant_id, valid_from) WHERE (kind = ANY (ARRAY['benefit-started'::text, 'entry-corrected'::text]));
alter table dossier.entry enable row level security;
alter table dossier.entry force row level security;
create policy entry_in_a_backup on dossier.entry for all to trede_backup
  using (true)
  with check (true);
create policy entry_of_own_commissioner on dossier.entry for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert on dossier.entry to trede_app;
grant select, insert on dossier.entry to trede_backup;

-- dossier.known_entry
create view dossier.known_entry with (security_invoker=true) as
 SELECT e.tenant_id,
    e.client_id,
    e.number,
    e.kind,
    e.subject,
    e.target,
    e.valid_from,
    e.valid_until,
    e.body,
    e.recorded_at,
    COALESCE(e.known_from, b.known_from) AS known_from,
    e.batch_id,
    e.recorded_by,
    e.purpose,
    (b.history_load_at IS NOT NULL) AS history_load,
    b.label AS source,
    COALESCE(b.applied_at, e.recorded_at) AS loaded_at
   FROM (dossier.entry e
     LEFT JOIN dossier.batch b ON (((b.tenant_id = e.tenant_id) AND (b.id = e.batch_id))))
  WHERE ((e.batch_id IS NULL) OR (b.status = 'applied'::text));
grant select on dossier.known_entry to trede_app;
grant select, insert on dossier.known_entry to trede_backup;

-- dossier.name_word: distributed
create table dossier.name_word (
  tenant_id uuid not null,
  word text collate "C" not null,
  client_id uuid not null,
  constraint name_word_pk PRIMARY KEY (tenant_id, word, client_id)
);
comment on table dossier.name_word is 'Read model of client_person.name; erased with it.';
alter table dossier.name_word enable row level security;
alter table dossier.name_word force row level security;
create policy name_word_in_a_backup on dossier.name_word for all to trede_backup
  using (true)
  with check (true);
create policy name_word_of_own_commissioner on dossier.name_word for all to trede_app, trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, delete on dossier.name_word to trede_app;
grant select, insert on dossier.name_word to trede_backup;
grant select, delete on dossier.name_word to trede_purge;

-- dossier.rebuild: distributed
create table dossier.rebuild (
  tenant_id uuid not null,
  started_at timestamp with time zone not null,
  settings_version integer not null,
  done_upto uuid,
  clients integer not null default 0,
  rows integer not null default 0,
  differed integer not null default 0,
  finished_at timestamp with time zone,
  constraint rebuild_pk PRIMARY KEY (tenant_id)
);
comment on table dossier.rebuild is 'done_upto is the last client done, where a rebuild that was stopped goes on; differed counts rows that were not what the ledger says.';
alter table dossier.rebuild enable row level security;
alter table dossier.rebuild force row level security;
create policy rebuild_in_a_backup on dossier.rebuild for all to trede_backup
  using (true)
  with check (true);
create policy rebuild_of_own_commissioner on dossier.rebuild for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update on dossier.rebuild to trede_app;
grant select, insert on dossier.rebuild to trede_backup;

-- dossier.shared_entry: distributed
create table dossier.shared_entry (
  tenant_id uuid not null,
  provider_id uuid not null,
  client_id uuid not null,
  client_number bigint not null,
  number integer not null,
  kind text not null,
  valid_from date not null,
  valid_until date,
  body jsonb not null,
  shared_at timestamp with time zone not null,
  constraint shared_entry_pk PRIMARY KEY (tenant_id, provider_id, client_id, number),
  constraint shared_entry_is_of_a_client FOREIGN KEY (tenant_id, client_id) REFERENCES dossier.client(tenant_id, id)
);
comment on table dossier.shared_entry is 'Read model: written when an entry or a share is made, removed when the share ends.';
alter table dossier.shared_entry enable row level security;
alter table dossier.shared_entry force row level security;
create policy shared_entry_in_a_backup on dossier.shared_entry for all to trede_backup
  using (true)
  with check (true);
create policy shared_entry_of_own_commissioner on dossier.shared_entry for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy shared_entry_of_own_provider on dossier.shared_entry for select to trede_app
  using ((tenant_id = (NULLIF(current_setting('app.party_tenant'::text, true), ''::text))::uuid) AND (provider_id = (NULLIF(current_setting('app.provider'::text, true), ''::text))::uuid));
grant select, insert, delete on dossier.shared_entry to trede_app;
grant select, insert on dossier.shared_entry to trede_backup;

-- exchange.fault: distributed
create table exchange.fault (
  tenant_id uuid not null,
  import_id uuid not null,
  n integer not null,
  line integer not null,
  field text not null,
  code text not null,
  found text not null,
  facts jsonb not null,
  constraint fault_pk PRIMARY KEY (tenant_id, import_id, n)
);
comment on table exchange.fault is 'found is cut at 200 characters; a citizen number in it is masked.';
CREATE INDEX fault_by_line ON exchange.fault USING btree (tenant_id, import_id, line);
alter table exchange.fault enable row level security;
alter table exchange.fault force row level security;
create policy fault_in_a_backup on exchange.fault for all to trede_backup
  using (true)
  with check (true);
create policy fault_of_own_commissioner on exchange.fault for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, delete on exchange.fault to trede_app;
grant select, insert on exchange.fault to trede_backup;

-- exchange.import: distributed
create table exchange.import (
  tenant_id uuid not null,
  id uuid not null,
  number bigint not null,
  feed text not null,
  format text not null,
  file_name text not null,
  mapping jsonb not null,
  good_rows boolean not null,
  recorded_at timestamp with time zone,
  status text not null,
  counts jsonb not null default '{}'::jsonb,
  batch_id uuid,
  done_upto text,
  started_at timestamp with time zone not null,
  started_by text not null,
  changed_at timestamp with time zone not null,
  upload uuid,
  constraint import_pk PRIMARY KEY (tenant_id, id),
  constraint import_number_is_unique_per_commissioner UNIQUE (tenant_id, number),
  constraint import_is_applied_as_a_batch FOREIGN KEY (tenant_id, batch_id) REFERENCES dossier.batch(tenant_id, id),
  constraint import_status_is_known CHECK ((status = ANY (ARRAY['reading'::text, 'checked'::text, 'faulty'::text, 'applying'::text, 'applied'::text, 'unchanged'::text, 'revoking'::text, 'revoked'::text, 'dropped'::text])))
);
comment on table exchange.import is 'feed names the source (its mapping); recorded_at is given for a history load; done_upto is where a step that was stopped goes on.';
comment on column exchange.import.upload is 'The upload that may write its rows, while the status is reading.';
CREATE UNIQUE INDEX import_one_at_a_time ON exchange.import USING btree (tenant_id) WHERE (status = ANY (ARRAY['applying'::text, 'revoking'::text]));
alter table exchange.import enable row level security;
alter table exchange.import force row level security;
create policy import_in_a_backup on exchange.import for all to trede_backup
  using (true)
  with check (true);
create policy import_of_own_commissioner on exchange.import for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (good_rows, status, counts, batch_id, done_upto, changed_at, upload) on exchange.import to trede_app;
grant select, insert on exchange.import to trede_backup;

-- exchange.missing_row: distributed
create table exchange.missing_row (
  tenant_id uuid not null,
  import_id uuid not null,
  n integer not null,
  client_id uuid not null,
  kind text not null,
  valid_from date not null,
  valid_until date,
  constraint missing_row_pk PRIMARY KEY (tenant_id, import_id, n),
  constraint missing_row_is_of_a_client FOREIGN KEY (tenant_id, client_id) REFERENCES dossier.client(tenant_id, id),
  constraint missing_row_is_of_an_import FOREIGN KEY (tenant_id, import_id) REFERENCES exchange.import(tenant_id, id)
);
comment on table exchange.missing_row is 'Told, never acted upon: a row that is not there any more is withdrawn by nobody but a person.';
comment on column exchange.missing_row.n is 'Its place in the list, from 1.';
comment on column exchange.missing_row.kind is 'The kind of entry the row began with; valid_from and valid_until are its dates as last delivered.';
alter table exchange.missing_row enable row level security;
alter table exchange.missing_row force row level security;
create policy missing_row_in_a_backup on exchange.missing_row for all to trede_backup
  using (true)
  with check (true);
create policy missing_row_of_own_commissioner on exchange.missing_row for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, delete on exchange.missing_row to trede_app;
grant select, insert on exchange.missing_row to trede_backup;

-- exchange.row_link: distributed
create table exchange.row_link (
  tenant_id uuid not null,
  feed text collate "C" not null,
  key_hash text collate "C" not null,
  batch_id uuid not null,
  client_id uuid not null,
  row_hash text not null,
  facts text not null,
  constraint row_link_pk PRIMARY KEY (tenant_id, feed, key_hash, batch_id)
);
comment on table exchange.row_link is 'facts: which entry holds which part of the row, so that a changed row becomes a correction.';
CREATE INDEX row_link_by_batch ON exchange.row_link USING btree (tenant_id, batch_id);
alter table exchange.row_link enable row level security;
alter table exchange.row_link force row level security;
create policy row_link_in_a_backup on exchange.row_link for all to trede_backup
  using (true)
  with check (true);
create policy row_link_of_own_commissioner on exchange.row_link for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, delete on exchange.row_link to trede_app;
grant select, insert on exchange.row_link to trede_backup;

-- exchange.staged_row: distributed
create table exchange.staged_row (
  tenant_id uuid not null,
  import_id uuid not null,
  line integer not null,
  person_hash text collate "C" not null,
  key_hash text collate "C" not null,
  row_hash text not null,
  spell_group text,
  spell_from date,
  spell_until date,
  content text not null,
  client_id uuid not null,
  citizen_cipher text not null,
  constraint staged_row_pk PRIMARY KEY (tenant_id, import_id, person_hash, line)
);
comment on table exchange.staged_row is 'client_id and citizen_cipher: the client this row makes when its person is not known. Emptied when the import ends.';
alter table exchange.staged_row enable row level security;
alter table exchange.staged_row force row level security;
create policy staged_row_in_a_backup on exchange.staged_row for all to trede_backup
  using (true)
  with check (true);
create policy staged_row_of_own_commissioner on exchange.staged_row for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, delete on exchange.staged_row to trede_app;
grant select, insert on exchange.staged_row to trede_backup;

-- platform.counter: distributed
create table platform.counter (
  tenant_id uuid not null,
  series text not null,
  last bigint not null,
  constraint counter_pk PRIMARY KEY (tenant_id, series)
);
comment on table platform.counter is 'The last number given out, per commissioner and series.';
alter table platform.counter enable row level security;
alter table platform.counter force row level security;
create policy counter_in_a_backup on platform.counter for all to trede_backup
  using (true)
  with check (true);
create policy counter_of_own_commissioner on platform.counter for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update on platform.counter to trede_app;
grant select, insert on platform.counter to trede_backup;

-- platform.installation: coordinator
create table platform.installation (
  one boolean not null default true,
  id uuid not null,
  epoch integer not null,
  demo boolean not null,
  synthetic boolean not null default false,
  key_id text,
  created_at timestamp with time zone not null default now(),
  constraint installation_pk PRIMARY KEY (one),
  constraint installation_is_one_row CHECK (one)
);
comment on table platform.installation is 'What this database is. epoch rises at each restore, since transaction ids start anew; a demo database never becomes a real one. key_id names the master key its ciphers were made with.';
grant select, update (synthetic, key_id) on platform.installation to trede_app;
grant select on platform.installation to trede_auth;
grant select, insert, update (epoch), delete on platform.installation to trede_backup;
grant select on platform.installation to trede_purge;
grant select on platform.installation to trede_sealer;

-- platform.log_line: distributed
create table platform.log_line (
  tenant_id uuid not null,
  id uuid not null,
  trail text not null,
  at timestamp with time zone not null,
  epoch integer not null,
  xact xid8 not null default pg_current_xact_id(),
  activity text not null,
  purpose text not null,
  actor text not null,
  role text not null,
  client_id uuid,
  outcome text not null,
  trace text not null,
  detail jsonb not null default '{}'::jsonb,
  constraint log_line_pk PRIMARY KEY (tenant_id, id),
  constraint log_line_outcome_is_known CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text, 'denied'::text, 'failed'::text]))),
  constraint log_line_trail_is_processing_or_audit CHECK ((trail = ANY (ARRAY['processing'::text, 'audit'::text])))
);
comment on table platform.log_line is 'Append-only. Names no one: the actor is a person id or operator, the subject a client id. Sealed in segments.';
CREATE INDEX log_line_by_actor ON platform.log_line USING btree (tenant_id, actor, at);
CREATE INDEX log_line_by_client ON platform.log_line USING btree (tenant_id, client_id, at) WHERE (client_id IS NOT NULL);
CREATE INDEX log_line_by_time ON platform.log_line USING btree (tenant_id, at);
CREATE INDEX log_line_in_sealing_order ON platform.log_line USING btree (tenant_id, epoch, xact, id);
CREATE INDEX log_line_not_done ON platform.log_line USING btree (tenant_id, outcome, at) WHERE (outcome <> 'done'::text);
alter table platform.log_line enable row level security;
alter table platform.log_line force row level security;
create policy log_line_deleted_when_its_time_is_over on platform.log_line for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy log_line_in_a_backup on platform.log_line for all to trede_backup
  using (true)
  with check (true);
create policy log_line_read_by_own_commissioner on platform.log_line for select to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy log_line_read_for_sealing on platform.log_line for select to trede_sealer
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy log_line_written_for_own_commissioner on platform.log_line for insert to trede_app
  with check (tenant_id = (COALESCE(NULLIF(current_setting('app.tenant'::text, true), ''::text), NULLIF(current_setting('app.party_tenant'::text, true), ''::text)))::uuid);
grant select, insert on platform.log_line to trede_app;
grant select, insert on platform.log_line to trede_backup;
grant select, delete on platform.log_line to trede_purge;
grant select on platform.log_line to trede_sealer;

-- platform.log_seal: distributed
create table platform.log_seal (
  tenant_id uuid not null,
  n integer not null,
  upto_epoch integer not null,
  upto_xact xid8 not null,
  rows integer not null,
  root text not null,
  previous text not null,
  sealed_at timestamp with time zone not null,
  purged_at timestamp with time zone,
  constraint log_seal_pk PRIMARY KEY (tenant_id, n),
  constraint log_seal_covers_something CHECK ((rows > 0))
);
comment on table platform.log_seal is 'root is a keyed hash over the rows of the segment and the root before. Kept when retention deletes the rows.';
alter table platform.log_seal enable row level security;
alter table platform.log_seal force row level security;
create policy log_seal_in_a_backup on platform.log_seal for all to trede_backup
  using (true)
  with check (true);
create policy log_seal_marked_when_purged on platform.log_seal for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy log_seal_read_by_own_commissioner on platform.log_seal for select to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy log_seal_written_for_own_commissioner on platform.log_seal for all to trede_sealer
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select on platform.log_seal to trede_app;
grant select, insert on platform.log_seal to trede_backup;
grant select, update (purged_at) on platform.log_seal to trede_purge;
grant select, insert on platform.log_seal to trede_sealer;

-- platform.log_verification: distributed
create table platform.log_verification (
  tenant_id uuid not null,
  n integer not null,
  asked_by text not null,
  started_at timestamp with time zone not null,
  upto integer not null default 0,
  lines bigint not null default 0,
  broken_at integer,
  finished_at timestamp with time zone,
  constraint log_verification_pk PRIMARY KEY (tenant_id, n),
  constraint log_verification_counts_nothing_below_zero CHECK (((n > 0) AND (upto >= 0) AND (lines >= 0))),
  constraint log_verification_is_broken_after_what_fits CHECK (((broken_at IS NULL) OR (broken_at > upto)))
);
comment on table platform.log_verification is 'Seals are recomputed part by part; one that was stopped goes on after upto. What was found is kept.';
comment on column platform.log_verification.tenant_id is 'The commissioner whose log it is.';
comment on column platform.log_verification.n is 'Its number, rising per commissioner.';
comment on column platform.log_verification.asked_by is 'Who asked for it: person:<id>, operator:<os user> or system:<job>.';
comment on column platform.log_verification.started_at is 'When it was asked for.';
comment on column platform.log_verification.upto is 'The last seal that was found to fit its lines and the seal before; 0 when none was yet.';
comment on column platform.log_verification.lines is 'How many log lines those seals hold.';
comment on column platform.log_verification.broken_at is 'The first seal that does not fit: a line was changed, added or taken out. Empty when all fit.';
comment on column platform.log_verification.finished_at is 'When it had come to the end; empty while it runs.';
alter table platform.log_verification enable row level security;
alter table platform.log_verification force row level security;
create policy log_verification_in_a_backup on platform.log_verification for all to trede_backup
  using (true)
  with check (true);
create policy log_verification_of_own_commissioner on platform.log_verification for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (upto, lines, broken_at, finished_at) on platform.log_verification to trede_app;
grant select, insert on platform.log_verification to trede_backup;

-- public.trede_migration: coordinator
create table public.trede_migration (
  number integer not null,
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone not null default now(),
  constraint trede_migration_pk PRIMARY KEY (number)
);
grant select on public.trede_migration to trede_app;
grant select on public.trede_migration to trede_backup;
