package ua.dp.cnap.admin.servicelist;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import ua.dp.cnap.catalog.Obligation;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.servicelist.ListLine;

/** The community's list, page by page as one scrolls; lines can be chosen for a change of many. */
class ServicesGrid extends Grid<ListLine> {

    private static final long serialVersionUID = 1L;

    ServicesGrid() {
        addClassName("services");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        GridMultiSelectionModel<ListLine> choice =
                (GridMultiSelectionModel<ListLine>) setSelectionMode(SelectionMode.MULTI);
        choice.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
        setAriaLabel(getTranslation("services.grid"));
        setEmptyStateText(getTranslation("services.empty"));
        addColumn(LitRenderer.<ListLine>of(
                                "<div class=\"two\"><a class=\"first\" href=\"/admin/services/${item.id}\">${item.title}</a>"
                                        + "<span class=\"second\">${item.topic}</span></div>")
                        .withProperty("id", line -> line.id().toString())
                        .withProperty("title", ListLine::title)
                        .withProperty("topic", ListLine::topic))
                .setHeader(getTranslation("services.service"))
                .setFlexGrow(1)
                .setWidth("14rem");
        tag("services.obligation", "10.75rem", line -> new Tag(obligation(line), kind(line)));
        addColumn(line -> line.durationMinutes() == null
                        ? "–"
                        : line.durationMinutes().toString())
                .setHeader(getTranslation("services.minutes"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("6.5rem");
        addColumn(line -> line.given() ? Integer.toString(line.offices()) : "–")
                .setHeader(getTranslation("services.offices"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("6.5rem");
        tag("services.booking", "11.5rem", this::booking);
    }

    /** A word in a colour. */
    private record Tag(String word, String style) {}

    private interface Tagged extends com.vaadin.flow.function.SerializableFunction<ListLine, Tag> {}

    private void tag(String header, String width, Tagged tagged) {
        addColumn(LitRenderer.<ListLine>of("<span class=\"tag ${item.style}\">${item.word}</span>")
                        .withProperty("word", line -> tagged.apply(line).word())
                        .withProperty("style", line -> tagged.apply(line).style()))
                .setHeader(getTranslation(header))
                .setFlexGrow(0)
                .setWidth(width);
    }

    private String obligation(ListLine line) {
        return getTranslation(line.isOwn() ? "services.own" : "services." + line.obligation());
    }

    private static String kind(ListLine line) {
        if (line.isOwn()) {
            return "bare own";
        }
        return line.obligation() == Obligation.MANDATORY ? "bare mandatory" : "bare recommended";
    }

    private Tag booking(ListLine line) {
        if (!line.given()) {
            return line.obligation() == Obligation.MANDATORY
                    ? new Tag(getTranslation("services.booking.missing"), "missed")
                    : new Tag(getTranslation("services.booking.not-given"), "recommended");
        }
        if (line.online() == OnlineBooking.DESK) {
            return new Tag(getTranslation("services.booking.DESK"), "booked");
        }
        return line.bookable()
                ? new Tag(getTranslation("services.booking." + line.online()), "served")
                : new Tag(getTranslation("services.booking.nowhere"), "arrived");
    }
}
