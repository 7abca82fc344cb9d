-- Indexes to read the log by and to take from it what is past its term, also when it holds years.

-- By what was done. By who: in the order of bytes, in which "operator:" and all that begins with it stand together.
create index log_line_by_activity on platform.log_line (tenant_id, activity, at);
drop index platform.log_line_by_actor;
create index log_line_by_actor on platform.log_line (tenant_id, actor collate "C", at);

-- The seal whose lines go next, and the last whose lines went: neither by walking past all the others.
create index log_seal_with_lines on platform.log_seal (tenant_id, n) where purged_at is null;
create index log_seal_without_lines on platform.log_seal (tenant_id, n) where purged_at is not null;
