package portal.search;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;

/** Gives every findable entity one and the same shape in the index, and has it indexed again when a column changes. */
class FindableBinder implements TypeBinder {
    private static final List<Class<? extends Annotation>> NOT_A_COLUMN =
            List.of(Transient.class, Version.class, OneToMany.class, ManyToMany.class, ElementCollection.class);

    private final Class<?> entity;

    FindableBinder(Class<?> entity) {
        this.entity = entity;
    }

    @Override
    public void bind(TypeBindingContext context) {
        columns(entity).forEach(context.dependencies()::use);
        context.bridge(Findable.class, new Shape(context.indexSchemaElement())::write);
    }

    private static Stream<String> columns(Class<?> type) {
        if (type == Object.class) return Stream.empty();
        return Stream.concat(
                columns(type.getSuperclass()),
                Arrays.stream(type.getDeclaredFields())
                        .filter(FindableBinder::isColumn)
                        .map(Field::getName));
    }

    private static boolean isColumn(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !Modifier.isTransient(field.getModifiers())
                && NOT_A_COLUMN.stream().noneMatch(field::isAnnotationPresent);
    }

    /** The fields of one index and how an item fills them. */
    private static class Shape {
        private final Map<String, IndexFieldReference<String>> keywords = new HashMap<>();
        private final Map<String, IndexFieldReference<String>> texts = new HashMap<>();
        private final IndexFieldReference<Instant> at;

        Shape(IndexSchemaElement schema) {
            for (var name : List.of(Fields.KIND, Fields.AUDIENCE, Fields.SPACE, Fields.LANGUAGE, Fields.YEAR))
                keywords.put(
                        name,
                        schema.field(name, f -> f.asString().aggregable(Aggregable.YES))
                                .toReference());
            keywords.put(
                    Fields.KEY,
                    schema.field(Fields.KEY, f -> f.asString().sortable(Sortable.YES))
                            .toReference());
            for (var language : Fields.all())
                for (var name : List.of(Fields.title(language), Fields.words(language)))
                    texts.put(name, text(schema, name, Fields.analyzer(language)));
            at = schema.field(Fields.AT, f -> f.asInstant().sortable(Sortable.YES))
                    .toReference();
        }

        private static IndexFieldReference<String> text(IndexSchemaElement schema, String name, String analyzer) {
            return schema.field(name, f -> f.asString().analyzer(analyzer))
                    .multiValued()
                    .toReference();
        }

        void write(DocumentElement index, Findable item, Object context) {
            var entry = item.entry();
            keyword(index, Fields.KEY, entry.id());
            keyword(index, Fields.KIND, entry.kind());
            keyword(index, Fields.AUDIENCE, entry.audience().value());
            keyword(index, Fields.SPACE, entry.space().value());
            if (entry.language() != null) keyword(index, Fields.LANGUAGE, Fields.base(entry.language()));
            keyword(index, Fields.YEAR, entry.at().atOffset(ZoneOffset.UTC).getYear());
            index.addValue(at, entry.at());
            item.wordings().forEach(wording -> write(index, wording));
        }

        private void write(DocumentElement index, Wording wording) {
            for (var language : Fields.wordsIn(wording.language())) {
                text(index, Fields.title(language), wording.title());
                text(index, Fields.words(language), wording.words());
            }
        }

        private void keyword(DocumentElement index, String name, Object value) {
            index.addValue(keywords.get(name), value.toString());
        }

        private void text(DocumentElement index, String name, String value) {
            if (!value.isBlank()) index.addValue(texts.get(name), PlainText.of(value));
        }
    }
}
