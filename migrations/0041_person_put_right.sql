-- That who a client is was put right, and why, with who they are: it goes when that goes.   table kind: distributed
create table dossier.person_change (
  tenant_id      uuid not null,
  client_id      uuid not null,
  number         integer not null,
  name           text,
  birth_year     text,
  citizen_number text,
  name_was       uuid,
  birth_year_was uuid,
  reason         text,
  changed_by     text not null,
  changed_at     timestamptz not null,
  constraint person_change_pk primary key (tenant_id, client_id, number),
  constraint person_change_of_a_name_adds_or_corrects check (name in ('added', 'corrected')),
  constraint person_change_of_a_birth_year_adds_or_corrects check (birth_year in ('added', 'corrected')),
  constraint person_change_of_a_number_adds_or_corrects check (citizen_number in ('added', 'corrected')),
  constraint person_change_is_of_something check (coalesce(name, birth_year, citizen_number) is not null)
);
-- distribute: dossier.person_change
alter table dossier.person_change add constraint person_change_is_of_a_client
  foreign key (tenant_id, client_id) references dossier.client (tenant_id, id);
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
create policy person_change_of_own_commissioner on dossier.person_change to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy person_change_deleted_when_its_time_is_over on dossier.person_change to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy person_change_in_a_backup on dossier.person_change to trede_backup using (true) with check (true);
grant select, insert on dossier.person_change to trede_app;
grant select, insert on dossier.person_change to trede_backup;
grant select (tenant_id, client_id), delete on dossier.person_change to trede_purge;

-- No longer only files name somebody.
comment on column dossier.client_person.name is 'As a file or somebody at the desk gave it, or as it was put right; empty when nobody did.';
