package io.proofstream.api.language;

import java.util.Arrays;

/// Which row of figures a trigram has: a hash table of primitive numbers, because it is filled with tens of thousands
/// of
/// trigrams while the application starts. Not safe for use by several threads until it is complete.
final class TrigramTable {

    private static final int FIRST_CAPACITY = 1 << 16;
    private static final int NONE = -1;

    private long[] keys = new long[FIRST_CAPACITY];
    private int[] rows = new int[FIRST_CAPACITY];
    private int size;

    /// @return never 0, unless all three are the character 0
    static long pack(char first, char second, char third) {
        return (long) first << 32 | (long) second << 16 | third;
    }

    int size() {
        return size;
    }

    /// @param key a packed trigram other than 0
    /// @return its row, or -1 when it has none
    int row(long key) {
        int slot = slot(key);
        return keys[slot] == key ? rows[slot] : NONE;
    }

    /// @param key a packed trigram other than 0
    /// @return its row, the next free one when it had none
    int rowOrNew(long key) {
        int slot = slot(key);
        if (keys[slot] == key) {
            return rows[slot];
        }
        if (size >= keys.length / 2) {
            grow();
            slot = slot(key);
        }
        keys[slot] = key;
        rows[slot] = size;
        return size++;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = Arrays.copyOf(oldRows, keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    /// Where the key is, or the free place for it.
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
