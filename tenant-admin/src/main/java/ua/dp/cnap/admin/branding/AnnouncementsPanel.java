package ua.dp.cnap.admin.branding;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.community.Announcement;
import ua.dp.cnap.community.AnnouncementDesk;
import ua.dp.cnap.community.NoSuchAnnouncement;
import ua.dp.cnap.community.Notice;

/** What is announced now and in days to come: seen, added, changed, taken back. Each takes effect at once. */
class AnnouncementsPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** Serializable access to what the view was given. */
    interface Desk extends Serializable {
        AnnouncementDesk get();

        LocalDate today();
    }

    final UnorderedList list = new UnorderedList();
    final Paragraph empty = new Paragraph(getTranslation("announce.none"));
    final Button add = new Button(getTranslation("announce.add"), click -> add());
    private final Desk desk;
    private final SerializableRunnable changed;

    AnnouncementsPanel(Desk desk, SerializableRunnable changed) {
        this.desk = desk;
        this.changed = changed;
        addClassNames("card", "announcements");
        Paragraph lead = new Paragraph(getTranslation("announce.lead"));
        lead.addClassName("lead");
        empty.addClassName("lead");
        list.addClassName("exception-list");
        add(new Div(new H2(getTranslation("announce.heading")), lead), empty, list, add);
    }

    void show() {
        List<Announcement> coming = desk.get().coming();
        list.removeAll();
        coming.forEach(a -> list.add(row(a)));
        empty.setVisible(coming.isEmpty());
        list.setVisible(!coming.isEmpty());
    }

    private ListItem row(Announcement said) {
        Span days = new Span(Speech.formats().shortDay(said.shownFrom()) + " – "
                + Speech.formats().shortDay(said.shownUntil()));
        days.addClassName("second");
        Span text = new Span(new Span(said.text()), days);
        text.addClassName("who");
        UUID id = said.id();
        Notice notice = new Notice(said.text(), said.textEn(), said.shownFrom(), said.shownUntil());
        Button change = new Button(getTranslation("announce.change"), click -> change(id, notice));
        change.setAriaLabel(getTranslation("announce.change.label", said.text()));
        Button remove = new Button(getTranslation("announce.remove"), click -> takeBack(id));
        remove.setAriaLabel(getTranslation("announce.remove.label", said.text()));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new ListItem(text, change, remove);
    }

    private void add() {
        LocalDate today = desk.today();
        open(
                new Notice(null, null, today, today.plusDays(7)),
                form -> desk.get().announce(form.notice()));
    }

    private void change(UUID id, Notice notice) {
        open(notice, form -> desk.get().change(id, form.notice()));
    }

    private void open(Notice notice, SerializableConsumer<AnnouncementForm> wish) {
        new AnnouncementForm(notice, form -> {
                    try {
                        wish.accept(form);
                        form.close();
                        done("announce.saved");
                    } catch (InvalidInput wrong) {
                        form.show(wrong.errors());
                    } catch (NoSuchAnnouncement gone) {
                        form.close();
                        done("announce.gone");
                    }
                })
                .open();
    }

    private void takeBack(UUID id) {
        desk.get().takeBack(id);
        done("announce.removed");
    }

    private void done(String key) {
        show();
        changed.run();
        Notices.done(getTranslation(key));
    }
}
