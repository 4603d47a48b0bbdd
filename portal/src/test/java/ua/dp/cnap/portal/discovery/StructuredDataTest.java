package ua.dp.cnap.portal.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.portal.Samples;
import ua.dp.cnap.portal.community.CommunityStart;
import ua.dp.cnap.ui.Language;

class StructuredDataTest {

    @Test
    void offices_say_where_and_when() {
        JsonObject data = read(offices("Апостолівська громада"));

        assertThat(data.getString("url")).isEqualTo("https://cnap.example/apostolivska");
        JsonObject office = data.getJsonArray("department").getJsonObject(0);
        assertThat(office.getString("@type")).isEqualTo("GovernmentOffice");
        assertThat(office.getJsonArray("openingHoursSpecification")
                        .getJsonObject(0)
                        .getString("dayOfWeek"))
                .startsWith("https://schema.org/");
    }

    @Test
    void nothing_in_it_can_end_the_script_element() {
        String text = offices("</script><script>alert(1)</script>");

        assertThat(text).doesNotContain("<");
        assertThat(read(text).getString("name")).isEqualTo("</script><script>alert(1)</script>");
    }

    private static String offices(String name) {
        return StructuredData.offices(
                Samples.communityPage(Language.UK, "/apostolivska"),
                new CommunityStart(
                        "/apostolivska",
                        name,
                        Optional.empty(),
                        List.of(),
                        Samples.offices(),
                        false,
                        Samples.contacts()));
    }

    private static JsonObject read(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
