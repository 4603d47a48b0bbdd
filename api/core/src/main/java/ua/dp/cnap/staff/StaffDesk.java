package ua.dp.cnap.staff;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.history.Reasons;
import ua.dp.cnap.notification.Channel;
import ua.dp.cnap.notification.Channels;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.Rearrangement;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.tenancy.UseCase;
import ua.dp.cnap.tenancy.Violation;

/**
 * Where the head says who works for the centre, and as what. What is said here decides at once; the login server is told
 * afterwards. Scope: tenant.
 */
@UseCase
public class StaffDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    StaffRegister register;

    @Inject
    AccountTasks tasks;

    @Inject
    PersonsLanes lanes;

    @Inject
    Rearrangement rearrangement;

    @Inject
    Reasons reasons;

    @Inject
    LoginRoute login;

    @Inject
    Channels channels;

    @Inject
    Clock clock;

    /** Which of the servers that an invitation needs are known. */
    public record Ways(boolean login, boolean mail) implements Serializable {}

    /** Without one of them invitations wait. */
    public Ways ways() {
        return new Ways(login.isOpen(), channels.isOn(Channel.EMAIL));
    }

    /** Today in Europe/Kyiv: the first day from which somebody can leave. */
    public LocalDate today() {
        return register.today();
    }

    /** By name. */
    public List<StaffCard> page(StaffQuestion question, int offset, int limit) {
        return register.page(question, offset, limit);
    }

    public int count(StaffQuestion question) {
        return register.count(question);
    }

    /** @throws NoSuchColleague if the current community has nobody with that id */
    public StaffCard byId(UUID id) {
        return register.card(id).orElseThrow(() -> new NoSuchColleague(id));
    }

    /**
     * Takes the person on; the invitation goes to the address as soon as the login server and the mail server allow. Who
     * worked here before and had that address comes back as the same person.
     *
     * @throws InvalidInput naming the fields; {@code already-on-staff} if a colleague has that address
     * @throws OnlyAHead if a deputy appoints a head
     */
    public UUID invite(StaffWish wish) {
        wish.check(true);
        if (wish.role() == StaffRole.HEAD) {
            refuseDeputies();
        }
        Optional<StaffMember> former = register.former(wish.email());
        former.ifPresent(m -> m.comeBack(wish, register.today()));
        StaffMember member = former.orElseGet(() -> StaffMember.joining(wish, register.today()));
        em.persist(member);
        flush();
        register.forgetSignIn(member.id());
        tasks.invite(member);
        return member.id();
    }

    /**
     * Another address is another account: access with the old one ends at once, and the new address is invited.
     *
     * @param version of the person as the head saw it
     * @throws OnlyAHead if a deputy changes a head or makes one
     * @throws LastHead if nobody would be left who can log in as head
     * @throws HasLeft if the person has left
     * @throws ChangedMeanwhile if somebody else changed the person after that
     */
    public void change(UUID id, StaffWish wish, int version) {
        wish.check(false);
        StaffMember member = present(id, version);
        boolean readdressed = !member.isAt(wish.email());
        if (member.isHead() || wish.role() == StaffRole.HEAD) {
            refuseDeputies();
        }
        if (member.isHead() && (readdressed || wish.role() != StaffRole.HEAD)) {
            keepOneHeadBesides(member);
        }
        boolean knownOtherwise = member.isKnownOtherwiseThan(wish);
        if (readdressed && member.email() != null) {
            tasks.revoke(member, clock.instant());
            member.giveUpAccount();
        }
        member.become(wish);
        flush();
        if (readdressed) {
            register.forgetSignIn(id);
        }
        if (readdressed && wish.email() != null) {
            tasks.invite(member);
        } else if (knownOtherwise && wish.email() != null) {
            tasks.update(member);
        }
    }

    /**
     * Ends the employment: from that day on the person has no access and receives nobody.
     *
     * @return the visits that were moved or cancelled; one that a colleague can take at the same time passes there
     * @throws InvalidInput {@code leftOn} {@code in-the-past}
     * @throws OnlyAHead if a deputy dismisses a head
     * @throws LastHead if nobody would be left who can log in as head
     * @throws HasLeft if that was said before
     * @throws TouchesBookings if a visit is booked with the person after that and nothing was decided about it
     * @throws ChangedMeanwhile if somebody else changed the person after it was read
     */
    public List<Rearranged> endEmployment(UUID id, Leaving leaving, int version, Decisions decisions) {
        leaving.check(register.today());
        StaffMember member = present(id, version);
        if (member.isHead()) {
            refuseDeputies();
            keepOneHeadBesides(member);
        }
        leaving.said().ifPresent(reasons::because);
        member.leave(leaving.leftOn());
        flush();
        if (member.email() != null) {
            tasks.revoke(member, leaving.begins(clock));
        }
        return rearrangement.settle(lanes.close(id, leaving.leftOn()), decisions);
    }

    /**
     * Sends the invitation again, or has what failed tried again, now.
     *
     * @throws InvalidInput {@code email} {@code missing} if there is nobody to invite
     */
    public void sendAgain(UUID id) {
        StaffMember member = find(id);
        int invitations = tasks.tryAgain(id);
        if (member.hasLeft()) {
            return;
        }
        if (member.email() == null) {
            throw new InvalidInput("email", "missing");
        }
        if (invitations == 0) {
            tasks.invite(member);
        }
    }

    private StaffMember present(UUID id, int version) {
        StaffMember member = find(id);
        if (member.hasLeft()) {
            throw new HasLeft();
        }
        if (member.version() != version) {
            throw new ChangedMeanwhile();
        }
        return member;
    }

    private StaffMember find(UUID id) {
        StaffMember member = em.find(StaffMember.class, id);
        if (member == null) {
            throw new NoSuchColleague(id);
        }
        return member;
    }

    private void refuseDeputies() {
        Actor actor = CurrentScope.require().actor();
        if (actor != null && register.roleOf(actor.account()).equals(Optional.of(StaffRole.DEPUTY))) {
            throw new OnlyAHead();
        }
    }

    private void keepOneHeadBesides(StaffMember member) {
        List<UUID> heads = register.lockHeads();
        if (heads.contains(member.id()) && heads.size() == 1) {
            throw new LastHead();
        }
    }

    private void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new ChangedMeanwhile();
        } catch (PersistenceException e) {
            if (Violation.of("uq_staff_member_email", e)) {
                throw new InvalidInput("email", "already-on-staff");
            }
            if (Violation.of("fk_staff_member_office", e)) {
                throw new InvalidInput("officeId", "unknown");
            }
            throw e;
        }
    }
}
