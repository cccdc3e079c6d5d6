package org.openapitools.jackson.nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Stands in for the module of jackson-databind-nullable: an absent member is left out, a null one is written. */
public final class JsonNullableModule extends SimpleModule {
    public JsonNullableModule() {
        addSerializer(new Writer());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.configOverride(JsonNullable.class)
            .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
    }

    private static final class Writer extends StdSerializer<JsonNullable<?>> {
        Writer() {
            super(JsonNullable.class, false);
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, JsonNullable<?> value) {
            return !value.isPresent();
        }

        @Override
        public void serialize(JsonNullable<?> value, JsonGenerator out, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(value.get(), out);
        }
    }
}
