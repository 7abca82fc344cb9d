-- Exemptions from the obligation to work.   table kind: distributed
create table casework.exemption (
  tenant_id        uuid not null,
  client_id        uuid not null,
  entry            integer not null,
  from_day         date not null,
  until_day        date not null,
  exempt_since     date not null,
  ground           text not null,
  individual       boolean not null,
  settings_version integer not null,
  batch_id         uuid not null default '00000000-0000-0000-0000-000000000000',
  replaced_by      uuid,
  constraint exemption_pk primary key (tenant_id, client_id, entry, batch_id)
);
-- distribute: casework.exemption
create index exemption_replaced on casework.exemption (tenant_id, replaced_by) where replaced_by is not null;
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
alter table casework.exemption enable row level security;
alter table casework.exemption force row level security;
create policy exemption_of_own_commissioner on casework.exemption to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy exemption_deleted_when_its_time_is_over on casework.exemption to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy exemption_in_a_backup on casework.exemption to trede_backup using (true) with check (true);
grant select, insert, update (replaced_by), delete on casework.exemption to trede_app;
grant select, insert on casework.exemption to trede_backup;
grant select (tenant_id, client_id), delete on casework.exemption to trede_purge;
-- Looking at people anew, and what followed.   table kind: distributed
create table casework.re_examination (
  tenant_id        uuid not null,
  client_id        uuid not null,
  entry            integer not null,
  from_day         date not null,
  until_day        date not null,
  cause            text not null,
  campaign         uuid,
  outcome          text,
  spoken_on        date,
  diagnosed_on     date,
  offered_on       date,
  worked_on        date,
  left_on          date,
  settings_version integer not null,
  batch_id         uuid not null default '00000000-0000-0000-0000-000000000000',
  replaced_by      uuid,
  constraint re_examination_pk primary key (tenant_id, client_id, entry, batch_id)
);
-- distribute: casework.re_examination
create index re_examination_by_campaign on casework.re_examination (tenant_id, campaign);
create index re_examination_replaced on casework.re_examination (tenant_id, replaced_by) where replaced_by is not null;
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
alter table casework.re_examination enable row level security;
alter table casework.re_examination force row level security;
create policy re_examination_of_own_commissioner on casework.re_examination to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy re_examination_deleted_when_its_time_is_over on casework.re_examination to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy re_examination_in_a_backup on casework.re_examination to trede_backup using (true) with check (true);
grant select, insert, update (replaced_by), delete on casework.re_examination to trede_app;
grant select, insert on casework.re_examination to trede_backup;
grant select (tenant_id, client_id), delete on casework.re_examination to trede_purge;
-- Help that does not exist here.   table kind: distributed
create table casework.unmet_need (
  tenant_id        uuid not null,
  client_id        uuid not null,
  entry            integer not null,
  from_day         date not null,
  until_day        date not null,
  need             text not null,
  phase            integer,
  settings_version integer not null,
  batch_id         uuid not null default '00000000-0000-0000-0000-000000000000',
  replaced_by      uuid,
  constraint unmet_need_pk primary key (tenant_id, client_id, entry, batch_id)
);
-- distribute: casework.unmet_need
create index unmet_need_replaced on casework.unmet_need (tenant_id, replaced_by) where replaced_by is not null;
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
alter table casework.unmet_need enable row level security;
alter table casework.unmet_need force row level security;
create policy unmet_need_of_own_commissioner on casework.unmet_need to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy unmet_need_deleted_when_its_time_is_over on casework.unmet_need to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy unmet_need_in_a_backup on casework.unmet_need to trede_backup using (true) with check (true);
grant select, insert, update (replaced_by), delete on casework.unmet_need to trede_app;
grant select, insert on casework.unmet_need to trede_backup;
grant select (tenant_id, client_id), delete on casework.unmet_need to trede_purge;
-- Rounds in which many are looked at anew.   table kind: distributed
create table casework.campaign (
  tenant_id   uuid not null,
  id          uuid not null,
  name        text not null,
  name_key    text not null,
  aim         text not null,
  criterion   jsonb not null,
  drawn       integer,
  seed        text,
  started_on  date not null,
  found       integer not null,
  called      integer not null,
  started_by  text not null,
  recorded_at timestamptz not null,
  constraint campaign_pk primary key (tenant_id, id)
);
-- distribute: casework.campaign
create unique index campaign_by_name on casework.campaign (tenant_id, name_key);
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
alter table casework.campaign enable row level security;
alter table casework.campaign force row level security;
create policy campaign_of_own_commissioner on casework.campaign to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy campaign_in_a_backup on casework.campaign to trede_backup using (true) with check (true);
grant select, insert on casework.campaign to trede_app;
grant select, insert on casework.campaign to trede_backup;
