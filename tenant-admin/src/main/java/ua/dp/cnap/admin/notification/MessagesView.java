package ua.dp.cnap.admin.notification;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.notification.DeadMessage;
import ua.dp.cnap.notification.MessageDesk;
import ua.dp.cnap.notification.MessageDesk.Standing;
import ua.dp.cnap.notification.MessageRulesDesk;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Icon;

/** What waits to be sent to citizens, and what was given up and can be sent again. */
@CdiComponent
@ForStaff({StaffRole.HEAD, StaffRole.DEPUTY})
@Route(value = "messages", layout = ConsoleLayout.class)
public class MessagesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 200;

    @Inject
    MessageDesk desk;

    @Inject
    MessageRulesDesk rulesDesk;

    final Paragraph closed = new Paragraph();
    final Div standing = new Div();
    final Checkbox sms = new Checkbox(getTranslation("messages.sms"), change -> payForSms(change));
    final Div channels = new Div(new H2(getTranslation("messages.channels")), sms);
    final RulesPanel rules = new RulesPanel(() -> rulesDesk);
    final Paragraph empty = new Paragraph(getTranslation("messages.dead.none"));
    final UnorderedList list = new UnorderedList();
    final Button all = new Button(getTranslation("messages.again.all"), click -> sendAllAgain());

    public MessagesView() {
        addClassNames("view", "messages");
        Paragraph lead = new Paragraph(getTranslation("messages.lead"));
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation("messages.title")), lead);
        heading.addClassName("head-plain");
        closed.add(new LineIcon(Icon.WARNING), new Div(getTranslation("messages.closed")));
        closed.addClassNames("line", "bad");
        standing.addClassName("standing-figures");
        empty.addClassName("lead");
        list.addClassName("exception-list");
        all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div head = new Div(new H2(getTranslation("messages.dead.title")), all);
        head.addClassName("head");
        Div dead = new Div(head, empty, list);
        dead.addClassName("card");
        sms.setHelperText(getTranslation("messages.sms.help"));
        channels.addClassName("card");
        add(heading, closed, standing, dead, rules, channels);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show();
        rules.show();
    }

    private void show() {
        Standing now = desk.standing();
        closed.setVisible(!now.open());
        now.sms().ifPresent(sms::setValue);
        channels.setVisible(now.sms().isPresent());
        standing.removeAll();
        standing.add(
                figure(
                        now.waiting(),
                        "messages.waiting",
                        now.open() ? "messages.waiting.open" : "messages.waiting.closed"),
                figure(now.sent(), "messages.sent", "messages.sent.when"),
                figure(now.dead(), "messages.dead", "messages.dead.what"));
        List<DeadMessage> dead = desk.dead(MOST_SHOWN);
        list.removeAll();
        dead.forEach(message -> list.add(new DeadMessageRow(message, this::sendAgain)));
        list.setVisible(!dead.isEmpty());
        empty.setVisible(dead.isEmpty());
        all.setVisible(dead.size() > 1);
    }

    private static Div figure(long count, String word, String more) {
        Div number = new Div(Speech.number(count));
        number.addClassName("number");
        Div words = new Div(Speech.text(word));
        words.addClassName("word");
        Div what = new Div(Speech.text(more));
        what.addClassName("more");
        Div figure = new Div(number, words, what);
        figure.addClassName("figure");
        return figure;
    }

    private void sendAgain(DeadMessage message) {
        desk.sendAgain(message.id());
        show();
        Notices.done(getTranslation("messages.again.done", message.recipient()));
    }

    private void payForSms(ComponentValueChangeEvent<Checkbox, Boolean> change) {
        if (change.isFromClient()) {
            desk.payForSms(change.getValue());
            Notices.done(getTranslation(change.getValue() ? "messages.sms.on" : "messages.sms.off"));
        }
    }

    private void sendAllAgain() {
        long many = desk.sendAllAgain();
        show();
        Notices.done(Speech.count("messages.again.all.done", many));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("messages.title");
    }
}
