//! "RPB": sell raw or process together, what it is worth, and what it does to one member's part.
//!
//! # Design
//!
//! *Why does the chain use the first page's figures?* They are the co-op's own split, already entered.
//! Asking for them again would make two places that can differ.

mod abroad;
mod answer;
mod break_even;
mod compare;
mod fields;
mod inputs;
mod lines;
mod pictures;
mod places;
mod presets;
mod scenario;
mod stages;
mod tables;

use yew::prelude::*;

use self::fields::{Counted, Slot};
use crate::data::commodities::{Measure, Preset};
use crate::domain::{
    Country, Date, HAYAMI, PLANT, Place, PlantTerm, ProcessAt, ProcessInput, STORAGE, Step, Term,
};
use crate::i18n::plant::{Names, PlantNaming};
use crate::i18n::{self, Language, Words};
use crate::input::Kind;
use crate::ui::action::PageAction;
use crate::ui::heading::Heading;
use crate::ui::page::Found;
use crate::ui::page::Page;
use crate::ui::page::{Draft, Reader};
use crate::ui::parts::page::{self, Frame, Titles};
use crate::ui::shell::Shell;

/// Opens the page.
pub(in crate::ui) fn open(country: Country) -> Box<dyn Page> {
    let draft = Draft::new(fields::COUNT, |slot| fields::example(country, slot), &fields::EXAMPLE_PICKS);
    Box::new(PlantPage { draft, country, kept: Vec::new() })
}

/// What the page remembers.
struct PlantPage {
    draft: Draft,
    country: Country,
    /// Forms that were put aside to compare.
    kept: Vec<Draft>,
}

/// The page as it is drawn.
type View<'a> = crate::ui::page::View<'a, PlantPage>;

/// The process of a line.
fn line_at(place: u8) -> ProcessAt {
    ProcessAt { place, plant: true }
}

/// Forms that can stand side by side with the one that is typed in.
const MOST_KEPT: usize = 3;

impl PlantPage {
    fn view<'a>(&'a self, shell: &Shell<'a>) -> View<'a> {
        let mut reader = Reader::of(self);
        let scenario = scenario::scenario(self, shell, &mut reader);
        View::new(shell, self, &scenario, reader.reading, &[PLANT, STORAGE, HAYAMI])
    }

    /// The process that was picked for a line; none where the visitor names nothing or the example is shown.
    fn preset(&self, line: usize) -> Option<&'static Preset> {
        presets::at(self.line_pick(line, fields::PRESET))
    }

    /// The names of what is processed.
    fn names(&self, language: Language) -> Names {
        presets::names(self, language)
    }

    fn naming(&self, language: Language) -> PlantNaming {
        PlantNaming(self.names(language))
    }

    /// The option of a choice that every line has of its own.
    fn line_pick(&self, line: usize, choice: usize) -> usize {
        self.draft.pick(fields::choice_at(line, choice))
    }

    fn raw_unit(&self, line: usize) -> Measure {
        unit(self.line_pick(line, fields::RAW_UNIT))
    }

    /// The field of an export cost by its place among those of a unit, or of a shipment.
    fn cost_at(&self, shipment: bool, at: u8) -> Option<Slot> {
        scenario::costs(self, shipment).nth(usize::from(at)).map(fields::cost)
    }

    fn product_unit(&self, line: usize) -> Measure {
        unit(self.line_pick(line, fields::PRODUCT_UNIT))
    }
}

fn unit(place: usize) -> Measure {
    Measure::ALL.get(place).copied().unwrap_or(Measure::Kilogram)
}

impl View<'_> {
    /// The highest price that the plant can pay.
    fn total(&self) -> Option<&Step> {
        self.figure(PlantTerm::HighestPrice(0))
    }

    fn figure(&self, term: PlantTerm) -> Option<&Step> {
        self.outcome.figure(Term::Plant(term))
    }

    fn naming(&self) -> PlantNaming {
        self.page.naming(self.shell.language())
    }

    /// A value as it is written, with what it is counted in.
    fn value(&self, step: &Step) -> String {
        let naming = self.naming();
        i18n::written(&naming, step, self.shell.currency(), self.shell.language())
    }
}

/// What stands above the highest price.
const HEADING: Words = [
    "Harga bahan tertinggi yang sanggup dibayar",
    "Harga bahan tertinggi yang mampu dibayar",
    "Highest price the plant can pay for the raw material",
];

impl Page for PlantPage {
    fn country(&self) -> Country {
        self.country
    }

    fn fields(&self) -> crate::ui::page::Table {
        crate::ui::page::Table::new(&[])
    }

    fn draft(&self) -> &Draft {
        &self.draft
    }

    fn draft_mut(&mut self) -> &mut Draft {
        &mut self.draft
    }

    fn kind(&self, slot: u16) -> Kind {
        fields::kind(slot, self.country.currency())
    }

    fn rule_date(&self) -> Option<Date> {
        self.draft.date(fields::YEAR_END)
    }

    fn act(&mut self, action: PageAction) {
        match action {
            PageAction::Compared if self.kept.len() < MOST_KEPT => self.kept.push(self.draft.copy()),
            PageAction::Dropped(place) if place < self.kept.len() => {
                self.kept.remove(place);
            }
            PageAction::Compared | PageAction::Dropped(_) => {}
            PageAction::Picked(fields::PRESET, preset) => presets::fill(self, preset),
            PageAction::Picked(fields::LINE_DROPPED, line) => fields::without_line(&mut self.draft, line),
            PageAction::Picked(choice, option) => match fields::preset_of(choice) {
                Some(line) => presets::fill_line(self, line, option),
                None => self.draft.act(action),
            },
            action => self.draft.act(action),
        }
    }

    fn draw(&self, shell: &Shell<'_>, heading: Heading) -> Html {
        let view = self.view(shell);
        let frame = Frame {
            question: [
                "Jual mentah, atau olah bersama di RPB?",
                "Jual mentah, atau proses bersama?",
                "Sell raw, or process together?",
            ],
            intro: [
                "Pilih komoditas, lalu isi angka koperasi Anda. Semua dihitung di perangkat ini; tidak ada yang dikirim.",
                "Pilih komoditi, kemudian isi angka koperasi anda. Semua dikira pada peranti ini; tiada apa yang dihantar.",
                "Choose the commodity, then enter your co-op’s figures. All is calculated on this device; nothing is sent.",
            ],
            inputs: page::with_law(&view, inputs::inputs(&view)),
            titles: Titles::plain(HEADING),
            total: view.total(),
            exact: None,
            written: view.total().map(|total| (view.value(total), answer::below(&view))),
            waiting: [
                "Isi bahan, hasil dan harga untuk melihat jawabannya.",
                "Isi bahan, hasil dan harga untuk melihat jawapannya.",
                "Enter raw material, yield and prices to see the answer.",
            ],
            answer: answer::answer(&view),
        };
        page::frame(&view, heading, frame)
    }

    fn spoken(&self, shell: &Shell<'_>) -> String {
        let view = self.view(shell);
        page::spoken(&view, &Titles::plain(HEADING), view.total())
    }

    fn found(&self, shell: &Shell<'_>, take: &mut Found<'_>) {
        let view = self.view(shell);
        take(&view.outcome, Some(&view.naming()), view.total());
    }

    fn prefix(&self) -> &'static str {
        "rpb-"
    }

    fn label(&self, slot: Slot, shell: &Shell<'_>) -> (String, &'static str) {
        if let Some((stage, field)) = fields::stage(slot) {
            return stages::label(stage, field, shell);
        }
        let (line, first) = fields::of(slot);
        let names = presets::of_line(self, line, shell.language());
        let [label, hint] = fields::words(first).map(|words| shell.words(words));
        let product = fields::further(first).map_or(0, |(product, _)| product);
        let [product_name, _] = presets::product(&names, product);
        let label = label.replace('#', &names.raw).replace('%', product_name);
        let label = if product == 0 { label } else { [&label, " ", product_name].concat() };
        (i18n::capitalised(&label), hint)
    }

    fn unit(&self, slot: Slot, shell: &Shell<'_>) -> String {
        if fields::stage(slot).is_some() {
            return String::new();
        }
        let (line, slot) = fields::of(slot);
        let names = presets::of_line(self, line, shell.language());
        let raw = names.raw_unit.as_str();
        let further = fields::further(slot);
        let [_, product] = presets::product(&names, further.map_or(0, |(product, _)| product));
        let currency = abroad::currency(self);
        let counted = match further {
            Some((_, true)) => Counted::PerProduct,
            Some((_, false)) => Counted::ProductPerRaw,
            None => match fields::cost_of(slot) {
                Some(cost) if scenario::of_shipment(self, cost) => Counted::Nothing,
                Some(_) => Counted::PerProduct,
                None => fields::counted(slot),
            },
        };
        let labour = names.labour_unit.as_str();
        match counted {
            Counted::Nothing => String::new(),
            Counted::Product => i18n::plant::plural(product, shell.language()),
            Counted::Foreign => [currency, "/", product].concat(),
            Counted::PerForeign => ["/", currency].concat(),
            Counted::Raw => i18n::plant::plural(raw, shell.language()),
            Counted::PerRaw => ["/", raw].concat(),
            Counted::ProductPerRaw => [product, "/", raw].concat(),
            Counted::PerProduct => ["/", product].concat(),
            Counted::LabourPerRaw => [labour, "/", raw].concat(),
            Counted::PerLabour => ["/", labour].concat(),
            Counted::PerMonth => shell.words(["/bulan", "/bulan", "/month"]).into(),
            Counted::Months => shell.words(["bulan", "bulan", "months"]).into(),
            Counted::Years => shell.words(["tahun", "tahun", "years"]).into(),
        }
    }

    fn in_words(&self, slot: Slot) -> bool {
        matches!(slot, fields::FIXED | fields::ASSET | fields::PRINCIPAL | fields::NET_PROFIT)
    }

    /// What the highest price waits for: not what one member delivers, nor what raw sale would bring.
    fn counts(&self, place: Place) -> bool {
        self.field_at(place).filter(|slot| fields::stage(*slot).is_none()).is_some_and(|slot| {
            let (_, slot) = fields::of(slot);
            matches!(slot, fields::DELIVERED | fields::FACTOR..=fields::FIXED | fields::FURTHER..=fields::LOSS)
                || matches!(slot, fields::ASSET..=fields::RENT)
        })
    }

    fn field_at(&self, place: Place) -> Option<Slot> {
        match place {
            Place::Plant(input) => fields::of_plant(input),
            Place::Process(_, ProcessInput::ExportCost(_, at)) => self.cost_at(false, at),
            Place::Process(_, ProcessInput::ShipmentCost(_, at)) => self.cost_at(true, at),
            Place::Process(at, input) => fields::of_process(at, input),
            Place::Financing(_, input) => Some(fields::of_contract(input)),
            Place::Project(input) => Some(fields::of_project(input)),
            Place::Storage(input) => Some(fields::of_stock(input)),
            place => inputs::of_account(place),
        }
    }

    fn asked(&self) -> Vec<Slot> {
        let typed = (0..fields::RATE_DAY).chain(fields::STORED..fields::COUNT);
        typed.filter(|slot| scenario::is_read(self, *slot)).collect()
    }
}
