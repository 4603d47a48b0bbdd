package ua.dp.cnap.server.notification;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/** The mailbox of somebody at the mail server of the tests. Inside the server. */
final class Mailbox {

    /** The mail server of the tests. */
    static MailServer server() {
        return server(Integer.getInteger("it.smtp-port"));
    }

    /** A mail server on that port, where perhaps nobody listens. */
    static MailServer server(int port) {
        return new MailServer("127.0.0.1", port, "noreply@cnap.example", java.util.Optional.empty(), "", false);
    }

    private final String address;

    private Mailbox(String address) {
        this.address = address;
    }

    static Mailbox newOne() {
        return new Mailbox(UUID.randomUUID() + "@example.org");
    }

    String address() {
        return address;
    }

    /** What one mail is made of; a part is its type and its content. */
    record Mail(String subject, String from, String id, List<String> parts) {

        String part(String type) {
            return parts.stream()
                    .filter(p -> p.toLowerCase(java.util.Locale.ROOT).startsWith(type))
                    .findFirst()
                    .orElseThrow();
        }
    }

    List<Mail> mails() {
        Properties settings = new Properties();
        settings.setProperty("mail.imap.port", System.getProperty("it.imap-port"));
        try (Store store = Session.getInstance(settings).getStore("imap")) {
            store.connect("127.0.0.1", address, address);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                List<Mail> mails = new ArrayList<>();
                for (var message : inbox.getMessages()) {
                    MimeMessage mime = (MimeMessage) message;
                    List<String> parts = new ArrayList<>();
                    collect(mime, parts);
                    mails.add(new Mail(mime.getSubject(), Arrays.toString(mime.getFrom()), mime.getMessageID(), parts));
                }
                return mails;
            }
        } catch (jakarta.mail.AuthenticationFailedException nobodyWroteYet) {
            return List.of();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Part part, List<String> into) throws MessagingException, IOException {
        if (part.getContentType().toLowerCase(java.util.Locale.ROOT).startsWith("multipart/")) {
            Multipart several = (Multipart) part.getContent();
            for (int i = 0; i < several.getCount(); i++) {
                collect(several.getBodyPart(i), into);
            }
            return;
        }
        try (InputStream content = part.getInputStream()) {
            into.add(part.getContentType() + "\n" + new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
