package ua.dp.cnap.e2e;

import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The appointments of today, which no citizen could still book: put into and read from the database, in the scope of
 * one community. The day of the visits may be a Sunday.
 */
final class Today implements AutoCloseable {

    private final Connection tenant;

    private Today(Connection tenant) {
        this.tenant = tenant;
    }

    /** @param code of the community in the KATOTTH classifier */
    static Today in(String code, Stack stack) throws SQLException {
        Connection owner = DriverManager.getConnection(stack.database(), "cnap_owner", Stack.OWNER_PASSWORD);
        owner.setAutoCommit(false);
        try (PreparedStatement scope = owner.prepareStatement(
                "select set_config('role', 'cnap_tenant', true), set_config('app.tenant_id', md5(?)::uuid::text, true)")) {
            scope.setString(1, code);
            scope.execute();
        }
        return new Today(owner);
    }

    /** They come one a minute from midnight on, to a counter of their own. */
    void expects(Person... people) throws SQLException {
        try (PreparedStatement appointments = tenant.prepareStatement("""
                with place as (
                    insert into workplace (id, office_id, name)
                    select gen_random_uuid(), id, 'Вікно візитів ' || left(md5(random()::text), 8) from office where kind = 'MAIN_OFFICE' order by id limit 1
                    returning id, office_id, name),
                counter as (
                    insert into lane (id, office_id, workplace_id, name) select id, office_id, id, name from place
                    returning id, office_id)
                insert into appointment (id, code, manage_key_hash, find_key_hash, request_hash, office_id, lane_id,
                       service_id, starts_at, ends_at, status, surname, given_name, phone, language, consented_at, booked_at)
                select gen_random_uuid(), upper(left(md5(p.phone), 6)), sha256(convert_to(p.phone, 'UTF8')),
                       sha256(convert_to(p.phone || ' find', 'UTF8')), sha256(convert_to(p.phone, 'UTF8')),
                       counter.office_id, counter.id, (select service_id from listed_service order by 1 limit 1),
                       midnight.at + (p.n - 1) * interval '1 minute', midnight.at + p.n * interval '1 minute', 'BOOKED',
                       p.surname, p.given_name, p.phone, 'uk', now(), now()
                  from counter,
                       unnest(?::text[], ?::text[], ?::text[]) with ordinality p (surname, given_name, phone, n),
                       (select date_trunc('day', now(), 'Europe/Kyiv') as at) midnight""")) {
            appointments.setArray(1, array(List.of(people).stream().map(Person::surname)));
            appointments.setArray(2, array(List.of(people).stream().map(Person::givenName)));
            appointments.setArray(3, array(List.of(people).stream().map(Person::phone)));
            appointments.executeUpdate();
        }
        tenant.commit();
    }

    /** Names and phones of those who come today or in the days around it. */
    List<Person> people() throws SQLException {
        List<Person> people = new ArrayList<>();
        try (PreparedStatement days = tenant.prepareStatement("""
                        select distinct surname, given_name, phone from appointment
                         where starts_at between now() - interval '3 days' and now() + interval '3 days'""");
                ResultSet row = days.executeQuery()) {
            while (row.next()) {
                people.add(new Person(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return people;
    }

    private Array array(Stream<String> texts) throws SQLException {
        return tenant.createArrayOf("text", texts.toArray());
    }

    @Override
    public void close() throws SQLException {
        tenant.close();
    }
}
