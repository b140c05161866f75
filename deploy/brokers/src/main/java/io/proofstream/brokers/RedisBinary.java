package io.proofstream.brokers;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redis.embedded.core.ExecutableProvider;
import redis.embedded.error.OsArchitectureNotFound;
import redis.embedded.model.OsArchitecture;

/// Finds a Redis to run: the one on the PATH when it is at least 7, else the 6.2 that this project brings.
final class RedisBinary {

    private static final int OLDEST_ON_PATH = 7;
    private static final Pattern VERSION = Pattern.compile("\\bv=(\\d+)\\.");

    private RedisBinary() {}

    /// @param unpackInto where the binary that we bring is kept
    static Path find(Path unpackInto) throws IOException {
        Optional<Path> onPath = onPath(System.getenv().getOrDefault("PATH", ""));
        return onPath.isPresent() ? onPath.get() : unpack(unpackInto);
    }

    static Optional<Path> onPath(String path) throws IOException {
        for (String folder : path.split(Pattern.quote(File.pathSeparator), -1)) {
            Path candidate = Path.of(folder.isEmpty() ? "." : folder, "redis-server");
            if (Files.isExecutable(candidate) && majorVersion(candidate) >= OLDEST_ON_PATH) {
                return Optional.of(candidate.toAbsolutePath());
            }
        }
        return Optional.empty();
    }

    /// 0 when it cannot be told.
    private static int majorVersion(Path binary) throws IOException {
        Process process = new ProcessBuilder(binary.toString(), "--version")
                .redirectErrorStream(true)
                .start();
        try (InputStream output = process.getInputStream()) {
            String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Matcher version = VERSION.matcher(said);
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking " + binary + " for its version", e);
        }
    }

    private static Path unpack(Path folder) throws IOException {
        String resource;
        try {
            resource = ExecutableProvider.newProvidedVersionsMap().get(OsArchitecture.detectOSandArchitecture());
        } catch (OsArchitectureNotFound e) {
            throw none(e);
        }
        if (resource == null) {
            throw none(null);
        }
        Files.createDirectories(folder);
        Path binary = folder.resolve(Path.of(resource).getFileName().toString());
        if (Files.isExecutable(binary)) {
            return binary;
        }
        Path unpacking = Files.createTempFile(folder, "unpacking", ".tmp");
        try (InputStream bytes = ExecutableProvider.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw none(null);
            }
            Files.copy(bytes, unpacking, StandardCopyOption.REPLACE_EXISTING);
        }
        if (!unpacking.toFile().setExecutable(true)) {
            throw new IOException(unpacking + " cannot be made executable");
        }
        return Files.move(unpacking, binary, StandardCopyOption.ATOMIC_MOVE);
    }

    private static IOException none(@org.jspecify.annotations.Nullable Throwable cause) {
        return new IOException(
                "no Redis for " + System.getProperty("os.name") + "/" + System.getProperty("os.arch")
                        + ": install redis-server 7 or newer",
                cause);
    }
}
