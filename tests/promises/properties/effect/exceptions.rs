//! Inputs that may have no effect, and why.

/// What may change nothing in one scenario and much in another.
const BY_NATURE: [(&str, &str); 20] = [
    ("country", "decides whose rules apply, of which a calculator may use none"),
    ("rule_date", "decides which rules apply, of which a calculator may use none"),
    ("allocation.members[].number", "decides ties"),
    ("allocation.members[].fraction", "is 1 when absent"),
    ("sharing.lines[].name", "is said in words only"),
    ("sharing.lines[].lines[].name", "is said in words only"),
    ("sharing.rounding", "of a sum that is payable as it is"),
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
    ("sharing.lines[].count_voluntary", "where nobody has voluntary savings"),
    ("sharing.lines[].lines[].count_voluntary", "where nobody has voluntary savings"),
    ("sharing.lines[].lines[].lines", "is empty: a third level is refused"),
    ("hayami.chained", "of a single stage"),
    ("coop_tax.audited_profit", "limits transfers, of which there may be too few"),
];

/// What has no effect without a profit, which is said in a remark: a percentage of nothing.
const OF_THE_PROFIT: [&str; 4] = [
    "appropriation.reserve_percent",
    "appropriation.education_percent",
    "appropriation.development_percent",
    "appropriation.trust_funds",
];

/// What the property found and nobody mended yet: accepted in silence, and to be refused or used.
const OPEN: [&str; 16] = [
    "appropriation.reserve_fund",
    "appropriation.shares_and_subscriptions",
    "capital.member.is_cooperative",
    "capital.assets",
    "capital.member.from_next_month",
    "capital.member.monthly[].from",
    "capital.member.other_monthly",
    "capital.member.participation",
    "capital.member.until",
    "result.before_tax",
    "result.reserve",
    "sharing.lines[].basis[].member",
    "sharing.lines[].basis[].non_members",
    "sharing.lines[].basis[].total",
    "sharing.lines[].by",
    "sharing.lines[].lines[].by",
];

/// Whether an input may change nothing.
pub fn excepted(path: &str) -> bool {
    BY_NATURE.iter().any(|(excepted, _)| *excepted == path)
        || OF_THE_PROFIT.contains(&path)
        || OPEN.contains(&path)
}
