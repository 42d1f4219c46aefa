//! Money from outside: loans by three ways of interest, and the contracts of Islamic finance.
//!
//! # Design
//!
//! *Why is each month's interest brought to payable units on its own?* Banks book it so. The last
//! instalment pays what is left, so every schedule ends at zero.
//!
//! *Why is a share of the profit apart from interest?* It is taken from what is left after all costs, and
//! in a loss the contracts differ: partners bear it by their capital (musyarakah), the financier alone
//! bears it (mudharabah).

use serde::{Deserialize, Serialize};
use strum::VariantArray;

use crate::domain::derivation::given;
use crate::domain::derivation::{Missing, Origin, Outcome, Refusal, Setting, Step, Unit};
use crate::domain::term::{FinanceInput, FinanceTerm, Place, Term};
use crate::domain::value::{Direction, Exact, Number, PayRounding, Rounding, every};

/// Months that a contract may run.
const MOST_MONTHS: u16 = 600;

/// Contracts that one scenario may have.
const MOST: usize = 12;

/// Ways of financing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, VariantArray)]
#[serde(rename_all = "snake_case")]
pub enum FinancingKind {
    /// Interest on the first principal, the same every month.
    #[default]
    Flat,
    /// Equal parts of the principal, interest on what is still owed (menurun).
    Declining,
    /// Equal instalments, interest on what is still owed.
    Annuity,
    /// The financier buys and sells on at a margin, in instalments.
    Murabahah,
    /// Both put in capital; profit by ratio, loss by capital.
    Musyarakah,
    /// The financier puts in the capital; profit by ratio, loss the financier's.
    Mudharabah,
    /// The financier owns and lets.
    Ijarah,
}

impl FinancingKind {
    /// Every kind, in the order they are offered.
    pub const ALL: [Self; 7] = every();

    /// Whether the financier takes a part of the profit.
    #[must_use]
    pub fn shares_profit(self) -> bool {
        matches!(self, Self::Musyarakah | Self::Mudharabah)
    }
}

/// One contract.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Financing {
    /// Which.
    pub kind: FinancingKind,
    /// What is borrowed, what the asset costs, or the capital put in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub principal: Option<Number>,
    /// Interest of a year, in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annual_percent: Option<Number>,
    /// Or of a month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_percent: Option<Number>,
    /// Months from the first instalment to the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
    /// Months of them at the start that pay interest only.
    #[serde(default)]
    pub grace_months: u16,
    /// Murabahah: the financier's margin in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub margin: Option<Number>,
    /// Murabahah: paid at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub down_payment: Option<Number>,
    /// The financier's ratio of the profit (nisbah), in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share_percent: Option<Number>,
    /// Musyarakah: the co-op's own capital.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_capital: Option<Number>,
    /// Profit of the year, where no plant tells it; negative for a loss.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profit: Option<Number>,
    /// Ijarah: rent of a month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rent: Option<Number>,
    /// How instalments become payable.
    #[serde(default)]
    pub rounding: PayRounding,
    /// Whether every month is wanted.
    #[serde(default)]
    pub schedule: bool,
}

/// Each contract by itself.
pub(crate) fn financing(inputs: &[Financing], setting: Setting<'_>, outcome: &mut Outcome) {
    for (place, contract) in numbered(inputs, outcome) {
        let mut run = Run { place, contract, setting, outcome };
        if contract.kind.shares_profit() {
            let profit = run.signed(contract.profit, FinanceInput::Profit, FinanceTerm::Profit);
            if let Some(profit) = profit {
                run.share_of_profit(&profit);
            }
        } else {
            run.cost();
        }
    }
}

/// The contracts with their places.
pub(crate) fn numbered<'a>(
    inputs: &'a [Financing],
    outcome: &mut Outcome,
) -> impl Iterator<Item = (u8, &'a Financing)> + use<'a> {
    if inputs.len() > MOST {
        outcome.refuse(Place::Financings, Refusal::TooMany);
    }
    (0_u8..).zip(inputs.iter().take(MOST))
}

/// What the first year of a contract costs besides paying back; nothing for those that share profit.
pub(crate) fn first_year(
    place: u8,
    contract: &Financing,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) -> Option<Step> {
    Run { place, contract, setting, outcome }.cost()
}

/// The financier's part of a profit, below zero of a loss.
pub(crate) fn financier_part(
    place: u8,
    contract: &Financing,
    profit: &Step,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) -> Option<Step> {
    Run { place, contract, setting, outcome }.share_of_profit(profit)
}

struct Run<'a> {
    place: u8,
    contract: &'a Financing,
    setting: Setting<'a>,
    outcome: &'a mut Outcome,
}

impl Run<'_> {
    fn name(&self, term: FinanceTerm) -> Term {
        Term::Finance(self.place, term)
    }

    fn at(&self, input: FinanceInput) -> Place {
        Place::Financing(self.place, input)
    }

    fn show(&mut self, step: &Step) {
        self.outcome.figures.push(step.clone());
    }

    /// An amount below zero too.
    fn signed(&mut self, number: Option<Number>, input: FinanceInput, term: FinanceTerm) -> Option<Step> {
        let Some(Number(decimal)) = number else {
            self.outcome.missing.push(Missing(self.at(input)));
            return None;
        };
        Some(Step::given(self.name(term), Exact::decimal(decimal), Unit::MONEY, Origin::Visitor))
    }

    fn amount(&mut self, number: Option<Number>, input: FinanceInput, term: FinanceTerm) -> Option<Step> {
        given::amount(number, self.at(input), self.name(term), self.outcome)
    }

    fn percent(&mut self, number: Option<Number>, input: FinanceInput, term: FinanceTerm) -> Option<Step> {
        let Some(Number(percent)) = number else {
            self.outcome.missing.push(Missing(self.at(input)));
            return None;
        };
        let (at, term) = (self.at(input), self.name(term));
        Some(given::percentage(percent, at, term, Origin::Visitor, self.outcome))
    }

    fn count(&self, term: FinanceTerm, count: u16) -> Step {
        Step::given(self.name(term), Exact::whole(i128::from(count)), Unit::NONE, Origin::Visitor)
    }

    fn nearest(&self) -> Rounding {
        self.contract.rounding.of(self.setting.currency)
    }

    fn down(&self) -> Rounding {
        self.setting.rounding(Direction::Floor)
    }

    /// Months of the contract and those in which principal is paid back.
    fn months(&mut self) -> Option<(u16, u16)> {
        let Some(months) = self.contract.months else {
            self.outcome.missing.push(Missing(self.at(FinanceInput::Months)));
            return None;
        };
        if months == 0 {
            self.outcome.refuse(self.at(FinanceInput::Months), Refusal::NoMonths);
            return None;
        }
        if months > MOST_MONTHS {
            self.outcome.refuse(self.at(FinanceInput::Months), Refusal::TooManyMonths);
            return None;
        }
        let repayment = months.saturating_sub(self.contract.grace_months);
        if repayment == 0 {
            self.outcome.refuse(self.at(FinanceInput::GraceMonths), Refusal::GraceTooLong);
            return None;
        }
        Some((months, repayment))
    }

    /// Interest of one month as a fraction.
    fn monthly_rate(&mut self) -> Option<Step> {
        let contract = self.contract;
        if contract.annual_percent.is_some() && contract.monthly_percent.is_some() {
            self.outcome.refuse(self.at(FinanceInput::MonthlyPercent), Refusal::SaidTwice);
        }
        if contract.monthly_percent.is_some() {
            return self.percent(
                contract.monthly_percent,
                FinanceInput::MonthlyPercent,
                FinanceTerm::MonthlyRate,
            );
        }
        let annual =
            self.percent(contract.annual_percent, FinanceInput::AnnualPercent, FinanceTerm::AnnualRate)?;
        let year = self.count(FinanceTerm::MonthsOfYear, 12);
        Some(annual.over(&year).named(self.name(FinanceTerm::MonthlyRate), None))
    }

    fn cost(&mut self) -> Option<Step> {
        match self.contract.kind {
            FinancingKind::Flat | FinancingKind::Declining | FinancingKind::Annuity => self.loan(),
            FinancingKind::Murabahah => self.murabahah(),
            FinancingKind::Ijarah => self.ijarah(),
            FinancingKind::Musyarakah | FinancingKind::Mudharabah => None,
        }
    }

    /// `flat: principal × rate`; `declining, annuity: what is owed × rate`, each month to payable units.
    fn loan(&mut self) -> Option<Step> {
        let principal = self.amount(self.contract.principal, FinanceInput::Principal, FinanceTerm::Principal);
        let rate = self.monthly_rate();
        let months = self.months();
        let (principal, rate, (months, repayment)) = (principal?, rate?, months?);
        if !self.outcome.problems.is_empty() {
            return None;
        }
        let equal = self.equal_part(&principal, &rate, repayment);
        let mut balance = principal.clone();
        let mut interests = Vec::new();
        for month in 1..=months {
            let base = if self.contract.kind == FinancingKind::Flat { &principal } else { &balance };
            let interest =
                base.times(&rate).payable(self.name(FinanceTerm::Interest(month)), None, self.nearest());
            let repaid = if month <= self.contract.grace_months {
                None
            } else if month == months {
                Some(balance.clone())
            } else if self.contract.kind == FinancingKind::Annuity {
                Some(equal.minus(&interest))
            } else {
                Some(equal.clone())
            };
            self.month(month, months, &interest, repaid, &mut balance);
            interests.push(interest);
        }
        let first: Vec<_> = interests.iter().take(12).cloned().collect();
        let total = Step::together(interests)?.named(self.name(FinanceTerm::TotalInterest), None);
        self.show(&total);
        let paid = principal.plus(&total).named(self.name(FinanceTerm::TotalPaid), None);
        self.show(&paid);
        self.flat_equivalent(&principal, &rate, &total, months);
        let first = Step::together(first)?.named(self.name(FinanceTerm::FirstYearCost), None);
        self.show(&first);
        Some(first)
    }

    /// What every month pays: principal, or with an annuity the whole instalment.
    fn equal_part(&mut self, principal: &Step, rate: &Step, repayment: u16) -> Step {
        let count = self.count(FinanceTerm::RepaymentMonths, repayment);
        if self.contract.kind != FinancingKind::Annuity || rate.value().is_zero() {
            let term = if self.contract.kind == FinancingKind::Annuity {
                FinanceTerm::InstalmentEach
            } else {
                FinanceTerm::PrincipalEach
            };
            let part = principal.over(&count).payable(self.name(term), None, self.down());
            self.show(&part);
            return part;
        }
        let one = Step::one();
        let growth = one.plus(rate).named(self.name(FinanceTerm::Growth), None);
        let over_term = growth.power(&count).named(self.name(FinanceTerm::GrowthOverTerm), None);
        let instalment = principal.times(rate).times(&over_term).over(&over_term.minus(&one));
        let instalment = instalment.payable(self.name(FinanceTerm::InstalmentEach), None, self.nearest());
        for step in [&growth, &over_term, &instalment] {
            self.show(step);
        }
        instalment
    }

    /// One row of the schedule; the first and the last are always shown.
    fn month(&mut self, month: u16, months: u16, interest: &Step, repaid: Option<Step>, balance: &mut Step) {
        let name = |term| Term::Finance(self.place, term);
        let repaid = repaid.map(|repaid| repaid.named(name(FinanceTerm::Repaid(month)), None));
        let instalment = match &repaid {
            Some(repaid) => repaid.plus(interest),
            None => interest.clone(),
        };
        let instalment = instalment.named(name(FinanceTerm::Instalment(month)), None);
        if let Some(repaid) = &repaid {
            *balance = balance.minus(repaid).named(name(FinanceTerm::Balance(month)), None);
        }
        if self.contract.schedule || month <= 2 || month == months {
            self.show(interest);
            self.outcome.figures.extend(repaid);
            self.show(&instalment);
            if balance.term() == Some(self.name(FinanceTerm::Balance(month))) {
                self.show(balance);
            }
        }
    }

    /// `rate × (n + 1) ÷ (2 × n)` for declining interest without grace, else `interest ÷ principal ÷ years`.
    fn flat_equivalent(&mut self, principal: &Step, rate: &Step, total: &Step, months: u16) {
        let year = self.count(FinanceTerm::MonthsOfYear, 12);
        let count = self.count(FinanceTerm::Months, months);
        if !principal.value().is_positive() {
            return;
        }
        let flat = match self.contract.kind {
            FinancingKind::Flat => rate.times(&year),
            FinancingKind::Declining if self.contract.grace_months == 0 => {
                let one = Step::one();
                rate.times(&year).times(&count.plus(&one)).over(&count.plus(&count))
            }
            _ => total.over(principal).over(&count).times(&year),
        };
        let flat = flat.named(self.name(FinanceTerm::FlatEquivalent), None);
        self.show(&flat);
    }

    /// `sale price = cost + margin`; instalments pay it less the down payment.
    fn murabahah(&mut self) -> Option<Step> {
        let contract = self.contract;
        let price = self.amount(contract.principal, FinanceInput::Principal, FinanceTerm::AssetPrice);
        let margin = self.amount(contract.margin, FinanceInput::Margin, FinanceTerm::Margin);
        let down = given::unless_zero(contract.down_payment);
        let down = down
            .and_then(|down| self.amount(Some(down), FinanceInput::DownPayment, FinanceTerm::DownPayment));
        let months = self.months();
        let (price, margin, (months, _)) = (price?, margin?, months?);
        let sale = price.plus(&margin).named(self.name(FinanceTerm::SalePrice), None);
        self.show(&sale);
        let financed = match &down {
            Some(down) => sale.minus(down).named(self.name(FinanceTerm::Financed), None),
            None => sale.clone(),
        };
        if financed.value().is_negative() {
            self.outcome.refuse(self.at(FinanceInput::DownPayment), Refusal::PartExceedsPrice);
            return None;
        }
        let count = self.count(FinanceTerm::Months, months);
        let each = financed.over(&count).payable(self.name(FinanceTerm::InstalmentEach), None, self.down());
        self.show(&each);
        let others = self.count(FinanceTerm::RepaymentMonths, months.saturating_sub(1));
        let last = financed.minus(&each.times(&others));
        if last.value() != each.value() {
            let last = last.named(self.name(FinanceTerm::Instalment(months)), None);
            self.show(&last);
        }
        let first_months = self.count(FinanceTerm::MonthsOfYear, months.min(12));
        let first = margin.times(&first_months).over(&count);
        let first = first.payable(self.name(FinanceTerm::FirstYearCost), None, self.nearest());
        self.show(&first);
        Some(first)
    }

    fn ijarah(&mut self) -> Option<Step> {
        let rent = self.amount(self.contract.rent, FinanceInput::Rent, FinanceTerm::Rent)?;
        let year = self.count(FinanceTerm::MonthsOfYear, 12);
        let cost = rent.times(&year).named(self.name(FinanceTerm::FirstYearCost), None);
        self.show(&cost);
        Some(cost)
    }

    /// Profit by ratio; loss by capital (musyarakah) or the financier's alone (mudharabah).
    fn share_of_profit(&mut self, profit: &Step) -> Option<Step> {
        let contract = self.contract;
        let ratio =
            self.percent(contract.share_percent, FinanceInput::SharePercent, FinanceTerm::ShareRatio)?;
        let part = if !profit.value().is_negative() {
            ratio.times(profit)
        } else if contract.kind == FinancingKind::Mudharabah {
            profit.clone()
        } else {
            let theirs = self.amount(contract.principal, FinanceInput::Principal, FinanceTerm::Principal);
            let own = self.amount(contract.own_capital, FinanceInput::OwnCapital, FinanceTerm::OwnCapital);
            let (theirs, own) = (theirs?, own?);
            let part = theirs.over(&theirs.plus(&own)).named(self.name(FinanceTerm::CapitalPart), None);
            self.show(&part);
            part.times(profit)
        };
        let part = part.payable(self.name(FinanceTerm::FinancierPart), None, self.nearest());
        self.show(&part);
        Some(part)
    }
}
