//! The choices of the plant's page. Links and files carry them: a number stays what it is.

use crate::data::commodities::Measure;
use crate::domain::{DepreciationPolicy, FinancingKind, PurchaseModel};
use crate::i18n::Words;
use crate::i18n::pages::plant::{form as words, stages};
use crate::i18n::plant;
use crate::i18n::plant::commodities::measure;
use crate::ui::action::Key;
use crate::ui::page::{Choice, ChoiceRow, Draft, choices, each};

/// How the products of a line stand to each other.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Relation {
    /// One is what the process is for.
    ByProducts,
    AllMain,
    /// One of them is made.
    Alternatives,
}

/// Lines and export costs that there is room for.
pub(super) const MOST_LINES: usize = 4;
pub(super) const COSTS: usize = 4;

/// How many choices each line has of its own; those of further lines stand in blocks, from this number on.
const OF_EACH: Key = 6;
const FURTHER_LINES: Key = 25;

/// How far the choice of each line stands from the first line's, by its place in the block.
const fn apart(number: Key, place: Key) -> [Key; MOST_LINES] {
    let first = FURTHER_LINES.saturating_add(place).saturating_sub(number);
    [0, first, first.saturating_add(OF_EACH), first.saturating_add(2 * OF_EACH)]
}

static PRESETS_APART: [Key; MOST_LINES] = apart(0, 0);
static MODELS_APART: [Key; MOST_LINES] = apart(1, 1);
static RAW_UNITS_APART: [Key; MOST_LINES] = apart(2, 2);
static PRODUCT_UNITS_APART: [Key; MOST_LINES] = apart(3, 3);
static RELATIONS_APART: [Key; MOST_LINES] = apart(4, 4);
static CHOSEN_APART: [Key; MOST_LINES] = apart(9, 5);
static COSTS_APART: [Key; COSTS] = each(1);

const CONTRACTS: [Option<FinancingKind>; FinancingKind::ALL.len() + 1] = {
    let mut contracts = [None; FinancingKind::ALL.len() + 1];
    let mut kind = 0;
    while kind < FinancingKind::ALL.len() {
        #[expect(clippy::indexing_slicing, reason = "in a constant")]
        {
            contracts[kind.saturating_add(1)] = Some(FinancingKind::ALL[kind]);
        }
        kind = kind.saturating_add(1);
    }
    contracts
};

choices! {
    picked {
        /// How the co-op takes a line's raw material.
        MODEL: PurchaseModel =
            Choice::named(1, words::MODEL, &PurchaseModel::ALL, plant::model).repeated(&MODELS_APART);
        /// What raw material of a line is counted in; the example counts nuts.
        RAW_UNIT: Measure =
            Choice::named(2, words::RAW_UNIT, &Measure::ALL, measure).repeated(&RAW_UNITS_APART).example(&[2]).stays();
        /// What the product of a line is counted in; that of the example in litres.
        PRODUCT_UNIT: Measure = Choice::named(3, words::PRODUCT_UNIT, &Measure::ALL, measure)
            .repeated(&PRODUCT_UNITS_APART)
            .example(&[5]).stays();
        RELATION: Relation = Choice::listed(
            4,
            words::RELATION,
            &[Relation::ByProducts, Relation::AllMain, Relation::Alternatives],
            &words::RELATIONS,
        )
        .repeated(&RELATIONS_APART);
        /// How the wear of the plant is counted.
        WEAR: DepreciationPolicy = Choice::named(5, words::WEAR, &DepreciationPolicy::ALL, wear);
        /// The contract by which the plant is paid for.
        CONTRACT: Option<FinancingKind> = Choice::named(6, words::CONTRACT, &CONTRACTS, contract);
        /// Whether the plant's surplus goes into what the co-op shares out: pressed, not picked.
        CHAIN: bool = Choice::switch(7, words::PUT_IN);
        /// Whether every figure is shown with its formula: pressed, not picked.
        STEPS: bool = Choice::switch(8, ["", "", ""]);
        /// Which of a line's alternatives is made, from 0.
        CHOSEN: u8 = Choice::listed(9, words::MADE, &[0, 1, 2, 3], &words::ALTERNATIVES).repeated(&CHOSEN_APART);
        /// Whether stages follow each other.
        CHAINED: bool = Choice::listed(12, stages::BETWEEN, &[true, false], &stages::WAYS);
        /// Whether rows of a printed table are compared.
        PRINTED: bool = Choice::listed(13, stages::COMPARE, &[false, true], &stages::COMPARING);
        /// Whether deliveries count in the basis of the co-op's split.
        COUNTED: bool = Choice::listed(14, words::COUNTED, &[false, true], &words::COUNT);
        CURRENCY: &'static str =
            Choice::named(16, words::CURRENCY, &["USD", "EUR", "JPY", "CNY", "SGD", "AUD", "MYR", "IDR"], |code| [code; 3]);
        /// Whether an export cost is one of a whole shipment.
        OF_SHIPMENT: bool =
            Choice::listed(21, words::COST_OF, &[false, true], &words::COSTS_OF).repeated(&COSTS_APART);
    }
    counted {
        /// What a line makes of what, among the published processes and counted from one.
        PRESET = ChoiceRow::tally(0).labelled(words::COMMODITY).repeated(&PRESETS_APART);
        LINE_COUNT = ChoiceRow::tally(10);
        STAGE_COUNT = ChoiceRow::tally(11);
        /// The line that one member delivers to, from 0.
        MY_LINE = ChoiceRow::tally(15).labelled(words::MY_LINE);
        /// What an export cost is for; the list of each begins with another name.
        COST_NAME = ChoiceRow::tally(17).labelled(words::EXPORT_COST).repeated(&COSTS_APART);
    }
}

fn wear(wear: DepreciationPolicy) -> Words {
    match wear {
        DepreciationPolicy::ReplacementReserve => words::REPLACEMENT_RESERVE,
        DepreciationPolicy::Depreciation => words::DEPRECIATION,
        DepreciationPolicy::None => words::NO_WEAR,
    }
}

fn contract(kind: Option<FinancingKind>) -> Words {
    match kind {
        None => words::NO_CONTRACT,
        Some(FinancingKind::Flat) => words::FLAT,
        Some(FinancingKind::Declining) => words::DECLINING,
        Some(FinancingKind::Annuity) => words::ANNUITY,
        Some(FinancingKind::Murabahah) => words::MURABAHAH,
        Some(FinancingKind::Musyarakah) => words::MUSYARAKAH,
        Some(FinancingKind::Mudharabah) => words::MUDHARABAH,
        Some(FinancingKind::Ijarah) => words::IJARAH,
    }
}

/// The line that one member delivers to, from 0.
pub(super) fn my_line(draft: &Draft) -> u8 {
    u8::try_from(MY_LINE.pick(draft)).unwrap_or(0)
}
