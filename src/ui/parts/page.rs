//! The frame of a fetched page: inputs beside results, and what screen readers are told.

use yew::prelude::*;

use super::answer_box::{answer_box, peek, spoken as spoken_amount, total_box};
use super::form::{FieldTable, Fields, Slot, id, missing, problems, to_correct};
use super::legal::legal;
use crate::data;
use crate::domain::{Calculator, Country, Date, Outcome, Scenario, Step, evaluate};
use crate::i18n::{Message, Words};
use crate::input::Typed;
use crate::ui::app::Heading;
use crate::ui::element::{all, columns, el, plain, said};
use crate::ui::sheet::Sheet;
use crate::ui::state;
use crate::ui::view::Shell;

/// A page as it is drawn: what it remembers, what follows from it, and the shell.
pub(in crate::ui) struct View<'a, S> {
    pub shell: Shell<'a>,
    pub sheet: &'a S,
    /// The day whose rules apply.
    pub day: Date,
    pub outcome: Outcome,
    unread: Vec<(Slot, Typed)>,
}

impl<'a, S: FieldTable> View<'a, S> {
    /// What follows from a page that was read.
    pub fn new(
        shell: &Shell<'a>,
        sheet: &'a S,
        scenario: &Scenario,
        unread: Vec<(Slot, Typed)>,
        calculators: &[Calculator],
    ) -> Self {
        let mut outcome = evaluate(scenario, data::law(scenario.country), calculators);
        // What cannot be read is no empty field: a figure without it would be taken for the right one.
        if !unread.is_empty() {
            outcome.withhold();
        }
        Self { shell: *shell, sheet, day: scenario.rule_date, outcome, unread }
    }
}

impl<S: FieldTable> Fields for View<'_, S> {
    fn shell(&self) -> &Shell<'_> {
        &self.shell
    }

    fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    fn unread(&self) -> &[(Slot, Typed)] {
        &self.unread
    }

    fn table(&self) -> &dyn FieldTable {
        self.sheet
    }
}

/// An empty scenario of a country, under the rules of the day that was chosen on a page, or of the shell's.
pub(in crate::ui) fn scenario(shell: &Shell<'_>, sheet: &dyn Sheet, country: Country) -> Scenario {
    Scenario::new(country, sheet.rule_date().unwrap_or(shell.state.rule_date))
}

/// What a page consists of.
pub(in crate::ui) struct Frame<'a> {
    /// The question that the page answers.
    pub question: Words,
    /// Where the figures come from.
    pub intro: Words,
    pub inputs: Vec<Html>,
    /// What stands above the answer.
    pub heading: Words,
    /// The figure that the page is for.
    pub total: Option<&'a Step>,
    /// The same before it was rounded.
    pub exact: Option<&'a Step>,
    /// How the figure is written and what follows it, where it is no plain amount.
    pub written: Option<(String, Vec<Html>)>,
    /// In place of a figure that is not there yet; may be empty.
    pub waiting: Words,
    /// What follows the figure.
    pub answer: Html,
}

/// Where the figures of most pages come from.
pub(in crate::ui) const FROM_THE_REPORT: Words = [
    "Isi angka dari laporan tahunan koperasi Anda. Semua dihitung di perangkat ini; tidak ada yang dikirim.",
    "Isi angka daripada laporan tahunan koperasi anda. Semua dikira pada peranti ini; tiada apa yang dihantar.",
    "Enter the figures from your co-op’s annual report. All is calculated on this device; nothing is sent.",
];

/// Draws a page.
pub(in crate::ui) fn frame<S: FieldTable>(page: &View<'_, S>, heading: Heading, frame: Frame<'_>) -> Html {
    let shell = &page.shell;
    let title = vec![
        heading.with("question", shell.words(frame.question)),
        said("p", "soft small", shell.words(frame.intro)),
    ];
    let mut entered = vec![el("div", "", title)];
    entered.extend(frame.inputs);
    entered.push(legal(shell, page.day));
    let heading = title_of(page, frame.heading, frame.total);
    let mut amount = frame.total.map_or_else(|| "–".to_owned(), |total| shell.amount(total));
    let answer = match (frame.total, frame.written) {
        (Some(_), Some((written, below))) => {
            amount.clone_from(&written);
            answer_box(heading.clone(), written, below)
        }
        (Some(total), None) => total_box(shell, heading.clone(), total, frame.exact),
        (None, _) => {
            let waiting = said("span", "words soft", shell.words(frame.waiting));
            answer_box(heading.clone(), "–".into(), vec![waiting])
        }
    };
    let result = vec![problems(page), answer, missing(page), frame.answer];
    let columns = columns((shell.say(Message::Inputs), entered), (shell.say(Message::Result), result));
    all(vec![columns, peek(heading, amount)])
}

/// What stands above the answer: it says so while an input is missing that the figure waits for.
fn title_of(page: &dyn Fields, heading: Words, total: Option<&Step>) -> String {
    let heading = page.shell().words(heading);
    let waits =
        page.outcome().missing.iter().any(|missing| page.table().counts(missing.0)) && total.is_some();
    let so_far: Words = [" sejauh ini", " setakat ini", " so far"];
    [heading, if waits { page.shell().words(so_far) } else { "" }].concat()
}

/// What screen readers are told: what to correct first, or else the answer.
pub(in crate::ui) fn spoken(page: &dyn Fields, heading: Words, total: Option<&Step>) -> String {
    let shell = page.shell();
    if let Some((_, sentence)) = to_correct(page).into_iter().next() {
        return [shell.say(Message::ToCorrect), &sentence].join(" ");
    }
    total.map_or_else(String::new, |figure| spoken_amount(shell, &title_of(page, heading, total), figure))
}

/// The last day of the financial year.
pub(in crate::ui) fn year_end(page: &dyn Fields, slot: Slot) -> Html {
    let words = [["Akhir tahun buku", "Akhir tahun kewangan", "End of the financial year"], RULES];
    day(page, slot, words)
}

const RULES: Words = ["menentukan aturan", "menentukan peraturan", "decides which rules apply"];

/// A day of a page's draft, with its label and hint.
pub(in crate::ui) fn day(page: &dyn Fields, slot: Slot, words: [Words; 2]) -> Html {
    date(
        page.shell(),
        id(page, slot),
        state::Slot::Sheet(slot),
        page.table().draft().text(slot).to_owned(),
        words,
    )
}

/// The day whose rules apply on the first page.
pub(in crate::ui) fn rule_date(shell: &Shell<'_>) -> Html {
    let words = [["Tanggal aturan", "Tarikh peraturan", "Day of the rules"], RULES];
    date(shell, "rules-on".into(), state::Slot::RuleDate, shell.state.rule_day.clone(), words)
}

/// A day, by the browser's own picker.
fn date(shell: &Shell<'_>, id: String, slot: state::Slot, value: String, words: [Words; 2]) -> Html {
    let [label, hint] = words.map(|words| shell.words(words));
    let label = vec![plain(label), plain(" "), said("span", "soft small", hint)];
    html! {
        <div class="field">
            <label for={id.clone()}>{ all(label) }</label>
            <div class="box">
                <input {id} type="date" {value} oninput={shell.typed(slot)} />
            </div>
        </div>
    }
}
