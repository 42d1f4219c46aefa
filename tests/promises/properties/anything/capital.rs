//! Capital, sensible or not.

use kalkulator_koperasi::domain::{Capital, CapitalAmount, Growth, MemberCapital, MonthlyDue};
use proptest::prelude::*;

use crate::properties::numbers::{any_number, maybe};

pub fn any_capital() -> impl Strategy<Value = Capital> {
    use kalkulator_koperasi::domain::CapitalItem as Item;
    let item = (
        prop::sample::select(vec![
            Item::Principal,
            Item::Shares,
            Item::Grant,
            Item::Deposits,
            Item::Loans,
            Item::EntranceFee,
        ]),
        any_number(),
    )
        .prop_map(|(of, amount)| CapitalAmount { of, amount });
    let monthly = (any::<u32>(), any_number()).prop_map(|(months, amount)| MonthlyDue {
        months: Some(months),
        amount: Some(amount),
        from: None,
    });
    let amounts = prop::collection::vec(maybe(), 7);
    let member = (amounts, prop::collection::vec(monthly, 0..3), prop::option::of(0_u32..40)).prop_map(
        |(amounts, monthly, instalments)| MemberCapital {
            once_due: amounts[0],
            once_paid: amounts[1],
            monthly,
            monthly_paid: amounts[2],
            owed_to_member: amounts[3],
            owed_by_member: amounts[4],
            loss_borne: amounts[5],
            instalments,
            other_monthly: amounts[6],
            ..MemberCapital::default()
        },
    );
    let growth = (0_u8..13, any::<u32>(), any::<u32>(), any::<u32>(), maybe(), maybe(), maybe()).prop_map(
        |(years, members, joining, leaving, capital, once, monthly)| Growth {
            years,
            members: Some(members),
            capital,
            joining,
            leaving,
            once,
            monthly,
        },
    );
    (prop::collection::vec(item, 0..5), prop::option::of(member), prop::option::of(growth)).prop_map(
        |(items, member, growth)| Capital {
            items,
            assets: None,
            member,
            growth,
            members: None,
            movements: Vec::new(),
            founding: None,
        },
    )
}
