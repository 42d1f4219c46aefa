//! How shares and columns are called.

use super::desk::Desk;
use super::entered::View;
use super::fields::Source;
use super::plan::calculator;
use crate::i18n::member_shares::{share_of, share_title};
use crate::i18n::pages::list as words;
use crate::i18n::{self, Language, capitalised, fill};
use crate::members::{MemberList, Of, Pool, Shares};
use crate::ui::directory;

/// What a pool is called.
pub(super) fn name_of_pool(pool: &Pool, language: Language) -> String {
    let named = pool.name.clone().or_else(|| Some(i18n::line(pool.line?, language)));
    named.unwrap_or_else(|| share_title(&Of::Pool(pool.clone()), language).into())
}

/// What a column of shares is called.
pub(super) fn name_of(shares: &Shares, language: Language) -> String {
    match &shares.of {
        Of::Pool(pool) => name_of_pool(pool, language),
        Of::Dividend(kind) => share_of(&shares.of, i18n::capital(*kind, language), language),
        of => share_title(of, language).into(),
    }
}

/// The same in a file, where nothing else says that it is a share.
pub(super) fn titles(desk: &Desk, language: Language) -> Vec<String> {
    let title = |shares: &Shares| match &shares.of {
        Of::Pool(pool) => share_of(&shares.of, &name_of_pool(pool, language), language),
        _ => name_of(shares, language),
    };
    desk.shares().unwrap_or_default().iter().map(|shares| capitalised(&title(shares))).collect()
}

/// The place among the pages and the name of the one that a source stands for.
pub(super) fn page_of(view: &View<'_>, source: Source) -> Option<(usize, &'static str)> {
    let country = view.page.country;
    let place = directory::place_of(calculator(source, country)?, country)?;
    directory::pages(country).get(place).map(|entry| (place, view.context.words(entry.tab)))
}

/// The heading of a column, or its place.
pub(super) fn heading_of(view: &View<'_>, list: &MemberList, place: usize) -> String {
    match list.columns.get(place).map(|column| column.heading.trim()) {
        Some("") | None => fill(view.context.words(words::NO_NAME), &place.saturating_add(1).to_string()),
        Some(heading) => heading.into(),
    }
}
