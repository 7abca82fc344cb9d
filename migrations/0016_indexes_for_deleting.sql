-- A chunk of the purge deletes of each table what its clients have: found by client, not by reading the table whole (ADR 0025).
create index name_word_by_client on dossier.name_word (tenant_id, client_id);
create index row_link_by_client on exchange.row_link (tenant_id, client_id);

comment on column dossier.purge_run.ended_before is 'No dossier this run deleted that ever told of a benefit names a day from this one on; null when it deleted none.';
