//! Splits and lists, sensible or not.

use kalkulator_koperasi::domain::{
    AmountOverList, Basis, BasisPart, ListedMember, Purpose, Sharing, SplitLine,
};
use proptest::prelude::*;

use crate::properties::numbers::{any_number, maybe};
use crate::support::chance::rules;

const BASES: [Basis; 10] = [
    Basis::MemberCapital,
    Basis::PrincipalContribution,
    Basis::MandatoryContribution,
    Basis::VoluntarySavings,
    Basis::Transactions,
    Basis::Purchases,
    Basis::Sales,
    Basis::LoanPrincipal,
    Basis::InterestPaid,
    Basis::InstalmentsPaid,
];

fn any_line() -> impl Strategy<Value = SplitLine> {
    let purposes: Vec<_> = [Purpose::Members, Purpose::CapitalReturn, Purpose::PatronageRefund]
        .into_iter()
        .chain(Purpose::FUNDS)
        .collect();
    let part =
        (prop::sample::select(BASES.to_vec()), maybe(), maybe(), prop::option::weighted(0.2, any_number()))
            .prop_map(|(of, member, total, non_members)| BasisPart { of, member, total, non_members });
    let fields = (
        prop::sample::select(purposes),
        maybe(),
        prop::option::weighted(0.2, any_number()),
        prop::collection::vec(part, 0..4),
        any::<bool>(),
    );
    let leaf = fields.prop_map(|(purpose, percent, amount, basis, count_voluntary)| SplitLine {
        amount,
        basis,
        count_voluntary,
        ..SplitLine::new(purpose, percent)
    });
    leaf.prop_recursive(3, 12, 3, |inner| {
        (inner.clone(), prop::collection::vec(inner, 0..3))
            .prop_map(|(line, lines)| SplitLine { lines, ..line })
    })
}

pub fn any_sharing() -> impl Strategy<Value = Sharing> {
    let surplus = prop_oneof![
        3 => maybe().prop_map(|surplus| (surplus, None, None)),
        1 => (maybe(), maybe()).prop_map(|(income, costs)| (None, income, costs)),
        1 => (maybe(), maybe(), maybe()),
    ];
    (surplus, maybe(), rules(), prop::collection::vec(any_line(), 0..5)).prop_map(
        |((surplus, income, costs), member_unpaid, rounding, lines)| Sharing {
            surplus,
            income,
            costs,
            member_unpaid,
            rounding,
            lines,
        },
    )
}

pub fn any_list() -> impl Strategy<Value = AmountOverList> {
    let member = ("[0-9A-Z]{0,3}", any_number(), prop::option::of(any_number()))
        .prop_map(|(number, weight, fraction)| ListedMember { number, weight, fraction });
    (maybe(), rules(), prop::collection::vec(member, 0..6))
        .prop_map(|(amount, rounding, members)| AmountOverList { amount, rounding, members })
}
