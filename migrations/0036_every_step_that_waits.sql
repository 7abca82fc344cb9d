-- Steps at the gate run beside each other: a decision that is late does not hide behind an intake that is due first.
alter table casework.gate_stretch add column waits json not null default '[]';
comment on column casework.gate_stretch.waits is 'Every step that is waited for with since when and until when, the one in step first.';

-- So one gate may give two signals that begin on one day: about different steps.
alter table casework.signal no force row level security;
update casework.signal set about = '' where about is null;
alter table casework.signal force row level security;
alter table casework.signal alter column about set default '';
alter table casework.signal alter column about set not null;
alter table casework.signal drop constraint signal_pk;
alter table casework.signal add constraint signal_pk primary key (tenant_id, client_id, rule, subject, about, since, batch_id);
