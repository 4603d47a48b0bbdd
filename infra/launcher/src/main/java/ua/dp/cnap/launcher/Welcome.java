package ua.dp.cnap.launcher;

/** What somebody needs to know who has just started the system: where it is, and how to log in. */
final class Welcome {

    private final Settings settings;
    private final Console console;

    Welcome(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    void say(String time) {
        String here = settings.publicUrl();
        console.say("");
        console.say("The network runs (" + time + ").");
        console.say("  Citizens   " + here + "/");
        console.say("  Staff      " + here + "/admin");
        console.say("  API        " + here + "/openapi");
        if (settings.externalIdentity().isEmpty()) {
            sayAccounts();
        }
        console.say("");
        console.say("State and logs: infra/status   Stop: infra/down");
    }

    private void sayAccounts() {
        console.say("  Keycloak   " + settings.keycloakUrl() + "/admin (user admin, password in "
                + new Secrets(settings).file("keycloak-admin") + ")");
        console.say("");
        console.say("Demo accounts; the password is demo- and the name, so demo-head.dnipro:");
        console.say("  head.dnipro        admin.dnipro         Dnipro");
        console.say("  head.apostolove    admin.apostolove     Apostolove");
        console.say("  head.slobozhanske  admin.slobozhanske   Slobozhanske");
        console.say("  admin.two          Apostolove and Zelenodolsk");
        console.say("  coordinator        auditor              the oblast");
        if (!settings.bind().equals("127.0.0.1")) {
            console.say("Anyone who can reach " + settings.bind() + " can log in with these passwords.");
        }
    }
}
