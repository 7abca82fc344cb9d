-- Picked up in time is judged once, by the rule in the dossier's domain, and kept beside the clock it is about; lists only add up.
-- Rows that were kept before this say nothing about it until the lists are made anew (bin/trede rebuild).
alter table casework.signal add column in_time boolean;
comment on column casework.signal.in_time is 'Whether the client was picked up in time: only of an offer that was due (no-offer), and null where who waited left or was exempted before the norm day.';
