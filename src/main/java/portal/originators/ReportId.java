package portal.originators;

import java.util.UUID;

/** The id of a report that an item has reached a wrong recipient. */
public record ReportId(UUID value) {
    static ReportId random() {
        return new ReportId(UUID.randomUUID());
    }

    /** Returns the path of the page of the report, without the leading slash. */
    public String route() {
        return OriginatorKinds.REPORT.route(value);
    }
}
