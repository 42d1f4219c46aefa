//! The fields of the plant's page. Links and files carry drafts: a number stays what it is.

use super::choices::{self, COSTS, MOST_LINES};
use crate::domain::{
    FeasibilityInput, FinancingKind, HayamiRow, InputPath, Number, Plant, PlantInput, Range, RangeInput,
    Scenario,
};
use crate::i18n::Words;
use crate::i18n::glossary::Headword;
use crate::i18n::pages::frame;
use crate::i18n::pages::plant::{feasibility, fields as words};
use crate::ui::action::Key;
use crate::ui::page::{Draft, Field, Holds, Repeat, each, fields};

/// Stages of Hayami's table that there is room for.
pub(super) const MOST_STAGES: usize = 4;
/// How far the fields of each line, stage and export cost stand from those of the first.
static LINES_APART: [Key; MOST_LINES] = [0, 59, 83, 107];
static STAGES_APART: [Key; MOST_STAGES] = each(24);
static COSTS_APART: [Key; COSTS] = [0, 88, 89, 90];

/// The two kinds of what there can be several of, by their place among the page's.
pub(super) const LINES: u8 = 0;
pub(super) const STAGES: u8 = 1;
pub(super) static REPEATS: [&Repeat; 2] = [&LINE, &STAGE];
/// Lines, any of which but the first can be taken off.
pub(super) static LINE: Repeat = Repeat {
    least: 1,
    most: MOST_LINES,
    count: Some(&choices::LINE_COUNT),
    fields: &[
        &DELIVERED,
        &MARKET,
        &FACTOR,
        &PRICE,
        &OTHER,
        &RAW_PRICE,
        &FEE,
        &ADVANCE,
        &RETAINED,
        &FURTHER,
        &SECOND_FACTOR,
        &SECOND_PRICE,
        &THIRD_FACTOR,
        &THIRD_PRICE,
        &FOURTH_FACTOR,
        &FOURTH_PRICE,
        &LABOUR,
        &WAGE,
        &LOSS,
        &CAPACITY,
    ],
    choices: &[
        &choices::PRESET,
        &choices::MODEL.row,
        &choices::RAW_UNIT.row,
        &choices::PRODUCT_UNIT.row,
        &choices::RELATION.row,
        &choices::CHOSEN.row,
    ],
};
/// Stages come and go at the end; the figures of one that went stay for when it comes back.
pub(super) static STAGE: Repeat =
    Repeat { least: 0, most: MOST_STAGES, count: Some(&choices::STAGE_COUNT), fields: &[], choices: &[] };

/// Factor and price of three more products.
pub(super) static MORE: [[&Field; 2]; 3] =
    [[&SECOND_FACTOR, &SECOND_PRICE], [&THIRD_FACTOR, &THIRD_PRICE], [&FOURTH_FACTOR, &FOURTH_PRICE]];

/// The rows that a printed table states, each where [`HayamiRow::ALL`] has it.
pub(super) static STATED: [&Field; 12] = [
    &STATED_J, &STATED_K, &STATED_L, &STATED_M, &STATED_N, &STATED_O, &STATED_PJ, &STATED_PK, &STATED_Q,
    &STATED_R, &STATED_S, &STATED_T,
];

/// What the account of Malaysia is read from.
pub(super) static ACCOUNT: [&Field; 6] =
    [&NET_PROFIT, &SHARE_CAPITAL, &MY_CAPITAL, &RESERVE, &EDUCATION, &DEVELOPMENT];

static LOAN: [&Field; 4] = [&PRINCIPAL, &INTEREST, &TERM, &GRACE];
static MURABAHAH: [&Field; 5] = [&PRINCIPAL, &MARGIN, &DOWN, &TERM, &GRACE];
static MUSYARAKAH: [&Field; 3] = [&PRINCIPAL, &OWN, &RATIO];
static MUDHARABAH: [&Field; 2] = [&PRINCIPAL, &RATIO];
static IJARAH: [&Field; 1] = [&RENT];

/// The fields that a contract asks for.
pub(super) fn of_contract(kind: FinancingKind) -> &'static [&'static Field] {
    match kind {
        FinancingKind::Flat | FinancingKind::Declining | FinancingKind::Annuity => &LOAN,
        FinancingKind::Murabahah => &MURABAHAH,
        FinancingKind::Musyarakah => &MUSYARAKAH,
        FinancingKind::Mudharabah => &MUDHARABAH,
        FinancingKind::Ijarah => &IJARAH,
    }
}

/// Whether the contract that was picked asks for a field.
pub(super) fn is_of_contract(draft: &Draft, field: &Field) -> bool {
    choices::CONTRACT.of(draft).is_some_and(|kind| of_contract(kind).iter().any(|one| one.key == field.key))
}

/// Whether there is one of a field for each line.
pub(super) fn is_of_line(field: &Field) -> bool {
    LINE.fields.iter().any(|one| one.key == field.key)
}

/// The product that a field belongs to, from 0.
pub(super) fn product_of(field: &Field) -> usize {
    let more = MORE.iter().position(|pair| pair.iter().any(|one| one.key == field.key));
    more.map_or(0, |place| place.saturating_add(1))
}

/// Whether a product of a line takes part: the main one, each of several alternatives, and what has a price.
pub(super) fn is_sold(draft: &Draft, line: usize, product: usize) -> bool {
    let Some([_, price]) = product.checked_sub(1).and_then(|more| MORE.get(more)) else { return true };
    let are_alternatives = choices::RELATION.of_at(draft, line) == choices::Relation::Alternatives;
    are_alternatives || !draft.text(price.at(line)).trim().is_empty()
}

/// The row that a field of a stage states.
pub(super) fn stated(field: &Field) -> Option<HayamiRow> {
    let place = STATED.iter().position(|one| one.key == field.key)?;
    HayamiRow::ALL.get(place).copied()
}

/// A quantity.
const fn measure(key: Key, words: &'static [Words; 2]) -> Field {
    Field::new(key, Holds::Measure, words)
}

/// One for each line.
const fn of_line(field: Field) -> Field {
    field.repeated(&LINES_APART).short().asked(|draft, line| line < LINE.len(draft))
}

/// One for each stage.
const fn of_stage(field: Field) -> Field {
    field.repeated(&STAGES_APART).short().asked(|draft, stage| stage < STAGE.len(draft))
}

/// A row that a printed table states, for each stage.
const fn printed(field: Field) -> Field {
    of_stage(field).asked(|draft, stage| stage < STAGE.len(draft) && choices::PRINTED.of(draft))
}

/// An input of Malaysia's account.
const fn of_account(field: Field) -> Field {
    field.asked(|draft, _| choices::CHAIN.of(draft))
}

fn plant(scenario: &mut Scenario) -> &mut Plant {
    scenario.plant.get_or_insert_default()
}

fn fixed(scenario: &mut Scenario, number: Number) {
    plant(scenario).fixed = vec![number];
}

const fn low(input: RangeInput) -> InputPath {
    InputPath::Feasibility(FeasibilityInput::Low(input))
}

const fn high(input: RangeInput) -> InputPath {
    InputPath::Feasibility(FeasibilityInput::High(input))
}

fn low_of(scenario: &mut Scenario) -> &mut Range {
    scenario.feasibility.get_or_insert_default().low.get_or_insert_default()
}

fn high_of(scenario: &mut Scenario) -> &mut Range {
    scenario.feasibility.get_or_insert_default().high.get_or_insert_default()
}

fields! {
    DELIVERED = of_line(measure(0, &words::DELIVERED)).unit(words::RAW).examples(&["100.000"], &["50,000"]);
    MARKET = of_line(Field::money(1, &words::MARKET)).unit(words::PER_RAW).examples(&["2.000"], &["1.20"]);
    FACTOR = of_line(measure(2, &words::FACTOR)).means(Headword::Yield).unit(words::PRODUCT_PER_RAW).examples(&["0,12"], &["0.12"]);
    PRICE = of_line(Field::money(3, &words::PRICE)).unit(words::PER_PRODUCT).examples(&["60.000"], &["28"]);
    OTHER = of_line(Field::money(4, &words::OTHER)).means(Headword::OtherInputs).unit(words::PER_RAW).examples(&["1.800"], &["0.60"]);
    FIXED = Field::money(5, &words::FIXED).means(Headword::FixedCost).unit(words::PER_MONTH).examples(&["75.000.000"], &["14,000"])
        .fills(InputPath::Plant(PlantInput::Fixed), fixed);
    RAW_PRICE = of_line(Field::money(6, &words::RAW_PRICE)).unit(words::PER_RAW).examples(&["3.800"], &["2.00"]);
    FEE = of_line(Field::money(7, &words::FEE)).means(Headword::Tolling).unit(words::PER_RAW).examples(&["3.300"], &["1.25"]);
    ADVANCE = of_line(Field::money(8, &words::ADVANCE)).means(Headword::Pool).unit(words::PER_RAW).examples(&["1.500"], &["0.90"]);
    RETAINED = of_line(Field::percent(9, &words::RETAINED)).example(&["10"]);
    MINE = measure(10, &words::MINE).unit(words::RAW).examples(&["1.000"], &["500"]);
    MEMBERS = Field::count(11, &words::MEMBERS).example(&["420"])
        .fills(InputPath::Plant(PlantInput::Members), |scenario, number| plant(scenario).members = Some(number));
    PATRONAGE = Field::percent(12, &words::PATRONAGE).means_each(Some(Headword::PatronageRefund), Some(Headword::Rebate)).malaysian(&words::PATRONAGE_MALAYSIA).example(&["40"])
        .fills(InputPath::Plant(PlantInput::PatronagePercent), |scenario, number| {
            plant(scenario).patronage_percent = Some(number);
        });
    FURTHER = of_line(Field::money(13, &words::FURTHER)).unit(words::PER_PRODUCT);
    SECOND_FACTOR = of_line(measure(14, &words::MORE_FACTOR)).unit(words::PRODUCT_PER_RAW);
    SECOND_PRICE = of_line(Field::money(15, &words::MORE_PRICE)).unit(words::PER_PRODUCT);
    THIRD_FACTOR = of_line(measure(16, &words::MORE_FACTOR)).unit(words::PRODUCT_PER_RAW);
    THIRD_PRICE = of_line(Field::money(17, &words::MORE_PRICE)).unit(words::PER_PRODUCT);
    FOURTH_FACTOR = of_line(measure(18, &words::MORE_FACTOR)).unit(words::PRODUCT_PER_RAW);
    FOURTH_PRICE = of_line(Field::money(19, &words::MORE_PRICE)).unit(words::PER_PRODUCT);
    LABOUR = of_line(measure(20, &words::LABOUR)).means(Headword::LabourCoefficient).unit(words::LABOUR_PER_RAW).examples(&["0,01"], &["0.005"]);
    WAGE = of_line(Field::money(21, &words::WAGE)).unit(words::PER_LABOUR).examples(&["60.000"], &["50"]);
    LOSS = of_line(Field::percent(22, &words::LOSS));
    CAPACITY = of_line(measure(23, &words::CAPACITY)).means(Headword::Utilisation).unit(words::RAW);
    MONTHS = Field::count(24, &words::MONTHS);

    ASSET = Field::money(25, &words::ASSET).examples(&["1.200.000.000"], &["480,000"]);
    LIFE = Field::count(26, &words::LIFE).unit(words::IN_YEARS).example(&["10"]);
    RESIDUAL = Field::money(27, &words::RESIDUAL).short();
    GRANT = Field::money(28, &words::GRANT).means(Headword::Grant).short();
    PRINCIPAL = Field::money(29, &words::PRINCIPAL).asked(|draft, _| is_of_contract(draft, &PRINCIPAL));
    INTEREST = Field::percent(30, &words::INTEREST).asked(|draft, _| is_of_contract(draft, &INTEREST));
    TERM = Field::count(31, &words::TERM).unit(words::IN_MONTHS).asked(|draft, _| is_of_contract(draft, &TERM));
    GRACE = Field::count(32, &words::GRACE).means(Headword::Grace).unit(words::IN_MONTHS)
        .asked(|draft, _| is_of_contract(draft, &GRACE));
    MARGIN = Field::money(33, &words::MARGIN).means(Headword::Murabahah).short().asked(|draft, _| is_of_contract(draft, &MARGIN));
    DOWN = Field::money(34, &words::DOWN).short().asked(|draft, _| is_of_contract(draft, &DOWN));
    RATIO = Field::percent(35, &words::RATIO).asked(|draft, _| is_of_contract(draft, &RATIO));
    OWN = Field::money(36, &words::OWN).short().asked(|draft, _| is_of_contract(draft, &OWN));
    RENT = Field::money(37, &words::RENT).unit(words::PER_MONTH).short()
        .asked(|draft, _| is_of_contract(draft, &RENT));
    DISCOUNT = Field::percent(38, &words::DISCOUNT).means(Headword::DiscountRate);
    YEARS = Field::count(39, &words::YEARS).unit(words::IN_YEARS);
    WORKING = Field::money(40, &words::WORKING).short();

    FOB = measure(41, &words::FOB).unit(words::FOREIGN_PER_PRODUCT);
    EXCHANGE = Field::money(42, &words::EXCHANGE).unit(words::PER_FOREIGN).short();
    RATE_DAY = Field::new(51, Holds::Day, &words::RATE_DAY);
    /// What it is counted in is said beside it: a unit of product, or a whole shipment.
    EXPORT_COST = Field::money(43, &words::EXPORT_COST).unit(words::PER_PRODUCT).repeated(&COSTS_APART).short();
    SHIPMENT = measure(134, &words::SHIPMENT).unit(words::PRODUCT);

    CHANGE = Field::percent(44, &words::CHANGE).example(&["10"])
        .fills(InputPath::Plant(PlantInput::ChangePercent), |scenario, number| {
            plant(scenario).change_percent = Some(number);
        });
    NET_PROFIT = of_account(Field::money(45, &words::NET_PROFIT)).signed().examples(&[], &["200,000"]);
    SHARE_CAPITAL = of_account(Field::money(46, &words::SHARE_CAPITAL)).means(Headword::Shares).short().examples(&[], &["4,000,000"]);
    MY_CAPITAL = of_account(Field::money(47, &words::MY_CAPITAL)).means(Headword::Shares).short().examples(&[], &["2,000"]);
    RESERVE = of_account(Field::percent(48, &words::RESERVE)).means(Headword::Kwrs);
    EDUCATION = of_account(Field::percent(49, &words::EDUCATION)).means(Headword::Kwapk);
    DEVELOPMENT = of_account(Field::percent(50, &words::DEVELOPMENT)).means(Headword::Kwapmk);
    YEAR_END = Field::new(52, Holds::Day, &frame::YEAR_END);

    STORED = measure(53, &words::STORED).unit(words::RAW);
    STORED_MONTHS = Field::count(54, &words::STORED_MONTHS).unit(words::IN_MONTHS);
    MONEY_COST = Field::percent(55, &words::MONEY_COST);
    STORAGE_FEE = Field::money(56, &words::STORAGE_FEE).unit(words::PER_RAW).short();
    STORAGE_LOSS = Field::percent(57, &words::STORAGE_LOSS);
    LATER_PRICE = Field::money(58, &words::LATER_PRICE).unit(words::PER_RAW).short();

    /// What members are told by the link to them.
    NAME = Field::new(238, Holds::Name, &words::NAME);
    RAW_DAYS = Field::count(229, &feasibility::RAW_DAYS).unit(feasibility::IN_DAYS);
    LOW_PRICE = Field::money(230, &feasibility::LOW_PRICE).unit(words::PER_PRODUCT).short()
        .fills(low(RangeInput::ProductPrice), |scenario, number| low_of(scenario).product_price = Some(number));
    HIGH_PRICE = Field::money(231, &feasibility::HIGH_PRICE).unit(words::PER_PRODUCT).short()
        .fills(high(RangeInput::ProductPrice), |scenario, number| high_of(scenario).product_price = Some(number));
    LOW_FACTOR = measure(232, &feasibility::LOW_FACTOR).unit(words::PRODUCT_PER_RAW)
        .fills(low(RangeInput::ConversionFactor), |scenario, number| low_of(scenario).conversion_factor = Some(number));
    HIGH_FACTOR = measure(233, &feasibility::HIGH_FACTOR).unit(words::PRODUCT_PER_RAW)
        .fills(high(RangeInput::ConversionFactor), |scenario, number| high_of(scenario).conversion_factor = Some(number));
    LOW_RAW = Field::money(234, &feasibility::LOW_RAW).unit(words::PER_RAW).short()
        .fills(low(RangeInput::RawPrice), |scenario, number| low_of(scenario).raw_price = Some(number));
    HIGH_RAW = Field::money(235, &feasibility::HIGH_RAW).unit(words::PER_RAW).short()
        .fills(high(RangeInput::RawPrice), |scenario, number| high_of(scenario).raw_price = Some(number));
    LOW_VOLUME = measure(236, &feasibility::LOW_VOLUME).unit(words::RAW)
        .fills(low(RangeInput::Delivered), |scenario, number| low_of(scenario).delivered = Some(number));
    HIGH_VOLUME = measure(237, &feasibility::HIGH_VOLUME).unit(words::RAW)
        .fills(high(RangeInput::Delivered), |scenario, number| high_of(scenario).delivered = Some(number));

    OUTPUT = of_stage(measure(135, &words::OUTPUT));
    RAW_QUANTITY = of_stage(measure(136, &words::RAW_QUANTITY));
    RUN_LABOUR = of_stage(measure(137, &words::RUN_LABOUR));
    STAGE_FACTOR = of_stage(measure(138, &words::STAGE_FACTOR)).means(Headword::ConversionFactor);
    COEFFICIENT = of_stage(measure(139, &words::COEFFICIENT)).means(Headword::LabourCoefficient);
    STAGE_PRICE = of_stage(Field::money(140, &words::STAGE_PRICE));
    STAGE_WAGE = of_stage(Field::money(141, &words::STAGE_WAGE));
    STAGE_RAW_PRICE = of_stage(Field::money(142, &words::STAGE_RAW_PRICE));
    INPUTS = of_stage(Field::money(143, &words::INPUTS)).means(Headword::OtherInputs);
    RUN_INPUTS = of_stage(Field::money(144, &words::RUN_INPUTS));
    STATED_J = printed(Field::money(145, &words::ROWS[0]));
    STATED_K = printed(Field::money(146, &words::ROWS[1]));
    STATED_L = printed(Field::percent(147, &words::ROWS[2]));
    STATED_M = printed(Field::money(148, &words::ROWS[3]));
    STATED_N = printed(Field::percent(149, &words::ROWS[4]));
    STATED_O = printed(Field::money(150, &words::ROWS[5]));
    STATED_PJ = printed(Field::percent(151, &words::ROWS[6]));
    STATED_PK = printed(Field::percent(152, &words::ROWS[7]));
    STATED_Q = printed(Field::money(153, &words::ROWS[8]));
    STATED_R = printed(Field::percent(154, &words::ROWS[9]));
    STATED_S = printed(Field::percent(155, &words::ROWS[10]));
    STATED_T = printed(Field::percent(156, &words::ROWS[11]));
}
