package ua.dp.cnap.paper.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.card.Approval;
import ua.dp.cnap.card.Block;
import ua.dp.cnap.card.CardContent;
import ua.dp.cnap.card.CardEdition;
import ua.dp.cnap.card.InformationCard;
import ua.dp.cnap.card.Stage;
import ua.dp.cnap.card.StageAction;
import ua.dp.cnap.card.TechnologicalCard;
import ua.dp.cnap.card.TermLimit;

/** What a reader of the file gets: its text is taken out again. The files are kept in {@code target/papers}, to be looked at. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CardPaperTest {

    private static final Letterhead CENTRE =
            new Letterhead("ЦНАП Апостолівської міської ради", "Апостолівська міська територіальна громада");
    private static final CardSubject RESIDENCE =
            new CardSubject("Реєстрація місця проживання особи", "reiestratsiia-mistsia-prozhyvannia", "00034");
    private static final Approval APPROVAL = new Approval(
            "Виконавчий комітет Апостолівської міської ради",
            "17-р/2026",
            LocalDate.of(2026, 2, 24),
            LocalDate.of(2026, 3, 2));
    private static final String LETTERS = "Ґанок, їжак, єнот, щілина, об’єкт, пів’яблука: <заява> & «копія» № 5";

    @Test
    void the_text_of_an_information_card_can_be_taken_out_with_every_ukrainian_letter() throws IOException {
        String text = text(write("information", edition(information(LETTERS), APPROVAL)));

        assertThat(text)
                .contains(
                        LETTERS,
                        "ІНФОРМАЦІЙНА КАРТКА",
                        "Реєстрація місця проживання особи",
                        CENTRE.centre(),
                        "ЗАТВЕРДЖЕНО",
                        "24 лютого 2026 № 17-р/2026",
                        "Діє з 2 березня 2026",
                        "редакція 3",
                        "1 / 1");
        for (Block block : Block.values()) {
            assertThat(text).contains(block + " відомо");
        }
    }

    @Test
    void a_technological_card_shows_its_stages_their_letters_and_the_days_together() throws IOException {
        TechnologicalCard card = new TechnologicalCard(
                new TermLimit(10, TermLimit.Unit.WORKING),
                List.of(
                        stage("Прийом і реєстрація заяви", 1, StageAction.PERFORMS),
                        stage("Розгляд документів", 7, StageAction.PERFORMS, StageAction.AGREES),
                        stage("Видача результату", 0, StageAction.PERFORMS)));

        String text = text(write("technological", edition(card, APPROVAL)));

        assertThat(text)
                .contains("ТЕХНОЛОГІЧНА КАРТКА", "Розгляд документів", "В, П", "З – затверджує", "10 роб.")
                .containsPattern("Загальна кількість днів\\s+8");
    }

    @Test
    void a_draft_says_that_it_is_one() throws IOException {
        assertThat(text(write("draft", edition(information("Заява"), null))))
                .contains("ПРОЄКТ. Не затверджено")
                .doesNotContain("ЗАТВЕРДЖЕНО");
    }

    @Test
    void a_long_card_goes_on_over_numbered_pages_of_a4() throws IOException {
        byte[] pdf = write(
                "long",
                edition(information(String.join("\n", Collections.nCopies(120, "Довідка про склад сім’ї"))), APPROVAL));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isCloseTo(PDRectangle.A4.getWidth(), org.assertj.core.data.Offset.offset(1f));
            assertThat(new PDFTextStripper().getText(document))
                    .contains("1 / " + document.getNumberOfPages(), "3 / " + document.getNumberOfPages());
        }
    }

    @Test
    void the_file_is_tagged_names_its_language_and_carries_its_fonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(write("tagged", edition(information("Заява"), APPROVAL)))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("uk");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Інформаційна картка: Реєстрація місця проживання особи");
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    private static byte[] write(String name, CardEdition edition) throws IOException {
        byte[] pdf = CardPaper.pdf(CENTRE, RESIDENCE, edition);
        Path file = Path.of("target/papers", name + ".pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, pdf);
        return pdf;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static CardEdition edition(CardContent content, Approval approval) {
        return new CardEdition(UUID.randomUUID(), UUID.randomUUID(), 3, content, approval, null, null, 1);
    }

    private static InformationCard information(String documents) {
        return new InformationCard(Arrays.stream(Block.values())
                        .collect(Collectors.toMap(Function.identity(), b -> b + " відомо")))
                .with(Block.DOCUMENTS, "DOCUMENTS відомо\n" + documents);
    }

    private static Stage stage(String what, int days, StageAction... actions) {
        return new Stage(what, "Адміністратор ЦНАП", Set.of(actions), days);
    }
}
