package ua.dp.cnap.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;

/**
 * The user as whom PostgreSQL's programs run, because they refuse to run as root.
 *
 * <p>A normal user runs them plainly. Root runs them in a user namespace of its own, where the same files belong to
 * somebody who is not root; where the machine forbids that (many containers do), as the user {@code nobody}, who then
 * owns the folder.
 */
final class ServerUser {

    private static final int ROOT = 0;

    private final List<String> prefix;

    private ServerUser(List<String> prefix) {
        this.prefix = prefix;
    }

    static ServerUser of(Path folder) throws IOException {
        if (uid(Path.of("/proc/self")) != ROOT) {
            return new ServerUser(List.of());
        }
        int owner = uid(folder);
        if (owner != ROOT) {
            return as(owner, folder);
        }
        List<String> namespace = List.of("unshare", "--user");
        return succeeds(namespace, "true") ? entering(folder, namespace) : as(nobody(), folder);
    }

    List<String> command(List<String> program) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(program);
        return all;
    }

    private static ServerUser as(int uid, Path folder) throws IOException {
        give(folder, uid);
        return entering(folder, List.of("setpriv", "--reuid=" + uid, "--clear-groups"));
    }

    private static ServerUser entering(Path folder, List<String> prefix) {
        if (!succeeds(prefix, "test", "-x", folder.toString())) {
            throw new PostgresFailed("PostgreSQL refuses to run as root, and the user it would run as may not enter "
                    + folder + ": run this as a normal user, or set CNAP_DATA to a folder that everyone may enter.");
        }
        return new ServerUser(prefix);
    }

    private static void give(Path folder, int uid) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                return give(path);
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                return give(path);
            }

            private FileVisitResult give(Path path) throws IOException {
                Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static int nobody() throws IOException {
        UserPrincipal nobody =
                Path.of("/").getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        Path probe = Files.createTempFile("cnap", null);
        try {
            Files.setOwner(probe, nobody);
            return uid(probe);
        } finally {
            Files.delete(probe);
        }
    }

    private static int uid(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    private static boolean succeeds(List<String> prefix, String... program) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(program));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false; // the program is not installed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
