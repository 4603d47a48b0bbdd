package ua.dp.cnap.admin.workplace;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.Scope;
import ua.dp.cnap.tenancy.StaffIdentity;
import ua.dp.cnap.tenancy.StaffRole;

/**
 * Who works where, and as what: taken anew from the token, the register of staff and the session for each request. A page belongs to the
 * shift in which it was opened and is not served in another (see {@link Relief}).
 *
 * @param roles at the chosen workplace; elsewhere the person may have others
 * @param chosen null while the person has no workplace, or has not chosen among several
 */
public record Shift(String subject, String name, Set<StaffRole> roles, List<Workplace> open, Workplace chosen)
        implements Serializable {

    /** The request attribute in which the server puts the {@link StaffIdentity} of a verified token. */
    public static final String STAFF = "ua.dp.cnap.staff";

    private static final String CHOSEN = Workplace.class.getName();
    private static final Shift NOBODY = new Shift("", "", Set.of(), List.of(), null);

    /** The shift of the request, now known to {@link #of(HttpServletRequest)}. */
    public static Shift begin(HttpServletRequest request) {
        Shift shift = request.getAttribute(STAFF) instanceof StaffIdentity staff
                ? of(staff, chosenIn(request.getSession(false)))
                : NOBODY;
        request.setAttribute(Shift.class.getName(), shift);
        return shift;
    }

    public static Shift of(HttpServletRequest request) {
        return request.getAttribute(Shift.class.getName()) instanceof Shift shift ? shift : NOBODY;
    }

    /** The shift in which the page was opened. */
    public static Shift of(UI page) {
        Shift shift = ComponentUtil.getData(page, Shift.class);
        return shift == null ? NOBODY : shift;
    }

    /** A workplace that was chosen but is open no more leaves the person without one: the others are never a substitute. */
    static Shift of(StaffIdentity staff, Workplace chosen) {
        List<Workplace> open = Workplace.of(staff);
        Workplace now = chosen == null && open.size() == 1 ? open.getFirst() : chosen;
        Workplace counts = open.contains(now) ? now : null;
        return new Shift(staff.subject(), staff.displayName(), roles(staff, counts), open, counts);
    }

    /** From the next request on, the person works there; pages of the old workplace are served no more. */
    public static void choose(Workplace workplace, HttpServletRequest request) {
        request.getSession(true).setAttribute(CHOSEN, workplace);
    }

    void own(UI page) {
        ComponentUtil.setData(page, Shift.class, this);
    }

    public Optional<Workplace> workplace() {
        return Optional.ofNullable(chosen);
    }

    /** The scope in which the person works now, in the person's own name. */
    public Optional<Scope> scope() {
        return workplace().map(w -> w.scope(actor()));
    }

    Actor actor() {
        return new Actor(subject, name);
    }

    /** The community that the person works for now, if it is one. */
    public Optional<Workplace.Centre> centre() {
        return chosen instanceof Workplace.Centre centre ? Optional.of(centre) : Optional.empty();
    }

    /** Whether the person has one of the roles at the workplace. */
    public boolean allows(Set<StaffRole> wanted) {
        return chosen != null && roles.stream().anyMatch(wanted::contains);
    }

    /** Whether a request of its own, such as for a file, comes in the shift in which the page was opened. */
    public static boolean goesOn(UI page, VaadinRequest request) {
        return of(((VaadinServletRequest) request).getHttpServletRequest()).continues(of(page));
    }

    /** Whether a page of the other shift may go on in this one. */
    boolean continues(Shift other) {
        return subject.equals(other.subject) && roles.equals(other.roles) && Objects.equals(chosen, other.chosen);
    }

    private static Set<StaffRole> roles(StaffIdentity staff, Workplace at) {
        return switch (at) {
            case Workplace.Centre centre ->
                staff.in(centre.slug()).map(m -> Set.of(m.role())).orElseThrow();
            case Workplace.Region region -> staff.regional();
            case null -> Set.of();
        };
    }

    private static Workplace chosenIn(HttpSession session) {
        return session != null && session.getAttribute(CHOSEN) instanceof Workplace workplace ? workplace : null;
    }

    /** Without the name: this may end in a log. */
    @Override
    public String toString() {
        return "Shift[" + subject + " " + roles + " at " + chosen + "]";
    }
}
