package vn.haidang.procedure;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.haidang.text.CleanJson;

/** Facts as JSON in one column; a version is read and written whole. */
@Converter
class FactsConverter implements AttributeConverter<ProcedureFacts, String> {

    static final JsonMapper JSON = JsonMapper.builder()
            .addModule(CleanJson.module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String convertToDatabaseColumn(ProcedureFacts facts) {
        return JSON.writeValueAsString(facts);
    }

    @Override
    public ProcedureFacts convertToEntityAttribute(String json) {
        return JSON.readValue(json, ProcedureFacts.class);
    }
}
