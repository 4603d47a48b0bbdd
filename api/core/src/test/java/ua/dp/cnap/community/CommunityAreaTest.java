package ua.dp.cnap.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.dp.cnap.FieldError;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommunityAreaTest {

    private static final CommunityArea APOSTOLOVE = new CommunityArea(47.66, 33.72);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    47.70   | 33.80  |
                    48.40   | 33.90  |
                    49.00   | 33.72  | lat far-from-the-community
                    33.72   | 47.66  | lat outside-ukraine, lon outside-ukraine
                    47.66   | 3.372  | lon outside-ukraine
                    NaN     | 33.72  | lat outside-ukraine
                            | 33.72  | lat missing
                    """)
    void a_place_lies_in_ukraine_and_near_its_community(Double lat, Double lon, String wrong) {
        List<FieldError> found = new ArrayList<>();

        APOSTOLOVE.check(lat, lon, found);

        assertThat(String.join(
                        ", ",
                        found.stream().map(e -> e.field() + " " + e.code()).toList()))
                .isEqualTo(wrong == null ? "" : wrong);
    }
}
