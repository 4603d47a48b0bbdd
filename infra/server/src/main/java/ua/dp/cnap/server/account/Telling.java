package ua.dp.cnap.server.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.server.account.LoginServer.Account;
import ua.dp.cnap.server.account.LoginServer.Talk;
import ua.dp.cnap.staff.AccountTask;
import ua.dp.cnap.staff.AccountTask.Kind;
import ua.dp.cnap.tenancy.StaffRole;

/**
 * One task, told to the login server. Everything is as the register says now, not as it was when the task was written, and
 * everything may be said twice.
 */
final class Telling {

    private final AccountTask task;
    private final AccountTask.Person person;
    private final Talk talk;

    Telling(AccountTask task, Talk talk) {
        this.task = task;
        this.person = task.person();
        this.talk = talk;
    }

    /** The account that the person is to have; empty if nobody is to have one, or it is too early to say. */
    Optional<Account> account() throws Unanswered {
        boolean wanted = task.kind() == Kind.INVITE
                || task.kind() == Kind.UPDATE && person.account().isPresent();
        if (!wanted || !person.works() || person.email().isEmpty()) {
            return Optional.empty();
        }
        Account account = known().orElse(null);
        if (account == null) {
            talk.create(person.email().get(), person.surname(), person.givenName());
            account = talk.accountOf(person.email().get()).orElseThrow(() -> Unanswered.never("not-made"));
        }
        enable(account);
        talk.join(organization(), account);
        if (person.role() == StaffRole.HEAD && !person.demo() && talk.demandCode(account)) {
            talk.logOut(account); // who comes in again is asked for the code
        }
        if (task.kind() == Kind.UPDATE) {
            rename(account);
        }
        return Optional.of(account);
    }

    void invite(Account account) throws Unanswered {
        List<String> actions = new ArrayList<>(List.of("UPDATE_PASSWORD"));
        if (person.role() == StaffRole.HEAD && !person.demo() && !account.hasCode()) {
            actions.add("CONFIGURE_TOTP");
        }
        talk.invite(account, actions);
    }

    /** Takes away the account of the task, unless it is the person's again. */
    void revoke() throws Unanswered {
        Optional<Account> account = lost();
        if (account.isEmpty()) {
            return;
        }
        talk.leave(organization(), account.get());
        talk.logOut(account.get());
        if (talk.organizationsOf(account.get()).isEmpty()) {
            talk.enable(account.get(), false);
        }
    }

    private Optional<Account> lost() throws Unanswered {
        if (person.works() && person.account().equals(task.takenAway())) {
            return Optional.empty();
        }
        if (task.takenAway().isPresent()) {
            return talk.account(task.takenAway().get());
        }
        return person.works() || person.email().isEmpty()
                ? Optional.empty()
                : talk.accountOf(person.email().get()); // made, but not noted before the power failed
    }

    private Optional<Account> known() throws Unanswered {
        if (person.account().isPresent()) {
            Optional<Account> account = talk.account(person.account().get());
            if (account.isPresent()) {
                return account;
            }
        }
        Optional<Account> sameAddress = talk.accountOf(person.email().get());
        if (sameAddress.isPresent() && !sameAddress.get().proven()) {
            throw Unanswered.never("address-not-proven"); // somebody may have put the address of another person there
        }
        return sameAddress;
    }

    /** One that was switched off when its person left everywhere; an administrator of the realm may have had other reasons. */
    private void enable(Account account) throws Unanswered {
        if (account.enabled()) {
            return;
        }
        if (!talk.organizationsOf(account).isEmpty()) {
            throw Unanswered.never("account-disabled");
        }
        talk.enable(account, true);
    }

    /** Only where the account is this community's alone: no head changes how others see a colleague of theirs. */
    private void rename(Account account) throws Unanswered {
        boolean same = account.surname().equals(person.surname())
                && account.givenName().equals(person.givenName());
        if (!same && talk.organizationsOf(account).equals(List.of(task.home().slug()))) {
            talk.rename(account, person.surname(), person.givenName());
        }
    }

    private String organization() throws Unanswered {
        return talk.organization(
                task.tenantId(), task.home().slug(), task.home().name());
    }
}
