//! Where each field and choice of the plant's page stands. Links and files carry drafts: a place stays what it is.

pub(super) use crate::ui::action::Key as Slot;
use crate::ui::action::PageAction;
use crate::ui::page::Draft;

pub(super) const DELIVERED: Slot = 0;
pub(super) const MARKET: Slot = 1;
pub(super) const FACTOR: Slot = 2;
pub(super) const PRICE: Slot = 3;
pub(super) const OTHER: Slot = 4;
pub(super) const FIXED: Slot = 5;
pub(super) const RAW_PRICE: Slot = 6;
pub(super) const FEE: Slot = 7;
pub(super) const ADVANCE: Slot = 8;
pub(super) const RETAINED: Slot = 9;
pub(super) const MINE: Slot = 10;
pub(super) const MEMBERS: Slot = 11;
pub(super) const PATRONAGE: Slot = 12;
pub(super) const FURTHER: Slot = 13;
/// Factor and price of three more products.
pub(super) const MORE: Slot = 14;
pub(super) const LABOUR: Slot = 20;
pub(super) const WAGE: Slot = 21;
pub(super) const LOSS: Slot = 22;
pub(super) const CAPACITY: Slot = 23;
pub(super) const MONTHS: Slot = 24;
pub(super) const ASSET: Slot = 25;
pub(super) const LIFE: Slot = 26;
pub(super) const RESIDUAL: Slot = 27;
pub(super) const GRANT: Slot = 28;
pub(super) const PRINCIPAL: Slot = 29;
pub(super) const INTEREST: Slot = 30;
pub(super) const TERM: Slot = 31;
pub(super) const GRACE: Slot = 32;
pub(super) const MARGIN: Slot = 33;
pub(super) const DOWN: Slot = 34;
pub(super) const RATIO: Slot = 35;
pub(super) const OWN: Slot = 36;
pub(super) const RENT: Slot = 37;
pub(super) const DISCOUNT: Slot = 38;
pub(super) const YEARS: Slot = 39;
pub(super) const WORKING: Slot = 40;
pub(super) const FOB: Slot = 41;
pub(super) const EXCHANGE: Slot = 42;
pub(super) const EXPORT_COST: Slot = 43;
pub(super) const CHANGE: Slot = 44;
pub(super) const NET_PROFIT: Slot = 45;
pub(super) const SHARE_CAPITAL: Slot = 46;
pub(super) const MY_CAPITAL: Slot = 47;
pub(super) const RESERVE: Slot = 48;
pub(super) const EDUCATION: Slot = 49;
pub(super) const DEVELOPMENT: Slot = 50;
pub(super) const RATE_DAY: Slot = 51;
pub(super) const YEAR_END: Slot = 52;
pub(super) const STORED: Slot = 53;
pub(super) const STORED_MONTHS: Slot = 54;
pub(super) const MONEY_COST: Slot = 55;
pub(super) const STORAGE_FEE: Slot = 56;
pub(super) const STORAGE_LOSS: Slot = 57;
pub(super) const LATER_PRICE: Slot = 58;
/// Further lines: for each a block as the first line's fields stand.
const LINES: Slot = 59;
/// The length of such a block.
const LINE: Slot = 24;
/// Lines that fit the page, the first among them.
pub(super) const MOST_LINES: usize = 4;
/// The amounts of three more export costs, and what is in a shipment.
pub(super) const MORE_COSTS: Slot = 131;
pub(super) const SHIPMENT: Slot = 134;
/// Stages of Hayami's table: for each a block.
const STAGES: Slot = 135;
/// The length of such a block: rows A to I, then what a printed table states.
const STAGE: Slot = 24;
/// Stages that fit the page.
pub(super) const MOST_STAGES: usize = 4;
/// How many fields there are.
pub(super) const COUNT: Slot = 231;

/// The fields of a stage by their place in its block.
pub(super) const OUTPUT: Slot = 0;
pub(super) const RAW: Slot = 1;
pub(super) const RUN_LABOUR: Slot = 2;
pub(super) const STAGE_FACTOR: Slot = 3;
pub(super) const COEFFICIENT: Slot = 4;
pub(super) const STAGE_PRICE: Slot = 5;
pub(super) const STAGE_WAGE: Slot = 6;
pub(super) const STAGE_RAW_PRICE: Slot = 7;
pub(super) const INPUTS: Slot = 8;
pub(super) const RUN_INPUTS: Slot = 9;
pub(super) const STATED: Slot = 10;

/// The choices, by their place.
pub(super) const PRESET: usize = 0;
pub(super) const MODEL: usize = 1;
pub(super) const RAW_UNIT: usize = 2;
pub(super) const PRODUCT_UNIT: usize = 3;
pub(super) const PRODUCTS: usize = 4;
pub(super) const WEAR: usize = 5;
pub(super) const CONTRACT: usize = 6;
pub(super) const CHAIN: usize = 7;
pub(super) const STEPS: usize = 8;
pub(super) const CHOSEN: usize = 9;
/// How many further lines and stages there are.
pub(super) const LINE_COUNT: usize = 10;
pub(super) const STAGE_COUNT: usize = 11;
/// Whether stages follow each other, and whether rows of a printed table are compared.
pub(super) const CHAINED: usize = 12;
pub(super) const COMPARED: usize = 13;
/// Whether deliveries count in the basis, and to which line one's own go.
pub(super) const COUNTED: usize = 14;
pub(super) const MY_LINE: usize = 15;
/// The foreign currency; then the name of each export cost, then what it is for.
pub(super) const CURRENCY: usize = 16;
pub(super) const COST_NAME: usize = 17;
pub(super) const COST_OF: usize = 21;
/// Export costs that fit the page.
pub(super) const COSTS: usize = 4;
/// The choices of further lines: for each a block.
const LINE_CHOICES: usize = 25;
/// The choices that each line has of its own.
const OF_LINE: [usize; 6] = [PRESET, MODEL, RAW_UNIT, PRODUCT_UNIT, PRODUCTS, CHOSEN];
/// The option of products of which one is made, and of those that all are main.
pub(super) const ALTERNATIVES: usize = 2;
pub(super) const ALL_MAIN: usize = 1;
/// How many choices there are.
pub(super) const CHOICES: usize = 43;
/// No choice: a further line is taken off, the option says which.
pub(super) const LINE_DROPPED: usize = CHOICES;

/// The field of a line, from 0, that stands where the first line has this one.
pub(super) fn at(line: usize, first: Slot) -> Slot {
    match u16::try_from(line).ok().and_then(|line| line.checked_sub(1)) {
        Some(further) => LINES.saturating_add(further.saturating_mul(LINE)).saturating_add(first),
        None => first,
    }
}

/// The line of a field, from 0, and the field of the first line that stands in its place.
pub(super) fn of(slot: Slot) -> (usize, Slot) {
    match slot.checked_sub(LINES) {
        Some(at) if slot < MORE_COSTS => {
            (usize::from(at.div_euclid(LINE)).saturating_add(1), at.rem_euclid(LINE))
        }
        _ => (0, slot),
    }
}

/// The choice of a line that stands where the first line has this one.
pub(super) fn choice_at(line: usize, first: usize) -> usize {
    let place = OF_LINE.iter().position(|choice| *choice == first).unwrap_or(0);
    match line.checked_sub(1) {
        Some(further) => {
            LINE_CHOICES.saturating_add(further.saturating_mul(OF_LINE.len())).saturating_add(place)
        }
        None => first,
    }
}

/// The further line, from 1, whose commodity this choice is.
pub(super) fn preset_of(choice: usize) -> Option<usize> {
    (1..MOST_LINES).find(|line| choice_at(*line, PRESET) == choice)
}

/// The field of a stage, from 0.
pub(super) fn of_stage(stage: usize, field: Slot) -> Slot {
    let stage = u16::try_from(stage).unwrap_or(0);
    STAGES.saturating_add(stage.saturating_mul(STAGE)).saturating_add(field)
}

/// The stage of a field, from 0, and its place in the block.
pub(super) fn stage(slot: Slot) -> Option<(usize, Slot)> {
    let at = slot.checked_sub(STAGES)?;
    Some((usize::from(at.div_euclid(STAGE)), at.rem_euclid(STAGE)))
}

/// The amount of an export cost, from 0.
pub(super) fn cost(place: usize) -> Slot {
    match u16::try_from(place).ok().and_then(|place| place.checked_sub(1)) {
        Some(further) => MORE_COSTS.saturating_add(further),
        None => EXPORT_COST,
    }
}

/// The export cost that a field is the amount of.
pub(super) fn cost_of(slot: Slot) -> Option<usize> {
    (0..COSTS).find(|place| cost(*place) == slot)
}

/// Takes a further line off: those after it move up.
pub(super) fn without_line(draft: &mut Draft, line: usize) {
    let last = draft.pick(LINE_COUNT);
    if line == 0 || line > last {
        return;
    }
    draft.keep();
    for line in line..=last {
        for first in 0..LINE {
            let next = if line < last {
                draft.text(at(line.saturating_add(1), first)).into()
            } else {
                String::new()
            };
            draft.write(at(line, first), next);
        }
        for choice in OF_LINE {
            let next = if line < last { draft.pick(choice_at(line.saturating_add(1), choice)) } else { 0 };
            draft.act(PageAction::Picked(choice_at(line, choice), next));
        }
    }
    let mine = draft.pick(MY_LINE);
    if mine >= line {
        draft.act(PageAction::Picked(MY_LINE, mine.saturating_sub(1)));
    }
    draft.act(PageAction::Picked(LINE_COUNT, last.saturating_sub(1)));
}
