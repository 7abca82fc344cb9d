-- What a campaign was called and what it was for until somebody put it right, and who did.          table kind: distributed
create table casework.campaign_wording (
  tenant_id   uuid not null,
  number      integer not null,
  campaign    uuid not null,
  name        text not null,
  aim         text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint campaign_wording_pk primary key (tenant_id, number)
);
-- distribute: casework.campaign_wording
create index campaign_wording_by_campaign on casework.campaign_wording (tenant_id, campaign);
alter table casework.campaign_wording add constraint campaign_wording_is_of_a_campaign
  foreign key (tenant_id, campaign) references casework.campaign (tenant_id, id);
comment on table casework.campaign_wording is 'Append-only: the wording that was replaced; what holds stands with the campaign.';
comment on column casework.campaign_wording.tenant_id is 'The commissioner whose campaign it is.';
comment on column casework.campaign_wording.number is 'Counts the corrections of one commissioner.';
comment on column casework.campaign_wording.campaign is 'The campaign that was put right.';
comment on column casework.campaign_wording.name is 'What it was called until then.';
comment on column casework.campaign_wording.aim is 'What it was for until then.';
comment on column casework.campaign_wording.recorded_at is 'When it was put right.';
comment on column casework.campaign_wording.recorded_by is 'Who put it right, as the log names them.';
alter table casework.campaign_wording enable row level security;
alter table casework.campaign_wording force row level security;
create policy campaign_wording_of_own_commissioner on casework.campaign_wording to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy campaign_wording_in_a_backup on casework.campaign_wording to trede_backup using (true) with check (true);
grant select, insert on casework.campaign_wording to trede_app, trede_backup;
grant update (name, name_key, aim) on casework.campaign to trede_app;
