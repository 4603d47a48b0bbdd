-- The two databases. Run once by a superuser, one statement at a time, outside a transaction.
-- Why:   ICU sorts Ukrainian rightly; a ctype that knows Cyrillic letters is what pg_trgm needs to find words in them.
-- Needs: roles.sql.

create database cnap owner cnap_owner template template0 encoding 'UTF8'
    locale_provider icu icu_locale 'uk-UA' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8';

create database keycloak owner keycloak template template0 encoding 'UTF8'
    locale_provider icu icu_locale 'uk-UA' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8';
