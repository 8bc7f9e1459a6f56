package portal.api;

import portal.guidelines.WithdrawalKind;

/** The body of a request that proposes to withdraw the version in force. */
@Example("""
        {"kind": "OUTDATED", "reason": "The law has changed"}""")
record NewWithdrawalProposal(WithdrawalKind kind, String reason) {
    NewWithdrawalProposal {
        Input.given("kind", kind);
        Input.given("reason", reason);
    }
}
