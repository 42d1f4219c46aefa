//! What is left for the co-op after financiers and pools.

use super::entered::PlantLine;
use super::line::LineYear;
use super::result::{LineCost, Year, line_result};
use super::run::{Run, my_delivery, name};
use crate::domain::derivation::given;
use crate::domain::derivation::{Origin, Outcome, Refusal, Step};
use crate::domain::finance::{self, FinancingKind};
use crate::domain::term::{
    ContractOf, FinanceInput, InputPath, PlantInput, PlantRemark, PlantTerm, PurchaseModel, Remark, Term,
};
use crate::domain::value::{Direction, Exact, Number};

impl Run<'_> {
    /// What is left for the co-op: after financiers who share the profit, and after pools are settled.
    pub(super) fn surplus(&mut self, year: &Year, lines: &[LineYear<'_>], costs: &[LineCost]) -> Step {
        let (after, shares) = self.after_financiers(&year.profit);
        let results = self.results(lines, costs, &after, shares);
        let settlements = self.settlements(lines, &results, &after);
        for (line, settled) in lines.iter().zip(&settlements) {
            let each = settled.as_ref().map(|settled| self.settled_each(line, settled));
            let paid = line.paid.clone().map(|paid| each.iter().fold(paid, |paid, each| paid.plus(each)));
            self.of_value(line, paid);
        }
        let settled: Vec<_> = settlements.into_iter().flatten().collect();
        let left = settled.iter().fold(after, |left, settlement| left.minus(settlement));
        self.project(&year.operating, &settled);
        let down = self.setting.rounding(Direction::Floor);
        left.payable(name(PlantTerm::ToCoop), None, down)
    }

    /// The profit less what financiers have of it, and that, where there are any.
    fn after_financiers(&mut self, profit: &Step) -> (Step, Option<Step>) {
        let contracts = finance::numbered(&self.inputs.financing, ContractOf::Plant, self.outcome);
        let shares: Vec<_> = contracts
            .filter(|(_, contract)| contract.kind.shares_profit())
            .filter_map(|(at, contract)| {
                finance::financier_part(at, contract, profit, self.setting, self.outcome)
            })
            .collect();
        let Some(shares) = Step::sum_of(shares) else { return (profit.clone(), None) };
        self.check_partners(profit, &shares);
        let after = profit.minus(&shares).named(name(PlantTerm::Surplus), None);
        self.show(&after);
        (after, Some(shares))
    }

    /// Partners cannot have more than all of a profit, nor bear more than all of a loss: that would leave a surplus.
    fn check_partners(&mut self, profit: &Step, shares: &Step) {
        let partners = finance::numbered(&self.inputs.financing, ContractOf::Plant, self.outcome);
        let Some((last, _)) = partners.filter(|(_, contract)| contract.kind.shares_profit()).last() else {
            return;
        };
        let partners = self.inputs.financing.iter().filter(|contract| contract.kind.shares_profit());
        let several = partners.clone().count() > 1;
        let percents = partners.filter_map(|contract| contract.share_percent);
        let all: Exact = percents.map(|Number(percent)| Exact::decimal(percent)).sum();
        let excess = all.minus(&Exact::whole(100));
        let borne = shares.value().compare(profit.value()).is_lt();
        if several && excess.is_positive() {
            let why = Refusal::OverAllocatedPercent(Box::new(excess));
            self.outcome.refuse(InputPath::Financing(last, FinanceInput::SharePercent), why);
        } else if several && profit.value().is_negative() && borne {
            self.outcome.refuse(InputPath::Financing(last, FinanceInput::Principal), Refusal::LossBorneTwice);
        }
    }

    /// What each line leaves when its plant cost is paid, and its part of what financiers have of a profit.
    fn results(
        &mut self,
        lines: &[LineYear<'_>],
        costs: &[LineCost],
        after: &Step,
        shares: Option<Step>,
    ) -> Vec<Step> {
        if lines.len() == 1 {
            return vec![after.clone()];
        }
        let results: Vec<_> = lines.iter().zip(costs).map(|(line, cost)| line_result(line, cost)).collect();
        // A loss is no line's alone: what financiers bear of it lowers the loss of the co-op.
        match shares.filter(|shares| shares.value().is_positive()) {
            Some(shares) => self.less_financiers(&results, &shares),
            None => results,
        }
    }

    /// Each line that earns bears what financiers have by what it earns.
    fn less_financiers(&mut self, results: &[Step], shares: &Step) -> Vec<Step> {
        let earns = |result: &&Step| result.value().is_positive();
        let Some(all) = Step::sum_of(results.iter().filter(earns).cloned()) else { return results.to_vec() };
        let all = all.named(name(PlantTerm::ResultOfLines), None);
        let less = |result: &Step| {
            let Some(Term::Plant(PlantTerm::LineResult(place))) = result.term().filter(|_| earns(&result))
            else {
                return result.clone();
            };
            let part = result.over(&all).times(shares);
            let part = part.named(name(PlantTerm::FinanciersOfLine(place)), None);
            self.show(result);
            self.show(&part);
            result.minus(&part)
        };
        results.iter().map(less).collect()
    }

    /// Refuses a member who delivers more than all together.
    pub(super) fn check_member(&mut self, lines: &[LineYear<'_>]) {
        let Some(member) = &self.inputs.member else { return };
        let all = lines.iter().find(|line| line.place == member.line);
        let mine = member.delivered.map(|Number(delivered)| Exact::decimal(delivered));
        if let (Some(mine), Some(all)) = (mine, all)
            && mine.compare(all.delivered.value()).is_gt()
        {
            self.outcome.refuse(InputPath::Plant(PlantInput::MyDelivered), Refusal::PartExceedsWhole);
        }
    }

    /// What a year's deliveries were worth between members and co-op, of all and of one: price and settlement paid
    /// to them, or the fee they paid. Rounded to what can be paid.
    pub(super) fn delivery_values(&mut self, lines: &[LineYear<'_>], months: &Step) {
        let down = self.setting.rounding(Direction::Floor);
        let mut all = Vec::new();
        let member = self.inputs.member.as_ref();
        for line in lines {
            let each = line.paid.clone().unwrap_or_else(|| line.incoming.clone());
            let settled = self.outcome.figure(name(PlantTerm::SettlementEach(line.place))).cloned();
            let each = settled.iter().fold(each, |each, settled| each.plus(settled));
            all.push(line.volume.times(&each));
            let mine = member.filter(|member| member.line == line.place);
            if let Some(mine) = mine.and_then(|member| my_delivery(member, months, self.outcome)) {
                let mine = mine.times(&each).payable(name(PlantTerm::MyDeliveryValue), None, down);
                self.show(&mine);
            }
        }
        if let Some(all) = Step::sum_of(all) {
            self.show(&all.payable(name(PlantTerm::DeliveryValue), None, down));
        }
    }

    /// What members are paid of the product's value, settlement included, and what lies between.
    fn of_value(&mut self, line: &LineYear<'_>, paid: Option<Step>) {
        let (Some(value), Some(paid)) = (&line.value, paid) else { return };
        if !value.value().is_positive() {
            return;
        }
        let margin = value.minus(&paid).named(name(PlantTerm::MarketingMargin(line.place)), None);
        let share = paid.over(value).named(name(PlantTerm::FarmersShare(line.place)), None);
        self.show(&margin);
        self.show(&share);
    }

    /// The plant as an investment: what operation leaves when pools are settled and rents are paid, every year
    /// alike. It is one of all the money in it: what banks and partners get of it is not taken off.
    fn project(&mut self, operating: &Step, settled: &[Step]) {
        let Some(project) = &self.inputs.project else { return };
        let flow = settled.iter().fold(operating.clone(), |flow, settlement| flow.minus(settlement));
        let (contracts, setting) = (&self.inputs.financing, self.setting);
        if contracts.iter().any(|contract| contract.kind != FinancingKind::Ijarah) {
            self.outcome.remark(Remark::Plant(PlantRemark::ProjectOfAllMoney));
        }
        let rent = |year| finance::rent_of_year(contracts, year, setting);
        finance::of_equal_years(project, &flow, rent, self.outcome);
    }

    /// What each pool pays in the end, in payable units: its line's result less what the co-op keeps. Where other lines
    /// lose so much that there is less, the pools share what there is by that.
    fn settlements(&mut self, lines: &[LineYear<'_>], results: &[Step], after: &Step) -> Vec<Option<Step>> {
        let own: Vec<_> =
            lines.iter().zip(results).map(|(line, result)| self.own_settlement(line, result)).collect();
        let all = Step::sum_of(own.iter().flatten().cloned());
        let short = all.filter(|all| all.value().compare(after.value()).is_gt());
        let down = self.setting.rounding(Direction::Floor);
        let several = own.iter().flatten().count() > 1;
        let paid = |(line, own): (&LineYear<'_>, Option<Step>)| {
            let term = name(PlantTerm::Settlement(line.place));
            let Some(all) = &short else { return Some(own?.payable(term, None, down)) };
            let own = own?.named(name(PlantTerm::PoolClaim(line.place)), None);
            self.show(&own);
            self.outcome.remark(Remark::Plant(PlantRemark::PoolBearsLosses(line.place)));
            let all = all.clone().named(name(PlantTerm::PoolClaims), None);
            let part = if several { own.over(&all).times(after) } else { after.clone() };
            after.value().is_positive().then(|| part.payable(term, None, down))
        };
        lines.iter().zip(own).map(paid).collect()
    }

    /// What a pool is to be paid by its own line; nothing where that earned nothing.
    fn own_settlement(&mut self, line: &LineYear<'_>, result: &Step) -> Option<Step> {
        let place = line.place;
        if line.inputs.model != PurchaseModel::Pool {
            return None;
        }
        if !result.value().is_positive() {
            self.outcome.remark(Remark::Plant(PlantRemark::NothingToSettle(place)));
            return None;
        }
        Some(paid_out(place, line.inputs, result, self.outcome))
    }

    /// Shows a settlement, and what it is for a unit.
    fn settled_each(&mut self, line: &LineYear<'_>, settlement: &Step) -> Step {
        let each = settlement.over(&line.volume).named(name(PlantTerm::SettlementEach(line.place)), None);
        self.show(settlement);
        self.show(&each);
        each
    }
}

/// What members get of a pool's result: all, less what the co-op keeps.
pub(crate) fn paid_out(place: u8, line: &PlantLine, result: &Step, outcome: &mut Outcome) -> Step {
    let Some(Number(percent)) = given::unless_zero(line.retained_percent) else { return result.clone() };
    let (at, term) = (InputPath::Plant(PlantInput::RetainedPercent(place)), name(PlantTerm::Retained(place)));
    Step::one().minus(&given::percentage(percent, at, term, Origin::Members, outcome)).times(result)
}
