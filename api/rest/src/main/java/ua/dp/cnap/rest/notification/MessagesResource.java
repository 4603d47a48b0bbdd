package ua.dp.cnap.rest.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.dp.cnap.notification.MessageDesk;
import ua.dp.cnap.notification.MessageRulesDesk;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** How the outbox of the centre stands, and what was given up. */
@Path("centre/messages")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MessagesResource {

    private static final int MOST = 200;

    @Inject
    MessageDesk desk;

    @Inject
    MessageRulesDesk rules;

    @GET
    public OutboxBody standing() {
        return OutboxBody.of(desk.standing(), desk.dead(MOST));
    }

    /** 204; 400 {@code channel-is-off}. */
    @PUT
    @Path("channels")
    @Consumes(MediaType.APPLICATION_JSON)
    public void channels(ChannelsBody body) {
        desk.payForSms(Sent.needed("sms", Sent.body(body).sms()));
    }

    @GET
    @Path("rules")
    public MessageRulesBody rules() {
        return MessageRulesBody.of(rules.rules());
    }

    /** 204. Holds from the next message on. */
    @PUT
    @Path("rules")
    @Consumes(MediaType.APPLICATION_JSON)
    public void rules(MessageRulesBody body) {
        rules.set(Sent.body(body).rules());
    }

    /** 204, also when it is not given up any more. */
    @POST
    @Path("{id}/again")
    public void again(@PathParam("id") UUID id) {
        desk.sendAgain(id);
    }
}
