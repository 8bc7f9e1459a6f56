package portal.api;

/**
 * The body of a request that approves a proposed operation.
 *
 * @param version the version of the values that were read; if they have changed since, the request is refused
 */
@Example("""
        {"version": 3}""")
record NewOperationApproval(Integer version) {
    NewOperationApproval {
        Input.given("version", version);
    }
}
