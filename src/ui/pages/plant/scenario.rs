//! What is typed on the plant's page, as a scenario.

use super::PlantPage;
use super::fields::{self, Slot};
use crate::domain::{
    AccountEntry, Appropriation, Asset, Country, Delivery, EntryKind, Export, Financing, FinancingKind,
    Hayami, HayamiRow, Model, Number, Plant, PlantLine, Process, Product, Project, Scenario, StatedRow,
    Storage, Wear,
};
use crate::ui::page::Reader;
use crate::ui::shell::Shell;

/// Whether the plant's surplus goes into what the co-op shares out.
pub(super) fn is_chained(sheet: &PlantPage) -> bool {
    sheet.draft.pick(fields::CHAIN) == 1
}

/// The contract that was picked, if one was.
pub(super) fn contract(sheet: &PlantPage) -> Option<FinancingKind> {
    let place = sheet.draft.pick(fields::CONTRACT).checked_sub(1)?;
    FinancingKind::ALL.get(place).copied()
}

/// The fields that a contract asks for.
pub(super) fn of_contract(kind: FinancingKind) -> &'static [Slot] {
    match kind {
        FinancingKind::Flat | FinancingKind::Declining | FinancingKind::Annuity => {
            &[fields::PRINCIPAL, fields::INTEREST, fields::TERM, fields::GRACE]
        }
        FinancingKind::Murabahah => &[fields::PRINCIPAL, fields::MARGIN, fields::DOWN, fields::TERM],
        FinancingKind::Musyarakah => &[fields::PRINCIPAL, fields::OWN, fields::RATIO],
        FinancingKind::Mudharabah => &[fields::PRINCIPAL, fields::RATIO],
        FinancingKind::Ijarah => &[fields::RENT],
    }
}

/// Whether a field counts as the page stands.
pub(super) fn is_read(sheet: &PlantPage, slot: Slot) -> bool {
    match slot {
        fields::PRINCIPAL..=fields::RENT => {
            contract(sheet).is_some_and(|kind| of_contract(kind).contains(&slot))
        }
        fields::NET_PROFIT..=fields::DEVELOPMENT => is_chained(sheet) && sheet.country == Country::Malaysia,
        _ => match fields::stage(slot) {
            Some((stage, field)) => {
                stage < stages(sheet) && (fields::stated(field).is_none() || compares(sheet))
            }
            None => fields::of(slot).0 < lines(sheet),
        },
    }
}

/// How many lines there are.
pub(super) fn lines(sheet: &PlantPage) -> usize {
    sheet.draft.pick(fields::LINE_COUNT).saturating_add(1).min(fields::MOST_LINES)
}

/// How many stages of a table of its own.
pub(super) fn stages(sheet: &PlantPage) -> usize {
    sheet.draft.pick(fields::STAGE_COUNT).min(fields::MOST_STAGES)
}

/// Whether rows of a printed table are compared.
pub(super) fn compares(sheet: &PlantPage) -> bool {
    sheet.draft.pick(fields::COMPARED) == 1
}

pub(super) fn wear(sheet: &PlantPage) -> Wear {
    Wear::ALL.get(sheet.draft.pick(fields::WEAR)).copied().unwrap_or_default()
}

pub(super) fn model(sheet: &PlantPage, line: usize) -> Model {
    Model::ALL.get(sheet.draft.pick(fields::choice_at(line, fields::MODEL))).copied().unwrap_or_default()
}

/// Everything that the page knows.
pub(super) fn scenario(sheet: &PlantPage, shell: &Shell<'_>, reader: &mut Reader<'_>) -> Scenario {
    let mut scenario = crate::ui::page::scenario(shell, sheet);
    scenario.plant = Some(plant(sheet, reader));
    scenario.storage = stock(reader);
    scenario.hayami = table(sheet, reader);
    if is_chained(sheet) {
        if sheet.country == Country::Indonesia {
            scenario.sharing = shell.neighbours.sharing();
        } else {
            scenario.appropriation = Some(account(reader));
        }
    }
    scenario
}

fn plant(sheet: &PlantPage, reader: &mut Reader<'_>) -> Plant {
    let cost = reader.number(fields::ASSET);
    let residual = reader.number(fields::RESIDUAL);
    let life_years = reader.number(fields::LIFE);
    let grant = reader.number(fields::GRANT);
    let asset = cost.map(|cost| Asset { cost: Some(cost), residual, life_years, wear: wear(sheet), grant });
    let years = reader.count(fields::YEARS).map(|years| u8::try_from(years).unwrap_or(u8::MAX));
    let annual_percent = reader.number(fields::DISCOUNT);
    let working_capital = reader.number(fields::WORKING);
    let project = years.filter(|_| cost.is_some()).map(|years| Project {
        outlay: cost,
        grant,
        working_capital,
        residual,
        annual_percent,
        years: Some(years),
        flows: Vec::new(),
    });
    let mine = reader.number(fields::MINE);
    let capital = if is_read(sheet, fields::MY_CAPITAL) { reader.number(fields::MY_CAPITAL) } else { None };
    let months = reader.count(fields::MONTHS).map(|months| u8::try_from(months).unwrap_or(u8::MAX));
    let mut lines = Vec::new();
    for place in 0..self::lines(sheet) {
        lines.push(line(sheet, reader, place));
    }
    let my_line = u8::try_from(sheet.draft.pick(fields::MY_LINE)).unwrap_or(0);
    Plant {
        lines,
        months,
        fixed: reader.number(fields::FIXED).into_iter().collect(),
        asset,
        financing: financing(sheet, reader).into_iter().collect(),
        members: reader.number(fields::MEMBERS),
        member: (mine.is_some() || capital.is_some() || my_line > 0).then_some(Delivery {
            line: my_line,
            delivered: mine,
            capital,
        }),
        patronage_percent: reader.number(fields::PATRONAGE),
        change_percent: reader.number(fields::CHANGE),
        project,
        into_surplus: is_chained(sheet),
        deliveries_count: sheet.draft.pick(fields::COUNTED) == 1,
    }
}

fn line(sheet: &PlantPage, reader: &mut Reader<'_>, place: usize) -> PlantLine {
    let at = |slot| fields::at(place, slot);
    let pick = |choice| sheet.draft.pick(fields::choice_at(place, choice));
    let market_price = reader.number(at(fields::MARKET));
    let raw_price = reader.number(at(fields::RAW_PRICE));
    let process = Process {
        products: products(sheet, reader, place),
        alternatives: pick(fields::PRODUCTS) == fields::ALTERNATIVES,
        chosen: u8::try_from(pick(fields::CHOSEN)).unwrap_or(0),
        labour_coefficient: reader.number(at(fields::LABOUR)),
        wage: reader.number(at(fields::WAGE)),
        // Who says no other price pays what the raw material brings anyway.
        raw_price: raw_price.or(market_price),
        other_inputs: reader.number(at(fields::OTHER)),
        ..Process::default()
    };
    PlantLine {
        model: model(sheet, place),
        process,
        delivered: reader.number(at(fields::DELIVERED)),
        capacity: reader.number(at(fields::CAPACITY)),
        loss_percent: reader.number(at(fields::LOSS)),
        market_price,
        fee: reader.number(at(fields::FEE)),
        advance: reader.number(at(fields::ADVANCE)),
        retained_percent: reader.number(at(fields::RETAINED)),
    }
}

/// The main product, and those of the further ones that have a factor or a price.
fn products(sheet: &PlantPage, reader: &mut Reader<'_>, place: usize) -> Vec<Product> {
    let at = |slot| fields::at(place, slot);
    let relation = sheet.draft.pick(fields::choice_at(place, fields::PRODUCTS));
    let by_product = relation == 0;
    let price = reader.number(at(fields::PRICE));
    // Only the first line's main product is sold abroad.
    let export = if place == 0 { export(sheet, reader) } else { None };
    let mut products = vec![Product {
        quantity: None,
        conversion_factor: reader.number(at(fields::FACTOR)),
        // What it brings abroad takes the place of the price at home.
        price: if export.is_some() { None } else { price },
        export,
        further_cost: reader.number(at(fields::FURTHER)),
        by_product: false,
    }];
    for [factor, price] in (1..4).map(fields::more) {
        let conversion_factor = reader.number(at(factor));
        let price = reader.number(at(price));
        // What is not sold adds nothing; alternatives keep their places.
        if price.is_some() || relation == fields::ALTERNATIVES {
            products.push(Product { conversion_factor, price, by_product, ..Product::default() });
        }
    }
    products
}

/// Whether an export cost is one of a whole shipment.
pub(super) fn of_shipment(sheet: &PlantPage, cost: usize) -> bool {
    sheet.draft.pick(fields::COST_OF.saturating_add(cost)) == 1
}

/// The export costs that are filled in: those of a unit, or of a shipment.
pub(super) fn costs(sheet: &PlantPage, shipment: bool) -> impl Iterator<Item = usize> + '_ {
    (0..fields::COSTS).filter(move |cost| {
        of_shipment(sheet, *cost) == shipment && !sheet.draft.text(fields::cost(*cost)).trim().is_empty()
    })
}

fn export(sheet: &PlantPage, reader: &mut Reader<'_>) -> Option<Export> {
    let fob = reader.number(fields::FOB);
    let exchange_rate = reader.number(fields::EXCHANGE);
    let mut amounts = |shipment| -> Vec<Number> {
        costs(sheet, shipment).filter_map(|cost| reader.number(fields::cost(cost))).collect()
    };
    let (costs, shipment_costs) = (amounts(false), amounts(true));
    let shipment = reader.number(fields::SHIPMENT);
    let rate_date = reader.draft.date(fields::RATE_DAY);
    fob.map(|fob| Export { fob: Some(fob), exchange_rate, rate_date, costs, shipment_costs, shipment })
}

/// Stages of a table of its own, as they stand in print or follow each other.
fn table(sheet: &PlantPage, reader: &mut Reader<'_>) -> Option<Hayami> {
    let mut list = Vec::new();
    for place in 0..stages(sheet) {
        list.push(stage(sheet, reader, place));
    }
    let chained = sheet.draft.pick(fields::CHAINED) == 0;
    if list.is_empty() { None } else { Some(Hayami { stages: list, chained }) }
}

fn stage(sheet: &PlantPage, reader: &mut Reader<'_>, place: usize) -> Process {
    let mut number = |field| reader.number(fields::of_stage(place, field));
    let product = Product {
        quantity: number(fields::OUTPUT),
        conversion_factor: number(fields::STAGE_FACTOR),
        price: number(fields::STAGE_PRICE),
        ..Product::default()
    };
    let filled = product != Product::default();
    let mut stated = Vec::new();
    if compares(sheet) {
        for (field, row) in (fields::STATED..).zip(HayamiRow::ALL) {
            stated.extend(number(field).map(|value| StatedRow { row, value }));
        }
    }
    Process {
        raw_quantity: number(fields::RAW),
        products: if filled { vec![product] } else { Vec::new() },
        labour: number(fields::RUN_LABOUR),
        labour_coefficient: number(fields::COEFFICIENT),
        wage: number(fields::STAGE_WAGE),
        raw_price: number(fields::STAGE_RAW_PRICE),
        other_inputs: number(fields::INPUTS),
        other_inputs_of_run: number(fields::RUN_INPUTS),
        stated,
        ..Process::default()
    }
}

fn financing(sheet: &PlantPage, reader: &mut Reader<'_>) -> Option<Financing> {
    let kind = contract(sheet)?;
    let asked = of_contract(kind);
    let mut number = |slot: Slot| if asked.contains(&slot) { reader.number(slot) } else { None };
    let (principal, annual_percent) = (number(fields::PRINCIPAL), number(fields::INTEREST));
    let (margin, down_payment) = (number(fields::MARGIN), number(fields::DOWN));
    let (share_percent, own_capital, rent) =
        (number(fields::RATIO), number(fields::OWN), number(fields::RENT));
    let mut count = |slot: Slot| {
        let count = if asked.contains(&slot) { reader.count(slot) } else { None };
        count.map(|count| u16::try_from(count).unwrap_or(u16::MAX))
    };
    Some(Financing {
        kind,
        principal,
        annual_percent,
        months: count(fields::TERM),
        grace_months: count(fields::GRACE).unwrap_or(0),
        margin,
        down_payment,
        share_percent,
        own_capital,
        rent,
        schedule: true,
        ..Financing::default()
    })
}

/// A stock, once it is said how long it is held.
fn stock(reader: &mut Reader<'_>) -> Option<Storage> {
    let quantity = reader.number(fields::STORED);
    let annual_percent = reader.number(fields::MONEY_COST);
    let storage_fee = reader.number(fields::STORAGE_FEE);
    let loss_percent = reader.number(fields::STORAGE_LOSS);
    let later_price = reader.number(fields::LATER_PRICE);
    let months = reader.count(fields::STORED_MONTHS)?;
    Some(Storage {
        quantity,
        price: reader.number(fields::MARKET),
        months: Some(u16::try_from(months).unwrap_or(u16::MAX)),
        annual_percent,
        storage_fee,
        loss_percent,
        later_price,
    })
}

fn account(reader: &mut Reader<'_>) -> Appropriation {
    let entry = AccountEntry {
        of: EntryKind::ShareDividend,
        rate: Some(Number(rust_decimal::Decimal::ZERO)),
        base: reader.number(fields::SHARE_CAPITAL),
        ..AccountEntry::default()
    };
    Appropriation {
        net_profit: reader.number(fields::NET_PROFIT),
        reserve_percent: reader.number(fields::RESERVE),
        education_percent: reader.number(fields::EDUCATION),
        development_percent: reader.number(fields::DEVELOPMENT),
        entries: vec![entry],
        ..Appropriation::default()
    }
}
