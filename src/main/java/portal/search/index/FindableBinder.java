package portal.search.index;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.jspecify.annotations.Nullable;
import portal.search.Findable;
import portal.search.Format;
import portal.search.Wording;
import portal.search.words.Analysis;
import portal.search.words.Fields;
import portal.search.words.JoinedWords;
import portal.search.words.Selectors;
import portal.search.words.TextNormalisation;

/** Maps every findable entity to the same index schema, and has an item reindexed when one of its columns changes. */
public class FindableBinder implements TypeBinder {
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

    /** The fields of one index. This class also writes items to the fields. */
    private static class Shape {
        private static final List<String> KEYWORDS = List.of(
                Fields.SHAPE,
                Fields.SUBJECT,
                Fields.KIND,
                Fields.FORMAT,
                Fields.AUDIENCE,
                Fields.SPACE,
                Fields.AUTHOR,
                Fields.LANGUAGE,
                Fields.YEAR,
                Fields.MONTH);

        private final Map<String, IndexFieldReference<String>> keywords = new HashMap<>();
        private final Map<String, IndexFieldReference<String>> texts = new HashMap<>();
        private final IndexFieldReference<String> selector;
        private final IndexFieldReference<Instant> at;
        private final Map<String, IndexFieldReference<Long>> numbers = new HashMap<>();

        Shape(IndexSchemaElement schema) {
            for (var name : KEYWORDS)
                keywords.put(
                        name,
                        schema.field(name, f -> f.asString().aggregable(Aggregable.YES))
                                .toReference());
            keywords.put(
                    Fields.KEY,
                    schema.field(Fields.KEY, f -> f.asString().sortable(Sortable.YES))
                            .toReference());
            keywords.put(
                    Fields.PRINT,
                    schema.field(Fields.PRINT, f -> f.asString().projectable(Projectable.YES))
                            .toReference());
            for (var language : Fields.all())
                for (var name : List.of(Fields.title(language), Fields.words(language)))
                    texts.put(name, text(schema, name, Fields.analyzer(language)));
            selector = schema.field(Fields.SELECTOR, f -> f.asString())
                    .multiValued()
                    .toReference();
            for (var name : List.of(Fields.title(Fields.NAMES), Fields.words(Fields.NAMES)))
                texts.put(
                        name,
                        schema.field(name, f -> f.asString()).multiValued().toReference());
            for (var name : List.of(Fields.AUDIENCE_NUMBER, Fields.SPACE_NUMBER))
                numbers.put(
                        name,
                        schema.field(name, f -> f.asLong().aggregable(Aggregable.YES))
                                .toReference());
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
            keyword(index, Fields.SUBJECT, entry.subject());
            keyword(index, Fields.PRINT, Fingerprint.of(item));
            keyword(index, Fields.SHAPE, Fields.PRESENT_SHAPE);
            keyword(index, Fields.KIND, entry.kind());
            var format = Format.of(item.mediaType());
            if (format != null) keyword(index, Fields.FORMAT, format);
            keyword(index, Fields.AUDIENCE, entry.audience().value());
            keyword(index, Fields.SPACE, entry.space().value());
            number(index, Fields.AUDIENCE_NUMBER, entry.audience().value());
            number(index, Fields.SPACE_NUMBER, entry.space().value());
            if (entry.author() != null)
                keyword(index, Fields.AUTHOR, entry.author().value());
            if (entry.language() != null) keyword(index, Fields.LANGUAGE, Fields.base(entry.language()));
            var month = YearMonth.from(entry.at().atOffset(ZoneOffset.UTC));
            keyword(index, Fields.YEAR, month.getYear());
            keyword(index, Fields.MONTH, month);
            index.addValue(at, entry.at());
            item.wordings().forEach(wording -> write(index, wording));
            item.wordings().stream()
                    .flatMap(wording -> Stream.of(wording.title(), wording.words()))
                    .flatMap(text -> Selectors.in(text).stream())
                    .distinct()
                    .forEach(each -> index.addValue(selector, each));
        }

        private void write(DocumentElement index, Wording wording) {
            write(index, wording.language(), Fields::title, TextNormalisation.of(wording.title()));
            write(index, wording.language(), Fields::words, TextNormalisation.of(wording.words()));
        }

        /** Writes a text to the fields of its language, and after it the parts of its joined words. */
        private void write(DocumentElement index, @Nullable String language, UnaryOperator<String> field, String text) {
            if (text.isBlank()) return;
            var values = new ArrayList<String>();
            values.add(text);
            values.addAll(JoinedWords.apart(text));
            for (var each : Fields.wordsIn(language))
                values.forEach(value -> index.addValue(texts.get(field.apply(each)), value));
            var names = new LinkedHashSet<String>();
            values.forEach(value -> names.addAll(Analysis.words(Fields.NAMES, value)));
            names.forEach(name -> index.addValue(texts.get(field.apply(Fields.NAMES)), name));
        }

        private void keyword(DocumentElement index, String name, Object value) {
            index.addValue(keywords.get(name), value.toString());
        }

        private void number(DocumentElement index, String name, UUID value) {
            index.addValue(numbers.get(name), Fields.number(value));
        }
    }
}
