package vn.haidang.text;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Texts inside of a stored document are {@link CleanText}, too: there a control sign stands as an escape. */
public final class CleanJson extends StdScalarSerializer<String> {

    private CleanJson() {
        super(String.class);
    }

    /** For the mapper that writes into a column. */
    public static SimpleModule module() {
        return new SimpleModule("clean text").addSerializer(String.class, new CleanJson());
    }

    @Override
    public void serialize(String value, JsonGenerator generator, SerializationContext context) {
        generator.writeString(CleanText.of(value));
    }
}
