package portal.search;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.springframework.stereotype.Component;
import portal.access.SpaceKind;
import portal.access.SpaceKinds;

/** Converts between the kind of a space and its code in the database. */
@Converter
@Component
class SpaceKindColumn implements AttributeConverter<SpaceKind, String> {
    private final SpaceKinds kinds;

    SpaceKindColumn(SpaceKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public String convertToDatabaseColumn(SpaceKind kind) {
        return kind.code();
    }

    @Override
    public SpaceKind convertToEntityAttribute(String code) {
        return kinds.of(code);
    }
}
