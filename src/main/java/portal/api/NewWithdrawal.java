package portal.api;

import portal.guidelines.WithdrawalKind;

/**
 * The body of a request that withdraws the version in force, as was proposed.
 *
 * @param kind the kind that was proposed; if another one has been proposed since, the request is refused
 */
@Example("""
        {"kind": "OUTDATED"}""")
record NewWithdrawal(WithdrawalKind kind) {
    NewWithdrawal {
        Input.given("kind", kind);
    }
}
