package ua.dp.cnap.server.notification;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import ua.dp.cnap.notification.Due;
import ua.dp.cnap.server.Setting;
import ua.dp.cnap.ui.CalendarFile;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Texts;
import ua.dp.cnap.ui.letter.Letter;
import ua.dp.cnap.ui.letter.OwnWords;
import ua.dp.cnap.ui.letter.Sender;
import ua.dp.cnap.ui.letter.VisitLetter;

/** Turns a message about a visit into an e-mail: text, HTML, and a file that a calendar follows by itself. */
@ApplicationScoped
class VisitMail {

    private final String portal =
            Setting.of("CNAP_PUBLIC_URL").orElse("http://localhost:8080").replaceFirst("/+$", "");

    MimeMessage write(Due due, MailServer server, Session session, Instant now) throws MessagingException {
        Language language = due.language().equals("en") ? Language.EN : Language.UK;
        VisitLetter letter = letter(due, language);
        String centre = letter.sender().name();

        MimeMessage message = new OncePerRow(session, due, server);
        message.setFrom(address(
                server.from(),
                due.centre()
                        .senderName()
                        .filter(name -> language == Language.UK)
                        .orElse(centre)));
        message.setRecipient(RecipientType.TO, address(due.recipient(), null));
        if (due.centre().email().isPresent()) {
            message.setReplyTo(
                    new InternetAddress[] {address(due.centre().email().get(), centre)});
        }
        message.setSubject(letter.subject(), "UTF-8");
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", language.code());
        message.setContent(parts(letter.write(), calendar(due, letter, server, now), due));
        message.saveChanges();
        return message;
    }

    private VisitLetter letter(Due due, Language language) {
        String pages = portal + language.prefix();
        return new VisitLetter(
                language,
                due.news().key(),
                sender(due, language, pages),
                due.startsAt(),
                due.was(),
                due.service(),
                due.place().name(),
                due.place().address(),
                due.code(),
                due.key().filter(key -> !due.news().isTheEnd()).map(key -> pages + "/my/" + key),
                due.confirmation(),
                OwnWords.NONE);
    }

    private static Sender sender(Due due, Language language, String pages) {
        Due.Centre centre = due.centre();
        boolean ukrainian = language == Language.UK;
        return new Sender(
                ukrainian ? centre.name() : centre.nameEn(),
                ukrainian ? centre.genitive() : Optional.empty(),
                centre.colour(),
                centre.ink(),
                centre.diiaCentreMark(),
                due.place().phone().or(centre::phone),
                pages + "/" + centre.slug());
    }

    private static MimeMultipart parts(Letter letter, String calendar, Due due) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), "UTF-8", "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), "UTF-8", "html");
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(new MimeMultipart("alternative", text, html));

        if (due.confirmation().isPresent()) { // nothing for a calendar yet
            return new MimeMultipart("mixed", words);
        }
        MimeBodyPart file = new MimeBodyPart();
        String type = "text/calendar; charset=UTF-8; method=" + (due.news().isTheEnd() ? "CANCEL" : "REQUEST");
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.getBytes(StandardCharsets.UTF_8), type)));
        file.setFileName("cnap-" + due.code() + ".ics");
        return new MimeMultipart("mixed", words, file);
    }

    private static String calendar(Due due, VisitLetter letter, MailServer server, Instant now) {
        Texts texts = Texts.in(letter.language());
        CalendarFile file = new CalendarFile(
                due.appointmentId(),
                due.edition(),
                due.startsAt(),
                due.endsAt(),
                texts.get("ics.summary", due.service()),
                due.place().name() + ", " + due.place().settlement() + ", "
                        + due.place().address(),
                texts.get("ics.description", due.code(), letter.mainAddress()));
        CalendarFile.Invitation people =
                new CalendarFile.Invitation(letter.sender().name(), server.from(), due.recipient());
        return due.news().isTheEnd() ? file.cancelled(people, now) : file.requested(people, now);
    }

    /** A domain in Cyrillic letters travels in its ASCII form. */
    private static InternetAddress address(String typed, String name) throws MessagingException {
        int at = typed.lastIndexOf('@') + 1;
        InternetAddress address = new InternetAddress(typed.substring(0, at) + IDN.toASCII(typed.substring(at)));
        try {
            address.setPersonal(name, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return address;
    }

    /** A mail whose Message-ID comes from the row of the outbox: sent twice, it is known as the same. */
    private static final class OncePerRow extends MimeMessage {

        private final String id;

        OncePerRow(Session session, Due due, MailServer server) {
            super(session);
            id = "<" + due.id() + server.from().substring(server.from().lastIndexOf('@')) + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
