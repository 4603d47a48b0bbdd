package ua.dp.cnap.branding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.dp.cnap.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LogoTest {

    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 10 10\">";

    @Test
    void a_plain_drawing_keeps_its_shapes_gradients_and_colours() {
        String drawn = cleaned("""
                <defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient>\
                <linearGradient id="b" xlink:href="#a"/></defs>\
                <style>.st0{fill:#0c5a72;stroke:url(#b)} /* c */ .st1 , #x { opacity:.5 }</style>\
                <path class="st0" d="M0 0C1-2 3e-1,4z" transform="rotate(45 5 5)" style="fill:url(#b);stroke-width:2px"/>\
                <text x="1" y="2">Ґанок &amp; дім</text>""");

        assertThat(drawn)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">")
                .contains("<stop offset=\"0\" stop-color=\"#fff\">", "href=\"#a\"", "d=\"M0 0C1-2 3e-1,4z\"")
                .contains(".st0{fill:#0c5a72;stroke:url(#b)}", ".st1 , #x{opacity:.5}")
                .contains("style=\"fill:url(#b);stroke-width:2px\"", "transform=\"rotate(45 5 5)\"")
                .contains("Ґанок &amp; дім");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect onload=\"alert(1)\"/>",
                "<a xlink:href=\"javascript:alert(1)\"><rect/></a>",
                "<linearGradient xlink:href=\"https://evil.example/x#a\"/>",
                "<linearGradient href=\"data:image/svg+xml,alert(1)\"/>",
                "<image href=\"https://evil.example/track.png\"/>",
                "<foreignObject><iframe src=\"https://evil.example\"/></foreignObject>",
                "<use href=\"https://evil.example/x.svg#a\"/>",
                "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<style>@import url(https://evil.example/x.css); .a{fill:url(https://evil.example/x)}</style>",
                "<style>.a{fill:red;background:url(//evil.example)}</style>",
                "<rect style=\"fill:url(https://evil.example/x.svg#a)\"/>",
                "<rect fill=\"url(&quot;https://evil.example&quot;)\"/>",
                "<rect fill=\"u\\72l(https://evil.example)\"/>",
                "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>",
                "<html:script xmlns:html=\"http://www.w3.org/1999/xhtml\">alert(1)</html:script>",
                "<?xml-stylesheet href=\"https://evil.example/x.css\"?><g/>",
                "<!-- alert(1) evil --><g/>"
            })
    void what_runs_loads_or_leads_elsewhere_is_left_out(String bad) {
        assertThat(cleaned(bad + "<circle r=\"1\"/>"))
                .contains("<circle r=\"1\">")
                .doesNotContain("evil", "alert", "script", "javascript", "data:", "import", "onload", "xlink");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>",
                "<!DOCTYPE svg [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE svg [<!ENTITY c SYSTEM \"http://127.0.0.1:1/\">]>"
            })
    void entities_are_never_expanded(String doctype) {
        refused(doctype + OPEN + "<text>&c;</text></svg>", "not-a-picture");
    }

    @Test
    void the_document_type_of_a_drawing_program_does_no_harm() {
        String drawn = SvgCleaner.clean(("<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
                        + " \"http://127.0.0.1:1/svg11.dtd\">" + OPEN + "<g/></svg>")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(drawn).doesNotContain("DOCTYPE").contains("<g>");
    }

    @Test
    void what_is_no_drawing_is_refused() {
        refused("", "not-a-picture");
        refused("GIF89a", "not-a-picture");
        refused("<html><body/></html>", "not-a-picture");
        refused(OPEN + "<g>", "not-a-picture");
        refused("<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>", "without-a-size");
        refused(OPEN + "<g>".repeat(70) + "</g>".repeat(70) + "</svg>", "too-complex");
        refused(OPEN + "<g/>".repeat(6_000) + "</svg>", "too-complex");
    }

    @Test
    void a_drawing_without_a_box_gets_one_of_its_size() {
        assertThat(SvgCleaner.clean("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40px\" height=\"20\"/>"
                        .getBytes(StandardCharsets.UTF_8)))
                .contains("viewBox=\"0 0 40 20\"");
    }

    @Test
    void a_png_is_drawn_anew_and_not_larger_than_it_is_shown() throws IOException {
        byte[] withWords = withWords(png(1600, 800), "location of the photographer");
        CleanPicture clean = CleanPicture.of(withWords);

        assertThat(new String(clean.content(), StandardCharsets.ISO_8859_1)).doesNotContain("photographer");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(clean.content()));
        assertThat(drawn.getWidth()).isEqualTo(512);
        assertThat(drawn.getHeight()).isEqualTo(256);
        assertThat(new java.awt.Color(drawn.getRGB(200, 100))).isEqualTo(java.awt.Color.ORANGE);
    }

    @Test
    void a_small_file_that_claims_many_pixels_is_refused_before_they_are_made() throws IOException {
        byte[] bomb = png(20, 20);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());

        refused(bomb, "too-many-pixels");
    }

    @Test
    void a_broken_or_tiny_png_and_a_large_file_are_refused() throws IOException {
        refused(java.util.Arrays.copyOf(png(100, 100), 60), "not-a-picture");
        refused(png(8, 8), "too-few-pixels");
        refused(new byte[CleanPicture.MOST_BYTES + 1], "too-large");
    }

    private static String cleaned(String inside) {
        return SvgCleaner.clean((OPEN + inside + "</svg>").getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String svg, String code) {
        refused(svg.getBytes(StandardCharsets.UTF_8), code);
    }

    private static void refused(byte[] uploaded, String code) {
        assertThatThrownBy(() -> CleanPicture.of(uploaded))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal ->
                                assertThat(refusal.errors().getFirst().code()).isEqualTo(code));
    }

    private static byte[] png(int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, java.awt.Color.ORANGE.getRGB());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /** A text chunk after the header. */
    private static byte[] withWords(byte[] png, String words) {
        byte[] text = ("Comment\0" + words).getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer chunk = ByteBuffer.allocate(text.length + 12);
        chunk.putInt(text.length)
                .put("tEXt".getBytes(StandardCharsets.ISO_8859_1))
                .put(text);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, text.length + 4);
        chunk.putInt((int) sum.getValue());
        return ByteBuffer.allocate(png.length + chunk.capacity())
                .put(png, 0, 33)
                .put(chunk.array())
                .put(png, 33, png.length - 33)
                .array();
    }
}
