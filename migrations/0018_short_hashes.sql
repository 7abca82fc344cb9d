-- What rows and persons are found by is cut to its first 128 bits and kept as a uuid: sixteen bytes instead of forty-three
-- characters, so that indexes over millions of rows are half as large and comparing is one step (ADR 0026). The keyed hash is
-- the same, so a number or a row that is known stays known.
create function pg_temp.short_hash(hash text) returns uuid language sql immutable strict
  return encode(substring(decode(rpad(translate(hash, '-_', '+/'), 44, '='), 'base64') from 1 for 16), 'hex')::uuid;

alter table dossier.client_person
  alter column citizen_hash type uuid using pg_temp.short_hash(citizen_hash),
  alter column citizen_hash_next type uuid using pg_temp.short_hash(citizen_hash_next);
alter table exchange.row_link
  alter column key_hash type uuid using pg_temp.short_hash(key_hash),
  alter column row_hash type uuid using pg_temp.short_hash(row_hash);
alter table exchange.staged_row
  alter column person_hash type uuid using pg_temp.short_hash(person_hash),
  alter column key_hash type uuid using pg_temp.short_hash(key_hash),
  alter column row_hash type uuid using pg_temp.short_hash(row_hash);

drop function pg_temp.short_hash(text);
