package io.proofstream.launcher.stack;

import io.proofstream.launcher.console.CommandFailed;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The folder that a stack keeps everything in: data, logs, and the file by which it is found again.
record Home(Path folder) {

    /// Kafka and Redis halt when the disk is full; better not to start.
    static final long NEEDED_BYTES = 300L * 1024 * 1024;

    Path data(String service) {
        return folder.resolve("data").resolve(service);
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path log(String service) {
        return logs().resolve(service + ".log");
    }

    /// What a process says outside its log: a crash of the JVM, a start that failed early.
    Path output(String service) {
        return logs().resolve(service + ".out");
    }

    Path app() {
        return folder.resolve("app");
    }

    Path state() {
        return folder.resolve("stack.json");
    }

    Path lock() {
        return folder.resolve("stack.lock");
    }

    /// Makes the folders.
    ///
    /// @throws CommandFailed when that is not possible, or too little room is left
    void prepare() throws CommandFailed {
        try {
            Files.createDirectories(logs());
            Files.createDirectories(folder.resolve("data"));
            Files.deleteIfExists(Files.createTempFile(folder, "writable", ".tmp"));
        } catch (AccessDeniedException e) {
            throw CommandFailed.because("Cannot write to " + folder + ": permission denied; " + remedy());
        } catch (FileAlreadyExistsException e) {
            throw CommandFailed.because(e.getFile() + " is not a folder; " + remedy());
        } catch (NoSuchFileException e) {
            throw CommandFailed.because("Cannot create " + e.getFile() + "; " + remedy());
        } catch (IOException e) {
            throw CommandFailed.because("Cannot write to " + folder + ": " + e.getMessage() + "; " + remedy());
        }
        requireRoom();
    }

    private void requireRoom() throws CommandFailed {
        long free = folder.toFile().getUsableSpace();
        if (free < NEEDED_BYTES) {
            throw CommandFailed.because("Only " + megabytes(free) + " MB are free on the disk of " + folder
                    + "; Proofstream needs " + megabytes(NEEDED_BYTES) + " MB. Free some, or " + remedy());
        }
    }

    private static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }

    private static String remedy() {
        return "set PROOFSTREAM_HOME to another folder";
    }
}
