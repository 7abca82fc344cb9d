-- What an organisation is called and its number were read by everybody who signs in at a commissioner. A provider needs its own name alone;
-- a client is told by the office who reads along with a message.
drop policy provider_read_for_a_party on access.provider;
create policy provider_read_by_itself on access.provider for select to trede_app
  using (nullif(current_setting('app.party_tenant', true), '')::uuid is not null
    and id = nullif(current_setting('app.provider', true), '')::uuid);
