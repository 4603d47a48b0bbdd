package ua.dp.cnap.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import ua.dp.cnap.tenancy.StaffRole;

/** A person who works for a service centre, or has worked there. Personal data of staff. */
@Entity
@Table(name = "staff_member")
class StaffMember {

    @Id
    private UUID id;

    private String surname;

    @Column(name = "given_name")
    private String givenName;

    private String patronymic;
    private String email;
    private String account;

    @Enumerated(EnumType.STRING)
    private StaffRole role;

    @Column(name = "job_title")
    private String jobTitle;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Version
    private int version;

    protected StaffMember() {} // for JPA; does nothing on purpose

    static StaffMember joining(StaffWish wish, LocalDate today) {
        StaffMember member = new StaffMember();
        member.id = UUID.randomUUID();
        member.joinedOn = today;
        member.become(wish);
        return member;
    }

    void become(StaffWish wish) {
        surname = wish.surname();
        givenName = wish.givenName();
        patronymic = wish.patronymic();
        email = wish.email();
        role = wish.role();
        jobTitle = wish.jobTitle();
        officeId = wish.officeId();
    }

    /** @param day the first without access */
    void leave(LocalDate day) {
        leftOn = day;
    }

    void comeBack(StaffWish wish, LocalDate today) {
        leftOn = null;
        joinedOn = today;
        account = null; // whether it is still the person's, the login server says
        become(wish);
    }

    /** The account of another address is another account. */
    void giveUpAccount() {
        account = null;
    }

    boolean isHead() {
        return role == StaffRole.HEAD;
    }

    boolean hasLeft() {
        return leftOn != null;
    }

    boolean isAt(String address) {
        return email == null || address == null ? Objects.equals(email, address) : email.equalsIgnoreCase(address);
    }

    /** Whether the login server has to hear of the change. */
    boolean isKnownOtherwiseThan(StaffWish wish) {
        return role != wish.role() || !surname.equals(wish.surname()) || !givenName.equals(wish.givenName());
    }

    UUID id() {
        return id;
    }

    String account() {
        return account;
    }

    String email() {
        return email;
    }

    int version() {
        return version;
    }

    @Override
    public String toString() {
        return "staff member " + id; // never the person
    }
}
