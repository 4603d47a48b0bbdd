package ua.dp.cnap.admin.booking;

import java.time.Instant;
import java.util.UUID;
import ua.dp.cnap.booking.AgendaEntry;
import ua.dp.cnap.booking.Appointment;
import ua.dp.cnap.booking.Channel;
import ua.dp.cnap.booking.Status;

/** Builds an appointment as the agenda gives it; valid unless the test says otherwise. */
final class Booked extends Appointment {

    static final Instant NINE = Instant.parse("2026-03-02T07:00:00Z"); // 09:00 in Kyiv

    private final UUID id = UUID.randomUUID();
    private Instant startsAt = NINE;
    private Status status = Status.BOOKED;
    private Channel channel = Channel.ONLINE;
    private String surname = "Шевченко";

    static Booked visit() {
        return new Booked();
    }

    Booked of(String surname) {
        this.surname = surname;
        return this;
    }

    Booked starting(Instant startsAt) {
        this.startsAt = startsAt;
        return this;
    }

    Booked standing(Status status) {
        this.status = status;
        return this;
    }

    Booked by(Channel channel) {
        this.channel = channel;
        return this;
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public UUID officeId() {
        return id;
    }

    AgendaEntry entry() {
        return new AgendaEntry(this, "Вікно 1", "Видача паспорта");
    }

    Visit line() {
        return Visit.of(entry(), false);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String code() {
        return "K7M-2QX";
    }

    @Override
    public Instant startsAt() {
        return startsAt;
    }

    @Override
    public Instant endsAt() {
        return startsAt.plusSeconds(900);
    }

    @Override
    public Status status() {
        return status;
    }

    @Override
    public String surname() {
        return surname;
    }

    @Override
    public String givenName() {
        return "Дарія";
    }

    @Override
    public String patronymic() {
        return null;
    }

    @Override
    public String phone() {
        return "+380671234567";
    }
}
