package io.proofstream.worker.engines.grammar.hidden;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/// A private field of a library's class. Where an update has moved it or made something else of it, whoever asks for it
/// fails with its name.
public final class HiddenField {

    private final Field field;

    private HiddenField(Field field) {
        this.field = field;
    }

    /// @throws IllegalStateException when there is no such field
    public static HiddenField of(Class<?> owner, String name) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return new HiddenField(field);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(
                    "the library has no field " + owner.getName() + "." + name + " any more", e);
        }
    }

    /// @param object of the owning class; null where the field is static
    /// @throws IllegalStateException when the field holds nothing, or something of another class
    public <T> T get(@Nullable Object object, Class<T> type) {
        try {
            Object value = field.get(object);
            if (type.isInstance(value)) {
                return type.cast(value);
            }
            throw new IllegalStateException(this + " holds no " + type.getName()
                    + (value == null ? "" : ", but a " + value.getClass().getName()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(this + " cannot be read", e);
        }
    }

    /// @param object of the owning class; null where the field is static
    public void set(@Nullable Object object, Object value) {
        try {
            field.set(object, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(this + " cannot be replaced", e);
        }
    }

    @Override
    public String toString() {
        return "the library's field " + field.getDeclaringClass().getName() + "." + field.getName();
    }
}
