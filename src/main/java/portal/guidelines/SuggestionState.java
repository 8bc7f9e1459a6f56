package portal.guidelines;

/** What has become of a suggested wording. */
public enum SuggestionState {
    OPEN,
    USED,
    DECLINED
}
