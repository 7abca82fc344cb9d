-- Occupations that a diagnosis names: wanted, and worked in before. Loaded from a file, by code and label.   table kind: distributed
create table access.occupation (
  tenant_id uuid not null,
  code      text collate "C" not null,
  nl        text not null,
  en        text not null,
  constraint occupation_pk primary key (tenant_id, code),
  constraint occupation_has_a_label check (nl <> '' and en <> '')
);
-- distribute: access.occupation
comment on table access.occupation is 'Occupations of a commissioner: ISCO-08 unit groups or ESCO codes, as its list has them.';
comment on column access.occupation.tenant_id is 'The commissioner whose list it is.';
comment on column access.occupation.code is 'The code that dossiers name.';
comment on column access.occupation.nl is 'What it is called in Dutch.';
comment on column access.occupation.en is 'What it is called in English.';
alter table access.occupation enable row level security;
alter table access.occupation force row level security;
create policy occupation_of_own_commissioner on access.occupation to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy occupation_in_a_backup on access.occupation to trede_backup using (true) with check (true);
grant select, insert, update on access.occupation to trede_app;
grant select, insert on access.occupation to trede_backup;
