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
comment on column access.commissioner.id is 'The commissioner; tenant_id of all its rows.';
comment on column access.commissioner.code is 'Its short name on the command line; unique in the installation.';
comment on column access.commissioner.name is 'Its name on screens.';
comment on column access.commissioner.preset is 'The rules it started with, such as wwb-2006; its own settings change them.';
comment on column access.commissioner.created_at is 'When it was added.';
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
comment on column access.identity.id is 'The identity; a session is of one.';
comment on column access.identity.issuer is 'The identity provider that vouches for it.';
comment on column access.identity.subject is 'What that provider calls it; never changes.';
comment on column access.identity.email is 'The verified address that provider gave last; empty when it never gave one.';
comment on column access.identity.created_at is 'When it first signed in.';
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
comment on column access.membership.tenant_id is 'The commissioner it is for.';
comment on column access.membership.person_id is 'Who they are there.';
comment on column access.membership.email is 'The address that is waited for until the first sign-in; lower case.';
comment on column access.membership.identity_id is 'The identity that was recognised; empty until then.';
comment on column access.membership.ended_at is 'Since when they may not sign in there; empty while they may.';
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
comment on column access.municipality.tenant_id is 'The commissioner whose row it is.';
comment on column access.municipality.code is 'The code its files use.';
comment on column access.municipality.name is 'Its name on screens.';
alter table access.municipality enable row level security;
alter table access.municipality force row level security;
create policy municipality_in_a_backup on access.municipality for all to trede_backup
  using (true)
  with check (true);
create policy municipality_of_own_commissioner on access.municipality for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update, delete on access.municipality to trede_app;
grant select, insert on access.municipality to trede_backup;

-- access.municipality_change: distributed
create table access.municipality_change (
  tenant_id uuid not null,
  number integer not null,
  code text not null,
  what text not null,
  name text not null,
  was text,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  constraint municipality_change_pk PRIMARY KEY (tenant_id, number),
  constraint municipality_change_is_of_a_kind CHECK ((what = ANY (ARRAY['added'::text, 'renamed'::text, 'removed'::text]))),
  constraint municipality_change_says_what_it_was_called CHECK (((what = 'renamed'::text) = (was IS NOT NULL)))
);
comment on table access.municipality_change is 'Append-only; a name has no day from which it holds, so a change says when it was recorded alone.';
comment on column access.municipality_change.tenant_id is 'The commissioner whose municipality it is.';
comment on column access.municipality_change.number is 'Counts the changes of one commissioner.';
comment on column access.municipality_change.code is 'The code its files use.';
comment on column access.municipality_change.what is 'added, renamed or removed.';
comment on column access.municipality_change.name is 'What it is called since; of one that was taken away what it was called last.';
comment on column access.municipality_change.was is 'What it was called until it was renamed; else empty.';
comment on column access.municipality_change.recorded_at is 'When it was recorded.';
comment on column access.municipality_change.recorded_by is 'Who recorded it: person:<id> or operator:<os user>.';
alter table access.municipality_change enable row level security;
alter table access.municipality_change force row level security;
create policy municipality_change_in_a_backup on access.municipality_change for all to trede_backup
  using (true)
  with check (true);
create policy municipality_change_of_own_commissioner on access.municipality_change for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert on access.municipality_change to trede_app;
grant select, insert on access.municipality_change to trede_backup;

-- access.occupation: distributed
create table access.occupation (
  tenant_id uuid not null,
  code text collate "C" not null,
  nl text not null,
  en text not null,
  constraint occupation_pk PRIMARY KEY (tenant_id, code),
  constraint occupation_has_a_label CHECK (((nl <> ''::text) AND (en <> ''::text)))
);
comment on table access.occupation is 'Occupations of a commissioner: ISCO-08 unit groups or ESCO codes, as its list has them.';
comment on column access.occupation.tenant_id is 'The commissioner whose list it is.';
comment on column access.occupation.code is 'The code that dossiers name.';
comment on column access.occupation.nl is 'What it is called in Dutch.';
comment on column access.occupation.en is 'What it is called in English.';
alter table access.occupation enable row level security;
alter table access.occupation force row level security;
create policy occupation_in_a_backup on access.occupation for all to trede_backup
  using (true)
  with check (true);
create policy occupation_of_own_commissioner on access.occupation for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update on access.occupation to trede_app;
grant select, insert on access.occupation to trede_backup;

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
comment on column access.person.tenant_id is 'The commissioner whose row it is.';
comment on column access.person.id is 'The person.';
comment on column access.person.name is 'Their name on screens.';
comment on column access.person.email is 'Lower case; by it they are recognised at the first sign-in.';
comment on column access.person.team is 'The team they work in; empty when there is none.';
comment on column access.person.worker_code is 'How files name this caseworker; empty for who has no clients.';
comment on column access.person.provider_id is 'The organisation they work for, when they act from a provider''s side.';
comment on column access.person.client_id is 'Who they are in the dossiers, when they sign in as a client.';
comment on column access.person.created_at is 'When they were added.';
comment on column access.person.ended_at is 'Since when they have no access; empty while they have.';
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
create policy provider_read_by_itself on access.provider for select to trede_app
  using (((NULLIF(current_setting('app.party_tenant'::text, true), ''::text))::uuid IS NOT NULL) AND (id = (NULLIF(current_setting('app.provider'::text, true), ''::text))::uuid));
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
comment on column access.role_held.tenant_id is 'The commissioner whose row it is.';
comment on column access.role_held.person_id is 'Who holds it.';
comment on column access.role_held.role is 'Which role, such as caseworker.';
comment on column access.role_held.from_day is 'The first day it holds.';
comment on column access.role_held.until_day is 'The first day it no longer holds; empty while no end is known.';
comment on column access.role_held.granted_by is 'Who gave it: person:<id> or operator:<os user>.';
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
comment on column access.session.token_hash is 'Hash of the token in the cookie; the token itself is kept nowhere.';
comment on column access.session.identity_id is 'Who signed in.';
comment on column access.session.tenant_id is 'The commissioner they chose; empty until they have.';
comment on column access.session.person_id is 'Who they are there; empty until they have chosen.';
comment on column access.session.created_at is 'When they signed in; the absolute limit counts from here.';
comment on column access.session.seen_at is 'When the session was last used; the idle limit counts from here.';
CREATE INDEX session_by_identity ON access.session USING btree (identity_id);
grant select, insert, update, delete on access.session to trede_auth;

-- access.setting_change: distributed
create table access.setting_change (
  tenant_id uuid not null,
  number integer not null,
  key text not null,
  valid_from date not null,
  value json not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  decided_by text,
  note text,
  constraint setting_change_pk PRIMARY KEY (tenant_id, number)
);
comment on table access.setting_change is 'Append-only; the value on a day is the last change recorded for the latest valid_from up to that day. number is the settings version.';
comment on column access.setting_change.tenant_id is 'The commissioner whose row it is.';
comment on column access.setting_change.number is 'Its number, rising from 1: the version of the settings.';
comment on column access.setting_change.key is 'Which setting.';
comment on column access.setting_change.valid_from is 'The first day the value holds.';
comment on column access.setting_change.value is 'The value, in the shape of its setting.';
comment on column access.setting_change.recorded_at is 'When it was recorded.';
comment on column access.setting_change.recorded_by is 'Who recorded it: person:<id> or operator:<os user>.';
comment on column access.setting_change.decided_by is 'Who took the decision, in words of who recorded it; empty when not said.';
comment on column access.setting_change.note is 'What belongs to the decision, such as the consent of a works council; empty when nothing does.';
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

-- access.setting_withdrawal: distributed
create table access.setting_withdrawal (
  tenant_id uuid not null,
  number integer not null,
  change integer not null,
  withdrawn_at timestamp with time zone not null,
  withdrawn_by text not null,
  constraint setting_withdrawal_pk PRIMARY KEY (tenant_id, number),
  constraint setting_change_is_withdrawn_once UNIQUE (tenant_id, change),
  constraint setting_withdrawal_is_of_a_change FOREIGN KEY (tenant_id, change) REFERENCES access.setting_change(tenant_id, number),
  constraint setting_withdrawal_comes_after_the_change CHECK ((number > change))
);
comment on table access.setting_withdrawal is 'Append-only; the change stays where it was recorded and never holds.';
comment on column access.setting_withdrawal.tenant_id is 'The commissioner whose setting it is.';
comment on column access.setting_withdrawal.number is 'Its number, of the same sequence as changes: the version of the settings since.';
comment on column access.setting_withdrawal.change is 'The change that was taken back.';
comment on column access.setting_withdrawal.withdrawn_at is 'When it was taken back.';
comment on column access.setting_withdrawal.withdrawn_by is 'Who took it back: person:<id> or operator:<os user>.';
alter table access.setting_withdrawal enable row level security;
alter table access.setting_withdrawal force row level security;
create policy setting_withdrawal_in_a_backup on access.setting_withdrawal for all to trede_backup
  using (true)
  with check (true);
create policy setting_withdrawal_of_own_commissioner on access.setting_withdrawal for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert on access.setting_withdrawal to trede_app;
grant select, insert on access.setting_withdrawal to trede_backup;

-- casework.absence: distributed
create table casework.absence (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  from_day date not null,
  until_day date not null,
  covered_by uuid[] not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  first_until_day date,
  constraint absence_pk PRIMARY KEY (tenant_id, id)
);
comment on table casework.absence is 'Absences of staff with those who stand in; never why somebody is away.';
comment on column casework.absence.tenant_id is 'The commissioner whose staff it is.';
comment on column casework.absence.id is 'Its id.';
comment on column casework.absence.person_id is 'Who is away.';
comment on column casework.absence.from_day is 'The first day away.';
comment on column casework.absence.until_day is 'The first day back.';
comment on column casework.absence.covered_by is 'Who stands in; their work of today has these clients too.';
comment on column casework.absence.recorded_by is 'Who wrote it down, as the log names them.';
comment on column casework.absence.recorded_at is 'When it was written down.';
comment on column casework.absence.first_until_day is 'The first day back as it was before it was ended sooner; empty when it was not.';
CREATE INDEX absence_by_day ON casework.absence USING btree (tenant_id, until_day);
alter table casework.absence enable row level security;
alter table casework.absence force row level security;
create policy absence_in_a_backup on casework.absence for all to trede_backup
  using (true)
  with check (true);
create policy absence_of_own_commissioner on casework.absence for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (until_day, first_until_day) on casework.absence to trede_app;
grant select, insert on casework.absence to trede_backup;

-- casework.appointment: distributed
create table casework.appointment (
  tenant_id uuid not null,
  client_id uuid not null,
  entry integer not null,
  on_day date not null,
  at text not null,
  minutes integer not null,
  worker_id uuid,
  how text not null,
  place text,
  what text not null,
  state text not null,
  settings_version integer not null,
  batch_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  replaced_by uuid,
  constraint appointment_pk PRIMARY KEY (tenant_id, client_id, entry, batch_id)
);
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
CREATE INDEX appointment_by_day ON casework.appointment USING btree (tenant_id, on_day);
CREATE INDEX appointment_replaced ON casework.appointment USING btree (tenant_id, replaced_by) WHERE (replaced_by IS NOT NULL);
alter table casework.appointment enable row level security;
alter table casework.appointment force row level security;
create policy appointment_deleted_when_its_time_is_over on casework.appointment for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy appointment_in_a_backup on casework.appointment for all to trede_backup
  using (true)
  with check (true);
create policy appointment_of_own_commissioner on casework.appointment for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy appointment_of_the_client on casework.appointment for select to trede_app
  using ((tenant_id = (NULLIF(current_setting('app.party_tenant'::text, true), ''::text))::uuid) AND (client_id = (NULLIF(current_setting('app.client'::text, true), ''::text))::uuid));
grant select, insert, update (replaced_by), delete on casework.appointment to trede_app;
grant select, insert on casework.appointment to trede_backup;
grant select (tenant_id, client_id), delete on casework.appointment to trede_purge;

-- casework.campaign: distributed
create table casework.campaign (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  name_key text not null,
  aim text not null,
  criterion jsonb not null,
  drawn integer,
  seed text,
  started_on date not null,
  found integer not null,
  called integer not null,
  started_by text not null,
  recorded_at timestamp with time zone not null,
  constraint campaign_pk PRIMARY KEY (tenant_id, id)
);
comment on table casework.campaign is 'Rounds in which many clients are looked at anew, with the criterion they were picked by.';
comment on column casework.campaign.tenant_id is 'The commissioner whose campaign it is.';
comment on column casework.campaign.id is 'Its id; entries of who was called name it.';
comment on column casework.campaign.name is 'What it is called.';
comment on column casework.campaign.name_key is 'The name in small letters: no two are told apart by capitals.';
comment on column casework.campaign.aim is 'What it is for, as it is told to who asks.';
comment on column casework.campaign.criterion is 'By what clients were picked (casework/domain/criterion.ts).';
comment on column casework.campaign.drawn is 'How many were to be drawn by lot; empty when all were called.';
comment on column casework.campaign.seed is 'What the lot was drawn with: with it the same people are drawn again.';
comment on column casework.campaign.started_on is 'The day on which clients were picked and called.';
comment on column casework.campaign.found is 'How many met the criterion on that day.';
comment on column casework.campaign.called is 'How many were called.';
comment on column casework.campaign.started_by is 'Who started it, as the log names them.';
comment on column casework.campaign.recorded_at is 'When it was written down.';
CREATE UNIQUE INDEX campaign_by_name ON casework.campaign USING btree (tenant_id, name_key);
alter table casework.campaign enable row level security;
alter table casework.campaign force row level security;
create policy campaign_in_a_backup on casework.campaign for all to trede_backup
  using (true)
  with check (true);
create policy campaign_of_own_commissioner on casework.campaign for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert on casework.campaign to trede_app;
grant select, insert on casework.campaign to trede_backup;

-- casework.exemption: distributed
create table casework.exemption (
  tenant_id uuid not null,
  client_id uuid not null,
  entry integer not null,
  from_day date not null,
  until_day date not null,
  exempt_since date not null,
  ground text not null,
  individual boolean not null,
  settings_version integer not null,
  batch_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  replaced_by uuid,
  reviewed datemultirange not null default '{}'::datemultirange,
  constraint exemption_pk PRIMARY KEY (tenant_id, client_id, entry, batch_id)
);
comment on table casework.exemption is 'Read model of the ledger and the settings: exemptions from the obligation to work.';
comment on column casework.exemption.tenant_id is 'The commissioner whose row it is.';
comment on column casework.exemption.client_id is 'Who is exempt.';
comment on column casework.exemption.entry is 'The number of the entry that began it.';
comment on column casework.exemption.from_day is 'The first day of it.';
comment on column casework.exemption.until_day is 'The first day no longer; 9999-12-31 while no end is known.';
comment on column casework.exemption.exempt_since is 'The first day of the exemptions that run on into this one.';
comment on column casework.exemption.ground is 'The code of the ground.';
comment on column casework.exemption.individual is 'Judged for this person, not had by a whole group.';
comment on column casework.exemption.settings_version is 'The settings it was made by.';
comment on column casework.exemption.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.exemption.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
comment on column casework.exemption.reviewed is 'The days on which it was reviewed.';
CREATE INDEX exemption_replaced ON casework.exemption USING btree (tenant_id, replaced_by) WHERE (replaced_by IS NOT NULL);
alter table casework.exemption enable row level security;
alter table casework.exemption force row level security;
create policy exemption_deleted_when_its_time_is_over on casework.exemption for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy exemption_in_a_backup on casework.exemption for all to trede_backup
  using (true)
  with check (true);
create policy exemption_of_own_commissioner on casework.exemption for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (replaced_by), delete on casework.exemption to trede_app;
grant select, insert on casework.exemption to trede_backup;
grant select (tenant_id, client_id), delete on casework.exemption to trede_purge;

-- casework.facility: distributed
create table casework.facility (
  tenant_id uuid not null,
  client_id uuid not null,
  entry integer not null,
  facility text not null,
  source text not null,
  per text not null,
  amount integer not null,
  from_day date not null,
  until_day date not null,
  settings_version integer not null,
  batch_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  replaced_by uuid,
  constraint facility_pk PRIMARY KEY (tenant_id, client_id, entry, batch_id)
);
comment on table casework.facility is 'Read model of the ledger: premiums and facilities that were given, for what they cost.';
comment on column casework.facility.tenant_id is 'The commissioner whose row it is.';
comment on column casework.facility.client_id is 'Whom it was given to.';
comment on column casework.facility.entry is 'The number of the entry that gave it.';
comment on column casework.facility.facility is 'The code of what was given (setting facilities).';
comment on column casework.facility.source is 'The code of who pays it (setting fundingSources).';
comment on column casework.facility.per is 'once or month.';
comment on column casework.facility.amount is 'Cents, once or each month.';
comment on column casework.facility.from_day is 'The first day of it; of what is paid once the day it is paid for.';
comment on column casework.facility.until_day is 'The first day no longer; 9999-12-31 while no end is known.';
comment on column casework.facility.settings_version is 'The settings it was made by.';
comment on column casework.facility.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.facility.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
CREATE INDEX facility_by_day ON casework.facility USING btree (tenant_id, from_day);
CREATE INDEX facility_replaced ON casework.facility USING btree (tenant_id, replaced_by) WHERE (replaced_by IS NOT NULL);
alter table casework.facility enable row level security;
alter table casework.facility force row level security;
create policy facility_deleted_when_its_time_is_over on casework.facility for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy facility_in_a_backup on casework.facility for all to trede_backup
  using (true)
  with check (true);
create policy facility_of_own_commissioner on casework.facility for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (replaced_by), delete on casework.facility to trede_app;
grant select, insert on casework.facility to trede_backup;
grant select (tenant_id, client_id), delete on casework.facility to trede_purge;

-- casework.followed: distributed
create table casework.followed (
  tenant_id uuid not null,
  client_id uuid not null,
  what text not null,
  from_day date not null,
  looked_on date not null,
  phase integer,
  stay text not null,
  worked boolean not null,
  limits boolean,
  in_work boolean not null,
  off_benefit boolean not null,
  settings_version integer not null,
  batch_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  replaced_by uuid,
  constraint followed_pk PRIMARY KEY (tenant_id, client_id, what, from_day, batch_id)
);
comment on table casework.followed is 'Read model of the ledger and the settings: help that began on assistance, or half a year without any, and how it stood a year later.';
comment on column casework.followed.tenant_id is 'The commissioner whose row it is.';
comment on column casework.followed.client_id is 'Who got the help, or none.';
comment on column casework.followed.what is 'The code of the product; empty for half a year without help.';
comment on column casework.followed.from_day is 'The day it began; without help, the end of the half year.';
comment on column casework.followed.looked_on is 'The day on which it is looked at what followed; it can be still to come.';
comment on column casework.followed.phase is 'The phase when it began; empty when none was set.';
comment on column casework.followed.stay is 'How long on assistance when it began.';
comment on column casework.followed.worked is 'Whether there was work in the two years before it began.';
comment on column casework.followed.limits is 'Whether a diagnosis by then named limits; empty without a diagnosis.';
comment on column casework.followed.in_work is 'Whether there is a job on the day it is looked at.';
comment on column casework.followed.off_benefit is 'Whether there is no benefit on the day it is looked at.';
comment on column casework.followed.settings_version is 'The settings it was made by.';
comment on column casework.followed.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.followed.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
CREATE INDEX followed_by_day ON casework.followed USING btree (tenant_id, looked_on);
CREATE INDEX followed_replaced ON casework.followed USING btree (tenant_id, replaced_by) WHERE (replaced_by IS NOT NULL);
alter table casework.followed enable row level security;
alter table casework.followed force row level security;
create policy followed_deleted_when_its_time_is_over on casework.followed for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy followed_in_a_backup on casework.followed for all to trede_backup
  using (true)
  with check (true);
create policy followed_of_own_commissioner on casework.followed for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (replaced_by), delete on casework.followed to trede_app;
grant select, insert on casework.followed to trede_backup;
grant select (tenant_id, client_id), delete on casework.followed to trede_purge;

-- casework.gate_step: distributed
create table casework.gate_step (
  tenant_id uuid not null,
  client_id uuid not null,
  gate integer not null,
  step text not null,
  after_step text,
  since date not null,
  due_on date,
  done_on date,
  days integer,
  in_time boolean,
  is_intake boolean not null,
  again_on date,
  settings_version integer not null,
  batch_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  replaced_by uuid,
  owner text not null,
  constraint gate_step_pk PRIMARY KEY (tenant_id, client_id, gate, step, batch_id)
);
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
comment on column casework.gate_step.owner is 'The code of the organisation whose step it is, by the settings of the day of notification.';
CREATE INDEX gate_step_by_done ON casework.gate_step USING btree (tenant_id, done_on);
CREATE INDEX gate_step_by_due ON casework.gate_step USING btree (tenant_id, due_on);
CREATE INDEX gate_step_replaced ON casework.gate_step USING btree (tenant_id, replaced_by) WHERE (replaced_by IS NOT NULL);
alter table casework.gate_step enable row level security;
alter table casework.gate_step force row level security;
create policy gate_step_deleted_when_its_time_is_over on casework.gate_step for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy gate_step_in_a_backup on casework.gate_step for all to trede_backup
  using (true)
  with check (true);
create policy gate_step_of_own_commissioner on casework.gate_step for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (replaced_by), delete on casework.gate_step to trede_app;
grant select, insert on casework.gate_step to trede_backup;
grant select (tenant_id, client_id), delete on casework.gate_step to trede_purge;

-- casework.gate_stretch: distributed
create table casework.gate_stretch (
  tenant_id uuid not null,
  client_id uuid not null,
  gate integer not null,
  from_day date not null,
  until_day date not null,
  opened_on date not null,
  asks_for text not null,
  ball text not null,
  ball_since date not null,
  step text,
  step_since date,
  due_on date,
  held_since date,
  settings_version integer not null,
  batch_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  replaced_by uuid,
  waits json not null default '[]'::json,
  constraint gate_stretch_pk PRIMARY KEY (tenant_id, client_id, gate, from_day, batch_id)
);
comment on table casework.gate_stretch is 'Read model of the ledger and the settings: days between notification and the end of the gate.';
comment on column casework.gate_stretch.tenant_id is 'The commissioner whose row it is.';
comment on column casework.gate_stretch.client_id is 'Who is at the gate.';
comment on column casework.gate_stretch.gate is 'The number of the entry that opened it.';
comment on column casework.gate_stretch.from_day is 'The first day of the stretch.';
comment on column casework.gate_stretch.until_day is 'The first day after it; 9999-12-31 when no end is known.';
comment on column casework.gate_stretch.opened_on is 'The day of notification.';
comment on column casework.gate_stretch.asks_for is 'What they came for: benefit, or help alone.';
comment on column casework.gate_stretch.ball is 'The code of the organisation that has to do something.';
comment on column casework.gate_stretch.ball_since is 'Since when it has to.';
comment on column casework.gate_stretch.step is 'The code of the step that is waited for; empty when none is.';
comment on column casework.gate_stretch.step_since is 'The day the turn of that step came; empty while it has not.';
comment on column casework.gate_stretch.due_on is 'The last day on which that step is in time; empty without a norm and while the term stands still.';
comment on column casework.gate_stretch.held_since is 'Since when the term for the decision stands still; empty while it runs.';
comment on column casework.gate_stretch.settings_version is 'The settings it was made by.';
comment on column casework.gate_stretch.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.gate_stretch.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
comment on column casework.gate_stretch.waits is 'Every step that is waited for with since when and until when, the one in step first.';
CREATE INDEX gate_stretch_by_day ON casework.gate_stretch USING btree (tenant_id, until_day);
CREATE INDEX gate_stretch_replaced ON casework.gate_stretch USING btree (tenant_id, replaced_by) WHERE (replaced_by IS NOT NULL);
alter table casework.gate_stretch enable row level security;
alter table casework.gate_stretch force row level security;
create policy gate_stretch_deleted_when_its_time_is_over on casework.gate_stretch for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy gate_stretch_in_a_backup on casework.gate_stretch for all to trede_backup
  using (true)
  with check (true);
create policy gate_stretch_of_own_commissioner on casework.gate_stretch for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (replaced_by), delete on casework.gate_stretch to trede_app;
grant select, insert on casework.gate_stretch to trede_backup;
grant select (tenant_id, client_id), delete on casework.gate_stretch to trede_purge;

-- casework.mail: distributed
create table casework.mail (
  tenant_id uuid not null,
  client_id uuid not null,
  entry integer not null,
  subject text not null,
  id uuid not null,
  asked integer not null,
  asked_at timestamp with time zone not null,
  tries integer not null,
  taken_at timestamp with time zone,
  constraint mail_pk PRIMARY KEY (tenant_id, client_id, entry, subject),
  constraint mail_has_one_of_two_subjects CHECK ((subject = ANY (ARRAY['news'::text, 'reminder'::text])))
);
comment on table casework.mail is 'Mails about appointments that are to be sent: ids, never an address or a text. What came of one is in the ledger; then its row goes.';
comment on column casework.mail.tenant_id is 'The commissioner whose row it is.';
comment on column casework.mail.client_id is 'Who is to be told.';
comment on column casework.mail.entry is 'The number of the entry that planned the appointment.';
comment on column casework.mail.subject is 'News of the appointment as it stands when it is sent, or a reminder.';
comment on column casework.mail.id is 'Its id, of which the mail has its Message-ID.';
comment on column casework.mail.asked is 'How often it was asked for: more than once when the appointment changed before it was sent.';
comment on column casework.mail.asked_at is 'When it was asked for last.';
comment on column casework.mail.tries is 'How often it was tried since then.';
comment on column casework.mail.taken_at is 'When a process began to send it; empty when none does.';
alter table casework.mail enable row level security;
alter table casework.mail force row level security;
create policy mail_deleted_when_its_time_is_over on casework.mail for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy mail_in_a_backup on casework.mail for all to trede_backup
  using (true)
  with check (true);
create policy mail_of_own_commissioner on casework.mail for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (asked, asked_at, tries, taken_at), delete on casework.mail to trede_app;
grant select, insert on casework.mail to trede_backup;
grant select (tenant_id, client_id), delete on casework.mail to trede_purge;

-- casework.own_document: distributed
create table casework.own_document (
  tenant_id uuid not null,
  client_id uuid not null,
  entry integer not null,
  on_day date not null,
  name text not null,
  type text not null,
  media_type text not null,
  size integer not null,
  handed_in boolean not null,
  settings_version integer not null,
  batch_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  replaced_by uuid,
  constraint own_document_pk PRIMARY KEY (tenant_id, client_id, entry, batch_id)
);
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
CREATE INDEX own_document_replaced ON casework.own_document USING btree (tenant_id, replaced_by) WHERE (replaced_by IS NOT NULL);
alter table casework.own_document enable row level security;
alter table casework.own_document force row level security;
create policy own_document_deleted_when_its_time_is_over on casework.own_document for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy own_document_in_a_backup on casework.own_document for all to trede_backup
  using (true)
  with check (true);
create policy own_document_of_own_commissioner on casework.own_document for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy own_document_of_the_client on casework.own_document for select to trede_app
  using ((tenant_id = (NULLIF(current_setting('app.party_tenant'::text, true), ''::text))::uuid) AND (client_id = (NULLIF(current_setting('app.client'::text, true), ''::text))::uuid));
grant select, insert, update (replaced_by), delete on casework.own_document to trede_app;
grant select, insert on casework.own_document to trede_backup;
grant select (tenant_id, client_id), delete on casework.own_document to trede_purge;

-- casework.own_message: distributed
create table casework.own_message (
  tenant_id uuid not null,
  client_id uuid not null,
  entry integer not null,
  on_day date not null,
  sender text not null,
  formal boolean not null,
  text text not null,
  settings_version integer not null,
  batch_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  replaced_by uuid,
  provider_id uuid,
  constraint own_message_pk PRIMARY KEY (tenant_id, client_id, entry, batch_id)
);
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
comment on column casework.own_message.provider_id is 'The provider that reads it besides, or wrote it; empty when none does.';
CREATE INDEX own_message_replaced ON casework.own_message USING btree (tenant_id, replaced_by) WHERE (replaced_by IS NOT NULL);
alter table casework.own_message enable row level security;
alter table casework.own_message force row level security;
create policy own_message_deleted_when_its_time_is_over on casework.own_message for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy own_message_in_a_backup on casework.own_message for all to trede_backup
  using (true)
  with check (true);
create policy own_message_of_own_commissioner on casework.own_message for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy own_message_of_the_client on casework.own_message for select to trede_app
  using ((tenant_id = (NULLIF(current_setting('app.party_tenant'::text, true), ''::text))::uuid) AND (client_id = (NULLIF(current_setting('app.client'::text, true), ''::text))::uuid));
grant select, insert, update (replaced_by), delete on casework.own_message to trede_app;
grant select, insert on casework.own_message to trede_backup;
grant select (tenant_id, client_id), delete on casework.own_message to trede_purge;

-- casework.own_plan: distributed
create table casework.own_plan (
  tenant_id uuid not null,
  client_id uuid not null,
  plan integer not null,
  version integer not null,
  from_day date not null,
  until_day date not null,
  is_last boolean not null,
  text text not null,
  hash text not null,
  why text,
  client_signing text not null,
  client_on date,
  office_signing text not null,
  office_on date,
  settings_version integer not null,
  batch_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  replaced_by uuid,
  constraint own_plan_pk PRIMARY KEY (tenant_id, client_id, version, batch_id)
);
comment on table casework.own_plan is 'Read model of the ledger and the settings: plans in writing, as their client reads them.';
comment on column casework.own_plan.tenant_id is 'The commissioner whose row it is.';
comment on column casework.own_plan.client_id is 'Whose plan it is.';
comment on column casework.own_plan.plan is 'The number of the entry that made the plan.';
comment on column casework.own_plan.version is 'The number of the entry that made or revised it to what it says here.';
comment on column casework.own_plan.from_day is 'The first day on which the plan reads so.';
comment on column casework.own_plan.until_day is 'The first day on which the plan no longer runs, by this version.';
comment on column casework.own_plan.is_last is 'Whether no later version of the plan was made: this one is signed.';
comment on column casework.own_plan.text is 'The plan in plain Dutch, as it is signed.';
comment on column casework.own_plan.hash is 'The SHA-256 of that text: a signature names it.';
comment on column casework.own_plan.why is 'Why it was changed; empty for the first version.';
comment on column casework.own_plan.client_signing is 'Where the client stands: waiting, signed or refused.';
comment on column casework.own_plan.client_on is 'The day they signed or would not; empty while it waits.';
comment on column casework.own_plan.office_signing is 'Where the commissioner stands: waiting or signed.';
comment on column casework.own_plan.office_on is 'The day it signed; empty while it waits.';
comment on column casework.own_plan.settings_version is 'The settings it was made by.';
comment on column casework.own_plan.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.own_plan.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
CREATE INDEX own_plan_replaced ON casework.own_plan USING btree (tenant_id, replaced_by) WHERE (replaced_by IS NOT NULL);
alter table casework.own_plan enable row level security;
alter table casework.own_plan force row level security;
create policy own_plan_deleted_when_its_time_is_over on casework.own_plan for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy own_plan_in_a_backup on casework.own_plan for all to trede_backup
  using (true)
  with check (true);
create policy own_plan_of_own_commissioner on casework.own_plan for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy own_plan_of_the_client on casework.own_plan for select to trede_app
  using ((tenant_id = (NULLIF(current_setting('app.party_tenant'::text, true), ''::text))::uuid) AND (client_id = (NULLIF(current_setting('app.client'::text, true), ''::text))::uuid));
grant select, insert, update (replaced_by), delete on casework.own_plan to trede_app;
grant select, insert on casework.own_plan to trede_backup;
grant select (tenant_id, client_id), delete on casework.own_plan to trede_purge;

-- casework.phase_set: distributed
create table casework.phase_set (
  tenant_id uuid not null,
  client_id uuid not null,
  set_on date not null,
  phase integer not null,
  changed_on date,
  changed_to integer,
  settings_version integer not null,
  batch_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  replaced_by uuid,
  constraint phase_set_pk PRIMARY KEY (tenant_id, client_id, set_on, batch_id)
);
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
CREATE INDEX phase_set_by_day ON casework.phase_set USING btree (tenant_id, set_on);
CREATE INDEX phase_set_replaced ON casework.phase_set USING btree (tenant_id, replaced_by) WHERE (replaced_by IS NOT NULL);
alter table casework.phase_set enable row level security;
alter table casework.phase_set force row level security;
create policy phase_set_deleted_when_its_time_is_over on casework.phase_set for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy phase_set_in_a_backup on casework.phase_set for all to trede_backup
  using (true)
  with check (true);
create policy phase_set_of_own_commissioner on casework.phase_set for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (replaced_by), delete on casework.phase_set to trede_app;
grant select, insert on casework.phase_set to trede_backup;
grant select (tenant_id, client_id), delete on casework.phase_set to trede_purge;

-- casework.provider_client: distributed
create table casework.provider_client (
  tenant_id uuid not null,
  client_id uuid not null,
  entry integer not null,
  provider_id uuid not null,
  what_for text not null,
  since date not null,
  lasts_until date not null,
  from_day date not null,
  until_day date not null,
  worker_id uuid,
  gate_since date,
  asks_for text,
  ball text,
  ball_since date,
  settings_version integer not null,
  batch_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  replaced_by uuid,
  constraint provider_client_pk PRIMARY KEY (tenant_id, client_id, entry, from_day, batch_id)
);
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
CREATE INDEX provider_client_by_provider ON casework.provider_client USING btree (tenant_id, provider_id, until_day);
CREATE INDEX provider_client_replaced ON casework.provider_client USING btree (tenant_id, replaced_by) WHERE (replaced_by IS NOT NULL);
alter table casework.provider_client enable row level security;
alter table casework.provider_client force row level security;
create policy provider_client_deleted_when_its_time_is_over on casework.provider_client for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy provider_client_in_a_backup on casework.provider_client for all to trede_backup
  using (true)
  with check (true);
create policy provider_client_of_own_commissioner on casework.provider_client for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy provider_client_of_own_provider_while_involved on casework.provider_client for select to trede_app
  using ((tenant_id = (NULLIF(current_setting('app.party_tenant'::text, true), ''::text))::uuid) AND (provider_id = (NULLIF(current_setting('app.provider'::text, true), ''::text))::uuid) AND (from_day <= (NULLIF(current_setting('app.today'::text, true), ''::text))::date) AND (until_day > (NULLIF(current_setting('app.today'::text, true), ''::text))::date));
grant select, insert, update (replaced_by), delete on casework.provider_client to trede_app;
grant select, insert on casework.provider_client to trede_backup;
grant select (tenant_id, client_id), delete on casework.provider_client to trede_purge;

-- casework.re_examination: distributed
create table casework.re_examination (
  tenant_id uuid not null,
  client_id uuid not null,
  entry integer not null,
  from_day date not null,
  until_day date not null,
  cause text not null,
  campaign uuid,
  outcome text,
  spoken_on date,
  diagnosed_on date,
  offered_on date,
  worked_on date,
  left_on date,
  settings_version integer not null,
  batch_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  replaced_by uuid,
  constraint re_examination_pk PRIMARY KEY (tenant_id, client_id, entry, batch_id)
);
comment on table casework.re_examination is 'Read model of the ledger: each time somebody was looked at anew, and what followed.';
comment on column casework.re_examination.tenant_id is 'The commissioner whose row it is.';
comment on column casework.re_examination.client_id is 'Who is looked at anew.';
comment on column casework.re_examination.entry is 'The number of the entry that began it.';
comment on column casework.re_examination.from_day is 'The day it began.';
comment on column casework.re_examination.until_day is 'The day its outcome was written down; 9999-12-31 while it is under way.';
comment on column casework.re_examination.cause is 'Why: campaign, draw, periodic, signal, request.';
comment on column casework.re_examination.campaign is 'The campaign somebody was called or drawn in; empty outside one.';
comment on column casework.re_examination.outcome is 'The code of what came of it; empty while it is under way.';
comment on column casework.re_examination.spoken_on is 'The first contact from then on.';
comment on column casework.re_examination.diagnosed_on is 'The first diagnosis from then on.';
comment on column casework.re_examination.offered_on is 'The first plan, trajectory or instrument from then on.';
comment on column casework.re_examination.worked_on is 'The first job from then on.';
comment on column casework.re_examination.left_on is 'The first day without benefit.';
comment on column casework.re_examination.settings_version is 'The settings it was made by.';
comment on column casework.re_examination.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.re_examination.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
CREATE INDEX re_examination_by_campaign ON casework.re_examination USING btree (tenant_id, campaign);
CREATE INDEX re_examination_replaced ON casework.re_examination USING btree (tenant_id, replaced_by) WHERE (replaced_by IS NOT NULL);
alter table casework.re_examination enable row level security;
alter table casework.re_examination force row level security;
create policy re_examination_deleted_when_its_time_is_over on casework.re_examination for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy re_examination_in_a_backup on casework.re_examination for all to trede_backup
  using (true)
  with check (true);
create policy re_examination_of_own_commissioner on casework.re_examination for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (replaced_by), delete on casework.re_examination to trede_app;
grant select, insert on casework.re_examination to trede_backup;
grant select (tenant_id, client_id), delete on casework.re_examination to trede_purge;

-- casework.reminder_day: distributed
create table casework.reminder_day (
  tenant_id uuid not null,
  on_day date not null,
  mails integer not null,
  constraint reminder_day_pk PRIMARY KEY (tenant_id, on_day)
);
comment on table casework.reminder_day is 'Days on which it was looked up who is to be reminded of an appointment: once a day for each commissioner.';
comment on column casework.reminder_day.tenant_id is 'The commissioner whose row it is.';
comment on column casework.reminder_day.on_day is 'The day.';
comment on column casework.reminder_day.mails is 'How many reminders were to be sent.';
alter table casework.reminder_day enable row level security;
alter table casework.reminder_day force row level security;
create policy reminder_day_in_a_backup on casework.reminder_day for all to trede_backup
  using (true)
  with check (true);
create policy reminder_day_of_own_commissioner on casework.reminder_day for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert on casework.reminder_day to trede_app;
grant select, insert on casework.reminder_day to trede_backup;

-- casework.rung_stay: distributed
create table casework.rung_stay (
  tenant_id uuid not null,
  client_id uuid not null,
  entry integer not null,
  rung text not null,
  from_day date not null,
  until_day date not null,
  last_on date,
  moved_to text,
  direction text,
  settings_version integer not null,
  batch_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  replaced_by uuid,
  plain_last_on date,
  extended_on date,
  constraint rung_stay_pk PRIMARY KEY (tenant_id, client_id, entry, batch_id)
);
comment on table casework.rung_stay is 'Read model of the ledger and the settings: stays on a rung of the ladder.';
comment on column casework.rung_stay.tenant_id is 'The commissioner whose row it is.';
comment on column casework.rung_stay.client_id is 'Who stays there.';
comment on column casework.rung_stay.entry is 'The number of the entry that began the stay.';
comment on column casework.rung_stay.rung is 'The code of the rung.';
comment on column casework.rung_stay.from_day is 'The first day on it.';
comment on column casework.rung_stay.until_day is 'The first day no longer; 9999-12-31 while it lasts.';
comment on column casework.rung_stay.last_on is 'The last day within the longest stay; empty when none is set.';
comment on column casework.rung_stay.moved_to is 'The code of the rung that followed; empty when none did.';
comment on column casework.rung_stay.direction is 'Which way: up, down, aside, or off the ladder; empty while it lasts.';
comment on column casework.rung_stay.settings_version is 'The settings it was made by.';
comment on column casework.rung_stay.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.rung_stay.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
comment on column casework.rung_stay.plain_last_on is 'The last day within the longest stay, without an extension; empty when none is set, and in rows of before this column until lists are made anew.';
comment on column casework.rung_stay.extended_on is 'The day from which an extension holds; empty without one, and in rows of before this column until lists are made anew.';
CREATE INDEX rung_stay_by_end ON casework.rung_stay USING btree (tenant_id, until_day);
CREATE INDEX rung_stay_replaced ON casework.rung_stay USING btree (tenant_id, replaced_by) WHERE (replaced_by IS NOT NULL);
alter table casework.rung_stay enable row level security;
alter table casework.rung_stay force row level security;
create policy rung_stay_deleted_when_its_time_is_over on casework.rung_stay for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy rung_stay_in_a_backup on casework.rung_stay for all to trede_backup
  using (true)
  with check (true);
create policy rung_stay_of_own_commissioner on casework.rung_stay for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (replaced_by), delete on casework.rung_stay to trede_app;
grant select, insert on casework.rung_stay to trede_backup;
grant select (tenant_id, client_id), delete on casework.rung_stay to trede_purge;

-- casework.shared_entry: distributed
create table casework.shared_entry (
  tenant_id uuid not null,
  client_id uuid not null,
  provider_id uuid not null,
  involved integer not null,
  entry integer not null,
  kind text not null,
  from_day date not null,
  until_day date not null,
  valid_from date not null,
  valid_until date not null,
  body text not null,
  settings_version integer not null,
  batch_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  replaced_by uuid,
  constraint shared_entry_pk PRIMARY KEY (tenant_id, client_id, involved, entry, batch_id)
);
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
CREATE INDEX shared_entry_replaced ON casework.shared_entry USING btree (tenant_id, replaced_by) WHERE (replaced_by IS NOT NULL);
alter table casework.shared_entry enable row level security;
alter table casework.shared_entry force row level security;
create policy shared_entry_deleted_when_its_time_is_over on casework.shared_entry for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy shared_entry_in_a_backup on casework.shared_entry for all to trede_backup
  using (true)
  with check (true);
create policy shared_entry_of_own_commissioner on casework.shared_entry for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy shared_entry_of_own_provider_while_involved on casework.shared_entry for select to trede_app
  using ((tenant_id = (NULLIF(current_setting('app.party_tenant'::text, true), ''::text))::uuid) AND (provider_id = (NULLIF(current_setting('app.provider'::text, true), ''::text))::uuid) AND (from_day <= (NULLIF(current_setting('app.today'::text, true), ''::text))::date) AND (until_day > (NULLIF(current_setting('app.today'::text, true), ''::text))::date));
grant select, insert, update (replaced_by), delete on casework.shared_entry to trede_app;
grant select, insert on casework.shared_entry to trede_backup;
grant select (tenant_id, client_id), delete on casework.shared_entry to trede_purge;

-- casework.signal: distributed
create table casework.signal (
  tenant_id uuid not null,
  client_id uuid not null,
  rule text collate "C" not null,
  subject integer not null,
  opens_on date not null,
  due_on date not null,
  closes_on date not null,
  settings_version integer not null,
  batch_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  replaced_by uuid,
  in_time boolean,
  about text not null default ''::text,
  owner text not null,
  by_hand boolean not null,
  since date not null,
  limit_on date,
  rests datemultirange not null,
  constraint signal_pk PRIMARY KEY (tenant_id, client_id, rule, subject, about, since, batch_id)
);
comment on table casework.signal is 'Read model of the ledger and the settings: what asks for action, from opens_on until closes_on.';
comment on column casework.signal.tenant_id is 'The commissioner whose row it is.';
comment on column casework.signal.client_id is 'Whose signal it is.';
comment on column casework.signal.rule is 'The code of the rule that gives it, such as no-offer.';
comment on column casework.signal.subject is 'The number of the entry it is about.';
comment on column casework.signal.opens_on is 'The first day it shows.';
comment on column casework.signal.due_on is 'The last day that is in time.';
comment on column casework.signal.closes_on is 'The first day it no longer shows; 9999-12-31 while nothing closes it.';
comment on column casework.signal.settings_version is 'The settings it was made by.';
comment on column casework.signal.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.signal.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
comment on column casework.signal.in_time is 'Whether the client was picked up in time: only of an offer that was due, and null where who waited left or was exempted before the norm day.';
comment on column casework.signal.about is 'What of its subject: the step at the gate; empty for most.';
comment on column casework.signal.owner is 'Who acts on it: worker (whoever is responsible for the client) or a role.';
comment on column casework.signal.by_hand is 'Whether somebody may conclude it, since no fact answers it.';
comment on column casework.signal.since is 'When its clock started.';
comment on column casework.signal.limit_on is 'The utmost day; empty when there is none.';
comment on column casework.signal.rests is 'The days on which it is left alone.';
CREATE INDEX signal_by_rule ON casework.signal USING btree (tenant_id, rule, closes_on);
CREATE INDEX signal_replaced ON casework.signal USING btree (tenant_id, replaced_by) WHERE (replaced_by IS NOT NULL);
alter table casework.signal enable row level security;
alter table casework.signal force row level security;
create policy signal_deleted_when_its_time_is_over on casework.signal for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy signal_in_a_backup on casework.signal for all to trede_backup
  using (true)
  with check (true);
create policy signal_of_own_commissioner on casework.signal for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (replaced_by), delete on casework.signal to trede_app;
grant select, insert on casework.signal to trede_backup;
grant select (tenant_id, client_id), delete on casework.signal to trede_purge;

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
  benefits_worker_id uuid,
  constraint stretch_pk PRIMARY KEY (tenant_id, client_id, from_day, batch_id)
);
comment on table casework.stretch is 'Read model of the ledger: only days on benefit or with a worker. until_day is the first day it no longer holds.';
comment on column casework.stretch.tenant_id is 'The commissioner whose row it is.';
comment on column casework.stretch.client_id is 'Whose days they are.';
comment on column casework.stretch.from_day is 'The first day of the stretch.';
comment on column casework.stretch.until_day is 'The first day after it; 9999-12-31 when no end is known.';
comment on column casework.stretch.worker_id is 'The person who is responsible for them; empty when nobody is.';
comment on column casework.stretch.municipality is 'The code of the municipality they belong to; empty when not known.';
comment on column casework.stretch.on_benefit_since is 'The first day of the benefit they are on; empty when on none.';
comment on column casework.stretch.scheme is 'The scheme of that benefit.';
comment on column casework.stretch.phase is 'Their phase, or rung; empty when none was set.';
comment on column casework.stretch.exempt_until is 'The first day they are no longer exempt; 9999-12-31 without end; empty when not exempt.';
comment on column casework.stretch.helped_on is 'The day help began within that benefit; empty when none has.';
comment on column casework.stretch.activity is 'What runs: job, instrument, trajectory or plan; empty when nothing does.';
comment on column casework.stretch.settings_version is 'The settings it was made by.';
comment on column casework.stretch.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.stretch.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
comment on column casework.stretch.benefits_worker_id is 'Who sees to the benefit, besides the responsible worker; empty when nobody of its own does.';
CREATE INDEX stretch_by_benefits_worker ON casework.stretch USING btree (tenant_id, benefits_worker_id, until_day) WHERE (benefits_worker_id IS NOT NULL);
CREATE INDEX stretch_by_day ON casework.stretch USING btree (tenant_id, until_day);
CREATE INDEX stretch_by_worker ON casework.stretch USING btree (tenant_id, worker_id, until_day);
CREATE INDEX stretch_replaced ON casework.stretch USING btree (tenant_id, replaced_by) WHERE (replaced_by IS NOT NULL);
alter table casework.stretch enable row level security;
alter table casework.stretch force row level security;
create policy stretch_deleted_when_its_time_is_over on casework.stretch for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy stretch_in_a_backup on casework.stretch for all to trede_backup
  using (true)
  with check (true);
create policy stretch_of_own_commissioner on casework.stretch for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (replaced_by), delete on casework.stretch to trede_app;
grant select, insert on casework.stretch to trede_backup;
grant select (tenant_id, client_id), delete on casework.stretch to trede_purge;

-- casework.unmet_need: distributed
create table casework.unmet_need (
  tenant_id uuid not null,
  client_id uuid not null,
  entry integer not null,
  from_day date not null,
  until_day date not null,
  need text not null,
  phase integer,
  settings_version integer not null,
  batch_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  replaced_by uuid,
  constraint unmet_need_pk PRIMARY KEY (tenant_id, client_id, entry, batch_id)
);
comment on table casework.unmet_need is 'Read model of the ledger: help that clients need and that does not exist here.';
comment on column casework.unmet_need.tenant_id is 'The commissioner whose row it is.';
comment on column casework.unmet_need.client_id is 'Who needs it.';
comment on column casework.unmet_need.entry is 'The number of the entry that began it.';
comment on column casework.unmet_need.from_day is 'The first day of it.';
comment on column casework.unmet_need.until_day is 'The first day no longer; 9999-12-31 while no end is known.';
comment on column casework.unmet_need.need is 'The code of the help that does not exist here.';
comment on column casework.unmet_need.phase is 'The phase the client was in on the first day; empty when none was set.';
comment on column casework.unmet_need.settings_version is 'The settings it was made by.';
comment on column casework.unmet_need.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.unmet_need.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
CREATE INDEX unmet_need_replaced ON casework.unmet_need USING btree (tenant_id, replaced_by) WHERE (replaced_by IS NOT NULL);
alter table casework.unmet_need enable row level security;
alter table casework.unmet_need force row level security;
create policy unmet_need_deleted_when_its_time_is_over on casework.unmet_need for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy unmet_need_in_a_backup on casework.unmet_need for all to trede_backup
  using (true)
  with check (true);
create policy unmet_need_of_own_commissioner on casework.unmet_need for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (replaced_by), delete on casework.unmet_need to trede_app;
grant select, insert on casework.unmet_need to trede_backup;
grant select (tenant_id, client_id), delete on casework.unmet_need to trede_purge;

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
comment on column dossier.batch.tenant_id is 'The commissioner whose row it is.';
comment on column dossier.batch.id is 'The batch.';
comment on column dossier.batch.number is 'Its number, rising per commissioner.';
comment on column dossier.batch.kind is 'import, revocation (of an import) or generated (by the demonstration).';
comment on column dossier.batch.status is 'open: being written, seen by nobody. applied: all seen at once. dropped: never seen.';
comment on column dossier.batch.label is 'What people know it by, such as the name of the file.';
comment on column dossier.batch.history_load_at is 'The moment its entries are said to have been known; only of a history load.';
comment on column dossier.batch.known_from is 'Since when its entries are known; filled when it is applied.';
comment on column dossier.batch.revokes is 'The batch it takes back; empty otherwise.';
comment on column dossier.batch.opened_at is 'When it was begun.';
comment on column dossier.batch.opened_by is 'Who began it: person:<id>, operator:<os user> or system:<job>.';
comment on column dossier.batch.applied_at is 'When it was applied; empty while it is open or when it was dropped.';
comment on column dossier.batch.settled is 'Nothing is left of what it replaced, or, when it was dropped, of what it brought.';
CREATE INDEX batch_unsettled ON dossier.batch USING btree (tenant_id, id) WHERE ((status <> 'applied'::text) AND (NOT settled));
alter table dossier.batch enable row level security;
alter table dossier.batch force row level security;
create policy batch_in_a_backup on dossier.batch for all to trede_backup
  using (true)
  with check (true);
create policy batch_not_applied_for_a_provider on dossier.batch for select to trede_app
  using ((tenant_id = (NULLIF(current_setting('app.party_tenant'::text, true), ''::text))::uuid) AND (NULLIF(current_setting('app.provider'::text, true), ''::text) IS NOT NULL) AND (status <> 'applied'::text) AND (NOT settled));
create policy batch_of_own_commissioner on dossier.batch for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy batch_read_by_the_purge on dossier.batch for select to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (status, known_from, applied_at, settled) on dossier.batch to trede_app;
grant select, insert on dossier.batch to trede_backup;
grant select (tenant_id, id, status) on dossier.batch to trede_purge;

-- dossier.client: distributed
create table dossier.client (
  tenant_id uuid not null,
  id uuid not null,
  number bigint not null,
  last_entry integer not null,
  last_recorded_at timestamp with time zone not null,
  person_erased_on date,
  constraint client_pk PRIMARY KEY (tenant_id, id),
  constraint client_number_is_unique_per_commissioner UNIQUE (tenant_id, number)
);
comment on table dossier.client is 'last_entry and last_recorded_at move with each append, under a lock on this row.';
comment on column dossier.client.tenant_id is 'The commissioner whose row it is.';
comment on column dossier.client.id is 'The client.';
comment on column dossier.client.number is 'The client number people use; given out once.';
comment on column dossier.client.last_entry is 'The number of their last entry; 0 when there is none.';
comment on column dossier.client.last_recorded_at is 'When that was recorded; the next one is later.';
comment on column dossier.client.person_erased_on is 'The day person data was erased on term; null while it is kept.';
alter table dossier.client enable row level security;
alter table dossier.client force row level security;
create policy client_in_a_backup on dossier.client for all to trede_backup
  using (true)
  with check (true);
create policy client_of_own_commissioner on dossier.client for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy client_of_own_commissioner_when_its_time_is_over on dossier.client for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (last_entry, last_recorded_at) on dossier.client to trede_app;
grant select, insert on dossier.client to trede_backup;
grant select (tenant_id, id, last_recorded_at), update (person_erased_on), delete on dossier.client to trede_purge;

-- dossier.client_person: distributed
create table dossier.client_person (
  tenant_id uuid not null,
  client_id uuid not null,
  name text,
  birth_year integer,
  citizen_cipher text,
  citizen_hash uuid,
  citizen_hash_next uuid,
  email_cipher text,
  constraint client_person_pk PRIMARY KEY (tenant_id, client_id),
  constraint client_person_citizen_number_once UNIQUE (tenant_id, citizen_hash)
);
comment on table dossier.client_person is 'The citizen number is encrypted (citizen_cipher) and found by keyed hash; citizen_hash_next is filled while the key rotates.';
comment on column dossier.client_person.tenant_id is 'The commissioner whose row it is.';
comment on column dossier.client_person.client_id is 'Whose data it is.';
comment on column dossier.client_person.name is 'As a file or somebody at the desk gave it, or as it was put right; empty when nobody did.';
comment on column dossier.client_person.birth_year is 'The year they were born in; empty when not known.';
comment on column dossier.client_person.citizen_cipher is 'The citizen number, encrypted for this client; empty when not known.';
comment on column dossier.client_person.citizen_hash is 'Keyed hash of the citizen number, to find them by.';
comment on column dossier.client_person.citizen_hash_next is 'The same by the next key, while a key is being changed; empty otherwise.';
comment on column dossier.client_person.email_cipher is 'The e-mail address they agreed to be reached at, encrypted for this client; empty when they agreed to none. That they agreed is in the ledger.';
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
grant select (tenant_id, client_id), delete on dossier.client_person to trede_purge;

-- dossier.document: distributed
create table dossier.document (
  tenant_id uuid not null,
  client_id uuid not null,
  id uuid not null,
  content_cipher text not null,
  scanned boolean not null,
  constraint document_pk PRIMARY KEY (tenant_id, client_id, id),
  constraint document_is_of_a_client FOREIGN KEY (tenant_id, client_id) REFERENCES dossier.client(tenant_id, id)
);
comment on table dossier.document is 'The content of documents. What each is, and the hash of its content, is in the ledger; removed content has no row.';
comment on column dossier.document.tenant_id is 'The commissioner whose row it is.';
comment on column dossier.document.client_id is 'Whose dossier it is in.';
comment on column dossier.document.id is 'Its id; the entry that added it names it.';
comment on column dossier.document.content_cipher is 'The content, encrypted for this client and document (ADR 0010).';
comment on column dossier.document.scanned is 'Found clean by a scan for viruses when it was added; false when none was set up.';
alter table dossier.document enable row level security;
alter table dossier.document force row level security;
create policy document_deleted_when_its_time_is_over on dossier.document for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy document_in_a_backup on dossier.document for all to trede_backup
  using (true)
  with check (true);
create policy document_of_own_commissioner on dossier.document for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, delete on dossier.document to trede_app;
grant select, insert on dossier.document to trede_backup;
grant select (tenant_id, client_id), delete on dossier.document to trede_purge;

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
comment on column dossier.entry.tenant_id is 'The commissioner whose row it is.';
comment on column dossier.entry.client_id is 'Whose dossier it is in.';
comment on column dossier.entry.number is 'Its number in that dossier, rising from 1.';
comment on column dossier.entry.kind is 'What kind of fact it is, such as benefit-started; see docs/reference/entries.md.';
comment on column dossier.entry.subject is 'Of a fact: the entry that opened what it is about; its own number when it opens something.';
comment on column dossier.entry.target is 'Of a correction or withdrawal: the entry it is about.';
comment on column dossier.entry.valid_from is 'The first day it holds in the world, or the day it happened.';
comment on column dossier.entry.valid_until is 'The first day it no longer holds, where a decision named that beforehand; empty otherwise.';
comment on column dossier.entry.body is 'What it says, in the shape of its kind.';
comment on column dossier.entry.recorded_at is 'When it was recorded, by the product''s clock; rises within a dossier.';
comment on column dossier.entry.known_from is 'Since when it is known; empty when it came with a batch, which then says so.';
comment on column dossier.entry.batch_id is 'The batch it came with; empty when it was recorded by itself.';
comment on column dossier.entry.recorded_by is 'Who recorded it: person:<id>, operator:<os user> or system:<job>.';
comment on column dossier.entry.purpose is 'For which purpose, as in the log.';
CREATE INDEX entry_by_batch ON dossier.entry USING btree (tenant_id, batch_id) WHERE (batch_id IS NOT NULL);
CREATE INDEX entry_by_start_of_benefit ON dossier.entry USING btree (tenant_id, valid_from) WHERE (kind = ANY (ARRAY['benefit-started'::text, 'entry-corrected'::text]));
alter table dossier.entry enable row level security;
alter table dossier.entry force row level security;
create policy entry_deleted_when_its_time_is_over on dossier.entry for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy entry_in_a_backup on dossier.entry for all to trede_backup
  using (true)
  with check (true);
create policy entry_of_own_commissioner on dossier.entry for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert on dossier.entry to trede_app;
grant select, insert on dossier.entry to trede_backup;
grant select (tenant_id, client_id, number, kind, subject, target, valid_from, valid_until, batch_id), delete on dossier.entry to trede_purge;

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
comment on table dossier.known_entry is 'What may be seen of the ledger: an entry of a batch shows once that batch is applied.';
comment on column dossier.known_entry.tenant_id is 'The commissioner whose row it is.';
comment on column dossier.known_entry.client_id is 'As in entry.';
comment on column dossier.known_entry.number is 'As in entry.';
comment on column dossier.known_entry.kind is 'As in entry.';
comment on column dossier.known_entry.subject is 'As in entry.';
comment on column dossier.known_entry.target is 'As in entry.';
comment on column dossier.known_entry.valid_from is 'As in entry.';
comment on column dossier.known_entry.valid_until is 'As in entry.';
comment on column dossier.known_entry.body is 'As in entry.';
comment on column dossier.known_entry.recorded_at is 'As in entry.';
comment on column dossier.known_entry.known_from is 'Since when it is known: its own moment, or that of its batch.';
comment on column dossier.known_entry.batch_id is 'As in entry.';
comment on column dossier.known_entry.recorded_by is 'As in entry.';
comment on column dossier.known_entry.purpose is 'As in entry.';
comment on column dossier.known_entry.history_load is 'Whether it came with a history load.';
comment on column dossier.known_entry.source is 'The label of its batch; empty when it came with none.';
comment on column dossier.known_entry.loaded_at is 'When it came to be seen: when its batch was applied, or it was recorded.';
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
comment on column dossier.name_word.tenant_id is 'The commissioner whose row it is.';
comment on column dossier.name_word.word is 'A word of the name, in lower case and without accents.';
comment on column dossier.name_word.client_id is 'Whose name it is part of.';
CREATE INDEX name_word_by_client ON dossier.name_word USING btree (tenant_id, client_id);
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
grant select (tenant_id, client_id), delete on dossier.name_word to trede_purge;

-- dossier.person_change: distributed
create table dossier.person_change (
  tenant_id uuid not null,
  client_id uuid not null,
  number integer not null,
  name text,
  birth_year text,
  citizen_number text,
  name_was uuid,
  birth_year_was uuid,
  reason text,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint person_change_pk PRIMARY KEY (tenant_id, client_id, number),
  constraint person_change_is_of_a_client FOREIGN KEY (tenant_id, client_id) REFERENCES dossier.client(tenant_id, id),
  constraint person_change_is_of_something CHECK ((COALESCE(name, birth_year, citizen_number) IS NOT NULL)),
  constraint person_change_of_a_birth_year_adds_or_corrects CHECK ((birth_year = ANY (ARRAY['added'::text, 'corrected'::text]))),
  constraint person_change_of_a_name_adds_or_corrects CHECK ((name = ANY (ARRAY['added'::text, 'corrected'::text]))),
  constraint person_change_of_a_number_adds_or_corrects CHECK ((citizen_number = ANY (ARRAY['added'::text, 'corrected'::text])))
);
comment on table dossier.person_change is 'That somebody put right who a client is: which of it, when, who and why. Of what it was before only a keyed hash (ADR 0025).';
comment on column dossier.person_change.tenant_id is 'The commissioner whose row it is.';
comment on column dossier.person_change.client_id is 'Whose data it is.';
comment on column dossier.person_change.number is 'From 1 on for each client.';
comment on column dossier.person_change.name is 'added where none was known, corrected where one was; empty when it stayed.';
comment on column dossier.person_change.birth_year is 'The same of the birth year.';
comment on column dossier.person_change.citizen_number is 'The same of the citizen number.';
comment on column dossier.person_change.name_was is 'Keyed hash of the name that was wrong, for this client: a file that still gives it is not believed. Empty when none was corrected.';
comment on column dossier.person_change.birth_year_was is 'The same of the birth year.';
comment on column dossier.person_change.reason is 'In the words of who did it; empty where only something unknown was added.';
comment on column dossier.person_change.changed_by is 'Who did it.';
comment on column dossier.person_change.changed_at is 'When.';
alter table dossier.person_change enable row level security;
alter table dossier.person_change force row level security;
create policy person_change_deleted_when_its_time_is_over on dossier.person_change for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy person_change_in_a_backup on dossier.person_change for all to trede_backup
  using (true)
  with check (true);
create policy person_change_of_own_commissioner on dossier.person_change for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert on dossier.person_change to trede_app;
grant select, insert on dossier.person_change to trede_backup;
grant select (tenant_id, client_id), delete on dossier.person_change to trede_purge;

-- dossier.purge_run: distributed
create table dossier.purge_run (
  tenant_id uuid not null,
  number integer not null,
  deletes boolean not null,
  on_day date not null,
  settings_version integer not null,
  started_at timestamp with time zone not null,
  started_by text not null,
  done_upto uuid,
  clients integer not null default 0,
  persons integer not null default 0,
  dossiers integer not null default 0,
  entries integer not null default 0,
  held integer not null default 0,
  log_segments integer not null default 0,
  log_lines integer not null default 0,
  ended_before date,
  finished_at timestamp with time zone,
  constraint purge_run_pk PRIMARY KEY (tenant_id, number)
);
comment on table dossier.purge_run is 'Counts and days, no one''s data. It is never deleted: it is the declaration that something was.';
comment on column dossier.purge_run.tenant_id is 'The commissioner whose row it is.';
comment on column dossier.purge_run.number is 'Counts the runs, from 1.';
comment on column dossier.purge_run.deletes is 'False for a dry run, which counts the same and leaves all as it is.';
comment on column dossier.purge_run.on_day is 'The day whose terms it goes by.';
comment on column dossier.purge_run.settings_version is 'The version of the settings it goes by.';
comment on column dossier.purge_run.started_at is 'When it began.';
comment on column dossier.purge_run.started_by is 'Who began it: a person, an operator, or the night.';
comment on column dossier.purge_run.done_upto is 'The last client looked at, where a run that was stopped goes on; null at the start and at the end.';
comment on column dossier.purge_run.clients is 'Looked at.';
comment on column dossier.purge_run.persons is 'Clients whose person data went, those whose dossier went among them.';
comment on column dossier.purge_run.dossiers is 'Clients of whom all went.';
comment on column dossier.purge_run.entries is 'Entries in those dossiers.';
comment on column dossier.purge_run.held is 'Dossiers that would be past their term if a job or exemption in them had an end.';
comment on column dossier.purge_run.log_segments is 'Sealed segments of the log that went.';
comment on column dossier.purge_run.log_lines is 'Lines in those segments.';
comment on column dossier.purge_run.ended_before is 'No dossier this run deleted that ever told of a benefit names a day from this one on; null when it deleted none.';
comment on column dossier.purge_run.finished_at is 'When it came to its end; null while it runs, and when it was stopped.';
alter table dossier.purge_run enable row level security;
alter table dossier.purge_run force row level security;
create policy purge_run_in_a_backup on dossier.purge_run for all to trede_backup
  using (true)
  with check (true);
create policy purge_run_read_by_own_commissioner on dossier.purge_run for select to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy purge_run_written_by_the_purge on dossier.purge_run for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select on dossier.purge_run to trede_app;
grant select, insert on dossier.purge_run to trede_backup;
grant select, insert, update (done_upto, clients, persons, dossiers, entries, held, log_segments, log_lines, ended_before, finished_at) on dossier.purge_run to trede_purge;

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
comment on column dossier.rebuild.tenant_id is 'The commissioner whose row it is.';
comment on column dossier.rebuild.started_at is 'When it began.';
comment on column dossier.rebuild.settings_version is 'The settings it was made by.';
comment on column dossier.rebuild.done_upto is 'The last client that is done, where a rebuild that was stopped goes on; empty before the first.';
comment on column dossier.rebuild.clients is 'How many clients are done.';
comment on column dossier.rebuild.rows is 'How many rows of lists were made for them.';
comment on column dossier.rebuild.differed is 'How many of those were not as the ledger says.';
comment on column dossier.rebuild.finished_at is 'When it was done; empty while it runs.';
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
comment on column exchange.fault.tenant_id is 'The commissioner whose row it is.';
comment on column exchange.fault.import_id is 'The file it is in.';
comment on column exchange.fault.n is 'Its number in that file, from 1.';
comment on column exchange.fault.line is 'The line it is on, from 1.';
comment on column exchange.fault.field is 'The field it is in, or what of the line it is about.';
comment on column exchange.fault.code is 'What is the matter, by the code that sentences are made from.';
comment on column exchange.fault.found is 'What stood there, cut at 200 characters; a citizen number in it is masked.';
comment on column exchange.fault.facts is 'What the sentence names besides, such as what was expected.';
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
comment on column exchange.import.tenant_id is 'The commissioner whose row it is.';
comment on column exchange.import.id is 'The import.';
comment on column exchange.import.number is 'Its number, rising per commissioner; people name it by this.';
comment on column exchange.import.feed is 'The source, as its mapping calls it; rows of one feed are held against each other.';
comment on column exchange.import.format is 'What is in the file: benefits, exemptions, trajectories or jobs.';
comment on column exchange.import.file_name is 'The name of the file as it was offered.';
comment on column exchange.import.mapping is 'How its columns were read, as given with it.';
comment on column exchange.import.good_rows is 'Whether rows without fault are applied though others have one.';
comment on column exchange.import.recorded_at is 'Of a history load: since when its rows are said to have been known. Empty otherwise.';
comment on column exchange.import.status is 'Where it stands: reading, checked, faulty, applying, applied, unchanged, revoking, revoked or dropped.';
comment on column exchange.import.counts is 'How many rows, persons, faults and entries there were, and how many are done.';
comment on column exchange.import.batch_id is 'The batch its entries come with; empty until it is applied.';
comment on column exchange.import.done_upto is 'The hash of the last person that is done, where applying goes on; empty text at the start.';
comment on column exchange.import.started_at is 'When the file was offered.';
comment on column exchange.import.started_by is 'Who offered it: person:<id> or operator:<os user>.';
comment on column exchange.import.changed_at is 'When its status or counts last moved.';
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
comment on column exchange.missing_row.tenant_id is 'The commissioner whose row it is.';
comment on column exchange.missing_row.import_id is 'The delivery it was missing from.';
comment on column exchange.missing_row.n is 'Its place in the list, from 1.';
comment on column exchange.missing_row.client_id is 'Whose row it was.';
comment on column exchange.missing_row.kind is 'The kind of entry the row began with; valid_from and valid_until are its dates as last delivered.';
comment on column exchange.missing_row.valid_from is 'Its first day, as last delivered.';
comment on column exchange.missing_row.valid_until is 'The first day after it, as last delivered; empty when it ran.';
CREATE INDEX missing_row_by_client ON exchange.missing_row USING btree (tenant_id, client_id);
alter table exchange.missing_row enable row level security;
alter table exchange.missing_row force row level security;
create policy missing_row_deleted_when_its_time_is_over on exchange.missing_row for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy missing_row_in_a_backup on exchange.missing_row for all to trede_backup
  using (true)
  with check (true);
create policy missing_row_of_own_commissioner on exchange.missing_row for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, delete on exchange.missing_row to trede_app;
grant select, insert on exchange.missing_row to trede_backup;
grant select (tenant_id, client_id), delete on exchange.missing_row to trede_purge;

-- exchange.row_link: distributed
create table exchange.row_link (
  tenant_id uuid not null,
  feed text collate "C" not null,
  key_hash uuid not null,
  batch_id uuid not null,
  client_id uuid not null,
  row_hash uuid not null,
  facts text not null,
  constraint row_link_pk PRIMARY KEY (tenant_id, feed, key_hash, batch_id)
);
comment on table exchange.row_link is 'facts: which entry holds which part of the row, so that a changed row becomes a correction.';
comment on column exchange.row_link.tenant_id is 'The commissioner whose row it is.';
comment on column exchange.row_link.feed is 'The source the row is from.';
comment on column exchange.row_link.key_hash is 'Keyed hash of its key columns.';
comment on column exchange.row_link.batch_id is 'The batch that brought this state of it.';
comment on column exchange.row_link.client_id is 'Whose row it is.';
comment on column exchange.row_link.row_hash is 'Hash of its key and all it said then.';
comment on column exchange.row_link.facts is 'Which entry holds which part of it, as JSON.';
CREATE INDEX row_link_by_batch ON exchange.row_link USING btree (tenant_id, batch_id);
CREATE INDEX row_link_by_client ON exchange.row_link USING btree (tenant_id, client_id);
alter table exchange.row_link enable row level security;
alter table exchange.row_link force row level security;
create policy row_link_deleted_when_its_time_is_over on exchange.row_link for all to trede_purge
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy row_link_in_a_backup on exchange.row_link for all to trede_backup
  using (true)
  with check (true);
create policy row_link_of_own_commissioner on exchange.row_link for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, delete on exchange.row_link to trede_app;
grant select, insert on exchange.row_link to trede_backup;
grant select (tenant_id, client_id), delete on exchange.row_link to trede_purge;

-- exchange.staged_row: distributed
create table exchange.staged_row (
  tenant_id uuid not null,
  import_id uuid not null,
  line integer not null,
  person_hash uuid not null,
  key_hash uuid not null,
  row_hash uuid not null,
  spell_group text,
  spell_from date,
  spell_until date,
  content text not null,
  client_id uuid not null,
  citizen_cipher text not null,
  place integer not null,
  constraint staged_row_pk PRIMARY KEY (tenant_id, import_id, place, line)
);
comment on table exchange.staged_row is 'client_id and citizen_cipher: the client this row makes when its person is not known. Emptied when the import ends.';
comment on column exchange.staged_row.tenant_id is 'The commissioner whose row it is.';
comment on column exchange.staged_row.import_id is 'The file it is a row of.';
comment on column exchange.staged_row.line is 'Its line in that file, from 1.';
comment on column exchange.staged_row.person_hash is 'Keyed hash of the citizen number.';
comment on column exchange.staged_row.key_hash is 'Keyed hash of its key columns, by which a later delivery knows it again.';
comment on column exchange.staged_row.row_hash is 'Hash of its key and all it says, by which a change is seen.';
comment on column exchange.staged_row.spell_group is 'Spells of one person and group may not overlap; empty where that is allowed.';
comment on column exchange.staged_row.spell_from is 'The first day of its spell.';
comment on column exchange.staged_row.spell_until is 'The first day after its spell; empty when it runs.';
comment on column exchange.staged_row.content is 'What the row says, as JSON, without the citizen number.';
comment on column exchange.staged_row.client_id is 'The client it would make, when its person is not known yet.';
comment on column exchange.staged_row.citizen_cipher is 'The citizen number, encrypted for that client.';
comment on column exchange.staged_row.place is 'The first line about the same person: rows are applied in order of place and line.';
alter table exchange.staged_row enable row level security;
alter table exchange.staged_row force row level security;
create policy staged_row_in_a_backup on exchange.staged_row for all to trede_backup
  using (true)
  with check (true);
create policy staged_row_of_own_commissioner on exchange.staged_row for all to trede_app
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)
  with check (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
grant select, insert, update (place), delete on exchange.staged_row to trede_app;
grant select, insert on exchange.staged_row to trede_backup;

-- platform.counter: distributed
create table platform.counter (
  tenant_id uuid not null,
  series text not null,
  last bigint not null,
  constraint counter_pk PRIMARY KEY (tenant_id, series)
);
comment on table platform.counter is 'The last number given out, per commissioner and series.';
comment on column platform.counter.tenant_id is 'The commissioner whose row it is.';
comment on column platform.counter.series is 'What is numbered, such as client or batch.';
comment on column platform.counter.last is 'The last number given out.';
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
comment on column platform.installation.one is 'Always true: there is one row.';
comment on column platform.installation.id is 'This installation, made when the database was first migrated.';
comment on column platform.installation.epoch is 'How often the database was restored, and one more: transaction numbers start anew at each restore.';
comment on column platform.installation.demo is 'Made by the demonstration; such a database serves no real clients, ever.';
comment on column platform.installation.synthetic is 'Holds more made-up clients than there are citizen numbers kept for tests, so they have none.';
comment on column platform.installation.key_id is 'Which master key its ciphers and seals were made with; empty until the first key is used.';
comment on column platform.installation.created_at is 'When it was made.';
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
comment on column platform.log_line.tenant_id is 'The commissioner whose row it is.';
comment on column platform.log_line.id is 'The line.';
comment on column platform.log_line.trail is 'processing: about a client''s data. audit: about people, settings and the system itself.';
comment on column platform.log_line.at is 'When it was done, by the product''s clock.';
comment on column platform.log_line.epoch is 'The installation''s epoch at that time; with xact it gives the order of sealing.';
comment on column platform.log_line.xact is 'The transaction that wrote it, by the database''s own number.';
comment on column platform.log_line.activity is 'What was done: a name of the closed list in src/platform/activity.ts.';
comment on column platform.log_line.purpose is 'What it was done for: casework, benefits, policy, contracting, administration, research or own-data.';
comment on column platform.log_line.actor is 'Who did it: person:<id>, operator:<os user> or system:<job>. Never a name.';
comment on column platform.log_line.role is 'The roles that person held then, with a space between.';
comment on column platform.log_line.client_id is 'Whose data it was about; empty when it was about nobody in particular.';
comment on column platform.log_line.outcome is 'done, refused (a rule said no), denied (not permitted) or failed (a fault).';
comment on column platform.log_line.trace is 'The request or command it was part of; the server''s own log names it too.';
comment on column platform.log_line.detail is 'Counts, codes and ids of what it was about. No personal data.';
CREATE INDEX log_line_by_activity ON platform.log_line USING btree (tenant_id, activity, at);
CREATE INDEX log_line_by_actor ON platform.log_line USING btree (tenant_id, actor COLLATE "C", at);
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
create policy log_line_read_by_the_client on platform.log_line for select to trede_app
  using ((tenant_id = (NULLIF(current_setting('app.party_tenant'::text, true), ''::text))::uuid) AND (client_id = (NULLIF(current_setting('app.client'::text, true), ''::text))::uuid));
create policy log_line_read_for_sealing on platform.log_line for select to trede_sealer
  using (tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid);
create policy log_line_written_for_own_commissioner on platform.log_line for insert to trede_app
  with check (tenant_id = (COALESCE(NULLIF(current_setting('app.tenant'::text, true), ''::text), NULLIF(current_setting('app.party_tenant'::text, true), ''::text)))::uuid);
grant select, insert on platform.log_line to trede_app;
grant select, insert on platform.log_line to trede_backup;
grant select (tenant_id, epoch, xact), insert, delete on platform.log_line to trede_purge;
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
comment on column platform.log_seal.tenant_id is 'The commissioner whose row it is.';
comment on column platform.log_seal.n is 'Its number, from 1 without a gap.';
comment on column platform.log_seal.upto_epoch is 'The epoch of the last line it holds.';
comment on column platform.log_seal.upto_xact is 'The transaction of the last line it holds.';
comment on column platform.log_seal.rows is 'How many lines it holds.';
comment on column platform.log_seal.root is 'Keyed hash over those lines and the root before, by the sealer.';
comment on column platform.log_seal.previous is 'The root of the seal before; zeros for the first.';
comment on column platform.log_seal.sealed_at is 'When it was made.';
comment on column platform.log_seal.purged_at is 'When its lines were deleted because their time was over; empty while they are there.';
CREATE INDEX log_seal_with_lines ON platform.log_seal USING btree (tenant_id, n) WHERE (purged_at IS NULL);
CREATE INDEX log_seal_without_lines ON platform.log_seal USING btree (tenant_id, n) WHERE (purged_at IS NOT NULL);
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
comment on table public.trede_migration is 'Which migrations this database has; written by migrating, read by every start.';
comment on column public.trede_migration.number is 'Its place in the one sequence of migrations, from 1.';
comment on column public.trede_migration.name is 'Its name, as in the file.';
comment on column public.trede_migration.checksum is 'SHA-256 of the file as it was applied; a file that was changed since is refused.';
comment on column public.trede_migration.applied_at is 'When this database was brought over it.';
grant select on public.trede_migration to trede_app;
grant select on public.trede_migration to trede_backup;
