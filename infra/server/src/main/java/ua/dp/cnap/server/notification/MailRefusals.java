package ua.dp.cnap.server.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the mail server meant. */
final class MailRefusals {

    private static final Pattern ANSWER = Pattern.compile("(?:^|[:;\\s])([45])(\\d\\d)[ -]");

    private MailRefusals() {}

    /** @param wayLost whether the mail server is lost, and not only this mail refused */
    static Refusal of(MessagingException failure, boolean wayLost) {
        Refusal it = switch (failure) {
            case AuthenticationFailedException login -> Refusal.ofTheWay("login-refused");
            case AddressException address -> Refusal.forGood("bad-address");
            case SendFailedException refused -> answered(refused);
            default -> Refusal.UNREACHABLE;
        };
        return new Refusal(it.reason(), it.forGood(), wayLost, it.pause());
    }

    /** What the mail server said stands in the failure or in one that it carries along. */
    private static Refusal answered(MessagingException failure) {
        for (Exception each = failure;
                each != null;
                each = each instanceof MessagingException m ? m.getNextException() : null) {
            Matcher answer = ANSWER.matcher(String.valueOf(each.getMessage()));
            if (answer.find()) {
                String reason = "refused " + answer.group(1) + answer.group(2);
                return answer.group(1).equals("5") ? Refusal.forGood(reason) : Refusal.ofThisMessage(reason);
            }
        }
        return Refusal.ofThisMessage("refused");
    }
}
