package ua.dp.cnap.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** The ports a run is going to listen on. */
final class Ports {

    private final Map<Integer, String> wanted = new HashMap<>();

    /** @throws Trouble if something else listens there, or two settings name the same port */
    void claim(String setting, String address, int port) {
        String other = wanted.putIfAbsent(port, setting);
        if (other != null) {
            throw new Trouble(setting + " and " + other + " are the same port, " + port + ".");
        }
        if (isTaken(address, port)) {
            throw new Trouble("Port " + port + " is taken by another program: stop that one, or set " + setting
                    + " to a free port.");
        }
    }

    static boolean isTaken(String address, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true); // a connection that is still closing does not count
            probe.bind(new InetSocketAddress(InetAddress.getByName(address), port), 1);
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
