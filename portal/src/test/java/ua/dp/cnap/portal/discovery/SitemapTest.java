package ua.dp.cnap.portal.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SitemapTest {

    @Test
    void every_page_stands_there_in_both_languages() {
        String xml = Sitemap.pages(List.of("/", "/dniprovska"), path -> "https://cnap.example" + path);

        assertThat(xml)
                .contains(
                        "<loc>https://cnap.example/</loc>",
                        "<loc>https://cnap.example/en</loc>",
                        "<loc>https://cnap.example/dniprovska</loc>",
                        "<loc>https://cnap.example/en/dniprovska</loc>",
                        "hreflang=\"en\" href=\"https://cnap.example/en/dniprovska\"");
    }
}
