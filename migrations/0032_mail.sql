-- The address a client agreed to be reached at, with who they are: it goes when that goes.
alter table dossier.client_person add column email_cipher text;
comment on column dossier.client_person.email_cipher is 'The e-mail address they agreed to be reached at, encrypted for this client; empty when they agreed to none. That they agreed is in the ledger.';

-- Mails about appointments that are on their way.   table kind: distributed
create table casework.mail (
  tenant_id uuid not null,
  client_id uuid not null,
  entry     integer not null,
  subject   text not null,
  id        uuid not null,
  asked     integer not null,
  asked_at  timestamptz not null,
  tries     integer not null,
  taken_at  timestamptz,
  constraint mail_pk primary key (tenant_id, client_id, entry, subject),
  constraint mail_has_one_of_two_subjects check (subject in ('news', 'reminder'))
);
-- distribute: casework.mail
comment on table casework.mail is 'Mails about appointments that are to be sent: ids, never an address or a text. What came of one is in the ledger; then its row goes.';
comment on column casework.mail.tenant_id is 'The commissioner whose row it is.';
comment on column casework.mail.client_id is 'Who is to be told.';
comment on column casework.mail.entry is 'The number of the entry that planned the appointment.';
comment on column casework.mail.subject is 'News of the appointment as it stands when it is sent, or a reminder.';
comment on column casework.mail.id is 'Its id, of which the mail has its Message-ID.';
comment on column casework.mail.asked is 'How often it was asked for: more than once when the appointment changed before it was sent.';
comment on column casework.mail.asked_at is 'When it was asked for last.';
comment on column casework.mail.tries is 'How often it was tried since then.';
comment on column casework.mail.taken_at is 'When a process began to send it; empty when none does.';
alter table casework.mail enable row level security;
alter table casework.mail force row level security;
create policy mail_of_own_commissioner on casework.mail to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy mail_deleted_when_its_time_is_over on casework.mail to trede_purge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy mail_in_a_backup on casework.mail to trede_backup using (true) with check (true);
grant select, insert, update (asked, asked_at, tries, taken_at), delete on casework.mail to trede_app;
grant select, insert on casework.mail to trede_backup;
grant select (tenant_id, client_id), delete on casework.mail to trede_purge;

-- Days whose reminders were looked for.   table kind: distributed
create table casework.reminder_day (
  tenant_id uuid not null,
  on_day    date not null,
  mails     integer not null,
  constraint reminder_day_pk primary key (tenant_id, on_day)
);
-- distribute: casework.reminder_day
comment on table casework.reminder_day is 'Days on which it was looked up who is to be reminded of an appointment: once a day for each commissioner.';
comment on column casework.reminder_day.tenant_id is 'The commissioner whose row it is.';
comment on column casework.reminder_day.on_day is 'The day.';
comment on column casework.reminder_day.mails is 'How many reminders were to be sent.';
alter table casework.reminder_day enable row level security;
alter table casework.reminder_day force row level security;
create policy reminder_day_of_own_commissioner on casework.reminder_day to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy reminder_day_in_a_backup on casework.reminder_day to trede_backup using (true) with check (true);
grant select, insert on casework.reminder_day to trede_app;
grant select, insert on casework.reminder_day to trede_backup;
