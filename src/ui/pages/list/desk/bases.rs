//! What amounts are shared by: the columns that headings suggest, or those that were said.

use crate::domain::{Basis, CapitalKind};
use crate::members::{AmountOf, Column, Content, Key};

/// What one amount is shared by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct SharedBy {
    /// These columns, added up.
    pub columns: Vec<usize>,
    /// Or each member equally.
    pub heads: bool,
}

/// What was said, by the places of amounts. It is forgotten with the list, and with another source of amounts.
#[derive(Debug, Default)]
pub(in crate::ui) struct Bases(Vec<(usize, SharedBy)>);

impl Bases {
    /// What was said of an amount, or else what is suggested for it.
    pub fn of(&self, place: usize, suggest: impl FnOnce() -> SharedBy) -> SharedBy {
        let said = self.0.iter().find(|(at, _)| *at == place);
        said.map_or_else(suggest, |(_, by)| by.clone())
    }

    /// Says it.
    pub fn say(&mut self, place: usize, by: SharedBy) {
        self.0.retain(|(at, _)| *at != place);
        self.0.push((place, by));
    }

    /// An amount is taken out: those after it move up.
    pub fn remove(&mut self, place: usize) {
        self.0.retain(|(at, _)| *at != place);
        for (at, _) in self.0.iter_mut().filter(|(at, _)| *at > place) {
            *at = at.saturating_sub(1);
        }
    }

    /// What was said of an amount is said no more, nor of those after it.
    pub fn forget_from(&mut self, place: usize) {
        self.0.retain(|(at, _)| *at < place);
    }
}

/// What headings suggest for what a pool is measured by: nothing where they name several columns for it.
pub(in crate::ui) fn suggested(keys: &[Key], columns: &[Column]) -> SharedBy {
    let heads = keys.iter().any(|key| key.is_of_heads());
    let mut found = Vec::new();
    for key in keys {
        for column in of_key(*key, columns) {
            if !found.contains(&column) {
                found.push(column);
            }
        }
    }
    SharedBy { heads, columns: if heads { Vec::new() } else { found } }
}

/// The column that a heading names for a key; of members' capital all columns that it is the sum of in either country.
fn of_key(key: Key, columns: &[Column]) -> Vec<usize> {
    let of = |kind: AmountOf| columns.iter().position(|column| column.content == Content::Amount(kind));
    let two = |kinds: [AmountOf; 2]| kinds.into_iter().filter_map(of).collect::<Vec<_>>();
    let parts = match key {
        Key::Basis(Basis::MemberCapital) | Key::Capital(CapitalKind::MemberSavings) => {
            two([AmountOf::Principal, AmountOf::Mandatory])
        }
        _ => Vec::new(),
    };
    // One of the two beside an amount of which nothing is said may be less than all.
    let both = two([AmountOf::Shares, AmountOf::Subscription]);
    let is_all = of(AmountOf::AllSavings).is_none() && (both.len() == 2 || of(AmountOf::Plain).is_none());
    let is_of_both = parts.is_empty() && is_all && key == Key::Basis(Basis::MemberCapital);
    let parts = if is_of_both { both } else { parts };
    if !parts.is_empty() && of(AmountOf::Savings).is_none() {
        return parts;
    }
    let found = key.columns(columns);
    if found.len() > 1 { Vec::new() } else { found }
}

/// What the amounts that are typed here are most likely shared by, the first by savings and the second by business.
pub(in crate::ui) fn of_typed(place: usize, columns: &[Column]) -> SharedBy {
    let keys: &[&[Key]] = match place {
        0 => &[
            &[Key::Basis(Basis::MemberCapital)],
            &[Key::Capital(CapitalKind::Shares), Key::Capital(CapitalKind::Subscription)],
        ],
        1 => &[&[Key::Basis(Basis::Transactions)], &[Key::Basis(Basis::LoanPrincipal)]],
        _ => &[],
    };
    let found = keys.iter().map(|keys| suggested(keys, columns));
    found.into_iter().find(|by| !by.columns.is_empty()).unwrap_or_default()
}
