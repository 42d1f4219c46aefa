//! Rows 10 to 14c of Hayami's table, from the rows above them or as stated.

use super::entered::StatedRow;
use super::run::{Run, Table};
use crate::domain::derivation::{Origin, Step, Unit};
use crate::domain::term::{HayamiRow, PlantRemark, ProcessAt, ProcessInput, ProcessTerm, Remark};
use crate::domain::value::{Exact, Number};

impl Run<'_> {
    /// Rows 10 to 14c, from the rows above them or as stated.
    pub(super) fn rows(&mut self, table: &Table) {
        if !self.outcome.problems.is_empty() {
            return;
        }
        let raw = table.raw_price.as_ref();
        let inputs = table.inputs.as_ref();
        let less = |from: Option<Step>, what: Option<&Step>| Some(from?.minus(what?));
        let value = self.value_row(table.value.clone(), raw, inputs);
        let margin = less(value.clone(), raw).or_else(|| self.stated_with(HayamiRow::ValueAdded, inputs));
        let margin = self.or_stated(HayamiRow::Margin, margin);
        let added = less(less(value.clone(), raw), inputs).or_else(|| less(margin.clone(), inputs));
        let added = self.added_row(added, value.as_ref(), margin.as_ref());
        let labour = self.or_stated(HayamiRow::LabourIncome, table.labour.clone());
        let shares = [(HayamiRow::LabourShare, added.as_ref()), (HayamiRow::LabourOfMargin, margin.as_ref())];
        let labour = labour.or_else(|| self.by_ratio(HayamiRow::LabourIncome, shares));
        let profit = self.or_stated(HayamiRow::Profit, less(added.clone(), labour.as_ref()));
        let shares =
            [(HayamiRow::ProfitOnValueAdded, added.as_ref()), (HayamiRow::ProfitOnOutput, value.as_ref())];
        let profit = profit.or_else(|| self.by_ratio(HayamiRow::Profit, shares));
        self.ratio(HayamiRow::ValueAddedRatio, added.as_ref(), value.as_ref());
        self.show(labour.as_ref());
        self.ratio(HayamiRow::LabourShare, labour.as_ref(), added.as_ref());
        self.show(profit.as_ref());
        self.ratio(HayamiRow::ProfitOnOutput, profit.as_ref(), value.as_ref());
        self.ratio(HayamiRow::ProfitOnValueAdded, profit.as_ref(), added.as_ref());
        self.show(margin.as_ref());
        let labour_part = self.ratio(HayamiRow::LabourOfMargin, labour.as_ref(), margin.as_ref());
        let inputs_part = self.ratio(HayamiRow::InputsOfMargin, inputs, margin.as_ref());
        if self.ratio(HayamiRow::ProfitOfMargin, profit.as_ref(), margin.as_ref()).is_none()
            && let (None, Some(labour), Some(inputs)) = (&profit, labour_part, inputs_part)
        {
            let whole = Step::one();
            let rest = whole.minus(&labour).minus(&inputs);
            self.row(HayamiRow::ProfitOfMargin, Some(rest));
        }
        if let (Some(raw), Some(value)) = (raw, &value)
            && value.value().is_positive()
            && !self.at.plant
        {
            let share = raw.over(value).named(self.name(ProcessTerm::FarmersShare), None);
            self.outcome.figures.push(share);
        }
        self.plausible(value.as_ref(), inputs, added.as_ref(), profit.as_ref());
        self.per_product(table);
        if !self.at.plant {
            self.ask(table);
        }
    }

    /// The output value; of value added and its ratio where only those are printed.
    fn value_row(&mut self, value: Option<Step>, raw: Option<&Step>, inputs: Option<&Step>) -> Option<Step> {
        let value = self.or_stated(HayamiRow::OutputValue, value).or_else(|| {
            let ratio = self.stated_ratio(HayamiRow::ValueAddedRatio)?;
            let added = self.or_stated(HayamiRow::ValueAdded, None)?;
            let value = ratio.value().is_positive().then(|| added.over(&ratio))?;
            Some(value.named(self.name(ProcessTerm::Row(HayamiRow::OutputValue)), None))
        });
        let value = value.or_else(|| self.value_of_margin(raw, inputs));
        self.show(value.as_ref());
        value
    }

    /// The output value of the price of the raw material, where the rows that are left of it are printed.
    fn value_of_margin(&mut self, raw: Option<&Step>, inputs: Option<&Step>) -> Option<Step> {
        let raw = raw?;
        let margin = self.or_stated(HayamiRow::Margin, None);
        let Some(margin) = margin.or_else(|| self.stated_with(HayamiRow::ValueAdded, inputs)) else {
            if inputs.is_none() && !self.at.plant {
                self.missing(ProcessInput::OtherInputs);
            }
            return None;
        };
        Some(margin.plus(raw).named(self.name(ProcessTerm::Row(HayamiRow::OutputValue)), None))
    }

    /// A printed amount with what was taken off it.
    fn stated_with(&mut self, row: HayamiRow, what: Option<&Step>) -> Option<Step> {
        let what = what?;
        Some(self.or_stated(row, None)?.plus(what))
    }

    /// Value added; of the ratios that are printed of it where there is nothing else.
    fn added_row(
        &mut self,
        added: Option<Step>,
        value: Option<&Step>,
        margin: Option<&Step>,
    ) -> Option<Step> {
        let row = HayamiRow::ValueAdded;
        let added = self.or_stated(row, added);
        let added =
            added.or_else(|| self.by_ratio(row, [(HayamiRow::ValueAddedRatio, value)])).or_else(|| {
                let inputs = self.stated_ratio(HayamiRow::InputsOfMargin)?;
                let left = Step::one().minus(&inputs).times(margin?);
                Some(left.named(self.name(ProcessTerm::Row(row)), None))
            });
        self.show(added.as_ref());
        added
    }

    /// A row by the first ratio that is printed of it and what that is a ratio of.
    fn by_ratio<const N: usize>(&self, row: HayamiRow, of: [(HayamiRow, Option<&Step>); N]) -> Option<Step> {
        of.into_iter().find_map(|(ratio, whole)| {
            let part = self.stated_ratio(ratio)?.times(whole?);
            Some(part.named(self.name(ProcessTerm::Row(row)), None))
        })
    }

    /// A ratio as it is printed.
    fn stated_ratio(&self, row: HayamiRow) -> Option<Step> {
        let stated = self.process.stated.iter().find(|stated| stated.row == row)?;
        let ratio = Exact::decimal(stated.value.0).over(&Exact::whole(100));
        Some(Step::given(self.name(ProcessTerm::Row(row)), ratio, Unit::NONE, Origin::Visitor))
    }

    /// Slips that occur in print: costs of a unit of product, and value added taken for profit.
    fn plausible(
        &mut self,
        value: Option<&Step>,
        inputs: Option<&Step>,
        added: Option<&Step>,
        profit: Option<&Step>,
    ) {
        if let (Some(value), Some(inputs)) = (value, inputs)
            && inputs.value().compare(value.value()).is_gt()
        {
            self.outcome.remark(Remark::Plant(PlantRemark::InputsAboveValue(self.at)));
        }
        if added.is_some_and(|added| added.value().is_positive())
            && profit.is_some_and(|profit| profit.value().is_negative())
        {
            self.outcome.remark(Remark::Plant(PlantRemark::ValueAddedIsNoProfit(self.at)));
        }
    }

    /// What the table still waits for.
    fn ask(&mut self, table: &Table) {
        let stated = |row| self.process.stated.iter().any(|stated| stated.row == row);
        if stated(HayamiRow::Margin) || stated(HayamiRow::ValueAdded) {
            return;
        }
        if self.process.products.is_empty() && !stated(HayamiRow::OutputValue) {
            self.missing(ProcessInput::Products);
        }
        if table.raw_price.is_none() {
            self.missing(ProcessInput::RawPrice);
        }
        if table.inputs.is_none() {
            self.missing(ProcessInput::OtherInputs);
        }
    }

    fn show(&mut self, step: Option<&Step>) {
        self.outcome.figures.extend(step.cloned());
    }

    /// A row, calculated or as stated, shown.
    fn row(&mut self, row: HayamiRow, step: Option<Step>) -> Option<Step> {
        let step = self.or_stated(row, step);
        self.show(step.as_ref());
        step
    }

    /// A row, calculated or as stated; one that contradicts what was entered is remarked upon.
    fn or_stated(&mut self, row: HayamiRow, step: Option<Step>) -> Option<Step> {
        let term = self.name(ProcessTerm::Row(row));
        let step = step.map(|step| if step.term() == Some(term) { step } else { step.named(term, None) });
        let stated = self.process.stated.iter().find(|stated| stated.row == row);
        let Some(StatedRow { value: Number(stated), .. }) = stated else { return step };
        let scale = Exact::whole(if row.is_percentage() { 100 } else { 1 });
        let unit = if row.is_percentage() { Unit::NONE } else { Unit::MONEY.per(Unit::RAW) };
        let stated = Exact::decimal(*stated).over(&scale);
        let Some(step) = step else {
            return Some(Step::given(term, stated, unit, Origin::Visitor));
        };
        if let Some(remark) = contradiction(&stated, step.value(), self.at, row) {
            self.outcome.remark(Remark::Plant(remark));
        }
        Some(step)
    }

    /// A ratio, where what it is of is above zero.
    fn ratio(&mut self, row: HayamiRow, part: Option<&Step>, whole: Option<&Step>) -> Option<Step> {
        let (Some(part), Some(whole)) = (part, whole) else { return self.row(row, None) };
        if !whole.value().is_positive() {
            // The table of a plant's page says so in its row.
            if !self.at.plant {
                self.outcome.remark(Remark::Plant(PlantRemark::NotApplicable(self.at, row)));
            }
            return None;
        }
        self.row(row, Some(part.over(whole)))
    }

    /// The amounts for one unit of product, where there is one product.
    fn per_product(&mut self, table: &Table) {
        let [product] = table.products.as_slice() else { return };
        let Some(factor) = product.factor.as_ref().filter(|factor| factor.value().is_positive()) else {
            return;
        };
        for row in HayamiRow::ALL.into_iter().filter(|row| !row.is_percentage()) {
            let Some(step) = self.outcome.figure(self.name(ProcessTerm::Row(row))).cloned() else { continue };
            let step = step.over(factor).named(self.name(ProcessTerm::PerProduct(row)), None);
            self.outcome.figures.push(step);
        }
    }

    /// Value added and margin of all the raw material.
    pub(super) fn of_volume(&mut self) {
        let volume = self.process.volume;
        let Some(volume) = self.given(volume, ProcessInput::Volume, ProcessTerm::Volume, Unit::RAW) else {
            return;
        };
        for row in [HayamiRow::ValueAdded, HayamiRow::Margin] {
            let Some(step) = self.outcome.figure(self.name(ProcessTerm::Row(row))).cloned() else { continue };
            let step = step.times(&volume).named(self.name(ProcessTerm::OfVolume(row)), None);
            self.outcome.figures.push(step);
        }
    }
}

/// What is wrong with a printed row, if it is further from the right value than rounding can bring it.
fn contradiction(stated: &Exact, right: &Exact, at: ProcessAt, row: HayamiRow) -> Option<PlantRemark> {
    let off = stated.minus(right);
    let far = |off: &Exact| {
        let off = off.times(&off.clone());
        let size = right.times(right);
        // Two hundredths of the value: rounded factors are up to one off.
        let near = size.over(&Exact::whole(2_500));
        let unit =
            if row.is_percentage() { Exact::whole(1).over(&Exact::whole(10_000)) } else { Exact::whole(1) };
        off.compare(&near).is_gt() && off.compare(&unit).is_gt()
    };
    if !far(&off) {
        return None;
    }
    let as_fraction = stated.times(&Exact::whole(100)).minus(right);
    if row.is_percentage() && !far(&as_fraction) {
        return Some(PlantRemark::FractionAsPercent(at, row));
    }
    Some(PlantRemark::Contradicts(at, row))
}
