-- What a stay on a rung lasted at most without an extension, and from when one holds: a stay was too long before it was extended.
alter table casework.rung_stay add column plain_last_on date;
alter table casework.rung_stay add column extended_on date;
comment on column casework.rung_stay.plain_last_on is 'The last day within the longest stay, without an extension; empty when none is set, and in rows of before this column until lists are made anew.';
comment on column casework.rung_stay.extended_on is 'The day from which an extension holds; empty without one, and in rows of before this column until lists are made anew.';
-- Premiums and facilities that were given, and what each costs.   table kind: distributed
create table casework.facility (
  tenant_id        uuid not null,
  client_id        uuid not null,
  entry            integer not null,
  facility         text not null,
  source           text not null,
  per              text not null,
  amount           integer not null,
  from_day         date not null,
  until_day        date not null,
  settings_version integer not null,
  batch_id         uuid not null default '00000000-0000-0000-0000-000000000000',
  replaced_by      uuid,
  constraint facility_pk primary key (tenant_id, client_id, entry, batch_id)
);
-- distribute: casework.facility
create index facility_by_day on casework.facility (tenant_id, from_day);
create index facility_replaced on casework.facility (tenant_id, replaced_by) where replaced_by is not null;
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
alter table casework.facility enable row level security;
alter table casework.facility force row level security;
create policy facility_of_own_commissioner on casework.facility to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy facility_deleted_when_its_time_is_over on casework.facility to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy facility_in_a_backup on casework.facility to trede_backup using (true) with check (true);
grant select, insert, update (replaced_by), delete on casework.facility to trede_app;
grant select, insert on casework.facility to trede_backup;
grant select (tenant_id, client_id), delete on casework.facility to trede_purge;
