package ua.dp.cnap.admin.notification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.notification.Channel;
import ua.dp.cnap.notification.DeadMessage;

/** A message that was given up: what it says, to whom, why it did not arrive. */
class DeadMessageRow extends ListItem {

    private static final long serialVersionUID = 1L;

    final Button again = new Button(getTranslation("messages.again"));

    DeadMessageRow(DeadMessage message, SerializableConsumer<DeadMessage> onAgain) {
        Span what = new Span(getTranslation("messages.news." + message.news()) + " · " + message.code());
        what.addClassName("time");
        Span why = new Span(getTranslation("messages.reason." + word(message), number(message)));
        Span to = new Span(getTranslation(
                "messages.to",
                getTranslation("messages.channel." + message.channel()) + " " + message.recipient(),
                Speech.formats().shortDay(message.createdAt())));
        to.addClassName("second");
        Span text = new Span(what, why, to);
        text.addClassName("who");
        again.addClickListener(click -> onAgain.accept(message));
        again.setAriaLabel(getTranslation("messages.again.label", message.code()));
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(text, again);
    }

    private static String word(DeadMessage message) {
        String word = message.reason().split(" ")[0];
        return message.channel() == Channel.EMAIL ? word : "gateway." + word;
    }

    private static String number(DeadMessage message) {
        return message.reason().replaceFirst("^[^ ]* ?", "");
    }
}
