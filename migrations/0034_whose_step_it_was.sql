-- A step at the gate is counted for the organisation whose it was by the settings of the day of notification; later settings change nothing
-- about that. Lists are held against the dossiers after an upgrade, which fills it in.
alter table casework.gate_step add column owner text not null default '';
comment on column casework.gate_step.owner is 'The code of the organisation whose step it is, by the settings of the day of notification.';
alter table casework.gate_step alter column owner drop default;

-- jsonb puts the keys of a list in an order of its own: a list of values then stood in another order than it was written in.
alter table access.setting_change alter column value type json using value::json;
