//! What a workbook says before and after its members: what was shared, what came of it, and how.

use crate::i18n::member_shares::share_of;
use crate::i18n::number::Shown;
use crate::i18n::pages::list as words;
use crate::i18n::{self, Words, capitalised, fill, fill_each, number};
use crate::members::{Amounts, BookCell, MemberList, Of, Pool, Shares, Why, measured};
use crate::ui::pages::list::amounts;
use crate::ui::pages::list::desk::{Desk, Part, Screen, What};
use crate::ui::pages::list::entered::View;
use crate::ui::pages::list::names::{name_of, name_of_pool};
use crate::ui::pages::list::paper::caption;
use crate::ui::pages::list::plan::names;
use crate::ui::pages::list::so_far::{answers, step};
use crate::ui::pages::list::steps::{RANGES, named, remark, sentence, together};
use crate::ui::parts::form::example_title;

fn text(text: impl Into<String>) -> BookCell {
    BookCell::Text(text.into())
}

/// What was shared by what, and what came of it.
pub(super) fn summary(view: &View<'_>, desk: &Desk) -> Vec<Vec<BookCell>> {
    let word = |words: Words| view.context.words(words);
    let Some((found, shares)) = desk.found.as_ref().zip(desk.shares()) else { return Vec::new() };
    let [co, year] = caption(view);
    let heading = |name: Words| BookCell::Heading(capitalised(word(name)));
    let mut rows = vec![
        vec![BookCell::Title(word(words::HEADING).into())],
        vec![text(co)],
        vec![text(fill(word(words::OF_YEAR), &year))],
        vec![text(example_title(&view.context, view.page))],
        Vec::new(),
        words::SUMMARY_HEADINGS.iter().map(|name| heading(*name)).collect(),
    ];
    for (place, one) in shares.iter().enumerate() {
        let name = capitalised(&name_of(one, view.context.language()));
        let mut cells = vec![text(name)];
        let columns = match &found.plan.what {
            What::Pools(parts, _) => parts.get(place).map(|part| by(view, desk, part)),
            What::Rates(_, columns) => columns.get(place).map(|(_, columns)| named_columns(desk, columns)),
        };
        let whole = match &one.of {
            Of::Pool(pool) => BookCell::Amount(pool.amount.hundredths()),
            _ => text(""),
        };
        let basis = one.basis.and_then(|basis| i128::try_from(basis).ok());
        cells.extend([whole, text(columns.unwrap_or_default()), basis.map_or(text(""), BookCell::Amount)]);
        cells.push(BookCell::Amount(one.sum));
        cells.push(if matches!(one.of, Of::Pool(_)) { BookCell::Amount(one.rest) } else { text("") });
        rows.push(cells);
    }
    rows.push(Vec::new());
    if let Some(total) = desk.total() {
        rows.push(vec![text(sentence(view, total))]);
    }
    rows
}

/// What a part is shared by.
fn by(view: &View<'_>, desk: &Desk, part: &Part) -> String {
    if part.by.heads {
        return view.context.words(words::HEADS).into();
    }
    named_columns(desk, &part.by.columns)
}

/// What columns are called together; of sums that means are of, with what these are divided by.
fn named_columns(desk: &Desk, places: &[usize]) -> String {
    let name = |place: &usize| {
        let name = names(&[*place], desk.columns())?;
        let over = desk.list.as_ref().and_then(|list| list.amounts_in(*place)).map_or(1, |one| one.over);
        Some(if over > 1 { [&name, " ÷ ", &over.to_string()].concat() } else { name })
    };
    places.iter().filter_map(name).collect::<Vec<_>>().join(" + ")
}

/// How it came about: what was answered in each step, how each column of shares is worked out, and what was left out.
pub(super) fn explanation(view: &View<'_>, desk: &Desk) -> Vec<Vec<BookCell>> {
    let word = |words: Words| view.context.words(words);
    let (Some(found), Some(list), Some(shares)) = (&desk.found, desk.in_file(), desk.shares()) else {
        return Vec::new();
    };
    let mut lines = vec![BookCell::Title(word(words::EXPLANATION).into())];
    let mut say = |line: String| lines.push(BookCell::Long(line));
    // The last answer, what is shared by what, is told in full below.
    for (screen, answer) in answers(view, desk, &Ok(found.plan.clone())) {
        if screen < Screen::Sharing {
            say([step(view, screen), ": ", &answer].concat());
        }
    }
    for (one, place) in shares.iter().zip(0..) {
        if let Some(line) = formula(view, desk, one, place) {
            say(line);
        }
    }
    if let Some(months) = desk.months {
        let heading = desk.columns().get(months).map_or("", |column| column.heading.as_str());
        say(fill(word(words::BY_MONTHS), heading));
        let told = desk.list.as_ref().and_then(|list| list.amounts_in(months));
        let blank = told.map_or(0, Amounts::blank);
        if blank > 0 {
            say(fill(word(words::BLANK_MONTHS), &blank.to_string()));
        }
    }
    if let Some(minimum) = found.plan.minimum {
        let minimum = amounts::money(minimum.hundredths(), view.page.country.currency());
        say(fill(word(words::CREDITED_BELOW), &minimum));
    }
    if let What::Pools(_, rule) = &found.plan.what {
        let rule = i18n::rule(*rule, view.context.language());
        say([word(words::ROUNDING), ": ", rule].concat());
    }
    say(word(words::FORMULAS).into());
    lines.extend(of_list(view, list));
    // Of a ledger the accounts that were taken out are named too: they are not in the file.
    if let Some(accounts) = desk.list.as_ref().filter(|_| desk.movements.is_some()) {
        let out = accounts.left_out.chunks(1).filter(|left| left.iter().all(|one| one.why == Why::Choice));
        lines.extend(out.filter_map(|left| named(view, accounts, left)).map(BookCell::Long));
    }
    lines.into_iter().map(|line| vec![line]).collect()
}

/// The rows that were left out, and what is good to know.
fn of_list(view: &View<'_>, list: &MemberList) -> Vec<BookCell> {
    let heading = |name: Words| BookCell::Heading(view.context.words(name).into());
    let mut lines = Vec::new();
    if !list.left_out.is_empty() {
        lines.push(heading(words::LEFT_OUT));
        lines.extend(
            together(list).take(RANGES).filter_map(|left| named(view, list, left)).map(BookCell::Long),
        );
    }
    let remarks = list.told.iter().filter(|told| !told.code.is_error()).take(RANGES);
    let remarks: Vec<BookCell> = remarks.map(|one| BookCell::Long(remark(view, list, one))).collect();
    if !remarks.is_empty() {
        lines.push(heading(words::REMARKS));
        lines.extend(remarks);
    }
    lines
}

/// How a column of shares is worked out.
fn formula(view: &View<'_>, desk: &Desk, one: &Shares, place: usize) -> Option<String> {
    let (context, found) = (&view.context, desk.found.as_ref()?);
    let language = context.language();
    match (&one.of, &found.plan.what) {
        (Of::Pool(pool), What::Pools(parts, _)) => pool_formula(view, desk, pool, parts.get(place)?),
        (Of::Dividend(kind), What::Rates(dividends, columns)) => {
            let class = dividends.classes.iter().find(|class| class.of == *kind)?;
            let rate = number::percent(class.approved_rate.or(class.rate)?.0, context.style());
            let columns = columns.get(place).map(|(_, columns)| named_columns(desk, columns))?;
            let name = capitalised(share_of(&one.of, i18n::capital(*kind, language), language).trim());
            Some(fill_each(context.words(words::RATE_FORMULA), &[&name, &columns, &rate]))
        }
        _ => None,
    }
}

/// A pool, what a member has of what it is shared by, and what all have: as each was measured.
fn pool_formula(view: &View<'_>, desk: &Desk, pool: &Pool, part: &Part) -> Option<String> {
    let (context, currency) = (&view.context, view.page.country.currency());
    let list = desk.list.as_ref()?;
    let weights = measured(list, pool, &desk.found.as_ref()?.plan.columns_of(part)).ok()?;
    let all = weights.amount(weights.with(pool.others).ok()?);
    let name = capitalised(&name_of_pool(pool, context.language()));
    let amount = amounts::money(pool.amount.hundredths(), currency);
    let by_months = if desk.months.is_some() { context.words(words::IN_TWELFTHS) } else { "" };
    let formula = if part.by.heads {
        let heads = number::exact(&all, Shown::Plain(currency));
        fill_each(context.words(words::HEADS_FORMULA), &[&name, &amount, &heads])
    } else {
        let (by, all) = (by(view, desk, part), number::exact(&all, Shown::Money(currency)));
        fill_each(context.words(words::POOL_FORMULA), &[&name, &amount, &by, &all])
    };
    Some([&formula, by_months].concat())
}
