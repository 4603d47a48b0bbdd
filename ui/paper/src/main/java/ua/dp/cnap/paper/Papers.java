package ua.dp.cnap.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Makes PDF out of the templates of this room. The files are tagged (PDF/UA), so that they can be read aloud, and carry their
 * fonts, so that they look the same everywhere.
 */
public final class Papers {

    private static final String FONT = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "ua.dp.cnap.paper.templates");

    static {
        FontMappers.set(new CarriedFont(open("Regular")));
        XRLog.listRegisteredLoggers()
                .forEach(name -> XRLog.setLevel(name, Level.WARNING)); // it tells of each style sheet
    }

    private Papers() {}

    /** @param template path below {@code src/main/jte}, without its ending; it takes one parameter, {@code view} */
    public static byte[] pdf(String template, Object view) {
        StringOutput html = new StringOutput(8192);
        ENGINE.render(template + ".jte", Map.of("view", view), html);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(font("Regular"), FONT, REGULAR, FontStyle.NORMAL, true)
                    .useFont(font("Bold"), FONT, BOLD, FontStyle.NORMAL, true)
                    .withHtmlContent(html.toString(), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static FSSupplier<InputStream> font(String weight) {
        return () -> open(weight);
    }

    private static InputStream open(String weight) {
        return Papers.class.getResourceAsStream("fonts/LiberationSans-" + weight + ".ttf");
    }
}
