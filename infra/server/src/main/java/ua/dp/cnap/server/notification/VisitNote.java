package ua.dp.cnap.server.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import ua.dp.cnap.notification.Due;
import ua.dp.cnap.server.Setting;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.letter.VisitSms;

/** Turns a message about a visit into the few words that fit a phone's screen. */
@ApplicationScoped
class VisitNote {

    private final String portal =
            Setting.of("CNAP_PUBLIC_URL").orElse("http://localhost:8080").replaceFirst("/+$", "");

    String sms(Due due) {
        Language language = due.language().equals("en") ? Language.EN : Language.UK;
        String pages = portal + language.prefix();
        String link = due.key()
                .filter(key -> !due.news().isTheEnd())
                .map(key -> pages + "/my/" + key)
                .orElse(pages + "/" + due.centre().slug());
        return new VisitSms(
                        language, due.news().key(), due.startsAt(), due.code(), due.confirmation(), Optional.of(link))
                .text();
    }
}
