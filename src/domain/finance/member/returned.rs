//! What a loan costs: interest or margin and fees, less what of them comes back, and the rate that this comes to.
//!
//! # Design
//!
//! *Why is what comes back counted by years of the loan?* A co-op returns by its own financial year, which begins on
//! another day for every loan. Twelve months after twelve months is the same for all.
//!
//! *Why does it come in the twelfth month?* It is decided after the year; earlier it cannot be there. And it comes of what was paid:
//! interest of a grace is of the year in which it is paid, with the first instalment or as a part of the debt with the last.

use super::super::entered::{FinancingKind, GraceInterest};
use super::super::run::Run;
use super::effective::rate_of_month;
use super::entered::MemberLoan;
use crate::domain::derivation::{Origin, Refusal, Step, Unit, given};
use crate::domain::term::{FinanceInput, FinanceTerm, InputPath, LoanInput, LoanTerm, Term};
use crate::domain::value::{Direction, Exact, Number};

const YEAR: usize = 12;
const RATES: [LoanTerm; 2] = [LoanTerm::EffectiveMonth, LoanTerm::EffectiveYear];
const NET_RATES: [LoanTerm; 2] = [LoanTerm::NetEffectiveMonth, LoanTerm::NetEffectiveYear];

/// What a schedule comes to, month by month from the first.
struct Months {
    instalments: Vec<Exact>,
    /// Interest with the month in which it is paid; nothing where a contract does not tell it.
    interest: Vec<(u16, Step)>,
}

fn name(term: LoanTerm) -> Term {
    Term::Loan(term)
}

impl Run<'_> {
    /// Cost of a contract whose every month was calculated, what comes back of it, and its rates.
    pub(super) fn costs(&mut self, inputs: &MemberLoan) -> Option<()> {
        let months = self.every_month();
        let paid_out = self.paid_out()?;
        let fees = given::unless_zero(inputs.fees);
        let place = InputPath::Loan(LoanInput::Fees);
        let fees = fees.and_then(|fees| given::amount(Some(fees), place, name(LoanTerm::Fees), self.outcome));
        if fees.as_ref().is_some_and(|fees| fees.value().compare(paid_out.value()).is_ge()) {
            self.outcome.refuse(place, Refusal::FeesTakeAll);
            return None;
        }
        let years = self.interest_by_years(&months)?;
        let interest = Step::sum_of(years.iter().cloned())?;
        let cost = match &fees {
            Some(fees) => interest.plus(fees),
            None => interest,
        };
        let cost = cost.named(name(LoanTerm::Cost), None);
        self.show(&cost);
        let got =
            fees.as_ref().map_or_else(|| *paid_out.value(), |fees| paid_out.value().minus(fees.value()));
        self.rates(rate_of_month(&got, &months.instalments), RATES, Some(LoanTerm::EffectiveCompound));
        let returned = self.returned(inputs, &years)?;
        let total = Step::sum_of(returned.iter().cloned())?.named(name(LoanTerm::Returned), None);
        let net = cost.minus(&total).named(name(LoanTerm::NetCost), None);
        self.show(&total);
        self.show(&net);
        self.rates(rate_of_month(&got, &with_returned(&months.instalments, &returned)), NET_RATES, None);
        Some(())
    }

    /// What the schedule shows; nothing is paid in months that it passes over.
    fn every_month(&self) -> Months {
        let mut months = Months { instalments: Vec::new(), interest: Vec::new() };
        for step in &self.outcome.figures {
            match step.term() {
                Some(Term::Finance(at, FinanceTerm::Instalment(month))) if at == self.at => {
                    let before = usize::from(month.saturating_sub(1));
                    months.instalments.resize(before, Exact::zero());
                    months.instalments.push(*step.value());
                }
                Some(Term::Finance(at, FinanceTerm::Interest(month))) if at == self.at => {
                    months.interest.push((month, step.clone()));
                }
                _ => {}
            }
        }
        let last = u16::try_from(months.instalments.len()).unwrap_or(u16::MAX);
        let grace = self.contract.grace_months;
        for (month, _) in months.interest.iter_mut().filter(|(month, _)| *month <= grace) {
            *month = match self.contract.grace_interest {
                GraceInterest::Paid => *month,
                GraceInterest::WithFirst => grace.saturating_add(1),
                GraceInterest::Added => last,
            };
        }
        months
    }

    /// What the member gets, or the price less what is paid at once.
    fn paid_out(&mut self) -> Option<Step> {
        if self.contract.kind != FinancingKind::Murabahah {
            return self.positive(self.contract.principal, FinanceInput::Principal, FinanceTerm::Principal);
        }
        self.left_of_price()
    }

    /// Interest of each year of the loan; of a margin as many twelfths as the year has months, and the last year what is
    /// left.
    fn interest_by_years(&mut self, months: &Months) -> Option<Vec<Step>> {
        let place = |year: usize| u8::try_from(year).ok().map(|year| name(LoanTerm::InterestOf(year)));
        let years: Option<Vec<_>> = if self.contract.kind == FinancingKind::Murabahah {
            let margin = self.amount(self.contract.margin, FinanceInput::Margin, FinanceTerm::Margin)?;
            let count = self.contract.months.unwrap_or(0);
            let years = usize::from(count.div_ceil(12));
            let each = margin.times(&self.count(FinanceTerm::MonthsOfYear, 12));
            let each = each.over(&self.count(FinanceTerm::Months, count));
            let mut left = margin.clone();
            (1..=years)
                .map(|year| {
                    let of = place(year)?;
                    let part = if year == years {
                        left.clone().named(of, None)
                    } else {
                        each.clone().payable(of, None, self.booked())
                    };
                    left = left.minus(&part);
                    Some(part)
                })
                .collect()
        } else {
            let last = months.instalments.len().div_ceil(YEAR);
            let of = |year: usize| {
                let is_of = |(month, _): &&(u16, Step)| usize::from(*month).div_ceil(YEAR) == year;
                let paid = months.interest.iter().filter(is_of).map(|(_, interest)| interest.clone());
                // Nothing is paid in a year of grace.
                Some(Step::sum_of(paid).unwrap_or_else(Step::zero_money).named(place(year)?, None))
            };
            (1..=last).map(of).collect()
        };
        let years = years?;
        self.outcome.figures.extend(years.iter().cloned());
        Some(years)
    }

    /// `interest of the year × percentage`, down to what can be paid; nothing where that is not known.
    fn returned(&mut self, inputs: &MemberLoan, years: &[Step]) -> Option<Vec<Step>> {
        let Number(percent) = inputs.returned_percent?;
        let place = InputPath::Loan(LoanInput::ReturnedPercent);
        let term = name(LoanTerm::ReturnRate);
        let rate = given::percentage(percent, place, term, Origin::Visitor, self.outcome);
        let down = self.setting.rounding(Direction::Floor);
        let returned: Vec<_> = (1_u8..)
            .zip(years)
            .map(|(year, of)| of.times(&rate).payable(name(LoanTerm::ReturnedFor(year)), None, down))
            .collect();
        self.outcome.figures.extend(returned.iter().cloned());
        Some(returned)
    }

    /// The rate of a month, twelve times that, and with interest on interest where that is told.
    fn rates(
        &mut self,
        month: Option<Exact>,
        [month_as, year_as]: [LoanTerm; 2],
        compound_as: Option<LoanTerm>,
    ) {
        let Some(month) = month else { return };
        let month = Step::given(name(month_as), month, Unit::NONE, Origin::Trial);
        let count = self.count(FinanceTerm::MonthsOfYear, 12);
        let year = month.times(&count).named(name(year_as), None);
        let one = Step::one();
        let compound =
            compound_as.map(|term| one.plus(&month).power(&count).minus(&one).named(name(term), None));
        self.show(&month);
        self.show(&year);
        self.outcome.figures.extend(compound);
    }
}

/// What is paid each month, less what comes back after each twelve.
fn with_returned(instalments: &[Exact], returned: &[Step]) -> Vec<Exact> {
    let mut flows = instalments.to_vec();
    for (year, back) in (1_usize..).zip(returned) {
        let month = year.saturating_mul(YEAR);
        if flows.len() < month {
            flows.resize(month, Exact::zero());
        }
        if let Some(flow) = flows.get_mut(month.saturating_sub(1)) {
            *flow = flow.minus(back.value());
        }
    }
    flows
}
