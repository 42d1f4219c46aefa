//! A list of members as bytes → shares → bytes: rows a second, and the same split in exact fractions, as ratios.
//!
//! `cargo run --release --example members`

#[cfg(not(target_family = "wasm"))]
mod native {
    use std::hint::black_box;
    use std::time::{Duration, Instant};

    use kalkulator_koperasi::domain::{
        Claim, Country, Currency, Exact, Money, RemainderRule, Scenario, allocate,
    };
    use kalkulator_koperasi::members::{Choices, MemberList, Plan, Reader, Splitting, Writer, share, split};

    const SCENARIO: &str = r#"{"version":1,"country":"ID","rule_date":"2025-12-31","sharing":{"surplus":"9000000000","lines":[
        {"purpose":"capital_return","percent":"25","basis":[{"of":"member_capital"}]},
        {"purpose":"patronage_refund","percent":"35","basis":[{"of":"transactions"}]}]}}"#;

    /// Rows with quotes, commas and two decimals; the same every time.
    fn list(rows: u64) -> String {
        let mut state = 0x9E37_79B9_7F4A_7C15_u64;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state >> 33
        };
        let mut text = String::from("No Anggota,Nama,Simpanan,Transaksi\n");
        for row in 0..rows {
            let name = if row % 7 == 0 { "\"Tan, \"\"Mat\"\" Isa\"" } else { "Siti Aminah" };
            let (savings, business) = (next() % 5_000_000_000, next() % 9_000_000_000);
            let [savings, business] =
                [savings, business].map(|sen| format!("{}.{:02}", sen / 100, sen % 100));
            text += &format!("K{row:06},{name},{savings},{business}\n");
        }
        text
    }

    fn written(list: &MemberList, plan: &Plan) -> Vec<u8> {
        let shares = share(list, plan, &[], Currency::Idr).expect("shares");
        let writer = Writer::new(list, &shares);
        let mut out = Vec::with_capacity(list.grid.text().len() * 2);
        writer.headings(&["a", "b", "c"].map(String::from), &mut out);
        (0..list.rows.len()).for_each(|row| writer.row(row, &mut out));
        out
    }

    /// The middle of five runs.
    fn timed<T>(work: impl Fn() -> T) -> Duration {
        let mut times: Vec<Duration> = (0..5)
            .map(|_| {
                let begun = Instant::now();
                black_box(work());
                begun.elapsed()
            })
            .collect();
        times.sort();
        times[2]
    }

    fn per_second(rows: usize, time: Duration) -> f64 {
        rows as f64 / time.as_secs_f64()
    }

    pub fn main() {
        let scenario: Scenario = serde_json::from_str(SCENARIO).expect("a scenario");
        let plan = Plan::of(&scenario).expect("pools");
        let choices = Choices::of(Country::Indonesia.currency());
        let text = list(100_000);
        let whole = Reader::read(text.as_bytes(), choices.clone());
        assert!(whole.is_usable() && whole.rows.len() == 100_000, "{:?} {:?}", whole.questions, whole.told);
        let reading = timed(|| Reader::read(text.as_bytes(), choices.clone()).rows.len());
        let sharing = timed(|| share(&whole, &plan, &[], Currency::Idr).expect("shares"));
        let all = timed(|| written(&Reader::read(text.as_bytes(), choices.clone()), &plan).len());
        println!("100,000 members, CSV to shares to CSV: {:.0} rows a second", per_second(100_000, all));
        println!(
            "  read {:.0} ms, shared out over two pools {:.0} ms, all {:.0} ms",
            ms(reading),
            ms(sharing),
            ms(all)
        );
        beside_fractions(&whole);
    }

    fn ms(time: Duration) -> f64 {
        time.as_secs_f64() * 1e3
    }

    /// One pool over the first 5,000 members, in both ways.
    fn beside_fractions(list: &MemberList) {
        let rows = 5_000;
        let amount = Money::from_hundredths(225_000_000_000);
        let weights: Vec<u64> =
            list.amounts[0].values[..rows].iter().map(|value| value.unwrap_or(0).unsigned_abs()).collect();
        let what = Splitting {
            amount,
            weights: &weights,
            others: 0,
            rule: RemainderRule::LargestRemainder,
            currency: Currency::Idr,
        };
        let fast = || split(what, &|row| list.number(row)).expect("parts");
        let numbers: Vec<String> = (0..rows).map(|row| list.number(row).into_owned()).collect();
        let claims: Vec<Claim> = numbers
            .iter()
            .zip(&weights)
            .map(|(number, weight)| Claim { number, weight: Exact::whole(i128::from(*weight)) })
            .collect();
        let exact = || allocate(amount, &claims, what.rule, what.currency).expect("parts");
        let same = exact()
            .parts
            .iter()
            .map(|part| part.hundredths())
            .eq(fast().parts.iter().map(|part| i128::from(*part)));
        assert!(same, "the two ways differ");
        let (fast, exact) = (timed(fast), timed(exact));
        println!(
            "one pool over 5,000 members: {:.1} times as fast as exact fractions",
            exact.as_secs_f64() / fast.as_secs_f64()
        );
    }
}

fn main() {
    #[cfg(not(target_family = "wasm"))]
    native::main();
}
