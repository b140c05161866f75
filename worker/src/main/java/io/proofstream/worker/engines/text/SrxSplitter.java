package io.proofstream.worker.engines.text;

import io.proofstream.worker.engines.Interruption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.loomchild.segment.srx.LanguageRule;
import net.loomchild.segment.srx.Rule;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxTextIterator;

/// LanguageTool's sentence rules for one language, read from its jar the first time the language is met.
final class SrxSplitter {

    private static final String RULES = "/org/languagetool/resource/segment.srx";
    /// Units of text that are worked off at a time.
    private static final int WINDOW = 8_192;

    /// How far back "any number of characters" reaches where a rule looks back from a boundary. With the
    /// library's own 100, short sentences take four times as long; of the 70,000 of LanguageTool's examples
    /// it splits one otherwise.
    private static final Map<String, Object> LOOK_BACK =
            Map.of(SrxTextIterator.MAX_LOOKBEHIND_CONSTRUCT_LENGTH_PARAMETER, 32);

    private static final Set<String> LANGUAGES = Set.of("en", "nl", "de", "fr", "pl");
    private static final ConcurrentHashMap<String, SrxSplitter> LOADED = new ConcurrentHashMap<>();

    private final SrxDocument rules;
    private final String language;

    private SrxSplitter(SrxDocument rules, String language) {
        this.rules = rules;
        this.language = language;
    }

    static boolean knows(String language) {
        return LANGUAGES.contains(language);
    }

    static SrxSplitter of(String language) {
        return LOADED.computeIfAbsent(language, SrxSplitter::load);
    }

    /// The lengths of the sentences, white space between them included; they add up to the text's.
    ///
    /// Worked off window by window, each beginning where a sentence does: the library cannot be
    /// interrupted within one.
    List<Integer> lengths(String text) throws InterruptedException {
        List<Integer> lengths = new ArrayList<>();
        int start = 0;
        int unfinished = 0;
        while (start < text.length()) {
            Interruption.check();
            int end = Math.min(text.length(), start + WINDOW);
            List<Integer> own = lengthsWithin(text.substring(start, end));
            if (end < text.length() && own.size() > 1) {
                own.removeLast();
            }
            for (int i = 0; i < own.size(); i++) {
                start += own.get(i);
                unfinished += own.get(i);
                // A window without a boundary is the middle of one long sentence.
                if (own.size() > 1 || start == text.length()) {
                    lengths.add(unfinished);
                    unfinished = 0;
                }
            }
        }
        return lengths;
    }

    private List<Integer> lengthsWithin(String window) {
        List<Integer> lengths = new ArrayList<>();
        SrxTextIterator sentences = new SrxTextIterator(rules, language, window, LOOK_BACK);
        while (sentences.hasNext()) {
            lengths.add(sentences.next().length());
        }
        return lengths;
    }

    private static SrxSplitter load(String language) {
        List<String> groups = switch (language) {
            case "en" -> List.of("GeneralImportant", "English", "Default");
            case "nl" -> List.of("GeneralImportant", "Dutch", "Default");
            case "de" -> List.of("GeneralImportant", "German", "Default");
            case "fr" -> List.of("GeneralImportant", "French", "Default");
            case "pl" -> List.of("GeneralImportant", "Polish", "Default");
            default -> throw new IllegalArgumentException("no sentence rules for " + language);
        };
        SrxDocument rules = new SrxDocument(true);
        List<LanguageRule> read = read(Set.copyOf(groups));
        for (String group : groups) {
            for (LanguageRule rule : read) {
                if (rule.getName().equals(group)) {
                    rules.addLanguageMap(".*", rule);
                }
            }
        }
        return new SrxSplitter(rules, language);
    }

    /// Read here rather than by the library, whose reader needs JAXB.
    private static List<LanguageRule> read(Set<String> groups) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = SrxSplitter.class.getResourceAsStream(RULES)) {
            if (in == null) {
                throw new IllegalStateException("LanguageTool's sentence rules are not on the class path: " + RULES);
            }
            XMLStreamReader xml = factory.createXMLStreamReader(in, "UTF-8");
            List<LanguageRule> found = new ArrayList<>();
            LanguageRule group = null;
            boolean breaks = false;
            String before = "";
            String after = "";
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    if (xml.isEndElement() && xml.getLocalName().equals("rule") && group != null) {
                        group.addRule(new Rule(breaks, before, after));
                    }
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "languagerule" -> {
                        group = null;
                        String name = xml.getAttributeValue(null, "languagerulename");
                        if (groups.contains(name)) {
                            group = new LanguageRule(name);
                            found.add(group);
                        }
                    }
                    case "rule" -> {
                        breaks = !"no".equals(xml.getAttributeValue(null, "break"));
                        before = "";
                        after = "";
                    }
                    case "beforebreak" -> before = xml.getElementText();
                    case "afterbreak" -> after = xml.getElementText();
                    default -> {}
                }
            }
            return found;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("LanguageTool's sentence rules cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
