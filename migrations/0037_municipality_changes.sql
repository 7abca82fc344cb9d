-- Who added, renamed or took away a municipality, and when.                                 table kind: distributed
create table access.municipality_change (
  tenant_id   uuid not null,
  number      integer not null,
  code        text not null,
  what        text not null,
  name        text not null,
  was         text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint municipality_change_pk primary key (tenant_id, number),
  constraint municipality_change_is_of_a_kind check (what in ('added', 'renamed', 'removed')),
  constraint municipality_change_says_what_it_was_called check ((what = 'renamed') = (was is not null))
);
-- distribute: access.municipality_change
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
create policy municipality_change_of_own_commissioner on access.municipality_change to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy municipality_change_in_a_backup on access.municipality_change to trede_backup using (true) with check (true);
grant select, insert on access.municipality_change to trede_app, trede_backup;
