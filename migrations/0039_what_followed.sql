-- What followed which help, counted at a diagnosis: every dossier was folded for each question. The server makes lists that lack a new one anew
-- within a minute of its start.
-- Help that began on assistance, or half a year without any, and how it stood a year later.   table kind: distributed
create table casework.followed (
  tenant_id        uuid not null,
  client_id        uuid not null,
  what             text not null,
  from_day         date not null,
  looked_on        date not null,
  phase            integer,
  stay             text not null,
  worked           boolean not null,
  limits           boolean,
  in_work          boolean not null,
  off_benefit      boolean not null,
  settings_version integer not null,
  batch_id         uuid not null default '00000000-0000-0000-0000-000000000000',
  replaced_by      uuid,
  constraint followed_pk primary key (tenant_id, client_id, what, from_day, batch_id)
);
-- distribute: casework.followed
create index followed_by_day on casework.followed (tenant_id, looked_on);
create index followed_replaced on casework.followed (tenant_id, replaced_by) where replaced_by is not null;
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
alter table casework.followed enable row level security;
alter table casework.followed force row level security;
create policy followed_of_own_commissioner on casework.followed to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy followed_deleted_when_its_time_is_over on casework.followed to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy followed_in_a_backup on casework.followed to trede_backup using (true) with check (true);
grant select, insert, update (replaced_by), delete on casework.followed to trede_app;
grant select, insert on casework.followed to trede_backup;
grant select (tenant_id, client_id), delete on casework.followed to trede_purge;
