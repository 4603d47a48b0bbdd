-- V032  The brand of a centre: name forms, colours, logo, letters, its own domain.
-- Why:   a head gives the pages and letters of the centre its own face inside the regional frame.
-- Needs: V002, V008, V015.   Locks: service_centre, briefly.   Undo: drop table, columns; logo_svg is gone.

alter table service_centre
    add column short_name       text,
    add column name_genitive    text,
    add column accent_ink       text,
    add column action_colour    text,
    add column facebook         text,
    add column instagram        text,
    add column telegram         text,
    add column youtube          text,
    add column sender_name      text,
    add column own_domain       text,
    add column diia_centre_mark boolean not null default false,
    add column logo             text,
    add constraint uq_service_centre_own_domain unique (own_domain),
    add constraint ck_service_centre_own_domain check (own_domain ~ '^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$'),
    add constraint ck_service_centre_accent_ink check (accent_ink ~ '^#[0-9a-f]{6}$'),
    add constraint ck_service_centre_action_colour check (action_colour ~ '^#[0-9a-f]{6}$'),
    add constraint ck_service_centre_brand_lengths check (
        char_length(short_name) between 2 and 60 and char_length(name_genitive) between 3 and 200
        and char_length(sender_name) between 2 and 60
        and char_length(facebook) <= 300 and char_length(instagram) <= 300
        and char_length(telegram) <= 300 and char_length(youtube) <= 300);

comment on column service_centre.short_name is 'The name where space is scarce; null: the whole name.';
comment on column service_centre.name_genitive is 'The name after «до»: записатися до …';
comment on column service_centre.accent_ink is 'Colour of letters on accent_colour; null: white or nearly black, whichever is read better.';
comment on column service_centre.action_colour is 'Colour of links and buttons on light pages; null: the region''s.';
comment on column service_centre.own_domain is 'A domain name, ASCII and lower case, whose first page is that of the community.';
comment on column service_centre.diia_centre_mark is 'Whether the centre bears the mark «Центр Дії».';
comment on column service_centre.logo is 'Fingerprint of the logo''s content, for its address; null: there is none.';

create table logo (
    tenant_id  uuid  not null default current_tenant_id(),
    media_type text  not null,
    content    bytea not null,

    constraint pk_logo primary key (tenant_id),
    constraint fk_logo_service_centre foreign key (tenant_id) references service_centre (tenant_id),
    constraint ck_logo_media_type check (media_type in ('image/svg+xml', 'image/png')),
    constraint ck_logo_size check (octet_length(content) between 1 and 524288)
);

comment on table logo is 'The logo of a centre, cleaned. Apart from the centre, so that no page loads it that only names it.';

alter table logo enable row level security;
alter table logo force  row level security;
create policy logo_tenant on logo to cnap_tenant
    using      (tenant_id = (select current_tenant_id()))
    with check (tenant_id = (select current_tenant_id()));
create policy logo_citizen on logo for select to cnap_citizen
    using (tenant_id = (select current_tenant_id()));
grant select, insert, update, delete on logo to cnap_tenant;
grant select on logo to cnap_citizen;

alter table service_centre no force row level security;
alter table logo no force row level security;
insert into logo (tenant_id, media_type, content)
select tenant_id, 'image/svg+xml', convert_to(logo_svg, 'UTF8') from service_centre where logo_svg is not null;
update service_centre c
   set logo = left(encode(sha256(l.content), 'hex'), 16)
  from logo l
 where l.tenant_id = c.tenant_id;
alter table service_centre force row level security;
alter table logo force row level security;
alter table service_centre drop column logo_svg;

-- No history of its own: the centre's row keeps the fingerprint, and who looks through changes cannot read a picture.
