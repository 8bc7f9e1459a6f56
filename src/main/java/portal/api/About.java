package portal.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a route reads of the part {@code about}, which comes before a file. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface About {
    Class<?> value();
}
