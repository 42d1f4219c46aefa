//! The split on "Pembagian SHU": a template, pools with what they are shared by, funds by any name, what is left.

use yew::prelude::*;

use super::fields::{self, Slot};
use super::{Result, View};
use crate::data::SPLIT_TEMPLATES;
use crate::domain::{Basis, Line, Refusal, Term};
use crate::i18n::{self, Language, Naming, Words};
use crate::ui::action::PageAction;
use crate::ui::action::{Action, Slot as At};
use crate::ui::element::{button_of, el, nothing, plain, rows, said};
use crate::ui::page::{Drawn, Page};
use crate::ui::parts::fields::percentage;
use crate::ui::parts::form::{choice, field, fold, id, source_link};

/// Names of lines, those of the co-op's own funds as they were typed.
pub(super) struct Names<'a>(pub &'a Result);

impl Naming for Names<'_> {
    fn name(&self, term: Term, language: Language) -> String {
        i18n::renamed(i18n::term(term, language), term, language, &|line| self.0.own_name(line))
    }
}

impl Names<'_> {
    /// What a line is called.
    pub fn line(&self, line: Line, language: Language) -> String {
        self.0.own_name(line).map_or_else(|| i18n::line(line, language), String::from)
    }
}

/// The split: a template, its origin, and the percentages.
pub(super) fn split(view: &View<'_>) -> Vec<Html> {
    let sheet = view.page;
    let percents = |slots: &[Slot]| el("div", "months", rows(slots, &|slot| field(view, *slot)));
    let (shown, without): (Vec<_>, Vec<_>) =
        (fields::FUNDS..fields::LINES_END).partition(|fund| sheet.has_field(*fund));
    let levels: [Words; 2] = [
        ["satu tingkat", "satu peringkat", "one level"],
        [
            "dua tingkat: bagian anggota dibagi lagi",
            "dua peringkat: bahagian ahli dibahagi lagi",
            "two levels: the members’ part is split again",
        ],
    ];
    let name: Words = ["Pembagian menurut AD/ART", "Pembahagian mengikut AD/ART", "The split by the by-laws"];
    let more: Words = ["Dana lain", "Dana lain", "Other funds"];
    let label: Words = ["Bentuk", "Bentuk", "Form"];
    let mut parts = vec![
        said("legend", "", view.shell.words(name)),
        templates(view),
        choice(view, fields::LEVELS, label, &levels),
    ];
    if sheet.picked(fields::LEVELS) {
        parts.push(field(view, fields::MEMBERS));
    }
    parts.push(field(view, fields::LINES));
    parts.extend(rows((0..).zip(sheet.patronage()), &|(place, slot)| pool(view, place, slot)));
    let add: Words = ["+ jasa usaha lain", "+ rebat langganan lain", "+ another patronage refund"];
    parts.push(add_button(view, fields::POOLS_SHOWN, fields::MORE_POOLS, add));
    parts.push(percents(&shown));
    parts.extend(rows(0..sheet.shown(fields::OWN_SHOWN, fields::OWN_FUNDS), &|place| own_fund(view, place)));
    let add: Words =
        ["+ dana dengan nama sendiri", "+ dana dengan nama sendiri", "+ a fund with a name of your own"];
    parts.push(add_button(view, fields::OWN_SHOWN, fields::OWN_FUNDS, add));
    if !without.is_empty() {
        let buttons = rows(without, &|fund| add_fund(view, fund));
        parts.push(fold(view, more, vec![el("div", "chips", buttons)]));
    }
    parts.push(left(view));
    parts
}

/// A patronage pool: what it is shared by, its percentage; those that were added can be removed.
fn pool(view: &View<'_>, place: usize, slot: Slot) -> Html {
    let any: Words = ["usaha apa saja", "urus niaga apa sahaja", "business of any kind"];
    let mut options = vec![any];
    options
        .extend(Basis::PATRONAGE.iter().skip(1).map(|basis| Language::ALL.map(|of| i18n::basis(*basis, of))));
    let label: Words = ["Dibagi menurut", "Dibahagi mengikut", "Shared by"];
    let by = choice(view, fields::POOL_BASIS.saturating_add(place), label, &options);
    let mut parts = vec![el("div", "two", vec![field(view, slot), by])];
    if let Some(added) = place.checked_sub(1) {
        parts.push(remove_button(view, fields::REMOVE_POOL, added, &view.page.label(slot, &view.shell).0));
    }
    el("div", "", parts)
}

/// Gives a fund a field.
fn add_fund(view: &View<'_>, fund: Slot) -> Html {
    let action = Action::Page(PageAction::Picked(fields::ADD_FUND, fund.into()));
    let text = ["+ ", &view.page.label(fund, &view.shell).0].concat();
    button_of("chip-button", None, view.shell.press(action), text)
}

/// A fund with a name of its own.
fn own_fund(view: &View<'_>, place: usize) -> Html {
    let (name, percent) = fields::own_fund(place);
    let label: Words = ["Nama dana", "Nama dana", "Name of the fund"];
    let typed = view.shell.typed(At::Page(name));
    let value = view.page.draft.text(name).to_owned();
    let id = id(view, name);
    let named = html! {
        <div class="field">
            <label for={id.clone()}>{ view.shell.words(label) }</label>
            <div class="box">
                <input {id} type="text" maxlength="40" autocomplete="off" {value} oninput={typed} />
            </div>
        </div>
    };
    let remove = remove_button(view, fields::REMOVE_OWN, place, &view.page.label(percent, &view.shell).0);
    el("div", "", vec![el("div", "two", vec![named, field(view, percent)]), remove])
}

/// One line more, while there is room.
fn add_button(view: &View<'_>, shown: usize, most: Slot, label: Words) -> Html {
    let now = view.page.shown(shown, most);
    if now >= usize::from(most) {
        return nothing();
    }
    let action = Action::Page(PageAction::Picked(shown, now.saturating_add(1)));
    el("p", "", vec![button_of("link", None, view.shell.press(action), view.shell.words(label))])
}

fn remove_button(view: &View<'_>, choice: usize, place: usize, name: &str) -> Html {
    let remove: Words = ["Hapus: ", "Buang: ", "Remove: "];
    let action = Action::Page(PageAction::Picked(choice, place));
    let text = [view.shell.words(remove), name].concat();
    el("p", "small", vec![button_of("link", None, view.shell.press(action), text)])
}

/// What the percentages leave open, while they are being typed; by how much they are too many.
fn left(view: &View<'_>) -> Html {
    let (shell, outcome) = (&view.shell, view.outcome());
    let too_many = outcome.problems.iter().find(|problem| {
        matches!(problem.why, Refusal::OverAllocatedPercent(_) | Refusal::OverAllocatedAmount(_))
    });
    if let Some(problem) = too_many {
        return said("p", "error", i18n::refusal(&problem.why, shell.currency(), shell.language()));
    }
    let Some(whole) = super::answer::whole(view) else { return nothing() };
    let Some(open) = outcome.figure(Term::Unallocated) else {
        let full: Words = ["Semua sudah dialokasikan.", "Semua sudah diperuntukkan.", "All is allocated."];
        return said("p", "hint", shell.words(full));
    };
    let open_words: Words = ["Belum dialokasikan: ", "Belum diperuntukkan: ", "Left to allocate: "];
    let percent = percentage(shell, open.value(), whole.value());
    let text = [shell.words(open_words), &percent, ", ", &shell.amount(open)].concat();
    said("p", "hint num", text)
}

/// Splits in use, each with its origin; picking one fills the percentages.
fn templates(view: &View<'_>) -> Html {
    let label: Words = ["Contoh pembagian", "Contoh pembahagian", "Splits in use"];
    let own: Words = ["isi sendiri", "isi sendiri", "enter your own"];
    let mut options = vec![own];
    options.extend(SPLIT_TEMPLATES.iter().map(|template| [template.name; 3]));
    let picked = view.page.draft.pick(fields::TEMPLATE);
    let select = choice(view, fields::TEMPLATE, label, &options);
    let Some(template) = picked.checked_sub(1).and_then(|place| SPLIT_TEMPLATES.get(place)) else {
        return select;
    };
    let origin: Words = [
        "Bukan aturan: anggota yang menetapkan persentasenya. Asal:",
        "Bukan peraturan: ahli yang menetapkan peratusannya. Asal:",
        "Not a rule: the members set their percentages. Origin:",
    ];
    let link = source_link(&view.shell, template.url);
    let origin = el("p", "hint", vec![plain(view.shell.words(origin)), plain(" "), link]);
    el("div", "", vec![select, origin])
}
