package ua.dp.cnap.server.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.notification.Channel;
import ua.dp.cnap.notification.Channels;
import ua.dp.cnap.server.account.LoginServer.Account;
import ua.dp.cnap.staff.AccountTask;
import ua.dp.cnap.staff.AccountWork;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;
import ua.dp.cnap.tenancy.Violation;

/**
 * Tells the login server all that is due, once. No transaction is open while it is spoken to, and each task is marked in one
 * of its own.
 */
@ApplicationScoped
class AccountRound {

    private static final Logger LOG = System.getLogger(AccountRound.class.getName());
    private static final int BATCH = 20;
    private static final Scope WORKER = new Scope.Worker();

    @Inject
    AccountWork work;

    @Inject
    Channels channels;

    void walk(LoginServer server) {
        List<AccountTask> batch;
        do {
            batch = CurrentScope.call(WORKER, () -> work.take(BATCH));
            batch.forEach(task -> tell(task, server));
        } while (batch.size() == BATCH);
    }

    private void tell(AccountTask task, LoginServer server) {
        try {
            Telling telling = new Telling(task, server.begin());
            if (task.kind() == AccountTask.Kind.REVOKE) {
                telling.revoke();
                done(task);
            } else {
                employ(task, telling);
            }
        } catch (Unanswered e) {
            LOG.log(Level.WARNING, "The login server {0} was not told task {1}: {2}", server, task.id(), e.reason());
            CurrentScope.run(WORKER, () -> work.failed(task, e.reason(), e.isForGood()));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Account task " + task.id() + " cannot be done", e);
            CurrentScope.run(WORKER, () -> work.failed(task, "unexpected", false));
        }
    }

    private void employ(AccountTask task, Telling telling) throws Unanswered {
        Optional<Account> account = telling.account();
        if (account.isPresent()) {
            link(task, account.get());
            if (task.kind() == AccountTask.Kind.INVITE) {
                if (!channels.isOn(Channel.EMAIL)) {
                    CurrentScope.run(WORKER, () -> work.postponed(task, "no-mail-server"));
                    return;
                }
                telling.invite(account.get());
            }
        }
        done(task);
    }

    private void link(AccountTask task, Account account) throws Unanswered {
        try {
            CurrentScope.run(WORKER, () -> work.linked(task, account.id()));
        } catch (RuntimeException e) {
            if (Violation.of("uq_staff_member_account", e)) {
                throw Unanswered.never("account-of-a-colleague");
            }
            throw e;
        }
    }

    private void done(AccountTask task) {
        CurrentScope.run(WORKER, () -> work.done(task));
    }
}
