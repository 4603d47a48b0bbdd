package ua.dp.cnap.ui.letter;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.dp.cnap.ui.Formats;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Texts;

/**
 * Tells a citizen what has become of a visit. It has no name in it: whoever reads over a shoulder learns no more than the
 * address did.
 *
 * @param news the last part of the text keys: {@code booked}, {@code moved-by-centre}, …
 * @param was the time that was promised before
 * @param link leads to the own appointment; empty when the visit is over, or cannot be reached by a link
 * @param confirmation the code that makes the booking count, where it has to be confirmed
 * @param own what the centre says in its own words
 */
public record VisitLetter(
        Language language,
        String news,
        Sender sender,
        Instant startsAt,
        Optional<Instant> was,
        String service,
        String office,
        String address,
        String code,
        Optional<String> link,
        Optional<String> confirmation,
        OwnWords own) {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    /** A label and what stands beside it. */
    public record Fact(String label, String value) {}

    /** What can be done next, and where. */
    public record Action(String label, String address) {}

    public Letter write() {
        StringOutput html = new StringOutput(8192);
        ENGINE.render("letter/visit.jte", Map.of("letter", this), html);
        return new Letter(subject(), plainText(), html.toString());
    }

    public String subject() {
        return own.subject()
                .orElseGet(
                        () -> texts().get("mail." + news + ".subject", formats().dayAndTime(startsAt)));
    }

    public String title() {
        String key = "mail." + news + ".title";
        return sender.genitive()
                .filter(to -> texts().has(key + ".to"))
                .map(to -> texts().get(key + ".to", to))
                .orElseGet(() -> texts().get(key));
    }

    public String lead() {
        return texts().get(
                        "mail." + news + ".lead", formats().dayAndTime(was.orElse(startsAt)), confirmation.orElse(""));
    }

    public List<Fact> facts() {
        return List.of(
                new Fact(texts().get("mail.when"), formats().dayAndTime(startsAt)),
                new Fact(texts().get("mail.where"), office + ", " + address),
                new Fact(texts().get("mail.service"), service),
                new Fact(texts().get("mail.code"), code));
    }

    /** What can be done next, the most important first: look after the visit, or book another one. */
    public List<Action> actions() {
        return link.map(visit -> Tap.offeredWith(news).stream()
                        .map(tap -> new Action(
                                texts().get(tap.key()),
                                visit + tap.path + (tap == Tap.CONFIRM ? confirmation.orElse("") : "")))
                        .toList())
                .orElseGet(() -> List.of(new Action(texts().get("mail.page"), sender.page())));
    }

    /** Where the visit is looked after, or another one booked. */
    public String mainAddress() {
        return link.orElse(sender.page());
    }

    public Optional<String> question() {
        return sender.phone()
                .map(phone -> texts().get("mail.question", formats().phone(phone)));
    }

    /** The mark of the centre; empty if it bears none. */
    public Optional<String> mark() {
        return Optional.of(texts().get("community.diia")).filter(m -> sender.diiaCentreMark());
    }

    public String why() {
        String key = "mail." + news + ".why";
        return texts().get(texts().has(key) ? key : "mail.why");
    }

    public String region() {
        return texts().get("site.name") + " · " + texts().get("site.region");
    }

    private String plainText() {
        List<String> lines = new ArrayList<>(List.of(title(), ""));
        own.opening().ifPresent(words -> lines.addAll(List.of(words, "")));
        lines.addAll(List.of(lead(), ""));
        facts().forEach(fact -> lines.add(fact.label() + ": " + fact.value()));
        actions().forEach(action -> lines.addAll(List.of("", action.label() + ":", action.address())));
        lines.add("");
        own.closing().ifPresent(words -> lines.addAll(List.of(words, "")));
        question().ifPresent(lines::add);
        lines.addAll(List.of("", sender.name() + mark().map(m -> " · " + m).orElse(""), region(), "", why(), ""));
        return String.join("\r\n", lines);
    }

    private Texts texts() {
        return Texts.in(language);
    }

    private Formats formats() {
        return Formats.in(language);
    }

    @Override
    public String toString() {
        return "a letter about a visit"; // the link in it is a key
    }
}
