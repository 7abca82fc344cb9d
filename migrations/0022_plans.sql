-- What a client sees of the plans that were agreed with them: every version in writing, and who signed it.   table kind: distributed
create table casework.own_plan (
  tenant_id        uuid not null,
  client_id        uuid not null,
  plan             integer not null,
  version          integer not null,
  from_day         date not null,
  until_day        date not null,
  is_last          boolean not null,
  text             text not null,
  hash             text not null,
  why              text,
  client_signing   text not null,
  client_on        date,
  office_signing   text not null,
  office_on        date,
  settings_version integer not null,
  batch_id         uuid not null default '00000000-0000-0000-0000-000000000000',
  replaced_by      uuid,
  constraint own_plan_pk primary key (tenant_id, client_id, version, batch_id)
);
-- distribute: casework.own_plan
create index own_plan_replaced on casework.own_plan (tenant_id, replaced_by) where replaced_by is not null;
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
alter table casework.own_plan enable row level security;
alter table casework.own_plan force row level security;
create policy own_plan_of_own_commissioner on casework.own_plan to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy own_plan_of_the_client on casework.own_plan for select to trede_app
  using (tenant_id = nullif(current_setting('app.party_tenant', true), '')::uuid
    and client_id = nullif(current_setting('app.client', true), '')::uuid);
create policy own_plan_deleted_when_its_time_is_over on casework.own_plan to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy own_plan_in_a_backup on casework.own_plan to trede_backup using (true) with check (true);
grant select, insert, update (replaced_by), delete on casework.own_plan to trede_app;
grant select, insert on casework.own_plan to trede_backup;
grant select (tenant_id, client_id), delete on casework.own_plan to trede_purge;
