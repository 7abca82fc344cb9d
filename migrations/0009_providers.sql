-- Provider organisations: for whom a provider's consultant works.

-- An organisation that delivers re-integration for commissioners. The same one works for several of them, so it is
-- known once in an installation, by its number in the trade register.                        table kind: reference
create table access.provider (
  id                  uuid not null,
  registration_number text not null,
  name                text not null,
  added_by            uuid not null,
  added_at            timestamptz not null,
  constraint provider_pk primary key (id),
  constraint provider_is_registered_once unique (registration_number),
  constraint provider_registration_number_has_eight_digits check (registration_number ~ '^[0-9]{8}$'),
  constraint provider_has_a_name check (name <> '')
);
-- reference: access.provider
alter table access.provider add constraint provider_was_added_by_a_commissioner
  foreign key (added_by) references access.commissioner (id);
comment on table access.provider is 'Organisations that deliver re-integration, whose consultants may sign in. Shared by all commissioners of an installation.';
comment on column access.provider.id is 'The organisation, wherever it is named.';
comment on column access.provider.registration_number is 'Its number in the trade register (KvK): eight digits.';
comment on column access.provider.name is 'Its name on screens.';
comment on column access.provider.added_by is 'The commissioner that added it, and alone may mend its name or number.';
comment on column access.provider.added_at is 'When it was added.';

-- Until now only a demonstration could have a provider's consultant, whose organisation had no name.
alter table access.person no force row level security;
insert into access.provider (id, registration_number, name, added_by, added_at)
  select provider_id, lpad(row_number() over (order by provider_id)::text, 8, '0'), 'De Tussenstap', added_by, now()
  from (select provider_id, min(tenant_id::text)::uuid as added_by from access.person
        where provider_id is not null group by provider_id) earlier;
alter table access.person force row level security;
alter table access.person add constraint person_works_for_a_known_provider
  foreign key (provider_id) references access.provider (id);
alter table access.person add constraint person_is_the_only_one_signing_in_as_this_client unique (tenant_id, client_id);

alter table access.provider enable row level security;
alter table access.provider force row level security;
create policy provider_read_for_a_commissioner on access.provider for select to trede_app
  using (nullif(current_setting('app.tenant', true), '')::uuid is not null);
create policy provider_added_as_oneself on access.provider for insert to trede_app
  with check (added_by = nullif(current_setting('app.tenant', true), '')::uuid);
create policy provider_mended_by_who_added_it on access.provider for update to trede_app
  using (added_by = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (added_by = nullif(current_setting('app.tenant', true), '')::uuid);
create policy provider_in_a_backup on access.provider to trede_backup using (true) with check (true);
grant select, insert on access.provider to trede_app;
grant update (registration_number, name) on access.provider to trede_app;
grant select, insert on access.provider to trede_backup;
