-- Staging of the reference files: one temporary table a file, columns as in the file's first line.

create temporary table staged_community (
    katotth_code text, slug text, name text, adjective text, name_en text, type text, district text, centre text,
    centre_category text, centre_former text, lat double precision, lon double precision, population integer,
    directory_list text
) on commit drop;

create temporary table staged_service (
    number integer, guide_id text, title text, topic text, provider text, fee_rule text, fee_uah numeric(10, 2),
    fee_year integer, term_value text, term_unit text, legal_basis text, obligation text, source text,
    verification text, note text, also_called text
) on commit drop;

create temporary table staged_life_event (title text, kind text, service integer, also_called text) on commit drop;

create temporary table staged_life_event_part (
    event text, position integer, title text, status text, basis text, service integer
) on commit drop;

create temporary table staged_slug (title text, slug text) on commit drop;

create temporary table staged_classified_community (
    katotth text, name_uk text, type text, region text, district text, centre text, lat double precision,
    lon double precision, population_2022 integer, slug text
) on commit drop;
