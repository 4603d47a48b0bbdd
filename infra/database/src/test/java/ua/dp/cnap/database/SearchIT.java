package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People find a service by their own words: other endings, slips of typing, everyday names. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchIT {

    private final Scope everyone = Scope.of(TestDatabase.bare(), "public");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            реєстрація місця проживання;   Реєстрація місця проживання особи
            Реєстрацію місця проживання;   Реєстрація місця проживання особи
            реэстрация мисця проживання;   Реєстрація місця проживання особи
            прописка;                      Реєстрація місця проживання особи
            паспрот;                       паспорт
            паспорти;                      паспорт
            закордонні паспорти;           для виїзду за кордон
            закордонний паспорт;           для виїзду за кордон
            загранпаспорт;                 для виїзду за кордон
            айді картка;                   ID-картка
            id-картка;                     ID-картка
            втратив паспорт;               замість втраченого
            субсидії;                      Призначення житлової субсидії
            субсидия;                      Призначення житлової субсидії
            одруження;                     Державна реєстрація шлюбу
            розлучення;                    розірвання шлюбу
            переселенець;                  внутрішньо переміщеної особи
            закрити ФОП;                   припинення підприємницької діяльності ФОП
            багатодітній сім'ї;            багатодітної сім’ї
            посвідчення УБД;               Встановлення статусу учасника бойових дій
            витяг про землю;               Витяг з Державного земельного кадастру
            еМалятко;                      єМалятко
            зрізати дерево;                видалення зелених насаджень
            ецп;                           електронного підпису
            свідоцтво про народження;      Державна реєстрація народження
            """)
    void the_first_answer_is(String typed, String titleHas) throws SQLException {
        assertThat(found(typed).getFirst()).contains(titleHas);
    }

    @Test
    void an_ending_costs_little_and_a_slip_more() throws SQLException {
        String sql = "select likeness(?, 'Обмін паспорта')";

        assertThat(Double.parseDouble(everyone.value(sql, "паспорт"))).isEqualTo(1);
        assertThat(Double.parseDouble(everyone.value(sql, "паспорти"))).isBetween(0.85, 0.95);
        assertThat(Double.parseDouble(everyone.value(sql, "паспрот"))).isBetween(0.5, 0.7);
    }

    @Test
    void a_short_word_does_not_match_half_the_directory() throws SQLException {
        assertThat(found("фоп"))
                .hasSizeBetween(2, 5)
                .allMatch(title -> title.contains("ФОП") || title.contains("підприємц"));
    }

    @Test
    void what_nobody_offers_finds_nothing() throws SQLException {
        for (String typed : List.of("", " ", "?!", "xyz", "водійське", "%", "'; drop table service; --")) {
            assertThat(found(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void a_community_is_found_by_a_slip_of_its_name() throws SQLException {
        assertThat(everyone.value("""
                        select name from community
                         order by greatest(likeness('кривий риг', adjective), likeness('кривий риг', centre)) desc limit 1""")).startsWith("Криворізька");
    }

    private List<String> found(String typed) throws SQLException {
        return everyone.rows("""
                select title
                  from service cross join lateral (select likeness(?, search) as score) l
                 where score >= 0.5 order by score desc, number""", typed);
    }
}
