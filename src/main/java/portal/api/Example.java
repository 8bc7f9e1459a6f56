package portal.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An example of the record, as JSON, for the OpenAPI description. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Example {
    String value();
}
