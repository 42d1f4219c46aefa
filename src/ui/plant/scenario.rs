//! What is typed on the plant's page, as a scenario.

use super::PlantPage;
use super::fields::{self, Slot};
use crate::domain::{
    AccountEntry, Appropriation, Asset, Country, Delivery, EntryKind, Export, Financing, FinancingKind,
    Model, Number, Plant, PlantLine, Process, Product, Project, Scenario, Storage, Wear,
};
use crate::ui::parts::draft::Reader;
use crate::ui::parts::page;
use crate::ui::view::Shell;

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
        _ => true,
    }
}

pub(super) fn wear(sheet: &PlantPage) -> Wear {
    Wear::ALL.get(sheet.draft.pick(fields::WEAR)).copied().unwrap_or_default()
}

pub(super) fn model(sheet: &PlantPage) -> Model {
    Model::ALL.get(sheet.draft.pick(fields::MODEL)).copied().unwrap_or_default()
}

/// Everything that the page knows.
pub(super) fn scenario(sheet: &PlantPage, shell: &Shell<'_>, reader: &mut Reader<'_>) -> Scenario {
    let mut scenario = page::scenario(shell, sheet, sheet.country);
    scenario.plant = Some(plant(sheet, reader));
    scenario.storage = stock(reader);
    if is_chained(sheet) {
        if sheet.country == Country::Indonesia {
            let first = shell.state.form.read(Country::Indonesia, scenario.rule_date);
            scenario.sharing = first.scenario.sharing;
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
    Plant {
        lines: vec![line(sheet, reader)],
        months,
        fixed: reader.number(fields::FIXED).into_iter().collect(),
        asset,
        financing: financing(sheet, reader).into_iter().collect(),
        members: reader.number(fields::MEMBERS),
        member: (mine.is_some() || capital.is_some()).then_some(Delivery {
            line: 0,
            delivered: mine,
            capital,
        }),
        patronage_percent: reader.number(fields::PATRONAGE),
        change_percent: reader.number(fields::CHANGE),
        project,
        into_surplus: is_chained(sheet),
        deliveries_count: false,
    }
}

fn line(sheet: &PlantPage, reader: &mut Reader<'_>) -> PlantLine {
    let market_price = reader.number(fields::MARKET);
    let raw_price = reader.number(fields::RAW_PRICE);
    let process = Process {
        products: products(sheet, reader),
        alternatives: sheet.draft.pick(fields::PRODUCTS) == fields::ALTERNATIVES,
        chosen: u8::try_from(sheet.draft.pick(fields::CHOSEN)).unwrap_or(0),
        labour_coefficient: reader.number(fields::LABOUR),
        wage: reader.number(fields::WAGE),
        // Who says no other price pays what the raw material brings anyway.
        raw_price: raw_price.or(market_price),
        other_inputs: reader.number(fields::OTHER),
        ..Process::default()
    };
    PlantLine {
        model: model(sheet),
        process,
        delivered: reader.number(fields::DELIVERED),
        capacity: reader.number(fields::CAPACITY),
        loss_percent: reader.number(fields::LOSS),
        market_price,
        fee: reader.number(fields::FEE),
        advance: reader.number(fields::ADVANCE),
        retained_percent: reader.number(fields::RETAINED),
    }
}

/// The main product, and those of the further ones that have a factor or a price.
fn products(sheet: &PlantPage, reader: &mut Reader<'_>) -> Vec<Product> {
    let by_product = sheet.draft.pick(fields::PRODUCTS) == 0;
    let fob = reader.number(fields::FOB);
    let exchange_rate = reader.number(fields::EXCHANGE);
    let costs: Vec<Number> = reader.number(fields::EXPORT_COST).into_iter().collect();
    let price = reader.number(fields::PRICE);
    let export = fob.map(|fob| Export {
        fob: Some(fob),
        exchange_rate,
        rate_date: reader.draft.date(fields::RATE_DAY),
        costs,
        shipment_costs: Vec::new(),
        shipment: None,
    });
    let mut products = vec![Product {
        quantity: None,
        conversion_factor: reader.number(fields::FACTOR),
        // What it brings abroad takes the place of the price at home.
        price: if export.is_some() { None } else { price },
        export,
        further_cost: reader.number(fields::FURTHER),
        by_product: false,
    }];
    for [factor, price] in (1..4).map(fields::more) {
        let conversion_factor = reader.number(factor);
        let price = reader.number(price);
        // What is not sold adds nothing; alternatives keep their places.
        if price.is_some() || sheet.draft.pick(fields::PRODUCTS) == fields::ALTERNATIVES {
            products.push(Product { conversion_factor, price, by_product, ..Product::default() });
        }
    }
    products
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
