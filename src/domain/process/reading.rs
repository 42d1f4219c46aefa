//! Rows 1 to 10 of a process, from what was entered.

use super::entered::{Export, Product};
use super::run::{IMPLAUSIBLE_FACTOR, KnownProduct, MOST_COSTS, MOST_PRODUCTS, Run, Table};
use crate::domain::derivation::given;
use crate::domain::derivation::{Refusal, Step, Unit};
use crate::domain::term::{HayamiRow, PlantRemark, ProcessInput, ProcessTerm, Remark};
use crate::domain::value::Exact;

impl Run<'_> {
    /// Rows 1 to 10, from what was entered.
    pub(super) fn read(&mut self, raw_price: Option<Step>) -> Table {
        let process = self.process;
        if process.products.len() > MOST_PRODUCTS {
            self.outcome.refuse(self.place(ProcessInput::Products), Refusal::TooMany);
            return Table::default();
        }
        let raw =
            self.positive(process.raw_quantity, ProcessInput::RawQuantity, ProcessTerm::RawInput, Unit::RAW);
        let mut products = self.products(raw.as_ref());
        if process.alternatives {
            products = self.one_of(products);
        }
        let further = further_of(&products);
        let inputs = self.inputs(raw.as_ref(), further.clone());
        let labour = self.labour(raw.as_ref());
        let unit = Unit::MONEY.per(Unit::RAW);
        let own = self.given(process.raw_price, ProcessInput::RawPrice, ProcessTerm::RawPrice, unit);
        let before = raw_price.map(|price| price.counted(self.name(ProcessTerm::RawPrice), unit));
        let value = self.value(&products);
        let table = Table { products, raw_price: own.or(before), inputs, further, labour, value };
        self.joint(&table);
        table
    }

    fn products(&mut self, raw: Option<&Step>) -> Vec<KnownProduct> {
        let mut products = Vec::new();
        for (place, product) in (0_u8..).zip(&self.process.products) {
            let factor = self.factor(place, product, raw);
            let price = self.price(place, product);
            let unit = Unit::MONEY.per(Unit::PRODUCT);
            let further = self.given(
                given::unless_zero(product.further_cost),
                ProcessInput::FurtherCost(place),
                ProcessTerm::FurtherCost(place),
                unit,
            );
            products.push(KnownProduct { place, by_product: product.by_product, factor, price, further });
        }
        products
    }

    /// D: given, or A ÷ B.
    fn factor(&mut self, place: u8, product: &Product, raw: Option<&Step>) -> Option<Step> {
        let input = ProcessInput::ConversionFactor(place);
        let term = ProcessTerm::ConversionFactor(place);
        self.refuse_if_both(product.quantity.is_some() && product.conversion_factor.is_some(), input);
        let unit = Unit::PRODUCT.per(Unit::RAW);
        let given = self.given(product.conversion_factor, input, term, unit);
        let factor = given.or_else(|| {
            let quantity = self.given(
                product.quantity,
                ProcessInput::Quantity(place),
                ProcessTerm::Output(place),
                Unit::PRODUCT,
            );
            let factor = quantity.zip(raw).map(|(quantity, raw)| quantity.over(raw));
            let factor = factor.map(|factor| factor.named(self.name(term), None));
            self.outcome.figures.extend(factor.clone());
            factor
        });
        if let Some(factor) = &factor
            && factor.value().compare(&Exact::whole(IMPLAUSIBLE_FACTOR)).is_gt()
        {
            self.outcome.remark(Remark::Plant(PlantRemark::ImplausibleFactor(self.at, place)));
        }
        factor
    }

    /// F: given, or what is left of a price abroad.
    fn price(&mut self, place: u8, product: &Product) -> Option<Step> {
        let unit = Unit::MONEY.per(Unit::PRODUCT);
        let (input, term) = (ProcessInput::Price(place), ProcessTerm::Price(place));
        let Some(export) = &product.export else {
            return self.given(product.price, input, term, unit);
        };
        self.refuse_if_both(product.price.is_some(), input);
        if export.costs.len().saturating_add(export.shipment_costs.len()) > MOST_COSTS {
            self.outcome.refuse(self.place(ProcessInput::ExportCosts(place)), Refusal::TooMany);
            return None;
        }
        if export.fob.is_none() {
            self.missing(ProcessInput::Fob(place));
        }
        if export.exchange_rate.is_none() {
            self.missing(ProcessInput::ExchangeRate(place));
        }
        let foreign = Unit::NONE.per(Unit::PRODUCT);
        let fob = self.given(export.fob, ProcessInput::Fob(place), ProcessTerm::Fob(place), foreign);
        let rate = self.positive(
            export.exchange_rate,
            ProcessInput::ExchangeRate(place),
            ProcessTerm::ExchangeRate(place),
            Unit::MONEY,
        );
        let mut price = fob?.times(&rate?);
        for (at, cost) in (0_u8..).zip(&export.costs) {
            let term = ProcessTerm::ExportCost(place, at);
            if let Some(cost) = self.given(Some(*cost), ProcessInput::ExportCost(place, at), term, unit) {
                price = price.minus(&cost);
            }
        }
        if let Some(cost) = self.of_shipment(place, export) {
            price = price.minus(&cost);
        }
        // Costs above the price are a slip of the unit, or a sale that nobody makes.
        if price.value().is_negative() {
            let cost = if export.costs.is_empty() {
                ProcessInput::ShipmentCost(place, 0)
            } else {
                ProcessInput::ExportCost(place, 0)
            };
            self.outcome.refuse(self.place(cost), Refusal::PartExceedsPrice);
        }
        let price = price.named(self.name(term), None);
        self.outcome.figures.push(price.clone());
        Some(price)
    }

    /// `Σ costs of a shipment ÷ products in it`.
    fn of_shipment(&mut self, place: u8, export: &Export) -> Option<Step> {
        if export.shipment_costs.is_empty() {
            return None;
        }
        if export.shipment.is_none() {
            self.missing(ProcessInput::Shipment(place));
        }
        let shipment = self.positive(
            export.shipment,
            ProcessInput::Shipment(place),
            ProcessTerm::Shipment(place),
            Unit::PRODUCT,
        )?;
        let mut costs = Vec::new();
        for (at, cost) in (0_u8..).zip(&export.shipment_costs) {
            let (input, term) = (ProcessInput::ShipmentCost(place, at), ProcessTerm::ShipmentCost(place, at));
            costs.extend(self.given(Some(*cost), input, term, Unit::MONEY));
        }
        let each = Step::sum_of(costs)?.over(&shipment);
        let each = each.named(self.name(ProcessTerm::ShipmentCostEach(place)), None);
        self.outcome.figures.push(each.clone());
        Some(each)
    }

    /// What each of several alternatives would bring, and the one that is made.
    fn one_of(&mut self, products: Vec<KnownProduct>) -> Vec<KnownProduct> {
        for product in &products {
            self.net(product);
        }
        let chosen = self.process.chosen;
        if usize::from(chosen) >= products.len() {
            self.outcome.refuse(self.place(ProcessInput::Chosen), Refusal::NoSuchProduct);
        }
        products.into_iter().filter(|product| product.place == chosen).collect()
    }

    /// D × (F − further cost), shown.
    pub(super) fn net(&mut self, product: &KnownProduct) -> Option<Step> {
        let (factor, price) = (product.factor.as_ref()?, product.price.as_ref()?);
        let net = match &product.further {
            Some(further) => factor.times(&price.minus(further)),
            None => factor.times(price),
        };
        let net = net.named(self.name(ProcessTerm::NetRealisable(product.place)), None);
        self.outcome.figures.push(net.clone());
        Some(net)
    }

    /// I: the other inputs, and what belongs to the products alone.
    fn inputs(&mut self, raw: Option<&Step>, further: Option<Step>) -> Option<Step> {
        let process = self.process;
        let unit = Unit::MONEY.per(Unit::RAW);
        self.refuse_if_both(
            process.other_inputs.is_some() && process.other_inputs_of_run.is_some(),
            ProcessInput::OtherInputs,
        );
        let of_run = self.given(
            process.other_inputs_of_run,
            ProcessInput::OtherInputsOfRun,
            ProcessTerm::OtherInputsOfRun,
            Unit::MONEY,
        );
        let own = match of_run {
            Some(of_run) => raw.map(|raw| of_run.over(raw).named(self.name(ProcessTerm::OtherInputs), None)),
            None => {
                self.given(process.other_inputs, ProcessInput::OtherInputs, ProcessTerm::OtherInputs, unit)
            }
        };
        match (own, further) {
            (Some(own), Some(further)) => {
                Some(own.plus(&further).named(self.name(ProcessTerm::AllInputs), None))
            }
            (None, Some(further)) => Some(further.named(self.name(ProcessTerm::AllInputs), None)),
            (own, None) => own,
        }
    }

    /// M: E × G.
    fn labour(&mut self, raw: Option<&Step>) -> Option<Step> {
        let process = self.process;
        let (input, term) = (ProcessInput::LabourCoefficient, ProcessTerm::LabourCoefficient);
        self.refuse_if_both(process.labour.is_some() && process.labour_coefficient.is_some(), input);
        let unit = Unit::LABOUR.per(Unit::RAW);
        let given = self.given(process.labour_coefficient, input, term, unit);
        let coefficient = given.or_else(|| {
            let labour = self.given(process.labour, ProcessInput::Labour, ProcessTerm::Labour, Unit::LABOUR);
            labour.zip(raw).map(|(labour, raw)| labour.over(raw).named(self.name(term), None))
        });
        self.outcome.figures.extend(coefficient.clone());
        let wage =
            self.given(process.wage, ProcessInput::Wage, ProcessTerm::Wage, Unit::MONEY.per(Unit::LABOUR));
        if coefficient.is_some() && wage.is_none() {
            self.missing(ProcessInput::Wage);
        }
        if wage.is_some() && coefficient.is_none() {
            self.missing(ProcessInput::Labour);
        }
        let income = coefficient?.times(&wage?);
        Some(income.named(self.name(ProcessTerm::Row(HayamiRow::LabourIncome)), None))
    }

    /// J: Σ D × F, once every product has both.
    fn value(&mut self, products: &[KnownProduct]) -> Option<Step> {
        let mut values = Vec::new();
        for product in products {
            let place = product.place;
            if product.factor.is_none() {
                self.missing(ProcessInput::ConversionFactor(place));
            }
            if product.price.is_none()
                && self
                    .process
                    .products
                    .get(usize::from(place))
                    .is_some_and(|product| product.export.is_none())
            {
                self.missing(ProcessInput::Price(place));
            }
            if let (Some(factor), Some(price)) = (&product.factor, &product.price) {
                values.push(factor.times(price));
            }
        }
        if values.len() < products.len() {
            return None;
        }
        if products.len() > 1 {
            values = values
                .into_iter()
                .zip(products)
                .map(|(value, product)| {
                    value.named(self.name(ProcessTerm::ProductValue(product.place)), None)
                })
                .collect();
            self.outcome.figures.extend(values.iter().cloned());
        }
        let value = Step::sum_of(values)?;
        Some(value.named(self.name(ProcessTerm::Row(HayamiRow::OutputValue)), None))
    }
}

/// What belongs to the products alone, for one unit of raw material.
fn further_of(products: &[KnownProduct]) -> Option<Step> {
    let costs =
        products.iter().filter_map(|product| Some(product.factor.as_ref()?.times(product.further.as_ref()?)));
    Step::sum_of(costs)
}
