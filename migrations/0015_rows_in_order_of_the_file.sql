-- Rows that wait are taken in order of the file, each person's all together at the place of the first: what is made of
-- them then falls side by side in the indexes of everything it leads to (ADR 0026).
-- What waits from before is dropped, as in 0007; it can be offered again.
alter table dossier.batch no force row level security;
alter table exchange.import no force row level security;
update dossier.batch b set status = 'dropped' from exchange.import i
  where i.tenant_id = b.tenant_id and i.batch_id = b.id and i.status = 'applying' and b.status = 'open';
update exchange.import set status = 'dropped', done_upto = '', changed_at = now() where status in ('reading', 'checked', 'faulty', 'applying');
alter table dossier.batch force row level security;
alter table exchange.import force row level security;
truncate exchange.staged_row;

alter table exchange.staged_row add column place integer not null;
comment on column exchange.staged_row.place is 'The first line about the same person: rows are applied in order of place and line.';
alter table exchange.staged_row drop constraint staged_row_pk;
alter table exchange.staged_row add constraint staged_row_pk primary key (tenant_id, import_id, place, line);
grant update (place) on exchange.staged_row to trede_app;
comment on column exchange.staged_row.person_hash is 'Keyed hash of the citizen number.';
