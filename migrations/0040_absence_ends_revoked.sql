-- An absence that was ended sooner by mistake lasts again as it did: until when it was is kept, and one that never began is not thrown away.
alter table casework.absence add column first_until_day date;
comment on column casework.absence.first_until_day is 'The first day back as it was before it was ended sooner; empty when it was not.';
grant update (first_until_day) on casework.absence to trede_app;
revoke delete on casework.absence from trede_app;
