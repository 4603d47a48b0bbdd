package ua.dp.cnap.rest.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.equipment.OfficeEquipment;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.office.OfficeServices;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.published.Revalidated;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.route.Routes;

/** The offices of a community. */
@Path("communities/{slug}/offices")
@ActsFor(ActsFor.Whom.CITIZEN)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OfficesResource {

    @Inject
    OfficeDirectory directory;

    @Inject
    OfficeServices services;

    @Inject
    Routes routes;

    @Inject
    OfficeEquipment equipment;

    /** All, main offices first; with {@code service} those that give it. */
    @GET
    @Revalidated
    public Page<OfficeBody> all(@QueryParam("service") String service, @BeanParam Paging paging) {
        UUID serviceId = Parameter.id("service", service);
        List<Office> offices = serviceId == null ? directory.all() : directory.giving(serviceId);
        var given = services.byOffice();
        var stops = routes.coming();
        var machines = equipment.byOffice();
        return paging.of(
                offices,
                o -> o.id().toString(),
                o -> OfficeBody.of(o, of(o, stops), of(o, machines), given.getOrDefault(o.id(), List.of())));
    }

    private static <T> List<T> of(Office office, Map<UUID, List<T>> byOffice) {
        return byOffice.getOrDefault(office.id(), List.of());
    }
}
