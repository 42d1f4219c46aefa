//! The fields and choices of the Malaysian pages, and what to correct in them.

use yew::prelude::*;

use super::View;
use super::fields;
use super::form::{Form, METHOD, Method, ROUNDING, START, TAX_SCALE, TRUST_FUNDS, Which};
use crate::i18n::Words;
use crate::ui::action::Key as Slot;
use crate::ui::element::{el, nothing, rows, said};
use crate::ui::parts::form::{self as parts, choice, field, fold, two};
use crate::ui::parts::page::{day, year_end};

/// Whose figures these are, and the ways to and from the example.
pub(super) fn notice(view: &View<'_>) -> Html {
    let (name, address): (Words, _) = match view.page.page {
        Which::Dividend => (
            [
                "tarif BUMIRA 2008, saldo dibuat-buat",
                "kadar BUMIRA 2008, baki rekaan",
                "rates of BUMIRA 2008, balances made up",
            ],
            "https://www.bumira.com.my/2009/10/03/dividen-2008-dibayar-7/",
        ),
        Which::Account => (
            [
                "menurut panduan laporan keuangan SKM 2024",
                "mengikut Panduan Penyata Kewangan SKM 2024",
                "after SKM’s guide to financial statements 2024",
            ],
            "https://github.com/PanjiDenisGiantoro/staging_koop",
        ),
    };
    parts::notice(view, name, Some(address))
}

/// The fields of the page that is open.
pub(super) fn form(view: &View<'_>) -> Vec<Html> {
    match view.page.page {
        Which::Dividend => dividend(view),
        Which::Account => account(view),
    }
}

fn dividend(view: &View<'_>) -> Vec<Html> {
    let form = &view.page.form;
    let methods: [Words; 5] = [
        ["Saldo akhir tahun", "Baki akhir tahun", "Balance at the end of the year"],
        ["Saldo terendah tiap bulan", "Baki minimum bulanan", "Lowest balance of each month"],
        [
            "Saldo awal dan setoran bulanan",
            "Baki awal dan bayaran bulanan",
            "Opening balance and monthly payments",
        ],
        ["Rata-rata saldo akhir bulan", "Purata baki akhir bulan", "Average of month-end balances"],
        ["Saldo harian", "Baki harian", "Daily balances"],
    ];
    let how: Words = ["Dividen dihitung dari", "Dividen dikira atas", "The dividend is on"];
    let mut parts =
        vec![two(view, fields::SHARE_RATE, fields::YURAN_RATE), choice(view, METHOD, how, &methods)];
    if form.method() == Method::Months {
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
        let from: Words = ["Setoran dihitung mulai", "Bayaran dikira mulai", "A payment counts from"];
        parts.push(choice(view, START, from, &starts));
        parts.push(field(view, fields::CUT_OFF_MONTH));
    }
    if form.method() == Method::Daily {
        let words: [Words; 2] = [
            ["Hari terakhir yang dihitung", "Hari terakhir dikira", "Last day that counts"],
            ["boleh kosong", "boleh kosong", "may be empty"],
        ];
        parts.push(year_end(view, fields::YEAR_END));
        parts.push(day(view, fields::CUT_OFF_DAY, words));
    }
    let classes: [(bool, Words); 2] = [
        (true, ["Modal syer", "Modal syer", "Share capital"]),
        (false, ["Modal yuran", "Modal yuran", "Subscription capital"]),
    ];
    let class = |(shares, name): (bool, Words)| {
        if form.method() == Method::Daily {
            return by_day(view, shares, name);
        }
        let slots = form.balance_fields(shares);
        let inside =
            el("div", if slots.len() > 2 { "months" } else { "two" }, rows(slots, &|slot| field(view, slot)));
        el("fieldset", "group", vec![said("legend", "", view.shell.words(name)), inside])
    };
    parts.extend(rows(classes, &class));
    parts.push(more(view, dividend_rules(view)));
    parts
}

/// An opening balance, and each later balance with the day from which it stood.
fn by_day(view: &View<'_>, shares: bool, name: Words) -> Html {
    let opening = if shares { fields::SHARE_OPENING } else { fields::YURAN_OPENING };
    let words: [Words; 2] = [["Sejak hari", "Sejak hari", "From the day"], ["", "", ""]];
    let change = |(date, balance)| el("div", "two", vec![day(view, date, words), field(view, balance)]);
    let mut inside = vec![said("legend", "", view.shell.words(name)), field(view, opening)];
    inside.extend(rows(Form::changes(shares), &change));
    el("fieldset", "group", inside)
}

fn dividend_rules(view: &View<'_>) -> Vec<Html> {
    let roundings: [Words; 3] = [
        ["Ke sen terdekat", "Kepada sen terdekat", "To the nearest sen"],
        ["Ke bawah ke sen", "Ke bawah kepada sen", "Down to the sen"],
        ["Tunai: ke 5 sen terdekat", "Tunai: kepada 5 sen terdekat", "Cash: to the nearest 5 sen"],
    ];
    vec![
        two(view, fields::SHARE_APPROVED, fields::YURAN_APPROVED),
        field(view, fields::MINIMUM),
        choice(view, ROUNDING, ["Pembulatan", "Pembundaran", "Rounding"], &roundings),
        if view.page.form.method() == Method::Daily { nothing() } else { year_end(view, fields::YEAR_END) },
    ]
}

fn account(view: &View<'_>) -> Vec<Html> {
    vec![
        field(view, fields::PROFIT),
        year_end(view, fields::YEAR_END),
        class_of(view, fields::SHARES, [fields::ACCOUNT_SHARE_RATE, fields::ACCOUNT_SHARE_APPROVED]),
        class_of(view, fields::SUBSCRIPTIONS, [fields::ACCOUNT_YURAN_RATE, fields::ACCOUNT_YURAN_APPROVED]),
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
            ],
        ),
        fold(
            view,
            ["Hitung mundur", "Kira ke belakang", "Backwards"],
            vec![two(view, fields::PAYOUT, fields::PROMISED_RATE)],
        ),
        tax(view),
    ]
}

/// A class of capital: all of it, and its rate as proposed and as approved.
fn class_of(view: &View<'_>, base: Slot, [proposed, approved]: [Slot; 2]) -> Html {
    el("fieldset", "group", vec![field(view, base), two(view, proposed, approved)])
}

/// The co-op's own tax, which nobody is asked for who does not want it.
fn tax(view: &View<'_>) -> Html {
    let scales: [Words; 3] = [
        ["tidak ditaksir", "tidak dianggar", "no estimate"],
        [
            "skala Tahun Taksiran 2015–2018",
            "skala Tahun Taksiran 2015–2018",
            "scale of assessment years 2015–2018",
        ],
        ["skala Tahun Taksiran 2014", "skala Tahun Taksiran 2014", "scale of assessment year 2014"],
    ];
    let name: Words = ["Taksiran pajak koperasi", "Anggaran cukai koperasi", "Estimate of the co-op’s tax"];
    let label: Words = ["Skala", "Skala", "Scale"];
    let picked = view.page.form.0.pick(TAX_SCALE);
    let mut inside = vec![choice(view, TAX_SCALE, label, &scales)];
    if picked > 0 {
        inside.push(two(view, fields::TAX_INCOME, fields::TAX_FUNDS));
        inside.push(field(view, fields::TAX_TRANSFERS));
    }
    fold(view, name, inside)
}

fn trust_funds(view: &View<'_>) -> Html {
    let options: [Words; 2] = [
        ["diambil dari KWRS, s.57(4)", "ditolak daripada KWRS, s.57(4)", "taken out of KWRS, s.57(4)"],
        ["ditambahkan pada KWRS", "ditambah kepada KWRS", "on top of KWRS"],
    ];
    let label: Words = ["KWAPK dan KWAPmK", "KWAPK dan KWAPmK", "KWAPK and KWAPmK"];
    choice(view, TRUST_FUNDS, label, &options)
}

fn more(view: &View<'_>, inside: Vec<Html>) -> Html {
    fold(view, ["Selengkapnya", "Butiran lanjut", "More"], inside)
}
