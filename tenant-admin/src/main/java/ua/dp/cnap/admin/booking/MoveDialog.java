package ua.dp.cnap.admin.booking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.booking.FreeTime;

/** Asks to when a visit is moved. */
class MoveDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    final TimeChoice times;
    final Button confirm;

    MoveDialog(
            Visit visit,
            List<FreeTime> free,
            SerializableFunction<FreeTime, String> officeName,
            SerializableConsumer<FreeTime> chosen) {
        setHeaderTitle(getTranslation("find.move.title"));
        setWidth("44rem");
        times = new TimeChoice(officeName);
        times.show(free, getTranslation("caller.none"));
        add(
                new Paragraph(getTranslation(
                        "find.move.text", visit.name(), Speech.formats().dayAndTime(visit.startsAt()))),
                times);
        Button back = new Button(getTranslation("find.back"), click -> close());
        confirm = new Button(
                getTranslation("find.move.confirm"),
                click -> times.chosen().ifPresent(time -> {
                    close();
                    chosen.accept(time);
                }));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(!free.isEmpty());
        getFooter().add(back, confirm);
    }
}
