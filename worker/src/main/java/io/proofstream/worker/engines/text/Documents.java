package io.proofstream.worker.engines.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.proofstream.common.content.Content;
import io.proofstream.common.content.Format;
import io.proofstream.worker.engines.Assignment;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Reads content. Remembers the last documents for a short while, so that the analyses of one text read it
/// once.
@Singleton
public class Documents {

    private static final long REMEMBERED_BYTES = 24L << 20;

    private final Cache<Key, Reading> remembered = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_BYTES)
            .weigher((Key key, Reading reading) -> reading.bytes())
            .expireAfterAccess(Duration.ofMinutes(1))
            .build();

    private record Key(String text, Format format, String language) {}

    /// What a reader sees of the content that is to be analysed.
    public Document of(Assignment assignment) throws InterruptedException {
        return of(assignment.content(), assignment.language());
    }

    /// @param language ISO 639-1 code, or `und`
    /// @throws InterruptedException when the work was called off
    public Document of(Content content, String language) throws InterruptedException {
        Key key = new Key(content.text(), content.format(), language);
        Reading known = remembered.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Reading read = read(content.text(), content.format(), language);
        remembered.put(key, read);
        return read;
    }

    private static Reading read(String source, Format format, String language) throws InterruptedException {
        Page page = new Page();
        switch (format) {
            case TEXT -> PlainReader.read(source, page);
            case MARKDOWN -> MarkdownReader.read(source, page);
            case HTML -> HtmlReader.read(source, page);
        }
        return page.finish(source, language);
    }
}
