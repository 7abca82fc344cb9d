-- Lists keep what waits for a batch beside what is seen: a row of a batch shows from the moment that batch is applied,
-- and a row that it replaces shows until then. So an import writes a row once, and all change places in one update.
alter table casework.stretch add column batch_id uuid not null default '00000000-0000-0000-0000-000000000000';
alter table casework.stretch add column replaced_by uuid;
alter table casework.signal add column batch_id uuid not null default '00000000-0000-0000-0000-000000000000';
alter table casework.signal add column replaced_by uuid;
comment on column casework.stretch.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.stretch.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
comment on column casework.signal.batch_id is 'The batch it came with; the nil id when it was written outside one.';
comment on column casework.signal.replaced_by is 'The batch that brings other rows for this client: seen until that is applied, removed soon after.';
alter table casework.stretch drop constraint stretch_pk;
alter table casework.stretch add constraint stretch_pk primary key (tenant_id, client_id, from_day, batch_id);
alter table casework.signal drop constraint signal_pk;
alter table casework.signal add constraint signal_pk primary key (tenant_id, client_id, kind, subject, opens_on, batch_id);

-- The owner is bound by row level security like anybody, so it is lifted for the move and put back in the same transaction.
alter table casework.pending_stretch no force row level security;
alter table casework.pending_signal no force row level security;
alter table casework.stretch no force row level security;
alter table casework.signal no force row level security;
alter table dossier.batch no force row level security;
alter table exchange.import no force row level security;
alter table exchange.row_link no force row level security;

-- A file that was read but not applied has rows of the old shape: it is dropped, and can be offered again.
update dossier.batch b set status = 'dropped' from exchange.import i
  where i.tenant_id = b.tenant_id and i.batch_id = b.id and i.status = 'applying' and b.status = 'open';
delete from exchange.row_link l using dossier.batch b
  where b.tenant_id = l.tenant_id and b.id = l.batch_id and b.status = 'dropped';
update exchange.import set status = 'dropped', changed_at = now() where status in ('reading', 'checked', 'faulty', 'applying');
truncate exchange.staged_row;

insert into casework.stretch (tenant_id, batch_id, client_id, from_day, until_day, worker_id, municipality, on_benefit_since,
    scheme, phase, exempt_until, helped_on, activity, settings_version)
  select p.tenant_id, p.batch_id, client_id, from_day, until_day, worker_id, municipality, on_benefit_since,
    scheme, phase, exempt_until, helped_on, activity, settings_version
  from casework.pending_stretch p join dossier.batch b on b.tenant_id = p.tenant_id and b.id = p.batch_id and b.status = 'open';
insert into casework.signal (tenant_id, batch_id, client_id, kind, subject, opens_on, due_on, closes_on, answered, settings_version)
  select p.tenant_id, p.batch_id, client_id, p.kind, subject, opens_on, due_on, closes_on, answered, settings_version
  from casework.pending_signal p join dossier.batch b on b.tenant_id = p.tenant_id and b.id = p.batch_id and b.status = 'open';
alter table casework.stretch force row level security;
alter table casework.signal force row level security;
alter table dossier.batch force row level security;
alter table exchange.import force row level security;
alter table exchange.row_link force row level security;
drop table casework.pending_stretch;
drop table casework.pending_signal;
create index stretch_replaced on casework.stretch (tenant_id, replaced_by) where replaced_by is not null;
create index signal_replaced on casework.signal (tenant_id, replaced_by) where replaced_by is not null;
grant update (replaced_by) on casework.stretch to trede_app;
grant update (replaced_by) on casework.signal to trede_app;
comment on table casework.stretch is 'Read model of the ledger: only days on benefit or with a worker. until_day is the first day it no longer holds.';
comment on table casework.signal is 'Read model of the ledger and the settings: subject is the entry that it is about; answered: it closed since what it asked for came.';

-- Which batches are not applied is asked by every list; a dropped one is forgotten once its rows are removed.
alter table dossier.batch add column settled boolean not null default false;
comment on column dossier.batch.settled is 'Nothing is left of what it replaced, or, when it was dropped, of what it brought.';
grant update (settled) on dossier.batch to trede_app;
alter table dossier.batch no force row level security;
update dossier.batch set settled = true where status <> 'open';
alter table dossier.batch force row level security;
create index batch_unsettled on dossier.batch (tenant_id, id) where status <> 'applied' and not settled;

-- Of an import's rows half the cost was asking for each whether its batch is there (ADR 0026). An entry whose batch is
-- not there is seen by nobody: known_entry joins the batch and asks whether it is applied.
alter table dossier.entry drop constraint entry_came_with_a_batch;
alter table exchange.row_link drop constraint row_link_came_with_a_batch;

-- A row that waits brings the client it would make and that client's citizen number, encrypted for it already.
alter table exchange.staged_row add column client_id uuid not null;
alter table exchange.staged_row add column citizen_cipher text not null;
comment on table exchange.staged_row is 'client_id and citizen_cipher: the client this row makes when its person is not known. Emptied when the import ends.';

-- Of two uploads of one file the later one goes on, and the earlier one can't write any more.
alter table exchange.import add column upload uuid;
comment on column exchange.import.upload is 'The upload that may write its rows, while the status is reading.';
grant update (upload) on exchange.import to trede_app;

-- Rows an earlier delivery of a feed brought that a later one, which covers all, no longer has.      table kind: distributed
create table exchange.missing_row (
  tenant_id  uuid not null,
  import_id  uuid not null,
  n          integer not null,
  client_id  uuid not null,
  kind       text not null,
  valid_from date not null,
  valid_until date,
  constraint missing_row_pk primary key (tenant_id, import_id, n)
);
-- distribute: exchange.missing_row
alter table exchange.missing_row add constraint missing_row_is_of_an_import
  foreign key (tenant_id, import_id) references exchange.import (tenant_id, id);
alter table exchange.missing_row add constraint missing_row_is_of_a_client
  foreign key (tenant_id, client_id) references dossier.client (tenant_id, id);
comment on table exchange.missing_row is 'Told, never acted upon: a row that is not there any more is withdrawn by nobody but a person.';
comment on column exchange.missing_row.n is 'Its place in the list, from 1.';
comment on column exchange.missing_row.kind is 'The kind of entry the row began with; valid_from and valid_until are its dates as last delivered.';
alter table exchange.missing_row enable row level security;
alter table exchange.missing_row force row level security;
create policy missing_row_of_own_commissioner on exchange.missing_row to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy missing_row_in_a_backup on exchange.missing_row to trede_backup using (true) with check (true);
grant select, insert, delete on exchange.missing_row to trede_app;
grant select, insert on exchange.missing_row to trede_backup;
