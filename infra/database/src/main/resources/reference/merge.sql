-- Brings the reference tables to what was staged. A row that already says the same is not rewritten.
-- A service or community that left the files stays: appointments may name it. Which lists it is on follows the files.

merge into community c
using (select md5(katotth_code)::uuid as id, s.* from staged_community s) s
   on c.id = s.id
 when matched and c.centre_renamed_on is not null and c.centre <> s.centre then
      do nothing -- the oblast knows better than the file
 when matched and (c.slug, c.name, c.adjective, c.name_en, c.type, c.district, c.centre, c.centre_category,
                   c.centre_former, c.lat, c.lon, c.population, c.directory_list)
      is distinct from (s.slug, s.name, s.adjective, s.name_en, s.type, s.district, s.centre, s.centre_category,
                        s.centre_former, s.lat, s.lon, s.population, s.directory_list) then
      update set slug = s.slug, name = s.name, adjective = s.adjective, name_en = s.name_en, type = s.type,
                 district = s.district, centre = s.centre, centre_category = s.centre_category,
                 centre_former = s.centre_former, lat = s.lat, lon = s.lon, population = s.population,
                 directory_list = s.directory_list
 when not matched then
      insert (id, katotth_code, slug, name, adjective, name_en, type, district, centre, centre_category, centre_former,
              lat, lon, population, directory_list)
      values (s.id, s.katotth_code, s.slug, s.name, s.adjective, s.name_en, s.type, s.district, s.centre,
              s.centre_category, s.centre_former, s.lat, s.lon, s.population, s.directory_list);

merge into service c
using (select md5('service:' || s.number)::uuid as id, g.slug, s.*
         from staged_service s join staged_slug g using (title)) s
   on c.id = s.id
 when matched and (c.slug, c.guide_id, c.title, c.topic, c.provider, c.fee_rule, c.fee_uah, c.fee_year, c.term_value,
                   c.term_unit, c.legal_basis, c.source, c.verification, c.note, c.also_called)
      is distinct from (s.slug, s.guide_id, s.title, s.topic, s.provider, s.fee_rule, s.fee_uah, s.fee_year,
                        s.term_value, s.term_unit, s.legal_basis, s.source, s.verification, s.note, s.also_called) then
      update set slug = s.slug, guide_id = s.guide_id, title = s.title, topic = s.topic, provider = s.provider,
                 fee_rule = s.fee_rule, fee_uah = s.fee_uah, fee_year = s.fee_year, term_value = s.term_value,
                 term_unit = s.term_unit, legal_basis = s.legal_basis, source = s.source,
                 verification = s.verification, note = s.note, also_called = s.also_called
 when not matched then
      insert (id, number, slug, guide_id, title, topic, provider, fee_rule, fee_uah, fee_year, term_value, term_unit,
              legal_basis, source, verification, note, also_called)
      values (s.id, s.number, s.slug, s.guide_id, s.title, s.topic, s.provider, s.fee_rule, s.fee_uah, s.fee_year,
              s.term_value, s.term_unit, s.legal_basis, s.source, s.verification, s.note, s.also_called);

-- What the three lists are made of was not sourced, so each holds the whole directory (ADR 0003).
merge into directory_entry c
using (select list, md5('service:' || s.number)::uuid as service_id,
              case when s.obligation is null then 'RECOMMENDED' else 'MANDATORY' end as obligation
         from staged_service s cross join (values ('I'), ('II'), ('III')) lists (list)) s
   on c.list = s.list and c.service_id = s.service_id
 when matched and c.obligation <> s.obligation then
      update set obligation = s.obligation
 when not matched then
      insert (list, service_id, obligation) values (s.list, s.service_id, s.obligation)
 when not matched by source then
      delete;

merge into life_event c
using (select md5('life-event:' || g.slug)::uuid as id, g.slug, md5('service:' || s.service)::uuid as service_id, s.*
         from staged_life_event s join staged_slug g using (title)) s
   on c.id = s.id
 when matched and (c.title, c.kind, c.service_id, c.also_called)
      is distinct from (s.title, s.kind, s.service_id, s.also_called) then
      update set title = s.title, kind = s.kind, service_id = s.service_id, also_called = s.also_called
 when not matched then
      insert (id, slug, title, kind, service_id, also_called)
      values (s.id, s.slug, s.title, s.kind, s.service_id, s.also_called);

merge into life_event_part c
using (select md5('life-event:' || g.slug)::uuid as life_event_id, md5('service:' || s.service)::uuid as service_id, s.*
         from staged_life_event_part s join staged_slug g on g.title = s.event) s
   on c.life_event_id = s.life_event_id and c.position = s.position
 when matched and (c.title, c.status, c.basis, c.service_id)
      is distinct from (s.title, s.status, s.basis, s.service_id) then
      update set title = s.title, status = s.status, basis = s.basis, service_id = s.service_id
 when not matched then
      insert (life_event_id, position, title, status, basis, service_id)
      values (s.life_event_id, s.position, s.title, s.status, s.basis, s.service_id)
 when not matched by source then
      delete;

merge into classified_community c
using (select s.katotth as katotth_code, coalesce(o.slug, s.slug) as slug, s.name_uk as adjective,
              case s.type when 'міська' then 'URBAN' when 'селищна' then 'SETTLEMENT' when 'сільська' then 'RURAL' end as type,
              s.region, s.district, s.centre, s.lat, s.lon, s.population_2022 as population
         from staged_classified_community s left join community o on o.katotth_code = s.katotth) s
   on c.katotth_code = s.katotth_code
 when matched and (c.slug, c.adjective, c.type, c.region, c.district, c.centre, c.lat, c.lon, c.population)
      is distinct from (s.slug, s.adjective, s.type, s.region, s.district, s.centre, s.lat, s.lon, s.population) then
      update set slug = s.slug, adjective = s.adjective, type = s.type, region = s.region, district = s.district,
                 centre = s.centre, lat = s.lat, lon = s.lon, population = s.population
 when not matched then
      insert (katotth_code, slug, adjective, type, region, district, centre, lat, lon, population)
      values (s.katotth_code, s.slug, s.adjective, s.type, s.region, s.district, s.centre, s.lat, s.lon, s.population);
