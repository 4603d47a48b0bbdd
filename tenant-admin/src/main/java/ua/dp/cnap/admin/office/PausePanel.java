package ua.dp.cnap.admin.office;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.workplace.Shift;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.Pause;
import ua.dp.cnap.office.PauseDesk;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Icon;

/**
 * Stops reception in two clicks, of an office or of the whole centre, and says what stands still now; each goes on with one
 * click. The whole centre only for those who configure it.
 */
public class PausePanel extends Div {

    private static final long serialVersionUID = 1L;

    /** Serializable access to the desk, which belongs to the view. */
    public interface Desk extends Serializable {
        PauseDesk get();
    }

    final MenuBar stop = new MenuBar();
    final UnorderedList paused = new UnorderedList();
    private final Desk desk;
    private final SerializableRunnable changed;
    private String state;

    /** @param changed reads anew what is shown, and shows it here again */
    public PausePanel(Desk desk, SerializableRunnable changed) {
        this.desk = desk;
        this.changed = changed;
        addClassName("pause-panel");
        paused.addClassName("paused");
        paused.getElement().setAttribute("role", "status");
        stop.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        add(paused, stop);
    }

    /**
     * @param all the offices of the centre
     * @param chosen the office that the page is about; null when it is about all
     */
    public void show(List<Office> all, UUID chosen) {
        boolean configures = Shift.of(UI.getCurrent()).allows(StaffRole.CONFIGURING);
        List<Office> shown = chosen == null
                ? all
                : all.stream().filter(o -> o.id().equals(chosen)).toList();
        Optional<Pause> ofCentre = desk.get().ofCentre();
        String now = ofCentre + " "
                + shown.stream().map(o -> o.id() + " " + o.pause()).toList();
        if (now.equals(state)) {
            return; // a menu that somebody has just opened stays open
        }
        state = now;
        paused.removeAll();
        ofCentre.ifPresent(pause -> paused.add(line(
                getTranslation("pause.centre"),
                pause,
                configures ? () -> desk.get().resumeCentre() : null)));
        shown.forEach(o -> o.pause().filter(p -> !p.wholeCentre()).ifPresent(pause -> {
            UUID office = o.id();
            paused.add(line(o.name(), pause, () -> desk.get().resume(office)));
        }));
        paused.setVisible(paused.getChildren().findAny().isPresent());
        offer(single(shown).filter(o -> o.pause().isEmpty()), configures && ofCentre.isEmpty());
    }

    private static Optional<Office> single(List<Office> shown) {
        return shown.size() == 1 ? Optional.of(shown.getFirst()) : Optional.empty();
    }

    private void offer(Optional<Office> office, boolean centre) {
        stop.removeAll();
        stop.setVisible(office.isPresent() || centre);
        MenuItem button = stop.addItem(new LineIcon(Icon.WARNING));
        button.add(getTranslation("pause.stop"));
        SubMenu menu = button.getSubMenu();
        office.ifPresent(o -> {
            UUID id = o.id();
            causes(menu, o.name(), cause -> desk.get().pause(id, cause));
        });
        if (centre) {
            causes(menu, getTranslation("pause.centre"), cause -> desk.get().pauseCentre(cause));
        }
    }

    private void causes(SubMenu menu, String what, SerializableConsumer<Pause.Cause> pauses) {
        MenuItem heading = menu.addItem(what);
        heading.setEnabled(false);
        heading.addClassName("menu-heading");
        for (Pause.Cause cause : Pause.Cause.values()) {
            MenuItem item = menu.addItem(getTranslation("pause.cause." + cause), click -> {
                pauses.accept(cause);
                changed.run();
                Notices.done(getTranslation("pause.done"));
            });
            item.setAriaLabel(what + ": " + getTranslation("pause.cause." + cause));
        }
    }

    /** @param resumes null where the person may only look */
    private ListItem line(String what, Pause pause, SerializableRunnable resumes) {
        Span name = new Span(what);
        name.addClassName("what");
        Span why = new Span(getTranslation(
                "pause.why",
                getTranslation("pause.cause." + pause.cause()),
                Speech.formats().shortDay(pause.since())));
        Span words = new Span(new LineIcon(Icon.WARNING), new Span(name, why));
        words.addClassName("words");
        ListItem line = new ListItem(words);
        if (resumes != null) {
            Button resume = new Button(getTranslation("pause.resume"), click -> {
                resumes.run();
                changed.run();
                Notices.done(getTranslation("pause.resumed"));
            });
            resume.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
            resume.setAriaLabel(getTranslation("pause.resume.label", what));
            line.add(resume);
        }
        return line;
    }
}
