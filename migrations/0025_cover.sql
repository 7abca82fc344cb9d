-- Who sees to the benefit, where that is somebody of its own.
alter table casework.stretch add column benefits_worker_id uuid;
create index stretch_by_benefits_worker on casework.stretch (tenant_id, benefits_worker_id, until_day) where benefits_worker_id is not null;
comment on column casework.stretch.benefits_worker_id is 'Who sees to the benefit, besides the responsible worker; empty when nobody of its own does.';

-- Days on which somebody is away, and who stands in.   table kind: distributed
create table casework.absence (
  tenant_id   uuid not null,
  id          uuid not null,
  person_id   uuid not null,
  from_day    date not null,
  until_day   date not null,
  covered_by  uuid[] not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  constraint absence_pk primary key (tenant_id, id)
);
-- distribute: casework.absence
create index absence_by_day on casework.absence (tenant_id, until_day);
comment on table casework.absence is 'Absences of staff with those who stand in; never why somebody is away.';
comment on column casework.absence.tenant_id is 'The commissioner whose staff it is.';
comment on column casework.absence.id is 'Its id.';
comment on column casework.absence.person_id is 'Who is away.';
comment on column casework.absence.from_day is 'The first day away.';
comment on column casework.absence.until_day is 'The first day back.';
comment on column casework.absence.covered_by is 'Who stands in; their work of today has these clients too.';
comment on column casework.absence.recorded_by is 'Who wrote it down, as the log names them.';
comment on column casework.absence.recorded_at is 'When it was written down.';
alter table casework.absence enable row level security;
alter table casework.absence force row level security;
create policy absence_of_own_commissioner on casework.absence to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy absence_in_a_backup on casework.absence to trede_backup using (true) with check (true);
grant select, insert, update (until_day), delete on casework.absence to trede_app;
grant select, insert on casework.absence to trede_backup;
