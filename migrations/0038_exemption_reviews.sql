-- A review of an exemption looks at somebody anew: a campaign leaves out who was reviewed lately. Lists are held against the dossiers after
-- an upgrade, which fills it in.
alter table casework.exemption add column reviewed datemultirange not null default '{}';
comment on column casework.exemption.reviewed is 'The days on which it was reviewed.';
