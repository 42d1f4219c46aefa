//! What the members do with the profit: dividends by rate, their ceiling, and the rate that could be afforded.

use rust_decimal::Decimal;

use super::entered::AccountEntry;
use super::run::Account;
use crate::domain::derivation::{Missing, Origin, Step, Unit};
use crate::domain::law::in_force;
use crate::domain::term::{AccountTerm, Entry, EntryKind, InputPath, RatesRemark, Remark, Term};
use crate::domain::value::{Exact, Number, Rate};

/// What the rate of an entry is of.
pub(super) fn base_of(entry: Entry, base: Decimal) -> Step {
    let term = Term::Account(AccountTerm::Base(entry));
    Step::given(term, Exact::decimal(base), Unit::MONEY, Origin::Visitor)
}

impl Account<'_> {
    /// The amount of every entry whose inputs are there.
    pub(super) fn entries(&mut self) -> Vec<(Entry, Step)> {
        let mut entries = Vec::new();
        for (place, inputs) in (0_u8..).zip(&self.inputs.entries) {
            let entry = Entry { at: place, kind: inputs.of };
            if let Some(step) = self.entry(inputs, entry) {
                self.show(&step);
                entries.push((entry, step));
            }
        }
        entries
    }

    fn entry(&mut self, inputs: &AccountEntry, entry: Entry) -> Option<Step> {
        let term = Term::Account(AccountTerm::Amount(entry));
        if let Some(Number(amount)) = inputs.amount {
            return Some(Step::given(term, Exact::decimal(amount), Unit::MONEY, Origin::Members));
        }
        let (Some(paid), Some(Number(base))) = (inputs.approved_rate.or(inputs.rate), inputs.base) else {
            self.outcome.missing.push(Missing(InputPath::Entry(entry.at)));
            return None;
        };
        let rate = |number: Number, term| {
            let value = Rate::percent(number.0).exact();
            Step::given(Term::Account(term), value, Unit::NONE, Origin::Members)
        };
        let fraction = |Number(rate): Number| {
            rate.is_sign_positive() && rate.scale() > 1 && !rate.is_zero() && rate < Decimal::ONE
        };
        if [inputs.rate, inputs.approved_rate].into_iter().flatten().any(fraction) {
            self.outcome.remark(Remark::Rates(RatesRemark::EntryRateLikeFraction(entry)));
        }
        let base = base_of(entry, base);
        if let (Some(proposed), Some(_)) = (inputs.rate, inputs.approved_rate) {
            let proposed = rate(proposed, AccountTerm::ProposedRate(entry)).times(&base);
            let proposed = self.payable(proposed, AccountTerm::Proposed(entry), None);
            self.show(&proposed);
        }
        let law = self.setting.law;
        // The act speaks of these; other purposes are the members' own.
        let rule = match entry.kind {
            EntryKind::ShareDividend | EntryKind::SubscriptionDividend => Some(&law.dividend),
            EntryKind::PatronageRebate => Some(&law.sharing),
            EntryKind::Honorarium => Some(&law.honoraria),
            _ => None,
        };
        let rule = rule.and_then(|rule| in_force(rule, self.setting.rule_date));
        let amount = rate(paid, AccountTerm::Rate(entry)).times(&base);
        Some(self.payable(amount, AccountTerm::Amount(entry), rule))
    }

    /// What the rules let a dividend on shares or subscriptions be without approval.
    pub(super) fn ceilings(&mut self) {
        for (place, inputs) in (0_u8..).zip(&self.inputs.entries) {
            let entry = Entry { at: place, kind: inputs.of };
            let most = self.setting.law.dividend_ceiling.in_force(self.setting.rule_date);
            let (Some(Number(base)), Some((most, source))) = (inputs.base, most) else { continue };
            if !entry.kind.is_dividend() {
                continue;
            }
            let percentage = most;
            let most = Rate::whole(most).exact();
            let rate = Step::given(
                Term::Account(AccountTerm::CeilingRate(entry)),
                most,
                Unit::NONE,
                Origin::Published(source),
            );
            let base = base_of(entry, base);
            let ceiling = self.payable(rate.times(&base), AccountTerm::Ceiling(entry), Some(source));
            self.show(&ceiling);
            // What was approved needs no approval any more.
            let proposed = inputs.rate.filter(|_| inputs.approved_rate.is_none());
            let above = match (proposed, inputs.amount) {
                (Some(rate), _) => Rate::percent(rate.0).exact().compare(&most).is_gt(),
                (None, Some(amount)) => Exact::decimal(amount.0).compare(ceiling.value()).is_gt(),
                (None, None) => false,
            };
            if above {
                self.outcome.remark(Remark::Rates(RatesRemark::EntryAboveCeiling(entry, percentage)));
            }
        }
    }
}
