//! A member list as bytes → every member's exact shares of two pools → a list again, for `list.mjs`, which times it here and in
//! WebAssembly beside programs in JavaScript.

use kalkulator_koperasi::domain::{Country, Currency, Scenario};
use kalkulator_koperasi::members::{Choices, Plan, Reader, Writer, share};

const SCENARIO: &str = r#"{"version":1,"country":"ID","rule_date":"2025-12-31","sharing":{"surplus":"9000000000","lines":[
    {"purpose":"capital_return","percent":"25","basis":[{"of":"member_capital"}]},
    {"purpose":"patronage_refund","percent":"35","basis":[{"of":"transactions"}]}]}}"#;

/// The list with three columns more: the part of each pool, and both together.
#[cfg_attr(target_family = "wasm", wasm_bindgen::prelude::wasm_bindgen)]
#[must_use]
pub fn shared_out(bytes: &[u8]) -> Vec<u8> {
    let scenario: Scenario = serde_json::from_str(SCENARIO).expect("a scenario");
    let plan = Plan::of(&scenario).expect("pools");
    let list = Reader::read(bytes, Choices::of(Country::Indonesia.currency()));
    let shares = share(&list, &plan, &[], Currency::Idr).expect("shares");
    let writer = Writer::new(&list, &shares);
    let mut out = Vec::with_capacity(bytes.len() * 2);
    writer.headings(&["modal", "usaha", "jumlah"].map(String::from), &mut out);
    (0..list.rows.len()).for_each(|row| writer.row(row, &mut out));
    out
}

#[cfg(not(target_family = "wasm"))]
mod native {
    use std::hint::black_box;
    use std::io::{Read, Write};
    use std::time::Instant;

    /// Takes a list, gives it back with its shares; on the other stream the milliseconds of each of so many times.
    pub fn main() {
        let times: usize = std::env::args().nth(1).and_then(|times| times.parse().ok()).unwrap_or(1);
        let mut list = Vec::new();
        std::io::stdin().read_to_end(&mut list).expect("a list");
        let mut out = Vec::new();
        for _ in 0..times {
            let begun = Instant::now();
            out = black_box(super::shared_out(&list));
            eprintln!("{}", begun.elapsed().as_secs_f64() * 1e3);
        }
        std::io::stdout().write_all(&out).expect("a place to write");
    }
}

fn main() {
    #[cfg(not(target_family = "wasm"))]
    native::main();
}
