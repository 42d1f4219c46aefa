//! On paper: a slip for every member, eight on a page, and a sheet to sign; so many at a time as a browser prints.

use yew::prelude::*;

use super::amounts::{money, plain};
use super::desk::{Batch, Deed, Desk, EnginePart, Part, Sheets, What, paid};
use super::entered::{View, press};
use super::member::member;
use super::names::name_of;
use super::tags::for_script;
use crate::domain::Money;
use crate::i18n::pages::{list as words, share};
use crate::i18n::{Words, capitalised, fill, fill_each};
use crate::input::transfer::name;
use crate::members::{MemberList, Of, Shares, measured};
use crate::ui::element::{all, el, nothing, rows, said};
use crate::ui::parts::fold::fold;
use crate::ui::parts::table::heading_cell;
use crate::ui::visit::Caption;

/// Slips on a page, and where each has more lines than fit: those of three pools, or of two with what is paid and credited.
const ON_A_PAGE: [usize; 2] = [8, 4];
/// A place to write by hand.
const BLANK: &str = "________";

/// What can be printed: each batch has a button, of many the first ones.
pub(super) fn printed(view: &View<'_>, desk: &Desk) -> Html {
    let (Some(list), Some(total)) = (&desk.list, desk.total()) else { return nothing() };
    let count = (EnginePart::get().rows)(&desk.shown, list, total).len();
    let of = |sheets: Sheets, name: Words| {
        let batches = count.div_ceil(sheets.most());
        let button = |batch: usize| {
            let from = batch.saturating_mul(sheets.most());
            let to = from.saturating_add(sheets.most()).min(count);
            let text = [from.saturating_add(1).to_string(), to.to_string()];
            let text = fill_each(view.context.words(name), &[&text[0], &text[1]]);
            let onclick = press(&view.context, Deed::Print(Batch { of: sheets, from }));
            for_script("chip-button", ["print", ""], Some(onclick), text)
        };
        el("div", "chips", rows(0..batches.min(BATCHES), &button))
    };
    let parts = || {
        let more = |sheets: Sheets| {
            let most = BATCHES.saturating_mul(sheets.most());
            let text = fill(view.context.words(words::PRINT_MORE), &most.to_string());
            if count > most { said("p", "hint", text) } else { nothing() }
        };
        vec![
            said("p", "hint", fill(view.context.words(words::PRINT_SHOWN), &count.to_string())),
            of(Sheets::Slips, words::SLIPS),
            more(Sheets::Slips),
            of(Sheets::Signatures, words::SIGNATURES),
            more(Sheets::Signatures),
        ]
    };
    fold(&view.context, words::PRINT, parts)
}

/// Batches that have a button: for more members they are printed out of a spreadsheet, or found first.
const BATCHES: usize = 20;

/// The co-op and the year as they were entered, or room for them.
pub(super) fn caption(view: &View<'_>) -> [String; 2] {
    let caption = &view.context.visit.caption;
    let co = name(caption.get(Caption::COOPERATIVE))
        .map_or_else(|| [view.context.words(share::COOPERATIVE), " ", BLANK].concat(), String::from);
    let year = caption.get(Caption::YEAR).trim();
    [co, if year.is_empty() { BLANK.into() } else { year.into() }]
}

/// What is on its way to the printer.
pub(super) fn batch(view: &View<'_>, desk: &Desk, batch: Batch) -> Html {
    let (Some(list), Some(shares), Some(total)) = (&desk.list, desk.shares(), desk.total()) else {
        return nothing();
    };
    let found = (EnginePart::get().rows)(&desk.shown, list, total);
    let some: Vec<(usize, u32)> =
        found.iter().copied().enumerate().skip(batch.from).take(batch.of.most()).collect();
    match batch.of {
        Sheets::Slips => slips(view, desk, (list, shares), &some),
        Sheets::Letter => letter(view, desk, (list, shares), batch.from),
        Sheets::Signatures => {
            let paid = paid(shares).unwrap_or(total);
            signatures(view, (list, paid), &some, batch.from == 0 && some.len() == found.len())
        }
    }
}

/// Pages of slips, with marks to cut along.
fn slips(view: &View<'_>, desk: &Desk, of: (&MemberList, &[Shares]), some: &[(usize, u32)]) -> Html {
    let bases = bases(view, desk, of.0);
    let head = caption(view);
    let is_tall = of.1.len() > 3;
    let [usual, tall] = ON_A_PAGE;
    let (class, most) = if is_tall { ("slips tall", tall) } else { ("slips", usual) };
    let page = |page: &[(usize, u32)]| {
        let slips =
            rows(page, &|(place, row)| slip(view, desk, of, (&bases, &head), (*place, *row as usize)));
        el("div", class, slips)
    };
    el("div", "batch", rows(some.chunks(most), &page))
}

/// Of each pool: its amount, what each row has, and what all have.
type Base = (String, Vec<u64>, String);

fn bases(view: &View<'_>, desk: &Desk, list: &MemberList) -> Vec<Option<Base>> {
    let currency = view.page.country.currency();
    let Some(found) = &desk.found else { return Vec::new() };
    let What::Pools(parts, _) = &found.plan.what else { return Vec::new() };
    let base = |part: &Part| {
        // By heads there is nothing to show, and in twelfths it is no amount.
        if part.by.heads {
            return None;
        }
        let weights =
            measured(list, &part.pool, &found.plan.columns_of(part)).ok().filter(|one| one.per == 1)?;
        let all = i128::try_from(weights.total()).ok()?.saturating_add(part.pool.others.into());
        Some((plain(part.pool.amount.hundredths(), currency), weights.values, plain(all, currency)))
    };
    parts.iter().map(base).collect()
}

/// Whether a column is of one pool, or of one class of capital.
fn is_part(shares: &Shares) -> bool {
    matches!(shares.of, Of::Pool(_) | Of::Dividend(_))
}

fn slip(
    view: &View<'_>,
    desk: &Desk,
    (list, shares): (&MemberList, &[Shares]),
    (bases, [co, year]): (&[Option<Base>], &[String; 2]),
    (place, row): (usize, usize),
) -> Html {
    let context = &view.context;
    let currency = view.page.country.currency();
    let count = desk.total().map_or(0, |total| total.parts.iter().flatten().count());
    let number = [place.saturating_add(1).to_string(), "/".into(), count.to_string()].concat();
    let title = [&fill(context.words(words::SLIP), year), " · ", &number].concat();
    let line = |class: &'static str, name: String, amount: String| {
        el("div", class, vec![said("span", "", name), said("b", "num", amount)])
    };
    let mut parts = vec![
        el("div", "line", vec![said("b", "", co.clone()), said("span", "", title)]),
        said("b", "who", [&*list.number(row), " · ", &*list.name(row)].concat()),
    ];
    let is_paid = |one: &Shares| paid(shares).is_some_and(|paid| paid.of == one.of);
    for (at, one) in shares.iter().enumerate() {
        let part = one.part(row).unwrap_or(0);
        let name = capitalised(&name_of(one, context.language()));
        if !is_part(one) {
            let class = if is_paid(one) { "line pay" } else { "line" };
            parts.push(line(class, name, money(part.into(), currency)));
            continue;
        }
        parts.push(line("line", name, plain(part.into(), currency)));
        if let Some(Some((pool, weights, whole))) = bases.get(at) {
            let mine = plain(weights.get(row).copied().unwrap_or(0).into(), currency);
            parts.push(said("div", "how", [pool, " × ", &mine, " ÷ ", whole].concat()));
        }
    }
    parts.push(said("div", "how", in_words(view, paid_to(shares, row))));
    let [date, sign] = [share::DATE, words::SIGNATURE].map(|words| context.words(words));
    parts.push(el("div", "sign", vec![said("span", "", date), said("span", "", sign)]));
    el("section", "slip", parts)
}

/// What the member of a row is paid, in hundredths.
fn paid_to(shares: &[Shares], row: usize) -> i64 {
    paid(shares).and_then(|paid| paid.part(row)).unwrap_or(0)
}

/// An amount in hundredths in words.
fn in_words(view: &View<'_>, amount: i64) -> String {
    let amount = Money::from_hundredths(amount.into()).decimal().ok();
    amount.and_then(|amount| view.context.in_words(amount)).unwrap_or_default()
}

/// To one member: what is paid, how it came about, and who says so.
fn letter(view: &View<'_>, desk: &Desk, of: (&MemberList, &[Shares]), row: usize) -> Html {
    let context = &view.context;
    let (list, [co, year]) = (of.0, caption(view));
    let to = [context.words(words::LETTER_TO), " ", &list.number(row), " · ", &list.name(row)].concat();
    let paid = paid_to(of.1, row);
    let [date, sign] = [share::DATE, words::OFFICERS].map(|words| context.words(words));
    let parts = vec![
        said("b", "who", co),
        said("h2", "", fill(context.words(words::LETTER_OF), &year)),
        said("p", "", to),
        said("strong", "num", money(paid.into(), view.page.country.currency())),
        said("p", "how", in_words(view, paid)),
        member(view, desk, of, row),
        said("p", "how", context.words(words::LETTER_FROM)),
        el("div", "sign", vec![said("span", "", date), said("span", "", sign)]),
    ];
    el("div", "batch", vec![el("section", "letter", parts)])
}

/// A button that prints a letter to the member of a row.
pub(super) fn letter_button(view: &View<'_>, row: usize) -> Html {
    let onclick = press(&view.context, Deed::Print(Batch { of: Sheets::Letter, from: row }));
    for_script("chip-button", ["print", ""], Some(onclick), view.context.words(words::PRINT_LETTER))
}

/// One table, whose headings stand again on each page.
fn signatures(
    view: &View<'_>,
    (list, paid): (&MemberList, &Shares),
    some: &[(usize, u32)],
    is_all: bool,
) -> Html {
    let context = &view.context;
    let currency = view.page.country.currency();
    let [co, year] = caption(view);
    let part = |row: usize| paid.part(row).unwrap_or(0);
    let line = |(place, row): &(usize, u32)| {
        let row = *row as usize;
        el(
            "tr",
            "",
            vec![
                said("td", "", place.saturating_add(1).to_string()),
                said("td", "", list.number(row).into_owned()),
                said("td", "who", list.name(row).into_owned()),
                said("td", "num", plain(part(row).into(), currency)),
                el("td", "sign", Vec::new()),
            ],
        )
    };
    let [number, who] = words::NUMBER_AND_NAME.map(|words| context.words(words));
    let heads = ["", number, who, crate::i18n::number::symbol(currency), context.words(words::SIGNATURE)];
    let head = rows(heads, &|text: &str| heading_cell("col", text.to_owned()));
    let sum: i128 = some.iter().map(|(_, row)| i128::from(part(*row as usize))).sum();
    let name = if is_all { words::ALL } else { words::ON_THESE };
    let foot = vec![
        el("td", "", Vec::new()),
        el("td", "", Vec::new()),
        said("td", "who", context.words(name)),
        said("td", "num", plain(sum, currency)),
        el("td", "", Vec::new()),
    ];
    let title = fill(context.words(words::SHEET), &year);
    let table = vec![
        el("thead", "", vec![el("tr", "", head)]),
        el("tbody", "", rows(some, &line)),
        el("tbody", "", vec![el("tr", "sum", foot)]),
    ];
    let head = all(vec![said("b", "", co), said("p", "who", title)]);
    el("div", "batch signatures", vec![head, el("table", "", table)])
}
