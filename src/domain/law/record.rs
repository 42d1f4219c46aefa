//! The law of a country as a list: what stands on a day, and what changed when.

use super::rules::Law;
use super::source::{Series, Source, Standing};
use crate::domain::value::Date;

/// How a rule stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleStanding {
    /// It applies.
    InForce,
    /// It was withdrawn.
    Repealed,
    /// Something applies, but it could not be established what.
    Unknown,
    /// It applied, and that it still does has not been confirmed.
    Unconfirmed,
}

/// A rule as it stands from its source's day on.
pub type Recorded = (RuleStanding, &'static Source);

impl Law {
    /// Every rule of the law that is on record for a day, each source once.
    #[must_use]
    pub fn on(&self, day: Date) -> Vec<Recorded> {
        let mut rules = Vec::new();
        for series in self.all() {
            let entry = series.into_iter().rev().find(|(_, source)| source.since <= day);
            rules.extend(entry.filter(|entry| !rules.contains(entry)));
        }
        rules
    }

    /// Every entry of the law by its day, the latest first; what one document did on one day is told once.
    #[must_use]
    pub fn changes(&self) -> Vec<Recorded> {
        let mut changes: Vec<Recorded> = Vec::new();
        for (standing, source) in self.all().into_iter().flatten() {
            let told = |(_, other): &Recorded| (other.since, other.by()) == (source.since, source.by());
            if !changes.iter().any(told) {
                changes.push((standing, source));
            }
        }
        changes.sort_by(|(_, one), (_, other)| other.since.cmp(&one.since));
        changes
    }

    /// All its series, in the order in which they are shown.
    fn all(&self) -> Vec<Vec<Recorded>> {
        // No `..`: a new rule must be listed too.
        let Self {
            surplus,
            sharing,
            reserve,
            capital_return,
            market_ceiling,
            member_capital,
            untaxed,
            taxed,
            dividend,
            dividend_ceiling,
            statutory,
            statutory_reserve,
            reserve_untouched,
            education_fund,
            development_fund,
            trust_funds_within,
            holding_limit,
            borrowing_limit,
            participation_limit,
            least_founders,
            least_capital,
            audit_from,
            capital_floor,
            village_share,
            savings_interest_tax,
            coop_tax,
            other_sources,
            honoraria,
            losses_first,
            despite_losses,
            savings_rate,
            loan_rate,
        } = self;
        vec![
            of(surplus),
            of(sharing),
            of(reserve),
            of(capital_return),
            of(market_ceiling),
            of(member_capital),
            of(untaxed),
            of(taxed),
            of(dividend),
            of(statutory),
            of(statutory_reserve),
            of(reserve_untouched),
            of(education_fund),
            of(development_fund),
            of(trust_funds_within),
            of(dividend_ceiling),
            of(other_sources),
            of(honoraria),
            of(losses_first),
            of(despite_losses),
            of(village_share),
            of(borrowing_limit),
            of(participation_limit),
            of(savings_rate),
            of(loan_rate),
            of(savings_interest_tax),
            of(least_founders),
            of(holding_limit),
            of(least_capital),
            of(audit_from),
            of(capital_floor),
            of(coop_tax),
        ]
    }
}

/// What a series has, without its values.
fn of<T>(series: &Series<T>) -> Vec<Recorded> {
    let standing = |standing: &Standing<T>| match standing {
        Standing::InForce(_) => RuleStanding::InForce,
        Standing::Repealed => RuleStanding::Repealed,
        Standing::Unknown => RuleStanding::Unknown,
        Standing::Unconfirmed(_) => RuleStanding::Unconfirmed,
    };
    series.0.iter().map(|entry| (standing(&entry.standing), &entry.source)).collect()
}
