package io.proofstream.api.compression;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The answers of this resource are compressed when they are long and the caller takes that: see [LongAnswers]. They
/// say `Vary: Accept-Encoding`, also those that are not compressed.
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface CompressedWhenLong {}
