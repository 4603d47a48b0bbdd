package ua.dp.cnap.portal.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommunityListTest {

    @Test
    void all_communities_stand_under_their_districts_in_ukrainian_order() {
        assertThat(CommunitySamples.all().districts())
                .extracting(CommunityList.District::name)
                .containsExactly("Дніпровський район", "Криворізький район", "Нікопольський район");
        assertThat(CommunitySamples.all().size()).isEqualTo(4);
    }

    @Test
    void what_was_found_stands_in_one_group_the_likest_first() {
        assertThat(CommunitySamples.found("апост").districts()).hasSize(1);
    }

    @Test
    void nothing_found_is_no_group_at_all() {
        assertThat(CommunitySamples.none("ййй").districts()).isEmpty();
    }
}
