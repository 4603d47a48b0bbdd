-- What the database cnap needs of a superuser. Run inside cnap; may be run again at any time.
-- Why:   extensions and the rights on the database itself are not the owner role's business.
-- Needs: roles.sql, databases.sql.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists pgcrypto;

revoke all on database cnap from public;
revoke all on database keycloak from public;
grant connect on database cnap to cnap_app;
