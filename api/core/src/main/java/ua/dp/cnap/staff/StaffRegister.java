package ua.dp.cnap.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.staff.StaffCard.AccountState;
import ua.dp.cnap.tenancy.StaffRole;

/** Who works for the community. */
@ApplicationScoped
class StaffRegister {

    private static final String CARDS = """
            select m.id, m.surname, m.given_name, m.patronymic, m.email, m.role, m.job_title, m.office_id, o.name,
                   cast(m.joined_on as text), cast(m.left_on as text), m.version,
                   case when t.state = 'WAITING' then 'WAITING' when t.state = 'DEAD' then 'FAILED'
                        when m.account is null then 'NONE' when f.at is not null or t.state is null then 'ACTIVE'
                        else 'INVITED' end,
                   case when t.state <> 'DONE' then t.last_error end,
                   cast(extract(epoch from case when t.state <> 'DONE' then t.created_at
                                                else coalesce(f.at, t.done_at) end) as bigint)
              from staff_member m
              left join office o on o.tenant_id = m.tenant_id and o.id = m.office_id
              left join first_sign_in f on f.tenant_id = m.tenant_id and f.staff_id = m.id
              left join lateral (select state, last_error, created_at, done_at
                                   from account_task t
                                  where t.tenant_id = m.tenant_id and t.staff_id = m.id
                                    and (t.kind <> 'REVOKE' or m.left_on is not null)
                                  order by t.state <> 'DONE' desc, t.created_at desc
                                  limit 1) t on true
             where %s""";

    private static final String ASKED_FOR = """
            (m.left_on is not null and m.left_on <= ?1) = cast(?2 as boolean)
               and strpos(search_text(concat_ws(' ', m.surname, m.given_name, m.patronymic, m.email, m.job_title)),
                          coalesce(search_text(?3), '')) > 0""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    List<StaffCard> page(StaffQuestion question, int offset, int limit) {
        return cards(
                ask(CARDS.formatted(ASKED_FOR) + " order by m.surname, m.given_name, m.id offset ?4 limit ?5", question)
                        .setParameter(4, offset)
                        .setParameter(5, limit));
    }

    int count(StaffQuestion question) {
        return ((Number) ask("select count(*) from staff_member m where " + ASKED_FOR, question)
                        .getSingleResult())
                .intValue();
    }

    Optional<StaffCard> card(UUID id) {
        return cards(em.createNativeQuery(CARDS.formatted("m.id = ?1")).setParameter(1, id)).stream()
                .findFirst();
    }

    /** Somebody who has left and had that address; may come back. */
    Optional<StaffMember> former(String email) {
        return em.createQuery(
                        "select m from StaffMember m where lower(m.email) = lower(:email) and m.leftOn is not null"
                                + " order by m.leftOn desc",
                        StaffMember.class)
                .setParameter("email", email)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    Optional<StaffRole> roleOf(String account) {
        List<String> roles = em.createNativeQuery(
                        "select role from staff_member where account = ?1 and (left_on is null or left_on > ?2)")
                .setParameter(1, account)
                .setParameter(2, Date.valueOf(today()))
                .getResultList();
        return roles.stream().findFirst().map(StaffRole::valueOf);
    }

    /** @param otherwise for a starosta who has no office; empty for everybody else */
    @SuppressWarnings("unchecked")
    Optional<UUID> officeOfStarosta(String account, UUID otherwise) {
        List<UUID> offices = em.createNativeQuery(
                        "select coalesce(office_id, ?2) from staff_member where account = ?1 and role = 'STAROSTA'")
                .setParameter(1, account)
                .setParameter(2, otherwise)
                .getResultList();
        return offices.stream().findFirst();
    }

    /** Writes once; later it only looks. */
    void noteSignIn(String account) {
        em.createNativeQuery("""
                        insert into first_sign_in (staff_id, at)
                        select m.id, to_timestamp(?2)
                          from staff_member m
                         where m.account = ?1
                           and not exists (select from first_sign_in f where f.tenant_id = m.tenant_id and f.staff_id = m.id)
                        on conflict do nothing""")
                .setParameter(1, account)
                .setParameter(2, clock.instant().getEpochSecond())
                .executeUpdate();
    }

    /** The person is to come in anew, with another account. */
    void forgetSignIn(UUID id) {
        em.createNativeQuery("delete from first_sign_in where staff_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** The heads who can log in and stay; nobody else can take one away meanwhile. */
    @SuppressWarnings("unchecked")
    List<UUID> lockHeads() {
        return em.createNativeQuery("""
                        select id from staff_member
                         where role = 'HEAD' and account is not null and left_on is null
                         order by id for update""").getResultList();
    }

    LocalDate today() {
        return clock.instant().atZone(WeeklyHours.KYIV).toLocalDate();
    }

    private Query ask(String sql, StaffQuestion question) {
        return em.createNativeQuery(sql)
                .setParameter(1, Date.valueOf(today()))
                .setParameter(2, question.former())
                .setParameter(3, question.text());
    }

    @SuppressWarnings("unchecked")
    private static List<StaffCard> cards(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(StaffRegister::card).toList();
    }

    private static StaffCard card(Object[] row) {
        return new StaffCard(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                StaffRole.valueOf((String) row[5]),
                (String) row[6],
                (UUID) row[7],
                (String) row[8],
                day(row[9]),
                day(row[10]),
                (Integer) row[11],
                AccountState.valueOf((String) row[12]),
                (String) row[13],
                row[14] == null ? null : Instant.ofEpochSecond(((Number) row[14]).longValue()));
    }

    private static LocalDate day(Object text) {
        return text == null ? null : LocalDate.parse((String) text);
    }
}
