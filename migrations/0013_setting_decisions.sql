-- Who decided a setting and what was agreed on it; and a change that was planned, taken back before its day.
alter table access.setting_change add column decided_by text;
alter table access.setting_change add column note text;
comment on column access.setting_change.decided_by is 'Who took the decision, in words of who recorded it; empty when not said.';
comment on column access.setting_change.note is 'What belongs to the decision, such as the consent of a works council; empty when nothing does.';

-- A change of a setting that was taken back before it began to hold.                        table kind: distributed
create table access.setting_withdrawal (
  tenant_id    uuid not null,
  number       integer not null,
  change       integer not null,
  withdrawn_at timestamptz not null,
  withdrawn_by text not null,
  constraint setting_withdrawal_pk primary key (tenant_id, number),
  constraint setting_change_is_withdrawn_once unique (tenant_id, change),
  constraint setting_withdrawal_comes_after_the_change check (number > change)
);
-- distribute: access.setting_withdrawal
alter table access.setting_withdrawal add constraint setting_withdrawal_is_of_a_change
  foreign key (tenant_id, change) references access.setting_change (tenant_id, number);
comment on table access.setting_withdrawal is 'Append-only; the change stays where it was recorded and never holds.';
comment on column access.setting_withdrawal.tenant_id is 'The commissioner whose setting it is.';
comment on column access.setting_withdrawal.number is 'Its number, of the same sequence as changes: the version of the settings since.';
comment on column access.setting_withdrawal.change is 'The change that was taken back.';
comment on column access.setting_withdrawal.withdrawn_at is 'When it was taken back.';
comment on column access.setting_withdrawal.withdrawn_by is 'Who took it back: person:<id> or operator:<os user>.';
alter table access.setting_withdrawal enable row level security;
alter table access.setting_withdrawal force row level security;
create policy setting_withdrawal_of_own_commissioner on access.setting_withdrawal to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy setting_withdrawal_in_a_backup on access.setting_withdrawal to trede_backup using (true) with check (true);
grant select, insert on access.setting_withdrawal to trede_app, trede_backup;
