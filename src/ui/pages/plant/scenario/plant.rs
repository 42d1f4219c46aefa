//! The plant over a year: its lines, what it costs, who delivers.

use super::super::choices;
use super::super::fields::{self, LINE};
use super::{finance, line};
use crate::domain::{
    Asset, Delivery, DepreciationPolicy, InputPath, Plant, PlantInput, Project, ProjectInput,
};
use crate::ui::page::Reader;

/// The plant; with the member's own capital where it goes into Malaysia's account.
pub(super) fn plant(reader: &mut Reader<'_>, account: bool) -> Plant {
    let draft = reader.draft;
    let (asset, project) = investment(reader);
    let member = member(reader, account);
    let months = reader.count_input(&fields::MONTHS, InputPath::Plant(PlantInput::Months));
    let mut lines = Vec::new();
    for place in 0..LINE.len(draft) {
        lines.push(line::line(reader, place));
    }
    Plant {
        lines,
        months: months.map(|months| u8::try_from(months).unwrap_or(u8::MAX)),
        asset,
        financing: finance::financing(reader).into_iter().collect(),
        member,
        project,
        into_surplus: choices::CHAIN.of(draft),
        deliveries_count: choices::COUNTED.of(draft),
        ..Plant::default()
    }
}

/// What the plant is worth, and the investment over years where they are given.
fn investment(reader: &mut Reader<'_>) -> (Option<Asset>, Option<Project>) {
    let wear = choices::WEAR.of(reader.draft);
    let mut both = |field, plant, project| {
        reader.is(field, InputPath::PlantProject(project));
        reader.input(field, InputPath::Plant(plant))
    };
    let cost = both(&fields::ASSET, PlantInput::AssetCost, ProjectInput::Outlay);
    let residual = both(&fields::RESIDUAL, PlantInput::Residual, ProjectInput::Residual);
    let grant = both(&fields::GRANT, PlantInput::Grant, ProjectInput::Grant);
    let life_years = reader.input(&fields::LIFE, InputPath::Plant(PlantInput::Life));
    let mut project = |field, input| reader.input(field, InputPath::PlantProject(input));
    let annual_percent = project(&fields::DISCOUNT, ProjectInput::AnnualPercent);
    let working_capital = project(&fields::WORKING, ProjectInput::WorkingCapital);
    reader.is(&fields::YEARS, InputPath::PlantProject(ProjectInput::Flows));
    let years = reader.count_input(&fields::YEARS, InputPath::PlantProject(ProjectInput::Years));
    let project = years.filter(|_| cost.is_some()).map(|years| Project {
        outlay: cost,
        grant,
        working_capital,
        residual,
        annual_percent,
        years: Some(u8::try_from(years).unwrap_or(u8::MAX)),
        flows: Vec::new(),
    });
    // Wear that is not counted costs nothing, and a grant is released with depreciation alone.
    let grant = grant.filter(|_| wear == DepreciationPolicy::Depreciation);
    if wear == DepreciationPolicy::None {
        return (Some(Asset { wear, ..Asset::default() }), project);
    }
    (cost.map(|cost| Asset { cost: Some(cost), residual, life_years, wear, grant }), project)
}

/// What one member delivers, and to which line.
fn member(reader: &mut Reader<'_>, account: bool) -> Option<Delivery> {
    let delivered = reader.input(&fields::MINE, InputPath::Plant(PlantInput::MyDelivered));
    let place = InputPath::Plant(PlantInput::MyCapital);
    let capital = if account { reader.input(&fields::MY_CAPITAL, place) } else { None };
    let line = choices::my_line(reader.draft);
    (delivered.is_some() || capital.is_some() || line > 0).then_some(Delivery { line, delivered, capital })
}
