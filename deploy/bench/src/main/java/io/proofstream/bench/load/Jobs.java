package io.proofstream.bench.load;

import java.io.IOException;

/// Request bodies of one run: pages of some 300 words, each different from all others, made beforehand as far as they
/// can be, so that they cost the driver little.
public final class Jobs {

    private static final int WORDS = 300;
    private static final int PAGES = 64;
    private static final String NUMBER = "@@";

    /// The longest that a job may take: these do not expire while a backlog of them stands.
    private static final int DEADLINE_MILLIS = 3_600_000;

    private final String[] before = new String[PAGES];
    private final String[] after = new String[PAGES];
    private final int answer;
    private final int different;

    /// @param fields of the request beside the content
    /// @param answer the status that each is to be answered with
    /// @param different after how many the first comes again
    private Jobs(String fields, int answer, int different) {
        this.answer = answer;
        this.different = different;
        Pages pages = new Pages(NUMBER + " of " + System.nanoTime());
        for (int i = 0; i < PAGES; i++) {
            String body = "{\"content\":{\"text\":\"" + pages.page(i, WORDS).replace("\n", "\\n")
                    + "\"},\"language\":\"en\",\"deadlineMs\":" + DEADLINE_MILLIS + fields + "}";
            int at = body.indexOf(NUMBER);
            before[i] = body.substring(0, at);
            after[i] = body.substring(at + NUMBER.length());
        }
    }

    /// Jobs of one task without parameters, with the standard priority.
    public static Jobs of(String kind) {
        return of(kind, "high");
    }

    public static Jobs of(String kind, String priority) {
        return ofTask("\"" + kind + "\"", priority);
    }

    /// Jobs that wait, as for a call to a model.
    public static Jobs sleeping(int millis, String priority) {
        return ofTask("{\"kind\":\"sleep\",\"params\":{\"ms\":" + millis + "}}", priority);
    }

    /// Jobs of the six analyses of so many pages, which come again and again and are known.
    public static Jobs known(int pages) {
        return new Jobs("", 200, pages);
    }

    private static Jobs ofTask(String task, String priority) {
        return new Jobs(",\"priority\":\"" + priority + "\",\"tasks\":[" + task + "]", 202, Integer.MAX_VALUE);
    }

    public String body(int number) {
        int page = number % different;
        return before[page % PAGES] + page + after[page % PAGES];
    }

    /// @throws IOException when a submission was answered otherwise than it is to be
    void check(int status, String body) throws IOException {
        if (status != answer) {
            throw new IOException("a submission was answered " + status + ": " + body);
        }
    }

    /// The id of the job that an answer shows: its first id.
    public static String id(String answer) {
        int start = answer.indexOf("\"id\":\"") + "\"id\":\"".length();
        return answer.substring(start, answer.indexOf('"', start));
    }
}
