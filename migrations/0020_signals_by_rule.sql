-- A signal is given by a rule of the settings. Rows that were kept before are of rules both presets still have; what is new about
-- them is filled in when the lists are made anew (bin/trede rebuild).
alter table casework.signal drop constraint signal_pk;
alter table casework.signal rename column kind to rule;
alter index casework.signal_by_kind rename to signal_by_rule;
alter table casework.signal add column about text;
alter table casework.signal add column owner text not null default 'worker';
alter table casework.signal add column by_hand boolean not null default false;
alter table casework.signal add column since date;
alter table casework.signal add column limit_on date;
alter table casework.signal add column rests datemultirange not null default '{}';

-- The owner is bound by row level security like anybody, so it is lifted for the change and put back in the same transaction.
alter table casework.signal no force row level security;
update casework.signal set since = opens_on;
alter table casework.signal force row level security;
alter table casework.signal alter column since set not null;
alter table casework.signal alter column owner drop default;
alter table casework.signal alter column by_hand drop default;
alter table casework.signal alter column rests drop default;
alter table casework.signal drop column answered;
alter table casework.signal add constraint signal_pk primary key (tenant_id, client_id, rule, subject, since, batch_id);

comment on table casework.signal is 'Read model of the ledger and the settings: what asks for action, from opens_on until closes_on.';
comment on column casework.signal.rule is 'The code of the rule that gives it, such as no-offer.';
comment on column casework.signal.about is 'What of its subject: the step at the gate; empty for most.';
comment on column casework.signal.owner is 'Who acts on it: worker (whoever is responsible for the client) or a role.';
comment on column casework.signal.by_hand is 'Whether somebody may conclude it, since no fact answers it.';
comment on column casework.signal.since is 'When its clock started.';
comment on column casework.signal.opens_on is 'The first day it shows.';
comment on column casework.signal.due_on is 'The last day that is in time.';
comment on column casework.signal.limit_on is 'The utmost day; empty when there is none.';
comment on column casework.signal.rests is 'The days on which it is left alone.';
comment on column casework.signal.in_time is 'Whether the client was picked up in time: only of an offer that was due, and null where who waited left or was exempted before the norm day.';
