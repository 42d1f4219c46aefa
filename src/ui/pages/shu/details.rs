//! What the page has beyond its fields, which comes after the first picture.
//!
//! # Design
//!
//! *Why does the arithmetic come after the first picture?* A page opens empty: what is seen first needs none of it, and
//! it is a tenth of what a visitor would wait for.

use rust_decimal::Decimal;
use yew::Html;

use super::entered::View;
use super::fields::KNOWN;
use super::scenario::Shared;
use super::{by_laws, known, reasons, slip, specimen, split};
use crate::domain::{Calculator, Currency, Exact, KNOWN_RATES, SHARING, Scenario, Step};
use crate::i18n::number::{self, Shown};
use crate::i18n::{self, Language, refusal, rejection, words};
use crate::input::{NumberKind, NumberStyle, ParsedNumber, Rejection, read};
use crate::ui::action::{Action, File};
use crate::ui::charts::pools::pools;
use crate::ui::element::all;
use crate::ui::load::{Load, part};
use crate::ui::page::Reader;
use crate::ui::parts::fields::on_its_way;
use crate::ui::parts::fold::sharing;
use crate::ui::parts::{meaning, menu};
use crate::ui::view_context::ViewContext;
use crate::ui::visit::{Sentences, Visit};

/// What the page has beyond its fields, and the sentences that come with it.
pub(in crate::ui) struct Details {
    calculators: &'static [Calculator],
    /// One sentence about the total, with the member's own figures.
    pub(super) sentence: fn(&View<'_>) -> String,
    /// What the total is made of.
    pub(super) picture: fn(&View<'_>) -> Html,
    /// The co-op's own rules.
    pub(super) by_laws: fn(&View<'_>) -> Html,
    /// What stands in the form.
    read: fn(&mut Reader<'_>, &mut Scenario),
    /// Where the figures stand in a report.
    pub(super) specimen: fn(&View<'_>) -> Html,
    /// The slip beside the answer.
    pub(super) slip: fn(&View<'_>) -> Html,
    /// The rules on record about what the page is about.
    pub(super) law: fn(&View<'_>) -> Html,
    /// The whole split of the surplus.
    pub(super) split: fn(&View<'_>) -> Html,
    /// What to know about the total, and how it is calculated.
    pub(super) reasons: fn(&View<'_>, &Step) -> Html,
    /// The way to the other pages, by who asks.
    menu: fn(&ViewContext<'_>, &[usize], usize) -> Html,
    /// In the place of what takes figures in and out; it did not come where it has failed.
    share: fn(&ViewContext<'_>, bool) -> Html,
    /// What is said of amounts and faults on every page.
    pub sentences: Sentences,
}

static DETAILS: Details = Details {
    calculators: &[SHARING, KNOWN_RATES],
    sentence: reasons::sentence,
    picture: |view| pools(&view.context, &view.outcome, &|line| i18n::line(line, view.context.language())),
    by_laws: by_laws::by_laws,
    read: form,
    specimen: specimen::specimen,
    slip: slip::slip,
    law: by_laws::law,
    split: split::split,
    reasons: reasons::reasons,
    menu: menu::menu,
    share: |context, failed| {
        let inside = on_its_way(context, "", failed, Action::Wanted(File::Share));
        sharing(context, [Vec::new(), inside, Vec::new()])
    },
    sentences: Sentences {
        read: read_field,
        grouped,
        money: |value, currency| number::about(value, Shown::Money(currency)),
        written: number::of_kind,
        typed: number::unmistakable,
        is_plain,
        amount: words::amount,
        figure,
        rejection,
        refusal,
        explained: meaning::meaning,
    },
};

part!(DetailsPart: &'static Details = &DETAILS,
    __wasm_split_load_details,
    __wasm_split_00details00_import_00000000000000000000000000000001_get,
    __wasm_split_00details00_export_00000000000000000000000000000001_get);

/// What somebody typed into a field: of what is counted there is never less than none.
fn read_field(text: &str, kind: NumberKind, style: NumberStyle) -> ParsedNumber {
    match read(text, kind, style) {
        ParsedNumber::Value(value) if value < Decimal::ZERO && kind.decimals() == 0 => {
            ParsedNumber::Reject(Rejection::BelowNone)
        }
        typed => typed,
    }
}

/// Whether an amount stands there in full: with its sen or without, grouped or not yet.
fn is_plain(text: &str, value: Decimal, style: NumberStyle) -> bool {
    let plain = |text: &str| text.trim().replace(style.group(), "").replace('-', "−");
    [0, 2].iter().any(|decimals| plain(&number::decimal(value, *decimals, style)) == plain(text))
}

/// A figure in words, as far as its sen; nothing where there are none for it.
fn figure(value: &Exact, currency: Currency, language: Language) -> Option<String> {
    let (value, _) = value.cut(2).ok()?;
    words::amount(value, currency, language)
}

/// A typed amount or measure with its digits in groups, as long as it still reads the same.
fn grouped(text: &str, kind: NumberKind, style: NumberStyle) -> Option<String> {
    let grouped = number::grouped(text, style.group())
        .filter(|_| matches!(kind, NumberKind::Money(_) | NumberKind::Count | NumberKind::Measure))?;
    (read(&grouped, kind, style) == read(text, kind, style)).then_some(grouped)
}

/// What the answer follows from; nothing as long as it has not come.
pub(super) fn calculators(context: &ViewContext<'_>) -> &'static [Calculator] {
    match context.visit.sentences {
        Load::Loaded(_) => DetailsPart::get().calculators,
        Load::Loading | Load::Failed => &[],
    }
}

/// What the form says: the split, or the rates that a report names.
fn form(reader: &mut Reader<'_>, scenario: &mut Scenario) {
    if KNOWN.of(reader.draft) {
        known::read(reader, scenario);
    } else {
        scenario.sharing = Some(Shared::new(reader.draft).read(reader));
    }
}

/// What stands in the form; nothing as long as the arithmetic has not come.
pub(super) fn read_form(visit: &Visit, reader: &mut Reader<'_>, scenario: &mut Scenario) {
    if let Load::Loaded(_) = visit.sentences {
        (DetailsPart::get().read)(reader, scenario);
    }
}

/// The way to the other pages, as soon as it has come.
pub(in crate::ui) fn menu(context: &ViewContext<'_>, offered: &[usize], shown: usize) -> Html {
    match context.visit.sentences {
        Load::Loaded(_) => (DetailsPart::get().menu)(context, offered, shown),
        Load::Loading | Load::Failed => Html::default(),
    }
}

/// What is shown of the part to share with until it is here, and has or has not failed to come.
pub(in crate::ui) fn sharing_to_come(context: &ViewContext<'_>, failed: bool) -> Html {
    match context.visit.sentences {
        Load::Loaded(_) => (DetailsPart::get().share)(context, failed),
        Load::Loading | Load::Failed => Html::default(),
    }
}

/// Something of the details, or how it stands with them. They come with the sentences.
pub(super) fn later(view: &View<'_>, draw: impl FnOnce(&Details) -> Html) -> Html {
    match view.context.visit.sentences {
        Load::Loaded(_) => draw(DetailsPart::get()),
        Load::Loading => all(on_its_way(&view.context, "hint", false, Action::Wanted(File::Details))),
        Load::Failed => all(on_its_way(&view.context, "hint", true, Action::Wanted(File::Details))),
    }
}
