package ua.dp.cnap.rest.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.rest.rearrangement.DoneBody;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.roster.SkillDesk;
import ua.dp.cnap.tenancy.StaffRole;

/** Which services the people of a centre can give. */
@Path("centre/skills")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SkillsResource {

    @Inject
    SkillDesk desk;

    /** Everybody; which services somebody gives who does not give all is told one by one. */
    @GET
    public Page<SkillsBody> all(@BeanParam Paging paging) {
        return paging.of(desk.people(), person -> person.id().toString(), SkillsBody::of);
    }

    /** 404 {@code no-such-colleague}. */
    @GET
    @Path("{id}")
    public SkillsBody read(@PathParam("id") String id) {
        UUID person = Parameter.id("id", id);
        return SkillsBody.of(desk.person(person), desk.of(person));
    }

    /** 404; 409 {@code touches-bookings}, {@code changed-meanwhile}; 422 naming the fields. */
    @PUT
    @Path("{id}")
    public DoneBody change(@PathParam("id") String id, SkillsChangeBody body) {
        int version = Sent.version(Sent.body(body).version());
        return DoneBody.of(desk.change(
                Parameter.id("id", id), body.wish(), version, body.reason(), DecisionBody.decisions(body.decisions())));
    }
}
