//! What the visitor typed and picked, and how that changes it. Results are derived at render, never stored.

use rust_decimal::Decimal;

pub use super::action::{Action, Lesson, Slot, Switch};
use super::carrying::{Carry, Opened};
use super::host::Host;
use super::on_demand::{Details, Part, Sheets, Shelf};
use super::sheet::{Sheet, SheetAction};
use crate::data;
use crate::domain::{Basis, Country, Date, Side};
use crate::i18n::{Language, number};
use crate::input::{Field, Form, FundForm, Kind, NumberStyle, PoolForm};

/// The place of the plant's page among those of a country.
const PLANT_PAGE: usize = 4;

/// How a workshop has set the widget up.
#[derive(Debug, Default)]
pub struct Workshop {
    /// Letters for a projector.
    pub large: bool,
    /// Whether the answer is hidden.
    pub exercise: bool,
    /// What somebody takes for it, as typed.
    pub guess: String,
}

/// Figures from elsewhere.
#[derive(Debug)]
pub struct Opening {
    /// A link, lines, or the id of a case.
    pub text: String,
    /// Whether the widget starts with them: then they are also those of the fields that visitors cannot change.
    pub first: bool,
}

/// Everything the page remembers.
#[derive(Debug)]
pub struct State {
    /// What the host page decides.
    pub host: Host,
    /// What takes figures in and out.
    pub carry: Part<&'static Carry>,
    /// Figures from elsewhere that wait for a part of the widget.
    pub opening: Option<Opening>,
    /// What came of the last ones.
    pub opened: Option<Opened>,
    /// How a workshop has set the widget up.
    pub workshop: Workshop,
    /// Whose rules and money.
    pub country: Country,
    /// Whose words.
    pub language: Language,
    /// The day whose rules apply.
    pub rule_date: Date,
    /// The same as it is being typed.
    pub rule_day: String,
    /// Texts exactly as typed.
    pub form: Form,
    /// The form before an example or an empty one took its place.
    pub before: Option<(Form, Option<Form>)>,
    /// The form of the example, while the visitor started from it.
    pub example: Option<Form>,
    /// The field that was entered last: it shows the units to tap.
    pub active: Option<Slot>,
    /// What the first page has beyond fields and answer.
    pub details: Part<&'static Details>,
    /// The page of each country, Indonesia first.
    pub pages: [usize; 2],
    /// The pages that are not the first one, in the order of [`Shelf::ALL`].
    sheets: [Part<Sheets>; 4],
}

impl State {
    /// The page as it opens: a published example, named as such.
    #[must_use]
    pub fn new(host: Host) -> Self {
        let (form, example) = (example(), Some(example()));
        let (country, opening) = (host.country(), host.get("link"));
        let opening = (!opening.is_empty()).then(|| Opening { text: opening.into(), first: true });
        let mut state = Self {
            country,
            language: host.language(),
            rule_date: host.today(),
            rule_day: host.today().to_string(),
            carry: Part::default(),
            opening,
            opened: None,
            workshop: Workshop::default(),
            pages: Country::ALL.map(|country| host.only(country).unwrap_or(0)),
            host,
            form,
            before: None,
            example,
            active: None,
            details: Part::default(),
            sheets: Shelf::ALL.map(Part::of),
        };
        // The picture that the build draws is what a browser shows before it has more than it needs for that.
        #[cfg(not(target_family = "wasm"))]
        if state.host.get("parts") == "pages" {
            state.carry = Part::Coming;
            state.details = Part::Coming;
        }
        state.open_what_waits();
        state
    }

    /// Whether a field still holds a figure of the example.
    #[must_use]
    pub fn is_example(&self, field: Field) -> bool {
        let text = self.form.text(field);
        !text.is_empty() && self.example.as_ref().is_some_and(|example| example.text(field) == text)
    }

    /// Whether nothing is typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.form.fields().into_iter().all(|field| self.form.text(field).is_empty())
    }

    /// Whether any figure of the form is still the example's.
    #[must_use]
    pub fn has_example(&self) -> bool {
        self.form.fields().into_iter().any(|field| self.is_example(field))
    }
}

/// The published example, as somebody would type it.
fn example() -> Form {
    let case = &data::ALIS_JAYA;
    let mut form = Form::default();
    let mut write = |field, value: i64| {
        if let Some(text) = form.text_mut(field) {
            *text = number::decimal(Decimal::from(value), 0, NumberStyle::Indonesian);
        }
    };
    let capital = |side| Field::Capital(case.capital.basis, side);
    write(Field::Surplus, case.surplus);
    write(Field::PoolShare(0), case.patronage.percent);
    write(Field::Pool(0, Side::Member), case.patronage.member);
    write(Field::Pool(0, Side::Total), case.patronage.total);
    write(Field::CapitalShare, case.capital.percent);
    write(capital(Side::Member), case.capital.member);
    write(capital(Side::Total), case.capital.total);
    for pool in &mut form.pools {
        pool.basis = case.patronage.basis;
    }
    form
}

impl State {
    /// What an action changes; nothing else changes the state.
    pub fn apply(&mut self, action: Action) {
        match (self.carry, action.replaces() && !self.host.get("lock").is_empty()) {
            (Part::Here(carry), true) => (carry.keeping_locked)(self, action),
            _ => self.change(action),
        }
        self.open_what_waits();
    }

    /// Opens the figures that wait, as soon as what they need is here.
    fn open_what_waits(&mut self) {
        let Part::Here(carry) = self.carry else { return };
        if let Some(opening) = self.opening.take()
            && !(carry.open)(self, &opening)
        {
            self.opening = Some(opening);
        }
    }

    pub(super) fn change(&mut self, action: Action) {
        match action {
            Action::Typed(slot, text) => self.set(slot, text),
            Action::Entered(slot) => self.active = Some(slot),
            Action::UnitTapped(slot, unit) => {
                let text = with_unit(self.text(slot), unit);
                self.set(slot, text);
            }
            Action::Chosen(slot, value) => {
                let text = number::unmistakable(value, self.kind(slot), self.country);
                self.set(slot, text);
            }
            Action::PagePicked(page) => self.turn_to(self.country, page),
            Action::Sheet(action) => {
                if let Some(sheet) = self.sheet_mut() {
                    sheet.act(action);
                }
            }
            Action::SheetsWanted(shelf) => *self.sheets_mut(shelf) = Part::Coming,
            Action::SheetsArrived(shelf, part) => {
                let sheets = self.sheets_mut(shelf);
                match part {
                    // A second answer must not empty what was typed after the first.
                    Part::Here(_) if matches!(sheets, Part::Here(_)) => {}
                    Part::Here(open) => *sheets = Part::Here(open()),
                    Part::Coming | Part::Failed => *sheets = Part::Failed,
                }
            }
            Action::CountryPicked(country) => self.country = country,
            Action::LanguagePicked(language) => self.language = language,
            Action::Switched(switch) => self.form.turn(switch),
            Action::PoolAdded => self.form.pools.push(PoolForm::new(Basis::Purchases)),
            Action::PoolRemoved(place) if place < self.form.pools.len() => {
                self.form.pools.remove(place);
            }
            Action::BasisPicked(place, basis) => {
                if let Some(pool) = self.form.pools.get_mut(place) {
                    pool.basis = basis;
                }
            }
            Action::FundAdded(purpose) => self.form.funds.push(FundForm { purpose, share: String::new() }),
            Action::FundRemoved(place) if place < self.form.funds.len() => {
                self.form.funds.remove(place);
            }
            Action::PoolRemoved(_) | Action::FundRemoved(_) | Action::Paused | Action::Begun => {}
            Action::Reset if self.is_first() => self.change(Action::Emptied),
            Action::Reset => self.change(Action::Sheet(SheetAction::Emptied)),
            Action::CarryWanted => self.carry = Part::Coming,
            Action::CarryArrived(part) => self.carry = part,
            Action::Opened(text) => self.opening = Some(Opening { text, first: false }),
            Action::Noticed => self.opened = None,
            Action::Lesson(lesson) => self.teach(lesson),
            Action::DetailsWanted => self.details = Part::Coming,
            Action::DetailsArrived(part) => self.details = part,
            Action::RulePicked(rule) => self.form.rounding = rule,
            Action::ExampleLoaded => {
                self.replace(example());
                self.example = Some(example());
            }
            Action::Emptied => {
                self.replace(Form::default());
                self.example = None;
            }
            Action::Undone => {
                if let Some((form, example)) = self.before.take() {
                    self.form = form;
                    self.example = example;
                }
            }
        }
    }

    fn teach(&mut self, lesson: Lesson) {
        let workshop = &mut self.workshop;
        match lesson {
            Lesson::Large => workshop.large = !workshop.large,
            Lesson::Exercise => {
                workshop.exercise = !workshop.exercise;
                workshop.guess = String::new();
            }
            Lesson::Restart => {
                *workshop = Workshop::default();
                self.change(Action::ExampleLoaded);
                for sheets in &mut self.sheets {
                    let Part::Here(sheets) = sheets else { continue };
                    for sheet in sheets {
                        sheet.act(SheetAction::Example);
                    }
                }
            }
        }
    }

    /// Shows a page of a country.
    pub(super) fn turn_to(&mut self, country: Country, page: usize) {
        let [indonesia, malaysia] = &mut self.pages;
        *(if country == Country::Indonesia { indonesia } else { malaysia }) = page;
        self.country = country;
    }

    /// The page of the country.
    #[must_use]
    pub fn page(&self) -> usize {
        let [indonesia, malaysia] = self.pages;
        if self.country == Country::Indonesia { indonesia } else { malaysia }
    }

    /// Whether the first page is shown, which needs nothing fetched.
    #[must_use]
    pub fn is_first(&self) -> bool {
        self.country == Country::Indonesia && self.page() == 0
    }

    /// Where the page that is shown is kept, and its place there.
    pub(super) fn kept(&self) -> (Shelf, usize) {
        place_of(self.country, self.page())
    }

    /// A fetched page, once it is here.
    pub(super) fn sheet_at(&self, country: Country, page: usize) -> Option<&dyn Sheet> {
        let (shelf, place) = place_of(country, page);
        let Part::Here(sheets) = self.sheets(shelf) else { return None };
        sheets.get(place).map(|sheet| &**sheet)
    }

    /// The pages of a shelf.
    pub(super) fn sheets(&self, shelf: Shelf) -> &Part<Sheets> {
        let [indonesia, dividend, malaysia, plant] = &self.sheets;
        match shelf {
            Shelf::Country(Country::Indonesia) => indonesia,
            Shelf::Dividend => dividend,
            Shelf::Country(Country::Malaysia) => malaysia,
            Shelf::Plant => plant,
        }
    }

    fn sheets_mut(&mut self, shelf: Shelf) -> &mut Part<Sheets> {
        let [indonesia, dividend, malaysia, plant] = &mut self.sheets;
        match shelf {
            Shelf::Country(Country::Indonesia) => indonesia,
            Shelf::Dividend => dividend,
            Shelf::Country(Country::Malaysia) => malaysia,
            Shelf::Plant => plant,
        }
    }

    /// The fetched page that is shown.
    pub(super) fn sheet(&self) -> Option<&dyn Sheet> {
        self.sheet_at(self.country, self.page())
    }

    pub(super) fn sheet_mut(&mut self) -> Option<&mut Box<dyn Sheet>> {
        let (shelf, place) = self.kept();
        let Part::Here(sheets) = self.sheets_mut(shelf) else { return None };
        sheets.get_mut(place)
    }

    /// The text of a field.
    fn text(&self, slot: Slot) -> &str {
        match slot {
            Slot::Form(field) => self.form.text(field),
            Slot::Sheet(place) => self.sheet().map_or("", |sheet| sheet.draft().text(place)),
            Slot::Guess => &self.workshop.guess,
            Slot::RuleDate => &self.rule_day,
        }
    }

    /// What kind of number a field takes.
    fn kind(&self, slot: Slot) -> Kind {
        match slot {
            Slot::Form(field) => field.kind(self.country.currency()),
            Slot::Sheet(place) => self.sheet().map_or(Kind::Count, |sheet| sheet.kind(place)),
            Slot::Guess => Kind::Money(self.country.currency()),
            Slot::RuleDate => Kind::Count,
        }
    }

    fn set(&mut self, slot: Slot, text: String) {
        match slot {
            Slot::Form(field) => {
                if let Some(place) = self.form.text_mut(field) {
                    *place = text;
                }
            }
            Slot::Sheet(place) => {
                if let Some(sheet) = self.sheet_mut() {
                    sheet.draft_mut().set(place, text);
                }
            }
            Slot::Guess => self.workshop.guess = text,
            // A day that is not whole yet changes no rule.
            Slot::RuleDate => {
                self.rule_date = Date::from_iso(&text).unwrap_or(self.rule_date);
                self.rule_day = text;
            }
        }
    }

    /// The rules of this day apply from now on.
    pub(super) fn rules_of(&mut self, day: Date) {
        self.rule_date = day;
        self.rule_day = day.to_string();
    }

    /// Whether a page was changed since it opened.
    pub(super) fn is_touched(&self) -> bool {
        self.example.as_ref() != Some(&self.form)
    }

    /// A form from elsewhere takes the place of the first page's; what the visitor typed can be brought back.
    pub(super) fn open_form(&mut self, form: Form) {
        self.replace(form);
        self.example = None;
    }

    /// Puts another form in place; what the visitor typed can be brought back.
    fn replace(&mut self, form: Form) {
        let own = !self.is_empty() && self.example.as_ref() != Some(&self.form);
        let before = std::mem::replace(&mut self.form, form);
        // What was kept before stays, until the visitor has typed something new.
        if own {
            self.before = Some((before, self.example.take()));
        }
    }
}

impl Form {
    fn turn(&mut self, switch: Switch) {
        let value = match switch {
            Switch::FromAccounts => &mut self.from_accounts,
            Switch::TwoLevel => &mut self.two_level,
            Switch::Apart => &mut self.capital.apart,
            Switch::CountVoluntary => &mut self.capital.count_voluntary,
        };
        *value = !*value;
    }
}

/// The typed digits with a unit behind them; a unit that was there before is replaced.
fn with_unit(text: &str, unit: &str) -> String {
    let digits = text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic() || letter.is_whitespace());
    if digits.is_empty() { String::from(text) } else { [digits, " ", unit].concat() }
}

/// Where a page is kept, and its place there.
fn place_of(country: Country, page: usize) -> (Shelf, usize) {
    // The plant's page is the last of each country; the first is apart.
    match country {
        Country::Indonesia if page == PLANT_PAGE => (Shelf::Plant, 0),
        Country::Malaysia if page == PLANT_PAGE => (Shelf::Plant, 1),
        Country::Malaysia if page == 0 => (Shelf::Dividend, 0),
        _ => (Shelf::Country(country), page.saturating_sub(1)),
    }
}
