-- Roles of the server. Run by a superuser in any database, before the first migration; may be run again at any time.
-- Why:   who may do what is decided by roles, and roles belong to the whole server, not to one database.
-- Needs: PostgreSQL 16 or newer (grant … with inherit false, set true).
-- Then:  give cnap_owner, cnap_app and keycloak their passwords, run databases.sql, and extensions.sql inside cnap.

do $$
declare
    login text;
    scope text;
begin
    foreach login in array array['cnap_owner', 'cnap_app', 'keycloak'] loop
        if not exists (select from pg_roles where rolname = login) then
            execute format('create role %I login', login);
        end if;
    end loop;

    -- Scopes: a transaction runs as exactly one of them. Nobody can log in as a scope.
    foreach scope in array array['cnap_tenant', 'cnap_citizen', 'cnap_public', 'cnap_region', 'cnap_calendar',
                                'cnap_coordinator', 'cnap_worker', 'cnap_mover'] loop
        if not exists (select from pg_roles where rolname = scope) then
            execute format('create role %I', scope);
        end if;
        execute format('alter role %I nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls', scope);
    end loop;
end
$$;

alter role cnap_owner login nosuperuser nocreatedb nocreaterole nobypassrls noreplication;
alter role cnap_app   login nosuperuser nocreatedb nocreaterole nobypassrls noreplication noinherit;
alter role keycloak   login nosuperuser nocreatedb nocreaterole nobypassrls noreplication;

-- The application has no right of its own. It takes a scope with `set role`, inside a transaction.
grant cnap_tenant, cnap_citizen, cnap_public, cnap_region, cnap_calendar, cnap_coordinator, cnap_worker, cnap_mover
    to cnap_app with inherit false, set true, admin false;

-- Row security is forced, so the owner sees no row either. It takes this scope to load a community's data.
grant cnap_tenant to cnap_owner with inherit false, set true, admin false;
