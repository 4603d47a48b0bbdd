package ua.dp.cnap.admin.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.dp.cnap.Problem;

/** What a page says when something went wrong that no view expected, and when the server has forgotten it. */
@ApplicationScoped
class Trouble {

    private static final Logger LOG = Logger.getLogger(Trouble.class.getName());

    void prepare(@Observes ServiceInitEvent starting) {
        starting.getSource().addSessionInitListener(e -> e.getSession().setErrorHandler(new Words()));
        starting.getSource().setSystemMessagesProvider(Trouble::systemMessages);
        starting.getSource().addUIInitListener(e -> sayWhenCutOff(e.getUI()));
    }

    /** Logs under a number that the person can tell; never what the page showed. */
    static String log(Throwable trouble) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "console trouble " + number, trouble);
        return number;
    }

    private static void sayWhenCutOff(UI page) {
        page.getReconnectDialogConfiguration().setDialogText(page.getTranslation("connection.lost"));
        page.getReconnectDialogConfiguration().setDialogTextGaveUp(page.getTranslation("connection.gave-up"));
        page.getPage() // it stands outside of the landmarks, and screen readers should hear it
                .executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
    }

    private static final class Words implements ErrorHandler {
        private static final long serialVersionUID = 1L;

        @Override
        public void error(ErrorEvent event) {
            if (UI.getCurrent() == null) {
                log(event.getThrowable());
            } else if (event.getThrowable() instanceof Problem problem) {
                Notices.refused(problem);
            } else {
                Notices.refused(Speech.text("trouble.unexpected", log(event.getThrowable())));
            }
        }
    }

    private static SystemMessages systemMessages(SystemMessagesInfo about) {
        Locale locale = Languages.chosen(about.getRequest());
        ConsoleTexts texts = new ConsoleTexts();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("session.ended", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("session.ended.text", locale));
        messages.setInternalErrorCaption(texts.getTranslation("trouble.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("trouble.reload", locale));
        return messages;
    }
}
