//! From revenue to profit, and what each line can pay.

use super::business;
use super::business::KnownBusiness;
use super::line::LineYear;
use super::overhead::Overhead;
use super::run::{Run, my_delivery, name};
use crate::domain::derivation::{Refusal, Step, Unit, given};
use crate::domain::term::{
    BusinessTerm, InputPath, PlantInput, PlantRemark, PlantTerm, PurchaseModel, Remark, Term,
};
use crate::domain::value::{Exact, Number};

/// What all lines bring and leave in a year.
pub(crate) struct Year {
    pub revenue: Step,
    /// Raw material and processing.
    pub variable: Option<Step>,
    /// Before asset and financing.
    pub operating: Step,
    pub profit: Step,
}

/// The plant cost of a line, in the year and for one unit of raw material.
pub(crate) struct LineCost {
    pub of_year: Option<Step>,
    pub each: Option<Step>,
}

impl Run<'_> {
    /// Revenue to profit, over all lines.
    pub(super) fn year(&mut self, lines: &[LineYear<'_>], overhead: &Overhead) -> Option<Year> {
        let sum = |steps: Vec<Step>, term| Step::sum_of(steps).map(|sum| sum.named(name(term), None));
        for line in lines {
            let parts = [Some(&line.revenue), line.raw_cost.as_ref(), line.processing_cost.as_ref()];
            for step in parts.into_iter().flatten().chain([&line.contribution]) {
                self.show(step);
            }
        }
        let revenue = sum(lines.iter().map(|line| line.revenue.clone()).collect(), PlantTerm::Revenue)?;
        let raw = sum(lines.iter().filter_map(|line| line.raw_cost.clone()).collect(), PlantTerm::RawCost);
        let processing = sum(
            lines.iter().filter_map(|line| line.processing_cost.clone()).collect(),
            PlantTerm::ProcessingCost,
        );
        let variable: Vec<_> = [raw, processing].into_iter().flatten().collect();
        let less = |from: &Step, costs: &[Step], term| {
            let left = costs.iter().fold(from.clone(), |left, cost| left.minus(cost));
            left.named(name(term), None)
        };
        let contribution = less(&revenue, &variable, PlantTerm::ContributionOfAll);
        let operating = less(&contribution, overhead.fixed.as_slice(), PlantTerm::OperatingProfit);
        let charges: Vec<_> = [&overhead.asset, &overhead.finance].into_iter().flatten().cloned().collect();
        let profit = less(&operating, &charges, PlantTerm::Profit);
        for step in [&revenue].into_iter().chain(&variable).chain([&contribution, &operating, &profit]) {
            self.show(step);
        }
        Some(Year { revenue, variable: Step::sum_of(variable), operating, profit })
    }

    /// R/C, B/C and both break-evens of the year; by units too where there is one product.
    pub(super) fn measures(&mut self, lines: &[LineYear<'_>], overhead: &Overhead, year: &Year) {
        let business = |step: Step, term| step.named(Term::Business(None, term), None);
        let variable = year.variable.clone().map(|variable| business(variable, BusinessTerm::Variable));
        let cost = Step::sum_of([overhead.total.clone(), variable.clone()].into_iter().flatten());
        let cost = cost.map(|cost| business(cost, BusinessTerm::Cost));
        let (price, quantity) = match lines {
            [line] if line.inputs.model != PurchaseModel::Tolling => (line.price.clone(), line.quantity()),
            _ => (None, None),
        };
        self.outcome.figures.extend([&variable, &cost, &quantity].into_iter().flatten().cloned());
        let measured = KnownBusiness {
            price,
            quantity,
            revenue: Some(year.revenue.clone()),
            fixed: overhead.total.clone(),
            variable,
            cost,
            profit: Some(year.profit.clone()),
        };
        business::measures(None, &measured, self.outcome);
    }

    /// Plant cost, highest price and extra margin of each line.
    pub(super) fn line_results(
        &mut self,
        lines: &[LineYear<'_>],
        overhead: Option<&Step>,
        revenue: &Step,
        months: &Step,
    ) -> Vec<LineCost> {
        // A line whose part of the overhead is not known has no price that it can afford either.
        if lines.len() > 1 && overhead.is_some() && !revenue.value().is_positive() {
            self.outcome.remark(Remark::Plant(PlantRemark::NoRevenueToShareBy));
            return lines.iter().map(|_| LineCost { of_year: None, each: None }).collect();
        }
        let mut costs = Vec::new();
        for line in lines {
            let of_year = match overhead {
                Some(overhead) if lines.len() > 1 => Some(self.overhead_of(line, overhead, revenue)),
                overhead => overhead.cloned(),
            };
            let each = of_year
                .as_ref()
                .map(|cost| cost.over(&line.volume).named(name(PlantTerm::PlantCost(line.place)), None));
            if let Some(each) = &each {
                self.show(each);
            }
            let cost = LineCost { of_year, each };
            self.highest_price(line, &cost, months);
            self.break_even(line, &cost, months);
            costs.push(cost);
        }
        costs
    }

    /// A line's part of the overhead, by revenue.
    fn overhead_of(&mut self, line: &LineYear<'_>, overhead: &Step, revenue: &Step) -> Step {
        let share = line.revenue.over(revenue).named(name(PlantTerm::OverheadShare(line.place)), None);
        let part = share.times(overhead).named(name(PlantTerm::OverheadOfLine(line.place)), None);
        self.show(&share);
        self.show(&part);
        part
    }

    /// `highest price = value − processing − plant cost`; `extra margin = that − price of raw sale`.
    fn highest_price(&mut self, line: &LineYear<'_>, cost: &LineCost, months: &Step) {
        let place = line.place;
        let Some(net) = &line.net else { return };
        let highest = match &cost.each {
            Some(each) => net.minus(each),
            None => net.clone(),
        };
        let highest = highest.named(name(PlantTerm::HighestPrice(place)), None);
        self.show(&highest);
        if highest.value().is_negative() {
            self.outcome.remark(Remark::Plant(PlantRemark::NothingForRaw(place)));
        } else if let Some(paid) =
            line.paid.as_ref().filter(|_| line.inputs.model == PurchaseModel::BuyAndSell)
            && paid.value().compare(highest.value()).is_gt()
        {
            self.outcome.remark(Remark::Plant(PlantRemark::PaysTooMuch(place)));
        }
        let unit = Unit::MONEY.per(Unit::RAW);
        let (input, term) = (PlantInput::MarketPrice(place), PlantTerm::MarketPrice(place));
        let Some(market) = self.needed(line.inputs.market_price, input, term, unit) else { return };
        self.show(&market);
        let extra = highest.minus(&market).named(name(PlantTerm::ExtraMargin(place)), None);
        let month = extra.times(&line.delivered).named(name(PlantTerm::ExtraOfMonth(place)), None);
        let year = month.times(months).named(name(PlantTerm::ExtraOfYear(place)), None);
        for step in [&extra, &month, &year] {
            self.show(step);
        }
        self.of_members(place, &extra, &year, months);
    }

    /// The extra margin of an average member, and of the one who asks.
    fn of_members(&mut self, place: u8, extra: &Step, year: &Step, months: &Step) {
        let members = self.inputs.members;
        if let Some(Number(members)) = members {
            given::check_count(members, InputPath::Plant(PlantInput::Members), self.outcome);
        }
        if let Some(members) = self.given(members, PlantInput::Members, PlantTerm::Members, Unit::NONE) {
            if members.value().is_positive() {
                let each = year.over(&members).named(name(PlantTerm::ExtraOfMember(place)), None);
                self.show(&each);
            } else {
                self.outcome.refuse(InputPath::Plant(PlantInput::Members), Refusal::NotPositive);
            }
        }
        let mine = self.inputs.member.as_ref().filter(|member| member.line == place);
        if let Some(mine) = mine.and_then(|member| my_delivery(member, months, self.outcome)) {
            self.show(&mine);
            let extra = extra.times(&mine).named(name(PlantTerm::MyExtra), None);
            self.show(&extra);
        }
    }

    /// The volume of a month that bears the line's overhead, and the part of the capacity that it is.
    fn break_even(&mut self, line: &LineYear<'_>, cost: &LineCost, months: &Step) {
        let place = line.place;
        let costs = [&line.paid, &line.processing].into_iter().flatten();
        let each = costs.fold(line.incoming.clone(), |left, cost| left.minus(cost));
        let each = each.named(name(PlantTerm::Contribution(place)), None);
        self.show(&each);
        let (input, term) = (PlantInput::Capacity(place), PlantTerm::Capacity(place));
        let capacity = self.given(line.inputs.capacity, input, term, Unit::RAW.per(Unit::TIME));
        let capacity = capacity.filter(|capacity| {
            if !capacity.value().is_positive() {
                self.outcome.refuse(InputPath::Plant(input), Refusal::NotPositive);
            }
            capacity.value().is_positive()
        });
        if let Some(capacity) = &capacity {
            let used = line.delivered.over(capacity).named(name(PlantTerm::Utilisation(place)), None);
            self.show(&used);
            if used.value().compare(&Exact::whole(1)).is_gt() {
                self.outcome.remark(Remark::Plant(PlantRemark::AboveCapacity(place)));
            } else if used.value().times(&Exact::whole(2)).compare(&Exact::whole(1)).is_lt() {
                self.outcome.remark(Remark::Plant(PlantRemark::LowUtilisation(place)));
            }
        }
        let Some(overhead) = &cost.of_year else { return };
        if !each.value().is_positive() {
            let of = (self.inputs.lines.len() > 1).then_some(place);
            self.outcome.remark(Remark::Plant(PlantRemark::NoBreakEven(of)));
            return;
        }
        let volume = overhead.over(&each).over(months).named(name(PlantTerm::BreakEvenVolume(place)), None);
        self.show(&volume);
        if let Some(capacity) = capacity {
            let used = volume.over(&capacity).named(name(PlantTerm::BreakEvenUtilisation(place)), None);
            self.show(&used);
        }
    }
}

/// What a line leaves when its part of the plant's cost is paid.
pub(super) fn line_result(line: &LineYear<'_>, cost: &LineCost) -> Step {
    let left = match &cost.of_year {
        Some(cost) => line.contribution.minus(cost),
        None => line.contribution.clone(),
    };
    left.named(name(PlantTerm::LineResult(line.place)), None)
}
