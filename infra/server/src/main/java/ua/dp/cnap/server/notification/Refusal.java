package ua.dp.cnap.server.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a mail was not taken, without the sentence of the mail server, which may quote the address.
 *
 * @param reason one word, and the number that the mail server answered, if it did
 * @param forGood whether no further attempt can help
 */
record Refusal(String reason, boolean forGood) {

    static final Refusal NOT_WRITABLE = new Refusal("not-writable", false);

    private static final Pattern ANSWER = Pattern.compile("(?:^|[:;\\s])([45])(\\d\\d)[ -]");

    static Refusal of(MessagingException failure) {
        return switch (failure) {
            case AuthenticationFailedException login -> new Refusal("login-refused", false);
            case AddressException address -> new Refusal("bad-address", true);
            case SendFailedException refused -> answered(refused);
            default -> new Refusal("unreachable", false);
        };
    }

    /** What the mail server said stands in the failure or in one that it carries along. */
    private static Refusal answered(MessagingException failure) {
        for (Exception each = failure;
                each != null;
                each = each instanceof MessagingException m ? m.getNextException() : null) {
            Matcher answer = ANSWER.matcher(String.valueOf(each.getMessage()));
            if (answer.find()) {
                return new Refusal(
                        "refused " + answer.group(1) + answer.group(2),
                        answer.group(1).equals("5"));
            }
        }
        return new Refusal("refused", false);
    }
}
