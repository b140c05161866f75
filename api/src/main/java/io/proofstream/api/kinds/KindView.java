package io.proofstream.api.kinds;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.proofstream.common.content.Languages;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.job.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A kind as callers see it.
///
/// @param languages ISO 639-1 codes of the languages that this build knows of it
/// @param engine who does the work where nothing else is asked for
public record KindView(
        Kind kind,
        String description,
        List<ParamView> params,
        List<String> languages,
        CacheTier cacheTier,
        String engine) {

    /// A parameter as callers see it; bounds as JSON Schema names them.
    ///
    /// @param type `string`, `integer` or `array` (of strings)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ParamView(
            String name,
            String type,
            boolean required,
            String description,
            @Nullable Long minimum,
            @Nullable Long maximum,
            @Nullable Integer maxLength,
            @Nullable Integer maxItems) {

        static ParamView of(ParamSpec param) {
            return switch (param) {
                case ParamSpec.Text text ->
                    new ParamView(text.name(), "string", false, text.description(), null, null, text.maxLength(), null);
                case ParamSpec.TextList list ->
                    new ParamView(
                            list.name(),
                            "array",
                            false,
                            list.description(),
                            null,
                            null,
                            list.maxLength(),
                            list.maxItems());
                case ParamSpec.Whole whole ->
                    new ParamView(
                            whole.name(),
                            "integer",
                            false,
                            whole.description(),
                            whole.minimum(),
                            whole.maximum(),
                            null,
                            null);
            };
        }
    }

    static KindView of(Kind kind, KindCatalogue catalogue) {
        return new KindView(
                kind,
                catalogue.description(kind),
                catalogue.params(kind).stream().map(ParamView::of).toList(),
                Languages.of(kind),
                kind.cacheTier(),
                "local");
    }
}
