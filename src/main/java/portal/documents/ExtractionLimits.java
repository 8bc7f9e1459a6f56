package portal.documents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings {@code portal.extraction.*}: limits for the text extraction of one file.
 *
 * @param longestText in characters; only the beginning of a longer text is stored
 * @param attempts the number of attempts for a file that crashes the process, exhausts its memory or exceeds the
 *     timeout
 * @param idle how long the process may wait for the next file before it is stopped, which frees its memory
 */
@ConfigurationProperties("portal.extraction")
record ExtractionLimits(
        @DefaultValue("192MB") DataSize heap,
        @DefaultValue("60s") Duration timeout,
        @DefaultValue("1000000") int longestText,
        @DefaultValue("2") int attempts,
        @DefaultValue("3m") Duration idle) {}
