//! The balances: as they follow from payments, or as the visitor knows them.
//!
//! # Design
//!
//! *Why does a box show a balance that nobody typed?* It is what the answer rests on, and can be compared with a
//! passbook. Typed over it is the visitor's own, and the way back is to take that away: what is calculated is never
//! stored.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::super::choices;
use super::classes::{CLASSES, Class, is_typed, typed};
use super::entered::View;
use super::{naming, year};
use crate::domain::{Derivation, DividendTerm, Step, Term};
use crate::i18n::pages::dividend as words;
use crate::i18n::{capitalised, explain, fill_each, number};
use crate::ui::action::{Action, Key, Slot};
use crate::ui::element::{all, button_of, el, nothing, plain, rows, said};
use crate::ui::page::Page as _;
use crate::ui::parts::fields::{NumberField, number_field};
use crate::ui::parts::fold::folded;
use crate::ui::parts::form::{choice, field, number_field_of};
use crate::ui::parts::page::day;
use crate::ui::view_context::ViewContext;

/// A balance that is calculated where none is typed.
struct Balance<'a> {
    key: Key,
    label: String,
    /// The one that follows from payments.
    follows: Option<&'a Step>,
    /// Whether there is a way back from what is typed.
    has_way_back: bool,
    /// Whether it is of a month that is not over yet.
    is_to_come: bool,
}

/// The balances of all classes below a fold that says how many there are.
pub(super) fn fold(view: &View<'_>) -> Html {
    let draft = &view.page.draft;
    let by_day = choices::has_changes(draft);
    let title = if by_day { String::from(view.context.words(words::DAY_BALANCES)) } else { filled(view) };
    let class = |class| if by_day { changes(view, class) } else { months(view, class) };
    let title = view.context.heading().with("", title);
    let inside = || vec![choice(view, &choices::ORIGIN), all(rows(&CLASSES, &class))];
    if choices::has_payments(draft) {
        return folded(&view.context, words::BALANCES, title, inside);
    }
    // Whoever enters them needs them in sight.
    html! { <details open=true><summary>{ title }</summary>{ all(inside()) }</details> }
}

/// How many balances of how many there are, and how many of them the visitor changed.
fn filled(view: &View<'_>) -> String {
    let draft = &view.page.draft;
    let (mut filled, mut all, mut mine) = (0_usize, 0_usize, 0_usize);
    for class in typed(draft) {
        for (month, key) in (1_u8..).zip(class.months.keys()) {
            let own = is_typed(draft, key);
            all = all.saturating_add(1);
            filled = filled.saturating_add(usize::from(own || follows(view, class, month).is_some()));
            mine = mine.saturating_add(usize::from(own && class.has_payments(draft)));
        }
    }
    let text = fill_each(view.context.words(words::BALANCES), &[&filled.to_string(), &all.to_string()]);
    if mine == 0 {
        return text;
    }
    text + &fill_each(view.context.words(words::CHANGED_BY_HAND), &[&mine.to_string()])
}

/// The twelve months of a class.
fn months(view: &View<'_>, class: &Class) -> Html {
    let name = said("legend", "", view.context.words(class.name));
    let has_way_back = choices::has_payments(&view.page.draft) && class.has_payments(&view.page.draft);
    let boxes = rows((1_u8..).zip(class.months.keys()), &|(month, key)| {
        let label = capitalised(&naming::of_month(&view.page.draft, month, view.day, &view.context));
        let is_to_come =
            year::is_to_come(month, year::end(&view.page.draft, view.day), view.context.visit.host.today());
        balance(view, &Balance { key, label, follows: follows(view, class, month), has_way_back, is_to_come })
    });
    el("fieldset", "group", vec![name, el("div", "months", boxes)])
}

/// An opening balance, and each later balance with the day from which it stood.
fn changes(view: &View<'_>, class: &Class) -> Html {
    let name = said("legend", "", view.context.words(class.name));
    let change = |(from, balance)| el("div", "two", vec![day(view, from), field(view, balance)]);
    let mut inside = vec![name, field(view, class.opening)];
    inside.extend(rows(class.days.keys().zip(class.day_balances.keys()), &change));
    el("fieldset", "group", inside)
}

/// The balance of a class at the end of the year.
pub(super) fn closing(view: &View<'_>, class: &Class) -> Html {
    let key = class.closing.key;
    let is_it = |term| matches!(term, DividendTerm::Balance(of) if of.kind == class.of);
    let follows = if is_typed(&view.page.draft, key) { None } else { figure(view, &is_it) };
    let (label, _) = view.page.label(key, &view.context);
    let has_way_back = choices::has_payments(&view.page.draft) && class.has_payments(&view.page.draft);
    balance(view, &Balance { key, label, follows, has_way_back, is_to_come: false })
}

/// The balance of a month that follows from payments.
fn follows<'a>(view: &'a View<'_>, class: &Class, month: u8) -> Option<&'a Step> {
    figure(view, &|term| match term {
        DividendTerm::Lowest(of, at)
        | DividendTerm::MonthEnd(of, at)
        | DividendTerm::AfterPayment(of, at) => of.kind == class.of && at == month,
        _ => false,
    })
}

fn figure<'a>(view: &'a View<'_>, is_it: &dyn Fn(DividendTerm) -> bool) -> Option<&'a Step> {
    view.outcome.find(|term| matches!(term, Term::Dividend(term) if is_it(term)))
}

/// A box with the balance that is typed, or else the one that follows.
fn balance(view: &View<'_>, of: &Balance<'_>) -> Html {
    let (context, slot) = (&view.context, Slot::Page(of.key));
    let typed = view.page.draft.text(of.key);
    let is_emptied = typed == BLANK && context.visit.active == Some(slot);
    let follows = of.follows.filter(|_| typed.trim().is_empty() && !is_emptied);
    let shown = follows.and_then(|step| written(step, context)).unwrap_or_else(|| typed.into());
    let number = NumberField { text: &shown, label: of.label.clone(), ..number_field_of(view, of.key) };
    // Only where a calculated one would come back.
    let oninput = (of.has_way_back || of.follows.is_some()).then(|| keeps_empty(context, slot));
    // What rests on payments that are still to be made is no balance yet.
    let class = follows.is_some_and(|step| of.is_to_come && !is_nothing_yet(step)).then_some("to-come");
    html! { <div {class} {oninput}>{ number_field(context, &number) }{ note(view, of) }</div> }
}

/// In a field that is emptied to type another balance: without it the calculated one would come back at once.
const BLANK: &str = " ";

fn keeps_empty(context: &ViewContext<'_>, slot: Slot) -> Callback<InputEvent> {
    let typed = context.typed(slot);
    Callback::from(move |event: InputEvent| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        if let Some(input) = input.filter(|input| input.value().is_empty()) {
            input.set_value(BLANK);
            typed.emit(event);
        }
    })
}

/// Whose balance it is: the visitor's with the way back, or one of a month before the first payment.
fn note(view: &View<'_>, of: &Balance<'_>) -> Html {
    let context = &view.context;
    if of.has_way_back && is_typed(&view.page.draft, of.key) {
        let back = Action::Typed(Slot::Page(of.key), String::new());
        let way = button_of("link", None, context.press(back), context.words(words::BACK));
        return el("p", "small", vec![plain(context.words(words::MINE)), plain(" · "), way]);
    }
    let Some(step) = of.follows else { return nothing() };
    let why = if is_nothing_yet(step) {
        context.words(words::NOTHING_YET).into()
    } else if of.is_to_come {
        [context.words(words::TO_COME), &formula(step, context)].concat()
    } else {
        formula(step, context)
    };
    said("p", "soft small num", why)
}

/// Whether a balance is one of a month before the first payment.
fn is_nothing_yet(step: &Step) -> bool {
    matches!(step.how(), Derivation::Zero(..))
}

/// How a balance follows, where anything is calculated.
fn formula(step: &Step, context: &ViewContext<'_>) -> String {
    let explained = explain(step, context.currency(), context.language());
    if explained.numbers == explained.value { String::new() } else { explained.numbers }
}

/// An amount as it would be typed.
fn written(step: &Step, context: &ViewContext<'_>) -> Option<String> {
    let (amount, _) = step.value().cut(2).ok()?;
    Some(number::decimal(amount, 0, context.style()))
}
