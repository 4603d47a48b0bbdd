package ua.dp.cnap.launcher;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Folders as a whole. What is made here appears whole or not at all, so that a killed run leaves no half server. */
final class Tree {

    private Tree() {}

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** Replaces {@code target} by a copy of {@code source}, without the folders {@code omitted} in it. */
    static void copy(Path source, Path target, List<Path> omitted) throws IOException {
        Path unfinished = unfinished(target);
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path inside = source.relativize(folder);
                if (omitted.contains(inside)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(unfinished.resolve(inside));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, unfinished.resolve(source.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
        replace(unfinished, target);
    }

    /** Replaces {@code target} by what the ZIP holds below its one top folder, permissions included. */
    static void unzip(Path zip, Path target) throws IOException {
        Path unfinished = unfinished(target);
        try (FileSystem archive = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true));
                Stream<Path> tops = Files.list(archive.getPath("/"))) {
            Path top = tops.findFirst().orElseThrow();
            try (Stream<Path> entries = Files.walk(top)) {
                for (Path entry : (Iterable<Path>) entries::iterator) {
                    extract(entry, unfinished.resolve(top.relativize(entry).toString()));
                }
            }
        }
        replace(unfinished, target);
    }

    private static void extract(Path entry, Path target) throws IOException {
        if (Files.isDirectory(entry)) {
            Files.createDirectories(target);
        } else {
            Files.copy(entry, target);
            Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(entry));
        }
    }

    private static Path unfinished(Path target) throws IOException {
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        delete(unfinished);
        Files.createDirectories(unfinished.getParent());
        return unfinished;
    }

    private static void replace(Path unfinished, Path target) throws IOException {
        delete(target);
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
