-- V019  Where a person works, whom an address invites, and which account is to be taken away.
-- Why:   a starosta serves in one office; an address belongs to one colleague; who gets another account must lose the old one.
-- Needs: V010.   Locks: staff_member, account_task, briefly.   Undo: drop table, columns, index.

alter table staff_member
    add column office_id uuid,
    add constraint fk_staff_member_office foreign key (tenant_id, office_id) references office (tenant_id, id);
comment on column staff_member.office_id is 'Where the person works; null for the whole centre. A starosta serves there and nowhere else.';

alter table staff_member no force row level security;
alter table lane no force row level security;
update staff_member m
   set office_id = l.office_id
  from (select tenant_id, staff_id, min(office_id::text)::uuid as office_id
          from lane where staff_id is not null
         group by tenant_id, staff_id having count(distinct office_id) = 1) l
 where l.tenant_id = m.tenant_id and l.staff_id = m.id and m.role <> 'HEAD';
alter table lane force row level security;
alter table staff_member force row level security;

create unique index uq_staff_member_email on staff_member (tenant_id, lower(email)) where left_on is null;

alter table account_task
    add column account text,
    add constraint ck_account_task_account check (kind = 'REVOKE' or account is null);
comment on column account_task.account is 'The account that is taken away; the person may have another one by now.';
create index account_task_of_person on account_task (tenant_id, staff_id, created_at);

-- Which invitations were taken up. No configuration, so it has no history.
create table first_sign_in (
    tenant_id uuid        not null default current_tenant_id(),
    staff_id  uuid        not null,
    at        timestamptz not null,

    constraint pk_first_sign_in primary key (tenant_id, staff_id),
    constraint fk_first_sign_in_staff_member foreign key (tenant_id, staff_id) references staff_member (tenant_id, id)
);

comment on table first_sign_in is 'When a person came in with the present account for the first time.';

alter table first_sign_in enable row level security;
alter table first_sign_in force  row level security;
create policy first_sign_in_tenant on first_sign_in to cnap_tenant
    using      (tenant_id = (select current_tenant_id()))
    with check (tenant_id = (select current_tenant_id()));
grant select, insert, delete on first_sign_in to cnap_tenant;

grant select (demo) on staff_member to cnap_worker;
