package ua.dp.cnap.server.notification;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import ua.dp.cnap.notification.Channel;
import ua.dp.cnap.notification.Due;
import ua.dp.cnap.server.notification.JsonCall.Answer;

/** SMS by the gateway of the settings. The id of the row goes along: a gateway that knows it charges and sends once. */
record SmsCourier(SmsGateway gateway, VisitNote note, JsonCall call) implements Courier {

    SmsCourier(SmsGateway gateway, VisitNote note) {
        this(gateway, note, new JsonCall());
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Trip setOut() {
        return this::deliver;
    }

    private void deliver(Due due) throws NotDelivered {
        String id = due.id().toString();
        Map<String, String> headers = gateway.token()
                .map(token -> Map.of("Idempotency-Key", id, "Authorization", "Bearer " + token))
                .orElse(Map.of("Idempotency-Key", id));
        Answer answer = call.post(gateway.url(), headers, gateway.request(due.recipient(), note.sms(due), id));
        Optional<Refusal> refusal = refusal(answer);
        if (refusal.isPresent()) {
            throw new NotDelivered(refusal.get());
        }
    }

    private Optional<Refusal> refusal(Answer answer) {
        if (!answer.isGood()) {
            return Optional.of(
                    switch (answer.status()) {
                        case 401, 403 -> Refusal.ofTheWay("login-refused");
                        case 429 -> Refusal.slower(answer.pause());
                        case 400, 413, 422 -> Refusal.forGood("refused " + answer.status());
                        default -> Refusal.ofTheWay("refused " + answer.status());
                    });
        }
        if (answer.body().isEmpty()) {
            return Optional.of(answer.notUnderstood()); // some page in between, not the gateway
        }
        return gateway.accepted()
                .flatMap(accepted -> refusal(accepted, answer.body().get()));
    }

    private static Optional<Refusal> refusal(SmsGateway.Accepted accepted, JsonObject answer) {
        String value = accepted.in(answer).orElse("");
        return accepted.values().contains(value)
                ? Optional.empty()
                : Optional.of(
                        Refusal.ofThisMessage(value.matches("[\\w.-]{1,40}") ? "refused " + value : "not-understood"));
    }

    @Override
    public String toString() {
        return gateway.toString();
    }
}
