-- Reading the log: how far its seals were recomputed, and indexes to find lines by who and by what did not go through.

-- Each time the seals over a commissioner's log were recomputed.                            table kind: distributed
create table platform.log_verification (
  tenant_id   uuid not null,
  n           integer not null,
  asked_by    text not null,
  started_at  timestamptz not null,
  upto        integer not null default 0,
  lines       bigint not null default 0,
  broken_at   integer,
  finished_at timestamptz,
  constraint log_verification_pk primary key (tenant_id, n),
  constraint log_verification_counts_nothing_below_zero check (n > 0 and upto >= 0 and lines >= 0),
  constraint log_verification_is_broken_after_what_fits check (broken_at is null or broken_at > upto)
);
-- distribute: platform.log_verification
comment on table platform.log_verification is 'Seals are recomputed part by part; one that was stopped goes on after upto. What was found is kept.';
comment on column platform.log_verification.tenant_id is 'The commissioner whose log it is.';
comment on column platform.log_verification.n is 'Its number, rising per commissioner.';
comment on column platform.log_verification.asked_by is 'Who asked for it: person:<id>, operator:<os user> or system:<job>.';
comment on column platform.log_verification.started_at is 'When it was asked for.';
comment on column platform.log_verification.upto is 'The last seal that was found to fit its lines and the seal before; 0 when none was yet.';
comment on column platform.log_verification.lines is 'How many log lines those seals hold.';
comment on column platform.log_verification.broken_at is 'The first seal that does not fit: a line was changed, added or taken out. Empty when all fit.';
comment on column platform.log_verification.finished_at is 'When it had come to the end; empty while it runs.';
alter table platform.log_verification enable row level security;
alter table platform.log_verification force row level security;
create policy log_verification_of_own_commissioner on platform.log_verification to trede_app
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy log_verification_in_a_backup on platform.log_verification to trede_backup using (true) with check (true);
grant select, insert on platform.log_verification to trede_app, trede_backup;
grant update (upto, lines, broken_at, finished_at) on platform.log_verification to trede_app;

create index log_line_by_actor on platform.log_line (tenant_id, actor, at);
create index log_line_not_done on platform.log_line (tenant_id, outcome, at) where outcome <> 'done';
