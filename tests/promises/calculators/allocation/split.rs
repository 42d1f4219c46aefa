//! An amount divided over a list, in the units of its currency.

use kalkulator_koperasi::domain::{
    Allocation, AllocationError, Claim, Currency, Exact, Money, RemainderRule, allocate,
};

use crate::support::exact;

pub fn split_as(
    total: i64,
    claims: &[(String, Exact)],
    rule: RemainderRule,
    currency: Currency,
) -> Result<Allocation, AllocationError> {
    let claims: Vec<_> = claims.iter().map(|(number, weight)| Claim { number, weight: *weight }).collect();
    allocate(Money::from_hundredths(total.into()), &claims, rule, currency)
}

pub fn numbered(weights: &[String]) -> Vec<(String, Exact)> {
    weights.iter().enumerate().map(|(place, weight)| (format!("{place:05}"), exact(weight))).collect()
}

pub fn hundredths(allocation: &Allocation) -> Vec<i128> {
    allocation.parts.iter().map(|part| part.hundredths()).collect()
}

pub fn rupiah(
    amount: i64,
    weights: &[&str],
    rule: RemainderRule,
) -> Result<(Vec<i128>, i128), AllocationError> {
    let weights: Vec<_> = weights.iter().map(|weight| String::from(*weight)).collect();
    let split = split_as(amount * 100, &numbered(&weights), rule, Currency::Idr)?;
    let whole = |hundredths: i128| {
        assert_eq!(hundredths % 100, 0, "parts of a rupiah");
        hundredths / 100
    };
    Ok((hundredths(&split).into_iter().map(whole).collect(), whole(split.rest.hundredths())))
}
