package io.proofstream.launcher.stack;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What runs, as other commands find it, and as the next `up` finds it after a crash.
///
/// @param address of the API
/// @param ready whether the API and the worker have said so
/// @param services the processes beside the launcher, by name
record StackState(ProcessMark launcher, String address, boolean ready, SortedMap<String, Service> services) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param restarts how often it was started again after it had died
    record Service(ProcessMark process, int port, int restarts) {}

    StackState {
        services = new TreeMap<>(services);
    }

    static StackState starting(String address) {
        return new StackState(ProcessMark.of(ProcessHandle.current()), address, false, new TreeMap<>(Map.of()));
    }

    StackState with(String name, Service service) {
        SortedMap<String, Service> more = new TreeMap<>(services);
        more.put(name, service);
        return new StackState(launcher, address, ready, more);
    }

    StackState nowReady() {
        return new StackState(launcher, address, true, services);
    }

    /// Empty when there is none, or none that can be read: a file that a crash left half written says nothing.
    static Optional<StackState> read(Path file) throws IOException {
        try {
            return Optional.ofNullable(JSON.readValue(Files.readAllBytes(file), StackState.class));
        } catch (NoSuchFileException | com.fasterxml.jackson.core.JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /// Whole or not at all.
    void write(Path file) throws IOException {
        Path writing = Files.createTempFile(file.toAbsolutePath().getParent(), "stack", ".tmp");
        Files.write(writing, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
        Files.move(writing, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
