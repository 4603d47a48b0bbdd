package ua.dp.cnap.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeImageTest {

    @Test
    void a_code_is_the_smallest_symbol_with_its_quiet_zone() {
        assertThat(CodeImage.size("K7M-4PX")).isEqualTo(21 + 8);
        assertThat(CodeImage.path("K7M-4PX")).startsWith("M4,4h1v1h-1z").matches("(M\\d+,\\d+h1v1h-1z)+");
    }

    @Test
    void another_code_is_another_image() {
        assertThat(CodeImage.path("K7M-4PX")).isNotEqualTo(CodeImage.path("K7M-4PY"));
    }
}
