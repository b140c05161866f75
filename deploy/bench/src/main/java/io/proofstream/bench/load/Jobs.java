package io.proofstream.bench.load;

/// Request bodies of one run: pages of some 300 words, each different from all others, made beforehand as far as they
/// can be, so that they cost the driver little.
public final class Jobs {

    private static final int WORDS = 300;
    private static final int PAGES = 64;
    private static final String NUMBER = "@@";

    private final String[] before = new String[PAGES];
    private final String[] after = new String[PAGES];

    private Jobs(String tasks, String priority) {
        Pages pages = new Pages(NUMBER + " of " + System.nanoTime());
        for (int i = 0; i < PAGES; i++) {
            String body = "{\"content\":{\"text\":\"" + pages.page(i, WORDS).replace("\n", "\\n")
                    + "\"},\"language\":\"en\",\"priority\":\"" + priority + "\",\"tasks\":[" + tasks + "]}";
            int at = body.indexOf(NUMBER);
            before[i] = body.substring(0, at);
            after[i] = body.substring(at + NUMBER.length());
        }
    }

    /// Jobs of one task without parameters, with the standard priority.
    public static Jobs of(String kind) {
        return new Jobs("\"" + kind + "\"", "high");
    }

    public static Jobs of(String kind, String priority) {
        return new Jobs("\"" + kind + "\"", priority);
    }

    /// Jobs that wait as long as a call to a model may take.
    public static Jobs sleeping(int millis) {
        return new Jobs("{\"kind\":\"sleep\",\"params\":{\"ms\":" + millis + "}}", "high");
    }

    public String body(int number) {
        return before[number % PAGES] + number + after[number % PAGES];
    }

    /// The id of the job that an answer shows: its first id.
    public static String id(String answer) {
        int start = answer.indexOf("\"id\":\"") + "\"id\":\"".length();
        return answer.substring(start, answer.indexOf('"', start));
    }
}
