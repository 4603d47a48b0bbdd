package ua.dp.cnap.admin.booking;

import com.vaadin.flow.component.combobox.ComboBox;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.catalog.OfferedService;
import ua.dp.cnap.catalog.ServiceList;

/** The choice of a service by words as people say them; finds while one types, and forgives endings and slips. */
class ServiceBox extends ComboBox<ServiceBox.Line> {

    private static final long serialVersionUID = 1L;

    /** A service as it is listed. */
    record Line(UUID id, String title, int minutes) implements Serializable {

        static Line of(OfferedService offered) {
            return new Line(offered.service().id(), offered.service().title(), offered.durationMinutes());
        }
    }

    /** Serializable access to the list, which belongs to the view. */
    interface Source extends Serializable {
        ServiceList get();
    }

    ServiceBox(Source services) {
        setLabel(getTranslation("caller.service"));
        setPlaceholder(getTranslation("caller.service.hint"));
        setItemLabelGenerator(line -> getTranslation("caller.service.line", line.title(), line.minutes()));
        setWidthFull();
        setItems(query -> {
            String typed = query.getFilter().orElse("").strip();
            List<OfferedService> found =
                    typed.isEmpty() ? services.get().all() : services.get().search(typed);
            return found.stream()
                    .skip(query.getOffset())
                    .limit(query.getLimit())
                    .map(Line::of);
        });
    }
}
