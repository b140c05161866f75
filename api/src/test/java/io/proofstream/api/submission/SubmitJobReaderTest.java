package io.proofstream.api.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.proofstream.api.kinds.KindCatalogue;
import io.proofstream.api.problem.ApiProblem;
import io.proofstream.api.problem.ProblemCode;
import io.proofstream.common.content.Format;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Priority;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmitJobReaderTest {

    private final SubmitJobReader reader = new SubmitJobReader(Limits.DEFAULTS, new KindCatalogue(false));

    @Test
    void aTextAloneIsARequestForTheSixAnalyses() {
        SubmitJob job = read("{'content': {'text': 'Brood.'}}");

        assertThat(job.tasks()).extracting(TaskRequest::kind).containsExactlyElementsOf(Kind.DEFAULTS);
        assertThat(job.priority()).isEqualTo(Priority.HIGH);
        assertThat(job.content().format()).isEqualTo(Format.TEXT);
        assertThat(job.language()).isEmpty();
        assertThat(job.patience()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void everyFieldIsRead() {
        SubmitJob job = read("""
                {'content': {'text': '# Brood', 'format': 'markdown', 'title': 'T', 'metaDescription': 'M', 'slug': 'b',
                             'url': 'https://example.org/b?x=1'},
                 'language': 'nl',
                 'tasks': ['readability', {'kind': 'seo', 'params': {'keyphrase': 'volkoren brood', 'related': ['a', 'b']}},
                           {'kind': 'seo'}, {'kind': 'grammar', 'params': {'ignore': ['Proofstream']}}],
                 'priority': 'critical', 'deadlineMs': 60000, 'cacheTier': 'realtime', 'metadata': {'page': '17'}}
                """);

        assertThat(job.content().title()).isEqualTo("T");
        assertThat(job.content().metaDescription()).isEqualTo("M");
        assertThat(job.content().slug()).isEqualTo("b");
        assertThat(job.content().url()).isEqualTo("https://example.org/b?x=1");
        assertThat(job.language()).contains("nl");
        assertThat(job.tasks())
                .extracting(TaskRequest::kind)
                .containsExactly(Kind.READABILITY, Kind.SEO, Kind.SEO, Kind.GRAMMAR);
        assertThat(job.tasks().get(1).params().text("keyphrase")).contains("volkoren brood");
        assertThat(job.tasks().get(1).params().texts("related")).containsExactly("a", "b");
        assertThat(job.deadline()).contains(Duration.ofMinutes(1));
        assertThat(job.cacheTier()).contains(CacheTier.REALTIME);
        assertThat(job.metadata()).isEqualTo(Map.of("page", "17"));
    }

    @Test
    void theTextStaysAsItIs() {
        SubmitJob job = read("{'content': {'text': '  \\u202Eabc \\uD83D\\uDE00\\r\\n '}}");

        assertThat(job.content().text()).isEqualTo("  \u202Eabc \uD83D\uDE00\r\n ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    []                                              |                     | must be an object, but is an array
                    'x'                                             |                     | must be an object
                    {}                                              | /content            | is required
                    {'content': null}                               | /content            | but is null
                    {'content': 'x'}                                | /content            | must be an object, but is a string
                    {'content': {}}                                 | /content/text       | is required
                    {'content': {'text': 5}}                        | /content/text       | must be a string, but is an integer
                    {'content': {'text': null}}                     | /content/text       | but is null
                    {'content': {'text': ''}}                       | /content/text       | must not be blank
                    {'content': {'text': ' \\n\\u2003'}}            | /content/text       | must not be blank
                    {'content': {'text': 'a\\u0000b'}}              | /content/text       | NUL
                    {'content': {'text': 'a\\ud800b'}}              | /content/text       | lone surrogate at offset 1
                    {'content': {'text': 'a\\udc00'}}               | /content/text       | lone surrogate at offset 1
                    {'content': {'text': 'a\\ud800'}}               | /content/text       | lone surrogate at offset 1
                    {'content': {'text': 'a', 'format': 'pdf'}}     | /content/format     | one of text, markdown, html, but is "pdf"
                    {'content': {'text': 'a', 'title': 1}}          | /content/title      | must be a string
                    {'content': {'text': 'a', 'author': 'b'}}       | /content/author     | not a known field
                    {'content': {'text': 'a', 'url': 'ftp://x/'}}   | /content/url        | http or https
                    {'content': {'text': 'a', 'url': 'x'}}          | /content/url        | http or https
                    {'content': {'text': 'a', 'url': 'http:x'}}     | /content/url        | http or https
                    {'content': {'text': 'a', 'url': 'http://x y'}} | /content/url        | http or https
                    {'content': {'text': 'a'}, 'contents': {}}      | /contents           | known are cacheTier, content, deadlineMs
                    {'content': {'text': 'a'}, 'a/b~c': 1}          | /a~1b~0c            | not a known field
                    {'content': {'text': 'a'}, 'language': 'xx'}    | /language           | one of en, nl, de
                    {'content': {'text': 'a'}, 'language': 'und'}   | /language           | one of en, nl, de
                    {'content': {'text': 'a'}, 'language': 1}       | /language           | must be a string
                    {'content': {'text': 'a'}, 'priority': 'HIGH'}  | /priority           | one of critical, high, medium, low
                    {'content': {'text': 'a'}, 'priority': null}    | /priority           | but is null
                    {'content': {'text': 'a'}, 'tasks': 'seo'}      | /tasks              | must be an array
                    {'content': {'text': 'a'}, 'tasks': []}         | /tasks              | at least one
                    {'content': {'text': 'a'}, 'tasks': [1]}        | /tasks/0            | a kind's name or an object
                    {'content': {'text': 'a'}, 'tasks': ['nope']}   | /tasks/0            | one of readability, seo, tone
                    {'content': {'text': 'a'}, 'tasks': ['noop']}   | /tasks/0            | one of readability
                    {'content': {'text': 'a'}, 'tasks': [{}]}       | /tasks/0/kind       | is required
                    {'content': {'text': 'a'}, 'tasks': ['tone', {'kind': 'x'}]}      | /tasks/1/kind | one of
                    {'content': {'text': 'a'}, 'tasks': ['seo', 'seo']}               | /tasks/1 | the same as an earlier task
                    {'content': {'text': 'a'}, 'tasks': [{'kind': 'seo', 'x': 1}]}    | /tasks/0/x | not a known field
                    {'content': {'text': 'a'}, 'tasks': [{'kind': 'seo', 'params': []}]} | /tasks/0/params | must be an object
                    {'content': {'text': 'a'}, 'tasks': [{'kind': 'tone', 'params': {'a': 1}}]} | /tasks/0/params/a | none here
                    {'content': {'text': 'a'}, 'tasks': [{'kind': 'seo', 'params': {'keyphrase': 1}}]} | /tasks/0/params/keyphrase | must be a string
                    {'content': {'text': 'a'}, 'tasks': [{'kind': 'seo', 'params': {'keyphrase': ' '}}]} | /tasks/0/params/keyphrase | blank
                    {'content': {'text': 'a'}, 'tasks': [{'kind': 'seo', 'params': {'related': 'x'}}]} | /tasks/0/params/related | must be an array
                    {'content': {'text': 'a'}, 'tasks': [{'kind': 'seo', 'params': {'related': ['a', 2]}}]} | /tasks/0/params/related/1 | must be a string
                    {'content': {'text': 'a'}, 'deadlineMs': 0}     | /deadlineMs         | from 1 to 86400000, but is 0
                    {'content': {'text': 'a'}, 'deadlineMs': 86400001} | /deadlineMs      | from 1 to 86400000
                    {'content': {'text': 'a'}, 'deadlineMs': 1.5}   | /deadlineMs         | must be an integer
                    {'content': {'text': 'a'}, 'deadlineMs': 1e3}   | /deadlineMs         | must be an integer
                    {'content': {'text': 'a'}, 'deadlineMs': '1'}   | /deadlineMs         | must be an integer, but is a string
                    {'content': {'text': 'a'}, 'deadlineMs': 99999999999999999999} | /deadlineMs | from 1 to 86400000
                    {'content': {'text': 'a'}, 'cacheTier': 'none'} | /cacheTier          | one of permanent, stable, dynamic, realtime
                    {'content': {'text': 'a'}, 'metadata': []}      | /metadata           | must be an object
                    {'content': {'text': 'a'}, 'metadata': {'a': 1}} | /metadata/a        | must be a string
                    {'content': {'text': 'a'}, 'metadata': {'': 'x'}} | /metadata/        | a key of 1 to 64
                    {'content': {'text': 'a'}, 'metadata': {'a\\ud800': 'x'}} | /metadata/a\uFFFD | lone surrogate
                    {'content': {'text': 'a'}, 'metadata': {'a': '\\u0000'}} | /metadata/a | NUL
                    """)
    void eachFaultIsNamedByItsPointer(String body, String pointer, String detail) {
        ApiProblem problem = refusal(body.replace('\'', '"'));

        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_REQUEST);
        assertThat(problem.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.pointer()).isEqualTo(pointer == null ? "" : pointer);
            assertThat(violation.detail()).contains(detail);
        });
    }

    @Test
    void allFaultsAreToldAtOnce() {
        ApiProblem problem = refusal("""
                {"content": {"format": "x"}, "tasks": ["a", "b"], "priority": 1, "deadlineMs": -1, "extra": true}
                """);

        assertThat(problem.violations())
                .extracting(ApiProblem.Violation::pointer)
                .containsExactlyInAnyOrder(
                        "/extra",
                        "/content/text",
                        "/content/format",
                        "/tasks/0",
                        "/tasks/1",
                        "/priority",
                        "/deadlineMs");
        assertThat(problem.detail()).endsWith("And 6 more, listed in errors.");
    }

    @Test
    void aMillionFaultsAreNotAllListed() {
        String fields =
                IntStream.range(0, 10_000).mapToObj(i -> "\"x" + i + "\":1").collect(Collectors.joining(","));

        ApiProblem problem = refusal("{" + fields + "}");

        assertThat(problem.violations()).hasSize(20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``                                        | empty
                    `   `                                     | empty
                    nope                                      | not complete, valid JSON
                    {"content": {"text": "a                   | not complete, valid JSON
                    {"content": {"text": "a"}} x              | not complete, valid JSON
                    {"content": {"text": "a"}} {}             | not complete, valid JSON
                    {'content': {'text': 'a'}}                | not complete, valid JSON
                    {"content": {"text": "a"},}               | not complete, valid JSON
                    {"content": {"text": NaN}}                | not complete, valid JSON
                    {"content": {"text": "a", "text": "b"}}   | same key
                    {"content": {"text": "a"}, "content": {}} | same key
                    """)
    void whatIsNoJsonIsMalformed(String body, String detail) {
        ApiProblem problem = refusal(body);

        assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED_JSON);
        assertThat(problem.detail()).contains(detail);
        assertThat(problem.violations()).isEmpty();
    }

    @Test
    void bytesThatAreNotUtf8AreMalformed() {
        byte[] body = "{\"content\": {\"text\": \"caf\u00e9\"}}".getBytes(StandardCharsets.ISO_8859_1);

        ApiProblem problem = catchThrowableOfType(ApiProblem.class, () -> reader.read(body));

        assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED_JSON);
        assertThat(problem.detail()).contains("UTF-8");
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        assertThat(read("\uFEFF{'content': {'text': 'a'}}").content().text()).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource({"33", "1000", "100000"})
    void deepNestingIsRefusedWithItsLimit(int depth) {
        ApiProblem problem = refusal("[".repeat(depth) + "]".repeat(depth));

        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_REQUEST);
        assertThat(problem.detail()).contains("32 levels");
    }

    @Test
    void aTextOverItsLimitIsTooLarge() {
        ApiProblem problem = refusal("{\"content\": {\"text\": \"%s\"}}".formatted("\u00e9".repeat(256 * 1024 + 1)));

        assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(problem.detail()).contains("524288").contains("524290");
    }

    @Test
    void aTextOfExactlyTheLimitIsTaken() {
        String text = "\uD83D\uDE00".repeat(128 * 1024);

        assertThat(read("{'content': {'text': '%s'}}".formatted(text)).content().text())
                .isEqualTo(text);
    }

    @Test
    void tooManyOfAnythingIsRefusedWithTheLimit() {
        String tasks = "\"seo\",".repeat(20) + "\"seo\"";
        String pairs = IntStream.rangeClosed(0, 16)
                .mapToObj(i -> "\"k%d\":\"v\"".formatted(i))
                .collect(Collectors.joining(","));

        ApiProblem problem = refusal("""
                {"content": {"text": "a", "title": "%s"}, "tasks": [%s], "metadata": {%s}}
                """.formatted("t".repeat(2049), tasks, pairs));

        assertThat(problem.violations())
                .extracting(ApiProblem.Violation::detail)
                .containsExactlyInAnyOrder(
                        "must have at most 2048 characters, but has 2049",
                        "must have at most 20 elements, but has 21",
                        "must have at most 16 pairs, but has 17");
    }

    @Test
    void diagnosticsExistWhereTheyAreSwitchedOn() {
        SubmitJobReader probing = new SubmitJobReader(Limits.DEFAULTS, new KindCatalogue(true));

        SubmitJob job = probing.read("""
                {"content": {"text": "a"}, "tasks": ["noop", {"kind": "sleep", "params": {"ms": 3600000}}]}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(job.tasks().get(1).params().integer("ms", 0)).isEqualTo(3_600_000);
    }

    private SubmitJob read(String body) {
        return reader.read(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private ApiProblem refusal(String body) {
        return catchThrowableOfType(ApiProblem.class, () -> reader.read(body.getBytes(StandardCharsets.UTF_8)));
    }
}
