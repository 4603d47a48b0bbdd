package ua.dp.cnap.database.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ColoursTest {

    @Test
    void white_text_is_readable_on_every_accent_colour() {
        for (String colour : Table.named("colours").column("colour")) {
            assertThat(1.05 / (luminance(colour) + 0.05)).as(colour).isGreaterThanOrEqualTo(4.5);
        }
    }

    /** Relative luminance as WCAG 2.1 defines it. */
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
