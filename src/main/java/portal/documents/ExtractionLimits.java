package portal.documents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the reading of one file may cost ({@code portal.extraction.*}).
 *
 * @param longestText characters; of longer texts the beginning is kept
 * @param attempts how often a file is tried that takes the process down or too long
 * @param idle after this long without a file the process is stopped, and its memory given back
 */
@ConfigurationProperties("portal.extraction")
record ExtractionLimits(
        @DefaultValue("192MB") DataSize heap,
        @DefaultValue("60s") Duration timeout,
        @DefaultValue("1000000") int longestText,
        @DefaultValue("2") int attempts,
        @DefaultValue("3m") Duration idle) {}
