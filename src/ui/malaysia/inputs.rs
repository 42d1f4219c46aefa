//! The fields and choices of the Malaysian pages, and what to correct in them.

use yew::prelude::*;

use super::View;
use super::fields::{self, Slot};
use super::form::{self, Method, Page};
use crate::domain::{PayRounding, Refusal, Start, TrustFunds};
use crate::i18n::{self, Message, Words};
use crate::input::Typed;
use crate::ui::element::{all, el, nothing, plain, rows, said};
use crate::ui::parts::fields::{NumberField, choice as choose, number_field};
use crate::ui::sheet::SheetAction;
use crate::ui::state::{self, Action};

/// The choices, by their place.
pub(super) const METHOD: usize = 0;
pub(super) const START: usize = 1;
pub(super) const ROUNDING: usize = 2;
const TRUST_FUNDS: usize = 3;

/// The pages to choose from.
pub(super) fn pages(view: &View<'_>) -> Html {
    let names = [
        ["Dividen saya", "Dividen saya", "My dividend"],
        ["Pembagian laba", "Pembahagian keuntungan", "Appropriation"],
    ];
    let tab = |(place, (page, words)): (usize, (Page, Words))| {
        let pressed = if view.sheet.page == page { "true" } else { "false" };
        let onclick = view.shell.press(Action::Sheet(SheetAction::Page(place)));
        html! {
            <button type="button" class="tab" aria-pressed={pressed} {onclick}>{ view.shell.words(words) }</button>
        }
    };
    el("div", "tabs", rows(Page::ALL.into_iter().zip(names).enumerate(), &tab))
}

/// Whose figures these are, and the ways to and from the example.
pub(super) fn notice(view: &View<'_>) -> Html {
    let link = |message, action| {
        let onclick = view.shell.press(Action::Sheet(action));
        html! { <button type="button" class="link" {onclick}>{ view.shell.say(message) }</button> }
    };
    let shown = page_fields(view).into_iter().any(|slot| view.is_example(slot));
    let mut parts = if shown {
        let (name, address): (Words, _) = match view.sheet.page {
            Page::Dividend => (
                [
                    "tarif BUMIRA 2008, saldo dibuat-buat",
                    "kadar BUMIRA 2008, baki rekaan",
                    "rates of BUMIRA 2008, balances made up",
                ],
                "https://www.bumira.com.my/2009/10/03/dividen-2008-dibayar-7/",
            ),
            Page::Account => (
                [
                    "menurut panduan laporan keuangan SKM 2024",
                    "mengikut Panduan Penyata Kewangan SKM 2024",
                    "after SKM’s guide to financial statements 2024",
                ],
                "https://github.com/PanjiDenisGiantoro/staging_koop",
            ),
        };
        let source = html! {
            <a href={address} target="_blank" rel="noopener noreferrer">{ view.shell.say(Message::SourceLink) }</a>
        };
        let text = [view.shell.say(Message::ExampleShown), " ", view.shell.words(name), " ("].concat();
        vec![el("span", "", vec![plain(text), source, plain(")")])]
    } else {
        vec![link(Message::LoadExample, SheetAction::Example)]
    };
    if !view.sheet.form.is_empty() {
        parts.push(link(Message::StartEmpty, SheetAction::Emptied));
    }
    if view.sheet.before.is_some() {
        parts.push(said("span", "", view.shell.say(Message::FormReplaced)));
        parts.push(link(Message::Undo, SheetAction::Undone));
    }
    el("div", "notice", parts)
}

pub(super) fn label(view: &View<'_>, slot: Slot) -> (String, &'static str) {
    let [label, hint] = fields::words(slot);
    let first = if slot >= fields::YURAN_MONTHS { fields::YURAN_MONTHS } else { fields::SHARE_MONTHS };
    let month = slot.saturating_sub(first).saturating_add(1).to_string();
    (i18n::fill(view.shell.words(label), &month), view.shell.words(hint))
}

pub(super) fn id(slot: Slot) -> String {
    String::from("my-") + &slot.to_string()
}

fn field(view: &View<'_>, slot: Slot) -> Html {
    let (label, hint) = label(view, slot);
    let number = NumberField {
        slot: state::Slot::Sheet(slot),
        id: id(slot),
        label,
        hint,
        kind: form::kind(slot),
        text: view.sheet.form.text(slot),
        error: refusal(view, slot),
        example: view.is_example(slot),
        in_words: slot < fields::SHARE_MONTHS,
    };
    number_field(&view.shell, &number)
}

fn two(view: &View<'_>, left: Slot, right: Slot) -> Html {
    el("div", "two", vec![field(view, left), field(view, right)])
}

/// The fields of the page that is open.
pub(super) fn form(view: &View<'_>) -> Vec<Html> {
    match view.sheet.page {
        Page::Dividend => dividend(view),
        Page::Account => account(view),
    }
}

fn dividend(view: &View<'_>) -> Vec<Html> {
    let form = &view.sheet.form;
    let methods: [Words; 3] = [
        ["Saldo akhir tahun", "Baki akhir tahun", "Balance at the end of the year"],
        ["Saldo terendah tiap bulan", "Baki minimum bulanan", "Lowest balance of each month"],
        [
            "Saldo awal dan setoran bulanan",
            "Baki awal dan bayaran bulanan",
            "Opening balance and monthly payments",
        ],
    ];
    let chosen = Method::ALL.iter().position(|method| *method == form.method).unwrap_or(0);
    let how: Words = ["Dividen dihitung dari", "Dividen dikira atas", "The dividend is on"];
    let mut parts =
        vec![two(view, fields::SHARE_RATE, fields::YURAN_RATE), choice(view, METHOD, how, &methods, chosen)];
    if form.method == Method::Months {
        let starts: [Words; 2] = [
            [
                "bulan berikutnya (Januari 11/12)",
                "bulan berikutnya (Januari 11/12)",
                "the month after (January 11/12)",
            ],
            [
                "bulan itu juga (Januari 12/12)",
                "bulan itu juga (Januari 12/12)",
                "the same month (January 12/12)",
            ],
        ];
        let chosen = usize::from(form.start == Start::SameMonth);
        let from: Words = ["Setoran dihitung mulai", "Bayaran dikira mulai", "A payment counts from"];
        parts.push(choice(view, START, from, &starts, chosen));
    }
    let classes: [(bool, Words); 2] = [
        (true, ["Modal syer", "Modal syer", "Share capital"]),
        (false, ["Modal yuran", "Modal yuran", "Subscription capital"]),
    ];
    let class = |(shares, name): (bool, Words)| {
        let slots = form.balance_fields(shares);
        let inside =
            el("div", if slots.len() > 2 { "months" } else { "two" }, rows(slots, &|slot| field(view, slot)));
        el("fieldset", "group", vec![said("legend", "", view.shell.words(name)), inside])
    };
    parts.extend(rows(classes, &class));
    parts.push(more(view, dividend_rules(view)));
    parts
}

fn dividend_rules(view: &View<'_>) -> Vec<Html> {
    let roundings: [Words; 3] = [
        ["Ke sen terdekat", "Kepada sen terdekat", "To the nearest sen"],
        ["Ke bawah ke sen", "Ke bawah kepada sen", "Down to the sen"],
        ["Tunai: ke 5 sen terdekat", "Tunai: kepada 5 sen terdekat", "Cash: to the nearest 5 sen"],
    ];
    let chosen =
        PayRounding::ALL.iter().position(|rounding| *rounding == view.sheet.form.rounding).unwrap_or(0);
    vec![
        two(view, fields::SHARE_APPROVED, fields::YURAN_APPROVED),
        field(view, fields::MINIMUM),
        choice(view, ROUNDING, ["Pembulatan", "Pembundaran", "Rounding"], &roundings, chosen),
        year_end(view),
    ]
}

fn account(view: &View<'_>) -> Vec<Html> {
    vec![
        field(view, fields::PROFIT),
        year_end(view),
        two(view, fields::SHARES, fields::ACCOUNT_SHARE_RATE),
        two(view, fields::SUBSCRIPTIONS, fields::ACCOUNT_YURAN_RATE),
        field(view, fields::BROUGHT),
        el(
            "fieldset",
            "group",
            vec![
                said(
                    "legend",
                    "",
                    view.shell.words(["Pembagian wajib", "Pembahagian berkanun", "Statutory payments"]),
                ),
                el(
                    "div",
                    "months",
                    rows([fields::KWRS, fields::KWAPK, fields::KWAPMK], &|slot| field(view, slot)),
                ),
                trust_funds(view),
            ],
        ),
        more(
            view,
            vec![
                two(view, fields::TAX, fields::ZAKAT),
                two(view, fields::HONORARIUM, fields::WELFARE),
                two(view, fields::REBATE, fields::DEPOSITS),
                two(view, fields::OTHER, fields::LOSS),
                two(view, fields::ADJUSTMENTS, fields::OTHER_ADJUSTMENTS),
                two(view, fields::ACCOUNT_SHARE_APPROVED, fields::ACCOUNT_YURAN_APPROVED),
            ],
        ),
    ]
}

fn trust_funds(view: &View<'_>) -> Html {
    let options: [Words; 2] = [
        ["diambil dari KWRS, s.57(4)", "ditolak daripada KWRS, s.57(4)", "taken out of KWRS, s.57(4)"],
        ["ditambahkan pada KWRS", "ditambah kepada KWRS", "on top of KWRS"],
    ];
    let chosen = usize::from(view.sheet.form.trust_funds == TrustFunds::OnTop);
    let label: Words = ["KWAPK dan KWAPmK", "KWAPK dan KWAPmK", "KWAPK and KWAPmK"];
    choice(view, TRUST_FUNDS, label, &options, chosen)
}

fn more(view: &View<'_>, inside: Vec<Html>) -> Html {
    let name: Words = ["Selengkapnya", "Butiran lanjut", "More"];
    let mut parts = vec![said("summary", "", view.shell.words(name))];
    parts.extend(inside);
    el("details", "", parts)
}

fn choice(view: &View<'_>, place: usize, label: Words, options: &[Words], chosen: usize) -> Html {
    let options =
        options.iter().enumerate().map(|(option, words)| (view.shell.words(*words), option == chosen));
    choose(&view.shell, view.shell.words(label), place, options.collect(), |place, option| {
        Action::Sheet(SheetAction::Picked(place, option))
    })
}

/// The last day of the financial year, by the browser's own picker.
fn year_end(view: &View<'_>) -> Html {
    let slot = fields::YEAR_END;
    let (label, hint) = label(view, slot);
    let label = vec![plain(label), plain(" "), said("span", "soft small", hint)];
    let value = view.sheet.form.text(slot).to_owned();
    html! {
        <div class="field">
            <label for={id(slot)}>{ all(label) }</label>
            <div class="box">
                <input id={id(slot)} type="date" {value} oninput={view.shell.typed(state::Slot::Sheet(slot))} />
            </div>
        </div>
    }
}

/// What of the outcome is to be corrected in a field.
fn refusal(view: &View<'_>, slot: Slot) -> Option<String> {
    let mut problems = view.outcome.problems.iter();
    let problem = problems.find(|problem| view.sheet.form.field_at(problem.at) == Some(slot))?;
    Some(sentence(view, &problem.why))
}

fn sentence(view: &View<'_>, why: &Refusal) -> String {
    i18n::refusal(why, view.shell.currency(), view.shell.language())
}

/// Every field of the page, in reading order.
fn page_fields(view: &View<'_>) -> Vec<Slot> {
    match view.sheet.page {
        Page::Dividend => {
            let mut slots = vec![fields::SHARE_RATE, fields::YURAN_RATE];
            for shares in [true, false] {
                slots.extend(view.sheet.form.balance_fields(shares));
            }
            slots.extend([fields::SHARE_APPROVED, fields::YURAN_APPROVED, fields::MINIMUM]);
            slots
        }
        Page::Account => (fields::PROFIT..=fields::OTHER_ADJUSTMENTS).collect(),
    }
}

/// The fields to correct, each with a sentence.
pub(super) fn to_correct(view: &View<'_>) -> Vec<(Slot, String)> {
    let mut found = Vec::new();
    for slot in page_fields(view) {
        let unread = view.read.unread.iter().find(|(unread, _)| *unread == slot);
        let sentence = match unread {
            Some((_, Typed::Reject(rejection))) => {
                Some(i18n::rejection(*rejection, view.shell.language()).into())
            }
            Some(_) => Some(view.shell.say(Message::Unclear).to_owned()),
            None => refusal(view, slot),
        };
        if let Some(sentence) = sentence {
            found.push((slot, [label(view, slot).0.as_str(), ": ", &sentence].concat()));
        }
    }
    found
}

/// Everything to correct, each linked to its field.
pub(super) fn problems(view: &View<'_>) -> Html {
    let mut rows = rows(to_correct(view), &|(slot, sentence)| el("li", "", vec![to_field(slot, sentence)]));
    for problem in &view.outcome.problems {
        if view.sheet.form.field_at(problem.at).is_none() {
            rows.push(said("li", "", sentence(view, &problem.why)));
        }
    }
    if rows.is_empty() {
        return nothing();
    }
    let title = el("p", "", vec![said("b", "", view.shell.say(Message::ToCorrect))]);
    el("div", "problems", vec![title, el("ul", "", rows)])
}

/// A press that goes to a field.
pub(super) fn to_field(slot: Slot, text: String) -> Html {
    html! { <button type="button" class="link" data-go={id(slot)}>{ text }</button> }
}

/// The fields that a figure still waits for.
pub(super) fn missing(view: &View<'_>) -> Html {
    let unread = |slot: &Slot| view.read.unread.iter().any(|(unread, _)| unread == slot);
    let places = view.outcome.missing.iter().filter_map(|missing| view.sheet.form.field_at(missing.0));
    let slots: Vec<_> = places.filter(|slot| !unread(slot)).collect();
    if slots.is_empty() {
        return nothing();
    }
    let row = |slot: Slot| {
        let (label, hint) = label(view, slot);
        el("li", "", vec![to_field(slot, [label.as_str(), hint].join(" "))])
    };
    let list = el("ul", "remarks", rows(slots, &row));
    el("div", "", vec![said("p", "soft", view.shell.say(Message::StillNeeded)), list])
}
