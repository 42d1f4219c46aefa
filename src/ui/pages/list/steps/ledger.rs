//! What is said of a ledger, and what its accounts come to.

use yew::prelude::*;

use crate::domain::Money;
use crate::i18n::members::balance_differs;
use crate::i18n::pages::list as words;
use crate::i18n::{Words, capitalised, fill, number};
use crate::members::{Code, Ledger, LedgerChoices, MemberList, Method, Told};
use crate::ui::element::{all, button_of, el, nothing, plain, rows, said};
use crate::ui::pages::list::amounts::money;
use crate::ui::pages::list::desk::{Deed, Desk, ORDERS, Said};
use crate::ui::pages::list::entered::{View, press, said_of_ledger};
use crate::ui::pages::list::fields::BALANCE;
use crate::ui::pages::list::tags::{labelled, select};
use crate::ui::parts::form::{field, number_in};

/// How balances are measured, to be changed, and what all accounts come to; nothing where rows are no movements.
pub(super) fn ledger(view: &View<'_>, desk: &Desk, list: &MemberList) -> Html {
    let Some((ledger, said_of)) = list.ledger.as_ref().zip(desk.choices.ledger.as_ref()) else {
        return nothing();
    };
    let context = &view.context;
    let picks = el("div", "two measured", picks(view, list, ledger, said_of));
    let legend = said("legend", "", context.words(words::LEDGER));
    let overdrawn = list.told.iter().filter(|told| told.code == Code::Overdrawn).count();
    let warning = if overdrawn > 0 {
        said("p", "error", fill(context.words(words::OVERDRAWN), &overdrawn.to_string()))
    } else {
        nothing()
    };
    let parts = vec![legend, picks, sums(view, ledger), books(view, ledger), warning, not_a_ledger(view)];
    el("fieldset", "group", parts)
}

/// What the books say that all members have, and whether it is what the ledger comes to.
fn books(view: &View<'_>, ledger: &Ledger) -> Html {
    let context = &view.context;
    let asked = field(view, &BALANCE);
    let Some(stated) = number_in(view, &BALANCE).and_then(Money::from_decimal) else { return asked };
    let closing = Money::from_hundredths(ledger.closing());
    if closing == stated {
        return all(vec![asked, said("p", "hint", context.words(words::AS_IN_BOOKS))]);
    }
    let more = closing.exact().minus(&stated.exact());
    let differs = balance_differs(&closing.exact(), &more, view.page.country.currency(), context.language());
    all(vec![asked, said("p", "error", differs)])
}

/// The ways in which balances can be measured, to be pressed; and that there are none.
pub(super) fn methods(view: &View<'_>) -> Vec<Html> {
    let context = &view.context;
    let mut methods = rows(words::METHODS.iter().enumerate(), &|(option, name): (usize, &Words)| {
        let name = capitalised(context.words(*name));
        button_of("chip-button", None, press(context, Deed::Ledger(Said::Method, option)), name)
    });
    methods.push(not_a_ledger(view));
    methods
}

fn not_a_ledger(view: &View<'_>) -> Html {
    let context = &view.context;
    button_of("link", None, press(context, Deed::NoLedger), context.words(words::NOT_A_LEDGER))
}

fn picks(view: &View<'_>, list: &MemberList, ledger: &Ledger, of: &LedgerChoices) -> Vec<Html> {
    let context = &view.context;
    let word = |name: Words| AttrValue::from(capitalised(context.words(name)));
    let named = |names: &[Words], now: usize| -> Vec<(AttrValue, bool)> {
        let option = |(place, name): (usize, &Words)| (word(*name), place == now);
        names.iter().enumerate().map(option).collect()
    };
    let method = Method::ALL.iter().position(|method| *method == of.method).unwrap_or(0);
    let mut picks = vec![pick(view, Said::Method, words::MEASURED_BY, named(&words::METHODS, method))];
    if let Some((years, begins)) = ledger.years.as_ref().zip(ledger.begins) {
        let year = |year: &u16| (year.to_string().into(), *year == begins.year());
        let month = usize::from(begins.month()).saturating_sub(1);
        picks.push(pick(view, Said::Month, words::YEAR_BEGINS, named(&number::MONTHS, month)));
        picks.push(pick(view, Said::Year, words::IN_YEAR, years.all.iter().map(year).collect()));
        let order = ORDERS
            .iter()
            .position(|order| Some(*order) == of.order)
            .map_or(0, |place| place.saturating_add(1));
        let [found, day, month] = words::DAY_ORDERS;
        picks.push(pick(view, Said::Order, words::DAYS_WRITTEN, named(&[found, day, month], order)));
    }
    if ledger.kinds.len() > 1 {
        let is_all = of.kind.is_none();
        let kind = |kind: &String| {
            let is_it = of.kind.as_ref().is_some_and(|one| one.eq_ignore_ascii_case(kind));
            (kind.clone().into(), is_it)
        };
        let all = vec![(word(words::ALL_KINDS), is_all)];
        picks.push(pick(
            view,
            Said::Kind,
            words::KIND,
            [all, ledger.kinds.iter().map(kind).collect()].concat(),
        ));
    }
    if ledger.by_debits || of.debit_is_in.is_some() {
        let place = of.debit_is_in.map_or(0, |is_in| if is_in { 1 } else { 2 });
        picks.push(pick(view, Said::Debit, words::DEBIT, named(&words::DEBITS, place)));
    }
    let is_negative = |told: &Told| told.code == Code::NegativeMovement;
    if of.by_sign || list.errors().any(is_negative) {
        let names = [words::BY_WORD, words::BY_SIGN];
        picks.push(pick(view, Said::Sign, words::DIRECTION, named(&names, usize::from(of.by_sign))));
    }
    picks
}

/// Something to pick under its name.
pub(super) fn pick(view: &View<'_>, what: Said, name: Words, options: Vec<(AttrValue, bool)>) -> Html {
    let name = vec![plain(view.context.words(name))];
    labelled(name, select(None, None, options, Some(said_of_ledger(&view.context, what))))
}

/// Opening and paid in, less taken out, is closing: to be compared with the balance sheet.
fn sums(view: &View<'_>, ledger: &Ledger) -> Html {
    let context = &view.context;
    let [opening, paid_in, taken_out] = ledger.sums();
    let currency = view.page.country.currency();
    let figure = |(name, amount): (&Words, i128)| {
        let name = said("dt", "", capitalised(context.words(*name)));
        el("div", "", vec![name, said("dd", "num", money(amount, currency))])
    };
    let figures = rows(words::COURSE.iter().zip([opening, paid_in, taken_out, ledger.closing()]), &figure);
    let accounts = fill(context.words(words::ACCOUNTS), &ledger.accounts.len().to_string());
    el("div", "", vec![el("dl", "tally money", figures), said("p", "hint", accounts)])
}
