package portal.api;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import portal.access.ItemKind;
import portal.access.ItemKinds;
import portal.access.Kinds;
import portal.access.SpaceKind;
import portal.access.SpaceKinds;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Converts between {@link ItemKind} or {@link SpaceKind} and their codes: in addresses, in JSON, and in the OpenAPI
 * description. Which kinds exist is known only when the portal has started, because each module registers its own.
 */
@Configuration
class Codes {
    private final ItemKinds items;
    private final SpaceKinds spaces;

    Codes(ItemKinds items, SpaceKinds spaces) {
        this.items = items;
        this.spaces = spaces;
    }

    Map<Class<?>, List<String>> known() {
        return Map.of(ItemKind.class, codes(items), SpaceKind.class, codes(spaces));
    }

    @Bean
    Converter<String, ItemKind> itemKindInAddress() {
        return new Converter<>() {
            @Override
            public ItemKind convert(String code) {
                return items.of(code);
            }
        };
    }

    @Bean
    Converter<String, SpaceKind> spaceKindInAddress() {
        return new Converter<>() {
            @Override
            public SpaceKind convert(String code) {
                return spaces.of(code);
            }
        };
    }

    JacksonModule inJson() {
        return new SimpleModule()
                .addSerializer(ItemKind.class, ToStringSerializer.instance)
                .addSerializer(SpaceKind.class, ToStringSerializer.instance)
                .addDeserializer(ItemKind.class, new Reading<>(ItemKind.class, items))
                .addDeserializer(SpaceKind.class, new Reading<>(SpaceKind.class, spaces));
    }

    private static List<String> codes(Kinds<?> kinds) {
        return kinds.all().stream().map(Object::toString).toList();
    }

    /** Deserialises an {@link ItemKind} or {@link SpaceKind} from its code. */
    private static class Reading<K> extends StdDeserializer<K> {
        private final transient Kinds<K> kinds;

        Reading(Class<K> type, Kinds<K> kinds) {
            super(type);
            this.kinds = kinds;
        }

        @Override
        @SuppressWarnings("unchecked")
        public K deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING))
                return (K) context.handleUnexpectedToken(getValueType(context), parser);
            var code = parser.getString();
            return kinds.find(code)
                    .orElseThrow(() -> context.weirdStringException(code, handledType(), "no module brings it"));
        }
    }
}
