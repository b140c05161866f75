package io.proofstream.brokers;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// One command to a Redis on the loopback interface, over a connection of its own: for probes and for tests.
public final class RedisCommand {

    private static final int TIMEOUT_MILLIS = 5_000;

    private RedisCommand() {}

    /// @return the reply as text; the elements of an array one per line; empty for nil
    /// @throws IOException when Redis is not there or answers with an error
    public static String send(int port, String... words) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            StringBuilder request = new StringBuilder("*" + words.length + "\r\n");
            for (String word : words) {
                int bytes = word.getBytes(StandardCharsets.UTF_8).length;
                request.append('$').append(bytes).append("\r\n").append(word).append("\r\n");
            }
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
            return reply(new BufferedInputStream(socket.getInputStream()));
        }
    }

    private static String reply(InputStream in) throws IOException {
        String line = line(in);
        String rest = line.substring(1);
        return switch (line.charAt(0)) {
            case '+', ':' -> rest;
            case '-' -> throw new IOException("Redis: " + rest);
            case '$' -> bulk(in, Integer.parseInt(rest));
            case '*' -> array(in, Integer.parseInt(rest));
            default -> throw new IOException("not a Redis reply: " + line);
        };
    }

    private static String bulk(InputStream in, int length) throws IOException {
        if (length < 0) {
            return "";
        }
        byte[] bytes = in.readNBytes(length + 2);
        if (bytes.length < length + 2) {
            throw new EOFException("Redis closed the connection");
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static String array(InputStream in, int length) throws IOException {
        StringBuilder elements = new StringBuilder();
        for (int i = 0; i < length; i++) {
            elements.append(i == 0 ? "" : "\n").append(reply(in));
        }
        return elements.toString();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("Redis closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        if (line.isEmpty()) {
            throw new IOException("Redis answered with an empty line");
        }
        return line.toString();
    }
}
