//! The labels of the form's fields, put together from a few words.

use super::explain::capitalised;
use super::message::{basis, purpose};
use super::{Language, en, id, ms};
use crate::domain::{Basis, Purpose, Side};
use crate::input::{Field, Form};

/// The words that labels of fields are made of.
pub(super) struct Labels {
    pub surplus: [&'static str; 2],
    pub income: [&'static str; 2],
    pub costs: [&'static str; 2],
    pub members: [&'static str; 2],
    pub share_of: &'static str,
    pub mine: [&'static str; 2],
    pub all: [&'static str; 2],
    pub others: &'static str,
    pub savings: &'static str,
    pub both: &'static str,
}

/// The label of a field and a short hint, which may be empty.
#[must_use]
pub fn field(field: Field, form: &Form, language: Language) -> (String, &'static str) {
    let labels = match language {
        Language::Indonesian => &id::LABELS,
        Language::Malay => &ms::LABELS,
        Language::English => &en::LABELS,
    };
    let plain = |[label, hint]: [&'static str; 2]| (String::from(label), hint);
    let sided = |noun: &str, side: Side| match side {
        Side::Member => capitalised(&[labels.mine[0], noun, labels.mine[1]].concat()),
        Side::Total => capitalised(&[labels.all[0], noun, labels.all[1]].concat()),
        Side::NonMembers => labels.others.into(),
    };
    let pool_basis = |place: usize| form.pools.get(place).map_or(Basis::Transactions, |pool| pool.basis);
    let share = |name: &str| [labels.share_of, name].concat();
    match field {
        Field::Surplus => plain(labels.surplus),
        Field::Income => plain(labels.income),
        Field::Costs => plain(labels.costs),
        Field::MembersShare => plain(labels.members),
        Field::PoolShare(place) => {
            let name = match (form.pools.len(), pool_basis(place)) {
                (0 | 1, _) | (_, Basis::Transactions) => {
                    String::from(purpose(Purpose::PatronageRefund, language))
                }
                (_, of) => {
                    [purpose(Purpose::PatronageRefund, language), " (", basis(of, language), ")"].concat()
                }
            };
            (share(&name), "")
        }
        Field::CapitalShare => (share(purpose(Purpose::CapitalReturn, language)), ""),
        Field::Pool(place, side) => (sided(basis(pool_basis(place), language), side), ""),
        Field::Capital(Basis::MemberCapital, side) => (sided(labels.savings, side), labels.both),
        Field::Capital(of, side) => (sided(basis(of, language), side), ""),
        Field::FundShare(place) => {
            let name = form.funds.get(place).map_or(Purpose::Other, |fund| fund.purpose);
            (capitalised(purpose(name, language)), "")
        }
    }
}
