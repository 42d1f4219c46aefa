//! How many cases chance makes up, and what it chooses from.

use kalkulator_koperasi::domain::{Currency, RemainderRule};
use proptest::prelude::*;

/// Failures are shown, not stored: a file of them would hide what else fails.
pub fn cases() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

pub fn few_cases() -> ProptestConfig {
    ProptestConfig { cases: 64, ..cases() }
}

pub fn rules() -> impl Strategy<Value = RemainderRule> {
    prop::sample::select(RemainderRule::ALL.to_vec())
}

pub fn currencies() -> impl Strategy<Value = Currency> {
    prop::sample::select(vec![Currency::Idr, Currency::Myr])
}
