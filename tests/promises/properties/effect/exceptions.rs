//! Inputs that may have no effect, and why.

/// What may change nothing in one scenario and much in another.
const BY_NATURE: [(&str, &str); 24] = [
    ("country", "decides whose rules apply, of which a calculator may use none"),
    ("rule_date", "decides which rules apply, of which a calculator may use none"),
    ("allocation.members[].number", "decides ties"),
    ("allocation.members[].fraction", "is 1 when absent"),
    ("sharing.lines[].name", "is said in words only"),
    ("sharing.lines[].lines[].name", "is said in words only"),
    ("result.before_tax", "asks for the tax, which is there"),
    ("capital.member.is_cooperative", "frees of a limit that may not be reached"),
    ("sharing.lines[].least", "is less than the percentage gives"),
    ("sharing.lines[].lines[].least", "is less than the percentage gives"),
    ("dividends.classes[].balance.withdrawn", "of the last month may count from the next year on"),
    ("dividends.classes[].balance.withdrawn[]", "of the last month may count from the next year on"),
    ("sharing.rounding", "of a sum that is payable as it is"),
    ("known_rates.rounding", "of a sum that is payable as it is"),
    ("dividends.rounding", "of a sum that is payable as it is"),
    ("dividends.classes[].balance.paid", "what is paid in the last month may count from the next year on"),
    ("dividends.classes[].balance.paid[]", "what is paid in the last month may count from the next year on"),
    ("dividends.classes[].balance.start", "where nothing was paid in"),
    ("dividends.classes[].balance.cut_off", "where nothing was paid in after it"),
    ("dividends.classes[].balance.changes", "what changes after the last day that counts does not count"),
    (
        "dividends.classes[].balance.changes[].balance",
        "what changes after the last day that counts does not count",
    ),
    ("dividends.minimum_payout", "where nothing is paid there is nothing to hold back"),
    ("sharing.lines[].lines[].lines", "is empty: a third level is refused"),
    ("coop_tax.audited_profit", "limits transfers, of which there may be too few"),
];

/// What has no effect in one case only.
const IN_CASES: [(&str, &str, &str); 3] = [
    ("ID-021", "sharing.lines[].basis[].member", "of savings that do not count, which is said in a remark"),
    ("ID-021", "sharing.lines[].basis[].total", "of savings that do not count, which is said in a remark"),
    (
        "ID-021",
        "sharing.lines[].basis[].non_members",
        "of savings that do not count, which is said in a remark",
    ),
];

/// What has no effect without a profit, which is said in a remark: a percentage of nothing.
const OF_THE_PROFIT: [&str; 4] = [
    "appropriation.reserve_percent",
    "appropriation.education_percent",
    "appropriation.development_percent",
    "appropriation.trust_funds",
];

/// Whether an input may change nothing in a case.
pub fn excepted(path: &str, id: &str) -> bool {
    IN_CASES.iter().any(|(case, excepted, _)| *case == id && *excepted == path)
        || BY_NATURE.iter().any(|(excepted, _)| *excepted == path)
        || OF_THE_PROFIT.contains(&path)
}
