-- Most of the time of writing entries went to asking for each row apart whether its client is there. What writes these rows makes
-- the client in the same statement, or moves it on in the same transaction and ends that when it is not there (ADR 0026).
alter table dossier.entry drop constraint entry_is_of_a_client;
alter table dossier.client_person drop constraint client_person_is_of_a_client;
alter table dossier.name_word drop constraint name_word_is_of_a_client;
