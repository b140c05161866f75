package io.proofstream.bench.load;

import java.util.List;
import java.util.Random;

/// English pages of a given length, each different from all others, the same in every run.
public final class Pages {

    private static final long SEED = 20261121;
    private static final List<String> SENTENCES = List.of(
            "The oven is hot before the first guest has found the bell.",
            "We bake our bread with flour from a mill down the river, and we know the miller by name.",
            "A loaf that has rested for a night keeps its crumb for three days.",
            "Most orders are ready within the hour.",
            "However, the rye needs a second rise, so please call us a day ahead.",
            "Nothing in the shop was frozen, and nothing is thrown away.",
            "Our apprentices learn to shape a baguette by hand before they touch the machine.",
            "You can taste the difference between salted butter and margarine in a single bite.",
            "The café next door sells our rolls with soup at noon.",
            "If the weather is kind, we put two tables under the lime tree.",
            "Families from the new houses come on Saturday, which is why we open at seven.",
            "Prices were last changed in March, and they will not change again this year.");

    private final String run;

    /// @param run makes this run's pages differ from another run's
    public Pages(String run) {
        this.run = run;
    }

    /// @param words at least this many
    public String page(int number, int words) {
        Random random = new Random(SEED + number);
        StringBuilder page = new StringBuilder("Page " + number + " of " + run + ".");
        int written = 5;
        for (int sentence = 1; written < words; sentence++) {
            String next = SENTENCES.get(random.nextInt(SENTENCES.size()));
            page.append(sentence % 5 == 0 ? "\n\n" : " ").append(next);
            written += next.split(" ").length;
        }
        return page.toString();
    }
}
