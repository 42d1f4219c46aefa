//! The provisions of both countries by name.

use kalkulator_koperasi::data::law;
use kalkulator_koperasi::domain::{Country, Date, Law, Provision, Source, in_force};

/// All provisions by name. No `..`: a new one must be looked at too.
pub fn provisions(law: &'static Law) -> [(&'static str, &'static Provision); 16] {
    let Law {
        surplus,
        sharing,
        reserve,
        capital_return,
        market_ceiling,
        member_capital,
        untaxed,
        taxed,
        dividend,
        dividend_ceiling: _,
        statutory,
        statutory_reserve: _,
        reserve_untouched,
        education_fund: _,
        development_fund: _,
        trust_funds_within,
        holding_limit: _,
        borrowing_limit: _,
        audit_from: _,
        capital_floor,
        participation_limit: _,
        least_founders: _,
        least_capital: _,
        village_share: _,
        savings_interest_tax: _,
        coop_tax: _,
        other_sources,
        honoraria,
        losses_first,
        despite_losses: _,
        savings_rate: _,
        loan_rate: _,
    } = law;
    [
        ("surplus", surplus),
        ("sharing", sharing),
        ("reserve", reserve),
        ("capital_return", capital_return),
        ("market_ceiling", market_ceiling),
        ("taxed", taxed),
        ("reserve_untouched", reserve_untouched),
        ("honoraria", honoraria),
        ("losses_first", losses_first),
        ("member_capital", member_capital),
        ("untaxed", untaxed),
        ("dividend", dividend),
        ("statutory", statutory),
        ("trust_funds_within", trust_funds_within),
        ("other_sources", other_sources),
        ("capital_floor", capital_floor),
    ]
}

pub fn day(iso: &str) -> Date {
    Date::from_iso(iso).unwrap()
}

pub fn indonesian(provision: fn(&Law) -> &Provision, on: &str) -> Option<&'static Source> {
    in_force(provision(law(Country::Indonesia)), day(on))
}
