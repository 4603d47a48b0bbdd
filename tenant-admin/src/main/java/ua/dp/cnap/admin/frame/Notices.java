package ua.dp.cnap.admin.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.Problem;
import ua.dp.cnap.ui.Icon;

/** Short messages over the page: what was done, and why something was not. */
public final class Notices {

    private static final int GLANCE = 3_000;
    private static final int READING = 12_000;

    private Notices() {}

    public static void done(String sentence) {
        show(sentence, Icon.CHECK, "done", GLANCE);
    }

    public static void refused(String sentence) {
        show(sentence, Icon.WARNING, "refused", READING);
    }

    /** Says why the rule refused, in the words of its code; {@code parameters} fill the sentence. */
    public static void refused(Problem problem, Object... parameters) {
        refused(words(problem, parameters));
    }

    /** The sentence for a refusal. */
    public static String words(Problem problem, Object... parameters) {
        if (problem instanceof InvalidInput invalid && !invalid.errors().isEmpty()) {
            String key = "refused." + invalid.errors().getFirst().code();
            if (ConsoleTexts.has(key)) {
                return Speech.text(key, parameters);
            }
        }
        String key = "refused." + problem.code();
        return Speech.text(ConsoleTexts.has(key) ? key : "refused.other", parameters);
    }

    /** One at a time: what was said before no longer holds. */
    private static void show(String sentence, Icon icon, String kind, int milliseconds) {
        Notification notification = new Notification();
        notification.setDuration(milliseconds);
        notification.setPosition(kind.equals("done") ? Position.BOTTOM_CENTER : Position.TOP_CENTER);
        notification.setAssertive(!kind.equals("done"));
        notification.addClassName(kind);
        notification.add(content(notification, sentence, icon));
        Notification last = ComponentUtil.getData(UI.getCurrent(), Notification.class);
        if (last != null) {
            last.close();
        }
        ComponentUtil.setData(UI.getCurrent(), Notification.class, notification);
        notification.open();
    }

    private static Component content(Notification notification, String sentence, Icon icon) {
        Button close = new Button(new LineIcon(Icon.CROSS), click -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(Speech.text("notice.close"));
        Div text = new Div(sentence);
        text.addClassName("sentence");
        Div content = new Div(new LineIcon(icon), text, close);
        content.addClassName("notice");
        return content;
    }
}
