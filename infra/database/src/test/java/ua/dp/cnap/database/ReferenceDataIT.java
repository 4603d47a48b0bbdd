package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What every installation in the oblast has: read here as the public reads it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferenceDataIT {

    private final Scope everyone = Scope.of(TestDatabase.demo(), "public");

    @Test
    void there_are_86_communities_of_three_types() throws SQLException {
        assertThat(everyone.rows("select type || ' ' || count(*) from community group by type order by type"))
                .containsExactly("RURAL 41", "SETTLEMENT 25", "URBAN 20");
    }

    @Test
    void dnipro_has_the_first_list_twelve_cities_the_second_all_others_the_third() throws SQLException {
        assertThat(everyone.rows("select slug from community where directory_list = 'I'"))
                .containsExactly("dniprovska");
        assertThat(
                        everyone.rows(
                                "select centre from community where directory_list = 'II' order by centre collate \"uk-UA-x-icu\""))
                .containsExactly(
                        "Вільногірськ",
                        "Жовті Води",
                        "Кам’янське",
                        "Кривий Ріг",
                        "Марганець",
                        "Нікополь",
                        "Павлоград",
                        "Покров",
                        "Самар",
                        "Синельникове",
                        "Тернівка",
                        "Шахтарське");
        assertThat(everyone.value("select count(*) from community where directory_list = 'III'"))
                .isEqualTo("73");
    }

    @Test
    void each_list_holds_the_224_services_of_which_the_sourced_duties_are_mandatory() throws SQLException {
        for (String list : List.of("I", "II", "III")) {
            assertThat(everyone.rows(
                            "select obligation || ' ' || count(*) from directory_entry where list = ? group by obligation order by 1",
                            list))
                    .containsExactly("MANDATORY 32", "RECOMMENDED 192");
        }
    }

    @Test
    void the_classifier_names_all_1772_communities_each_with_an_address_of_its_own() throws SQLException {
        Scope oblast = Scope.of(TestDatabase.demo(), "region");

        assertThat(oblast.value("select count(*) || ' ' || count(distinct slug) from classified_community"))
                .isEqualTo("1772 1772");
        assertThat(oblast.rows("""
                        select k.katotth_code from classified_community k join community c using (katotth_code)
                         where k.slug <> c.slug or k.adjective <> c.adjective""")).isEmpty();
    }

    @Test
    void a_community_keeps_its_name_when_its_centre_is_renamed() throws SQLException {
        assertThat(
                        everyone.value(
                                "select name || ', ' || centre || ', ' || centre_former from community where slug = 'novomoskovska'"))
                .isEqualTo("Новомосковська міська територіальна громада, Самар, Новомосковськ");
    }

    @Test
    void ids_follow_from_the_codes_of_the_sources() throws SQLException {
        assertThat(everyone.value("select count(*) from community where id = md5(katotth_code)::uuid"))
                .isEqualTo("86");
        assertThat(everyone.value("select count(*) from service where id = md5('service:' || number)::uuid"))
                .isEqualTo("224");
    }

    @Test
    void what_no_source_gives_stays_empty() throws SQLException {
        assertThat(everyone.value("select count(*) from service where fee_uah is null"))
                .isEqualTo("126");
        assertThat(everyone.value("select count(*) from service where (fee_uah is null) <> (fee_year is null)"))
                .isEqualTo("0");
        assertThat(everyone.value("select count(*) from service where title = '' or provider = '' or legal_basis = ''"))
                .isEqualTo("0");
    }

    @Test
    void slugs_of_services_are_fit_for_an_address() throws SQLException {
        assertThat(everyone.rows(
                        "select slug from service where slug !~ '^[a-z0-9]+(-[a-z0-9]+)*$' or length(slug) > 62"))
                .isEmpty();
        assertThat(everyone.value("select slug from service where number = 1"))
                .isEqualTo("reiestratsiia-mistsia-prozhyvannia-osoby");
    }

    @Test
    void life_events_lead_to_services_where_the_directory_has_them() throws SQLException {
        assertThat(everyone.rows("select kind || ' ' || count(*) from life_event group by kind order by kind"))
                .containsExactly("BUNDLED_SERVICE 3", "REGIONAL_PROJECT 1", "SERVICE_PACKAGE 9");
        assertThat(everyone.rows("""
                        select p.position || ' ' || s.number
                          from life_event e join life_event_part p on p.life_event_id = e.id
                          join service s on s.id = p.service_id
                         where e.title = 'Комплексна послуга «єМалятко»' order by p.position""")).containsExactly("1 36", "3 7", "4 95", "8 108", "11 96");
    }

    @Test
    void a_bundle_leads_to_the_service_that_it_is() throws SQLException {
        assertThat(everyone.rows(
                        "select e.title || ' ' || s.number from life_event e join service s on s.id = e.service_id"
                                + " order by s.number"))
                .containsExactly("ID-14 27", "Я – Ветеран 122", "Комплексна послуга «єМалятко» 149");
    }

    @Test
    void loading_again_rewrites_no_row() throws SQLException {
        String versions = """
                select string_agg(t, ' ') from (
                  select max(xmin::text::bigint)::text || '/' || count(*) from community union all
                  select max(xmin::text::bigint)::text || '/' || count(*) from service union all
                  select max(xmin::text::bigint)::text || '/' || count(*) from directory_entry union all
                  select max(xmin::text::bigint)::text || '/' || count(*) from life_event union all
                  select max(xmin::text::bigint)::text || '/' || count(*) from life_event_part) v (t)""";
        String before = everyone.value(versions);
        try (Connection owner = TestDatabase.demo().owner()) {
            ReferenceData.load(owner);
        }
        assertThat(everyone.value(versions)).isEqualTo(before);
    }

    @Test
    void what_differs_from_the_files_is_brought_back() throws SQLException {
        try (Connection owner = TestDatabase.bare().owner();
                var statement = owner.createStatement()) {
            statement.execute("update service set title = 'Змінена назва' where number = 44");
            statement.execute("update directory_entry set obligation = 'RECOMMENDED'");
            ReferenceData.load(owner);
        }
        Scope bare = Scope.of(TestDatabase.bare(), "public");
        assertThat(bare.value("select title from service where number = 44"))
                .isEqualTo("Державна реєстрація смерті фізичної особи");
        assertThat(bare.value("select count(*) from directory_entry where obligation = 'MANDATORY'"))
                .isEqualTo("96");
    }
}
