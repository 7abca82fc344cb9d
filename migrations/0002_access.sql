-- Access: commissioners, their municipalities, people and roles, dated policy settings, sign-in.
create schema access;
grant usage on schema access to trede_app, trede_auth, trede_sealer, trede_purge;

-- A commissioner is a tenant: the public body that is responsible and pays.                 table kind: reference
create table access.commissioner (
  id         uuid not null,
  code       text not null,
  name       text not null,
  preset     text not null,
  created_at timestamptz not null,
  constraint commissioner_pk primary key (id),
  constraint commissioner_code_is_unique unique (code)
);
-- reference: access.commissioner
comment on table access.commissioner is 'The tenants of this installation.';
alter table access.commissioner enable row level security;
alter table access.commissioner force row level security;
create policy commissioner_reads_itself on access.commissioner for select to trede_app
  using (id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy commissioner_is_made_as_itself on access.commissioner for insert to trede_app
  with check (id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy commissioner_listed_at_sign_in on access.commissioner for select to trede_auth, trede_sealer, trede_purge
  using (true);
grant select, insert on access.commissioner to trede_app;
grant select on access.commissioner to trede_auth, trede_sealer, trede_purge;

-- The municipalities a commissioner serves, by the code its files use.                      table kind: distributed
create table access.municipality (
  tenant_id uuid not null,
  code      text not null,
  name      text not null,
  constraint municipality_pk primary key (tenant_id, code)
);
-- distribute: access.municipality
comment on table access.municipality is 'Municipalities of a commissioner, by the code its own files use.';
alter table access.municipality enable row level security;
alter table access.municipality force row level security;
create policy municipality_of_own_commissioner on access.municipality to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert, update on access.municipality to trede_app;

-- People who may sign in for a commissioner. Clients are not here.                          table kind: distributed
create table access.person (
  tenant_id  uuid not null,
  id         uuid not null,
  name       text not null,
  email      text not null,
  team       text,
  worker_code text,
  provider_id uuid,
  client_id  uuid,
  created_at timestamptz not null,
  ended_at   timestamptz,
  constraint person_pk primary key (tenant_id, id),
  constraint person_email_is_unique_per_commissioner unique (tenant_id, email),
  constraint person_worker_code_is_unique_per_commissioner unique (tenant_id, worker_code),
  constraint person_acts_from_one_side check (provider_id is null or client_id is null)
);
-- distribute: access.person
comment on table access.person is 'Staff and partners of a commissioner. worker_code is how files name a caseworker; provider_id or client_id when somebody acts from that side.';
alter table access.person enable row level security;
alter table access.person force row level security;
create policy person_of_own_commissioner on access.person to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert, update on access.person to trede_app;

-- Which role a person holds, from a day until a day.                                        table kind: distributed
create table access.role_held (
  tenant_id uuid not null,
  person_id uuid not null,
  role      text not null,
  from_day  date not null,
  until_day date,
  granted_by text not null,
  constraint role_held_pk primary key (tenant_id, person_id, role, from_day),
  constraint role_held_ends_after_it_starts check (until_day is null or until_day >= from_day)
);
-- distribute: access.role_held
alter table access.role_held add constraint role_held_is_by_a_person
  foreign key (tenant_id, person_id) references access.person (tenant_id, id);
comment on table access.role_held is 'A role ends by its until_day; it is never removed.';
alter table access.role_held enable row level security;
alter table access.role_held force row level security;
create policy role_held_of_own_commissioner on access.role_held to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert on access.role_held to trede_app;
grant update (until_day) on access.role_held to trede_app;

-- Every change of a policy setting: what holds from a day on.                               table kind: distributed
create table access.setting_change (
  tenant_id   uuid not null,
  number      integer not null,
  key         text not null,
  valid_from  date not null,
  value       jsonb not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint setting_change_pk primary key (tenant_id, number)
);
-- distribute: access.setting_change
comment on table access.setting_change is 'Append-only; the value on a day is the last change recorded for the latest valid_from up to that day. number is the settings version.';
alter table access.setting_change enable row level security;
alter table access.setting_change force row level security;
create policy setting_change_of_own_commissioner on access.setting_change to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert on access.setting_change to trede_app;

-- Who somebody is according to an identity provider; before a commissioner is known.        table kind: coordinator
create table access.identity (
  id         uuid not null,
  issuer     text not null,
  subject    text not null,
  email      text,
  created_at timestamptz not null,
  constraint identity_pk primary key (id),
  constraint identity_is_unique_per_issuer unique (issuer, subject)
);
comment on table access.identity is 'Outside row level security: it precedes the choice of a commissioner. Only the auth role reads it.';
grant select, insert, update on access.identity to trede_auth;

-- For which commissioners an identity may sign in; waits by e-mail until the first sign-in. table kind: coordinator
create table access.membership (
  tenant_id   uuid not null,
  person_id   uuid not null,
  email       text not null,
  identity_id uuid,
  ended_at    timestamptz,
  constraint membership_pk primary key (tenant_id, person_id)
);
create index membership_by_email on access.membership (email);
create index membership_by_identity on access.membership (identity_id);
alter table access.membership add constraint membership_is_of_an_identity
  foreign key (identity_id) references access.identity (id);
comment on table access.membership is 'Matched once, by a verified e-mail address, at the first sign-in.';
grant select, insert, update on access.membership to trede_auth;

-- Signed-in sessions, by the hash of their token.                                           table kind: coordinator
create table access.session (
  token_hash  text not null,
  identity_id uuid not null,
  tenant_id   uuid,
  person_id   uuid,
  created_at  timestamptz not null,
  seen_at     timestamptz not null,
  constraint session_pk primary key (token_hash)
);
create index session_by_identity on access.session (identity_id);
alter table access.session add constraint session_is_of_an_identity
  foreign key (identity_id) references access.identity (id) on delete cascade;
comment on table access.session is 'The token itself is only in the cookie. Ends after idle and absolute limits.';
grant select, insert, update, delete on access.session to trede_auth;
