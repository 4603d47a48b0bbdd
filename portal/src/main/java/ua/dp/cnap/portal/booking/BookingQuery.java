package ua.dp.cnap.portal.booking;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.ui.Formats;

/** What has been chosen so far, as it stands in the address. What cannot be read counts as not chosen. */
public class BookingQuery {

    @QueryParam("q")
    @DefaultValue("")
    String q;

    @QueryParam("service")
    @DefaultValue("")
    String service;

    @QueryParam("office")
    @DefaultValue("")
    String office;

    @QueryParam("month")
    @DefaultValue("")
    String month;

    @QueryParam("day")
    @DefaultValue("")
    String day;

    @QueryParam("at")
    @DefaultValue("")
    String at;

    @QueryParam("instead")
    @DefaultValue("")
    String instead;

    @Context
    UriInfo address;

    /** Nothing chosen. */
    static BookingQuery nothing() {
        BookingQuery query = new BookingQuery();
        query.q = query.service = query.office = query.month = query.day = query.at = query.instead = "";
        return query;
    }

    Filters filters() {
        return address == null ? Filters.NONE : Filters.of(address.getQueryParameters());
    }

    /** The chosen office, or the only one; empty if there is still something to choose. */
    Optional<Office> office(List<Office> giving) {
        if (giving.size() == 1) {
            return Optional.of(giving.getFirst());
        }
        return giving.stream().filter(o -> o.id().toString().equals(office)).findFirst();
    }

    /** The day of that time, in Europe/Kyiv, where there is one. */
    static BookingQuery on(Instant at, String instead) {
        BookingQuery query = nothing();
        query.day = at == null ? "" : at.atZone(Formats.ZONE).toLocalDate().toString();
        query.instead = instead;
        return query;
    }

    /** The hold that goes once another time is held; empty if there is none, or it cannot be a key. */
    String instead() {
        return instead.matches("[A-Za-z0-9_-]{32}") ? instead : "";
    }

    Optional<YearMonth> month() {
        return read(month, YearMonth::parse);
    }

    Optional<LocalDate> day() {
        return read(day, LocalDate::parse);
    }

    Optional<Instant> at() {
        return read(at, Instant::parse);
    }

    private static <T> Optional<T> read(String text, Function<String, T> parse) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(parse.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
