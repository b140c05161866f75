package io.proofstream.launcher.analyze;

import io.proofstream.launcher.console.CommandFailed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What is to be analysed.
///
/// @param name for a person: the file as it was typed
/// @param format `text`, `markdown` or `html`
record Page(String name, String text, String format) {

    static final String STANDARD_INPUT = "-";
    /// Far more than the API takes; what is larger is not even read.
    private static final int MAX_BYTES = 16 * 1024 * 1024;

    /// @param argument a file, or `-` for standard input
    static Page read(String argument, InputStream standardInput) throws CommandFailed {
        boolean piped = argument.equals(STANDARD_INPUT);
        String name = piped ? "standard input" : argument;
        String text = decode(name, piped ? bytes(name, standardInput) : bytes(argument));
        if (text.isBlank()) {
            throw CommandFailed.usage(name + " is empty");
        }
        return new Page(name, text, piped ? formatOf(text) : formatOfFile(argument));
    }

    private static byte[] bytes(String file) throws CommandFailed {
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            throw CommandFailed.usage("There is no file " + file);
        }
        if (Files.isDirectory(path)) {
            throw CommandFailed.usage(file + " is a folder; name the files in it");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return bytes(file, in);
        } catch (AccessDeniedException e) {
            throw CommandFailed.usage("Cannot read " + file + ": permission denied");
        } catch (IOException e) {
            throw CommandFailed.usage("Cannot read " + file + ": " + e.getMessage());
        }
    }

    private static byte[] bytes(String name, InputStream in) throws CommandFailed {
        try {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw CommandFailed.usage(name + " is larger than 16 MB; the API takes pages up to 512 KB");
            }
            return bytes;
        } catch (IOException e) {
            throw CommandFailed.usage("Cannot read " + name + ": " + e.getMessage());
        }
    }

    private static String decode(String name, byte[] bytes) throws CommandFailed {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw CommandFailed.usage(name + " is binary; give text, Markdown or HTML");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw CommandFailed.usage(name + " is not UTF-8 text; give text, Markdown or HTML in UTF-8");
        }
    }

    private static String formatOfFile(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return "html";
        }
        return name.endsWith(".md") || name.endsWith(".markdown") ? "markdown" : "text";
    }

    /// Standard input has no name that would tell.
    private static String formatOf(String text) {
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html") ? "html" : "text";
    }
}
