package io.proofstream.worker.engines.text;

/// The block of settings (YAML or TOML) that may stand before a Markdown text; its readers never see it.
final class FrontMatter {

    private FrontMatter() {}

    /// Where the text begins, after the front matter if there is one.
    static int end(String source) {
        int start = source.startsWith("\uFEFF") ? 1 : 0;
        String fence = source.startsWith("---", start) ? "---" : source.startsWith("+++", start) ? "+++" : "";
        if (fence.isEmpty() || !isFence(source, start, fence)) {
            return start;
        }
        int line = next(source, start);
        while (line < source.length()) {
            if (source.startsWith(fence, line) && isFence(source, line, fence)) {
                return next(source, line);
            }
            line = next(source, line);
        }
        return start;
    }

    private static boolean isFence(String source, int line, String fence) {
        int end = next(source, line);
        return source.substring(line, end).strip().equals(fence);
    }

    private static int next(String source, int line) {
        int feed = source.indexOf('\n', line);
        return feed < 0 ? source.length() : feed + 1;
    }
}
