package io.proofstream.common.job;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;

/// The name of a job: `job_` and a ULID (26 characters of Crockford's base 32: 48 bits of milliseconds, 80 random
/// bits).
///
/// Ids sort by creation time, and tell it: a reader can distinguish a job that is about to appear from one that never
/// was.
public record JobId(@JsonValue String value) implements Comparable<JobId> {

    private static final String PREFIX = "job_";
    private static final int LENGTH = PREFIX.length() + 26;
    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final SecureRandom RANDOM = new SecureRandom();

    /// @throws IllegalArgumentException when `value` is not `job_` and 26 characters of the alphabet
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public JobId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a job id: " + value);
        }
    }

    /// The id that no id of a job created at `instant` or later is less than.
    public static JobId leastAt(Instant instant) {
        return new JobId(PREFIX + new String(createdAt(instant)));
    }

    public static JobId next(Instant now) {
        char[] chars = createdAt(now);
        byte[] random = new byte[10];
        RANDOM.nextBytes(random);
        long bits = 0;
        int held = 0;
        int at = 10;
        for (byte b : random) {
            bits = (bits << 8) | (b & 0xff);
            held += 8;
            while (held >= 5) {
                held -= 5;
                chars[at++] = ALPHABET[(int) (bits >>> held) & 31];
            }
        }
        return new JobId(PREFIX + new String(chars));
    }

    public static boolean isValid(String value) {
        if (value.length() != LENGTH || !value.startsWith(PREFIX)) {
            return false;
        }
        for (int i = PREFIX.length(); i < LENGTH; i++) {
            if (digit(value.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// When the job was created, to the millisecond.
    public Instant createdAt() {
        long time = 0;
        for (int i = PREFIX.length(); i < PREFIX.length() + 10; i++) {
            time = (time << 5) | digit(value.charAt(i));
        }
        return Instant.ofEpochMilli(time);
    }

    /// The first ten characters say when; the others are zero.
    private static char[] createdAt(Instant instant) {
        char[] chars = new char[26];
        Arrays.fill(chars, ALPHABET[0]);
        long time = instant.toEpochMilli();
        for (int i = 9; i >= 0; i--) {
            chars[i] = ALPHABET[(int) (time & 31)];
            time >>>= 5;
        }
        return chars;
    }

    private static int digit(char c) {
        for (int i = 0; i < ALPHABET.length; i++) {
            if (ALPHABET[i] == c) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int compareTo(JobId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
