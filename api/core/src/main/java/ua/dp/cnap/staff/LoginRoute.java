package ua.dp.cnap.staff;

/** The way to the login server, where accounts are made. */
public interface LoginRoute {

    /** Whether the application may make accounts; if not, all invitations wait. */
    boolean isOpen();
}
