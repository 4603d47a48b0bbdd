package ua.dp.cnap.server.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The mail server of the tests, killed while it takes a certain letter: with that, all connections break and no new one is
 * accepted until it is started again.
 */
final class DyingMailServer implements AutoCloseable {

    /** When in the letter it dies. */
    enum Moment {
        BEFORE_IT_HAS_THE_LETTER,
        BEFORE_IT_SAYS_SO
    }

    private static final byte[] END = {'\r', '\n', '.', '\r', '\n'};

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger untilDeath;
    private final Moment moment;
    private volatile boolean dead;

    /** @param letters how many it takes until the one it dies in */
    DyingMailServer(int letters, Moment moment) throws IOException {
        untilDeath = new AtomicInteger(letters);
        this.moment = moment;
        Thread.ofVirtual().start(this::accept);
    }

    MailServer address() {
        return Mailbox.server(door.getLocalPort());
    }

    boolean isDead() {
        return dead;
    }

    void startAgain() {
        dead = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (dead) {
                    client.close();
                    continue;
                }
                Socket real = new Socket("127.0.0.1", Integer.getInteger("it.smtp-port"));
                open.add(client);
                open.add(real);
                Thread.ofVirtual().start(() -> letters(client, real));
                Thread.ofVirtual().start(() -> answers(real, client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void letters(Socket client, Socket real) {
        try (client;
                real) {
            InputStream in = client.getInputStream();
            OutputStream out = real.getOutputStream();
            int matched = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                matched = b == END[matched] ? matched + 1 : b == END[0] ? 1 : 0;
                boolean whole = matched == END.length;
                matched = whole ? 0 : matched;
                boolean last = whole && untilDeath.getAndDecrement() == 0;
                if (last && moment == Moment.BEFORE_IT_HAS_THE_LETTER) {
                    die();
                    return;
                }
                if (last) {
                    dead = true; // the answers stop now
                }
                out.write(b);
                out.flush();
                if (last) {
                    real.shutdownOutput(); // the real one has it all, and ends once it is done with it
                    return;
                }
            }
        } catch (IOException broken) {
            // as it is when a server dies
        }
    }

    private void answers(Socket real, Socket client) {
        try {
            InputStream in = real.getInputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (!dead) {
                    client.getOutputStream().write(b);
                    client.getOutputStream().flush();
                }
            }
        } catch (IOException broken) {
            // as it is when a server dies
        } finally {
            if (dead) {
                die();
            }
        }
    }

    private void die() {
        dead = true;
        open.forEach(socket -> {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        open.clear();
    }

    @Override
    public void close() throws IOException {
        door.close();
        die();
    }
}
