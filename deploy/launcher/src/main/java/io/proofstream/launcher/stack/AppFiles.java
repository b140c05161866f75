package io.proofstream.launcher.stack;

import io.proofstream.launcher.console.CommandFailed;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// The built applications, as one stack runs them: its own links to the files, so that the next build does not pull the
/// class files from under a process that runs.
final class AppFiles {

    private AppFiles() {}

    /// @param module folder of the application in the repository
    /// @return the jar to run
    static Path take(Path root, String module, Path into) throws CommandFailed {
        Path built = root.resolve(module).resolve("target").resolve("quarkus-app");
        if (!Files.isRegularFile(built.resolve("quarkus-run.jar"))) {
            throw CommandFailed.because(
                    "The " + module + " is not built: there is no " + built + "; ./proofstream up builds it");
        }
        Path target = into.resolve(module);
        try {
            delete(target);
            link(built, target);
        } catch (IOException e) {
            throw CommandFailed.because("Cannot copy " + built + " to " + target + ": " + e.getMessage());
        }
        return target.resolve("quarkus-run.jar");
    }

    private static void link(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = to.resolve(from.relativize(file));
                try {
                    Files.createLink(copy, file);
                } catch (IOException | UnsupportedOperationException otherDisk) {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
