//! The command on dividends, accounts and capital: what is asked, refused or remarked on.

#[path = "support/command.rs"]
mod command;

use command::{calculate, faults, refused};
use serde_json::Value;

fn on(day: &str, inside: &str) -> String {
    format!(r#"{{"version": 1, "country": "MY", "rule_date": "{day}", {inside}}}"#)
}

fn dividend(class: &str) -> String {
    on("2025-12-31", &format!(r#""dividends": {{"classes": [{class}]}}"#))
}

fn closing(rate: &str) -> String {
    dividend(&format!(
        r#"{{"of": "shares", "rate": "{rate}", "balance": {{"method": "closing", "amount": "1000"}}}}"#
    ))
}

fn account(day: &str, inside: &str) -> String {
    on(day, &format!(r#""appropriation": {{{inside}}}"#))
}

fn remarks(document: &str) -> Vec<String> {
    let answer = calculate(document);
    assert_ne!(answer.code, 2, "{}", answer.text);
    let list = answer.json["remarks"].as_array().expect("remarks").clone();
    list.iter()
        .map(|remark| {
            assert!(
                remark["text"].as_str().is_some_and(|text| !text.is_empty() && !text.contains('#')),
                "{remark}"
            );
            remark["id"].as_str().expect("id").to_owned()
        })
        .collect()
}

#[track_caller]
fn remarked(document: &str, id: &str) {
    let found = remarks(document);
    assert!(found.iter().any(|one| one == id), "{id} is not among {found:?}");
}

#[test]
fn the_guide_of_2024_is_calculated_to_the_last_ringgit() {
    let scenario = include_str!("../examples/scenarios/skm-guide-2024.json");
    let answer = calculate(scenario);
    assert_eq!((answer.code, &answer.json["total"]), (0, &Value::from("114000")));
    // The percentages of 2024 come from the dated law, and say so.
    let reserve =
        answer.json["figures"].as_array().unwrap().iter().find(|figure| figure["id"] == "statutory_reserve");
    assert_eq!(reserve.unwrap()["rule"]["since"], "2023-10-01");
}

#[test]
fn every_figure_is_explained_in_every_language() {
    for scenario in [
        include_str!("../examples/scenarios/skm-guide-2024.json"),
        include_str!("../examples/scenarios/syer-dan-yuran.json"),
        include_str!("../examples/scenarios/kopdes-sepuluh-anggota.json"),
        include_str!("../examples/scenarios/bendahara-2025.json"),
        include_str!("../examples/scenarios/cukai-koperasi-2018.json"),
        include_str!("../examples/scenarios/modal-setahun.json"),
    ] {
        for language in ["id", "ms", "en"] {
            let answer = command::run(scenario.as_bytes(), &["--lang", language]);
            assert_eq!(answer.code, 0, "{}", answer.text);
            for figure in answer.json["figures"].as_array().unwrap() {
                for field in ["title", "sentence", "value", "exact", "id"] {
                    let text = figure[field].as_str().unwrap_or_default();
                    assert!(!text.is_empty() && !text.contains('#'), "{language} {field}: {figure}");
                }
                assert!(!figure["formula"]["words"].as_str().unwrap().contains("  "), "{figure}");
            }
        }
    }
}

#[test]
fn a_rate_that_may_be_a_slip_is_asked_about_and_calculated_as_it_stands() {
    remarked(&closing("0.05"), "rate_like_fraction");
    remarked(&closing("200"), "rate_above_hundred");
    remarked(&closing("10.01"), "above_ceiling");
    assert!(
        !remarks(&closing("10")).contains(&"above_ceiling".to_owned()),
        "exactly the ceiling needs no approval"
    );
    assert_eq!(calculate(&closing("0.05")).json["total"], "0.5");
    refused(closing("-1").as_bytes(), "dividends.classes[0].rate", "negative");
}

#[test]
fn deposits_earn_no_dividend_and_the_answer_says_so() {
    let deposit = r#"{"of": "deposit", "rate": "2", "balance": {"method": "closing", "amount": "1000"}}"#;
    remarked(&dividend(deposit), "no_dividend_on_deposits");
}

#[test]
fn months_outside_the_year_are_refused_and_missing_ones_asked_for() {
    let months = |count: usize| {
        let list = vec![r#""100""#; count].join(", ");
        dividend(&format!(
            r#"{{"of": "shares", "rate": "5", "balance": {{"method": "monthly_minimum", "months": [{list}]}}}}"#
        ))
    };
    refused(months(13).as_bytes(), "dividends.classes[0].balance", "month_outside_year");
    let short = calculate(&months(11));
    assert_eq!(short.code, 1);
    assert_eq!(faults(&short.json["missing"]), [("dividends.classes[0].balance".into(), "missing".into())]);
    let cut_off = |month: u8| {
        dividend(&format!(
            r#"{{"of": "shares", "rate": "5", "balance": {{"method": "months", "opening": "0", "paid": ["100"], "cut_off": {month}}}}}"#
        ))
    };
    refused(cut_off(0).as_bytes(), "dividends.classes[0].balance.cut_off", "no_such_month");
    refused(cut_off(13).as_bytes(), "dividends.classes[0].balance.cut_off", "no_such_month");
}

#[test]
fn days_that_make_no_year_are_refused() {
    let daily = |begins: &str, ends: &str, changes: &str| {
        dividend(&format!(
            r#"{{"of": "shares", "rate": "5", "balance": {{"method": "daily", "begins": "{begins}", "ends": "{ends}", "opening": "100", "changes": [{changes}]}}}}"#
        ))
    };
    for (begins, ends) in [("2025-12-31", "2025-01-01"), ("2024-01-01", "2025-12-31")] {
        refused(daily(begins, ends, "").as_bytes(), "dividends.classes[0].balance", "not_a_year");
    }
    let year = |changes| daily("2025-01-01", "2025-12-31", changes);
    let outside = year(r#"{"from": "2026-01-01", "balance": "1"}"#);
    refused(outside.as_bytes(), "dividends.classes[0].balance.changes[0].from", "day_outside_year");
    let twice = year(r#"{"from": "2025-06-01", "balance": "1"}, {"from": "2025-06-01", "balance": "2"}"#);
    refused(twice.as_bytes(), "dividends.classes[0].balance.changes[1].from", "not_a_year");
    // 59 days of 100 and 306 of 1,000 in 365.
    let weighted =
        calculate(&daily("2025-01-01", "2025-12-31", r#"{"from": "2025-03-01", "balance": "1000"}"#));
    let average =
        weighted.json["figures"].as_array().unwrap().iter().find(|figure| figure["id"] == "average_balance");
    assert_eq!(average.unwrap()["exact"], "62380/73");
}

#[test]
fn a_loss_gives_no_statutory_payments_and_says_why() {
    let loss = account("2025-06-30", r#""net_profit": "-75000", "accumulated_profit": "100000""#);
    remarked(&loss, "no_statutory_base");
    assert_eq!(calculate(&loss).json["total"], "25000");
    let overdrawn = account("2025-06-30", r#""net_profit": "-75000", "accumulated_profit": "10000""#);
    remarked(&overdrawn, "account_overdrawn");
}

#[test]
fn percentages_that_are_not_on_record_are_asked_for() {
    let before = calculate(&account("1990-12-31", r#""net_profit": "1000""#));
    assert_eq!(before.code, 1);
    let asked = faults(&before.json["missing"]);
    for field in ["reserve_percent", "education_percent", "development_percent"] {
        assert!(asked.contains(&(format!("appropriation.{field}"), "missing".into())), "{asked:?}");
    }
    remarked(&account("1990-12-31", r#""net_profit": "1000""#), "rule_not_known");
    remarked(
        &account("2025-12-01", r#""net_profit": "1000", "education_percent": "1""#),
        "statutory_rate_not_known",
    );
}

#[test]
fn an_account_that_cannot_be_is_refused() {
    let with = |inside: &str| {
        account("2025-06-30", &format!(r#""net_profit": "1000", "education_percent": "1", {inside}"#))
    };
    for (inside, field, reason) in [
        (r#""reserve_percent": "101""#, "appropriation.reserve_percent", "above_hundred"),
        (r#""reserve_percent": "-1""#, "appropriation.reserve_percent", "negative"),
        (r#""reserve_percent": "1""#, "appropriation.reserve_percent", "reserve_below_trust_funds"),
        (r#""tax": "-1""#, "appropriation.tax", "negative"),
        (r#""zakat": "-1""#, "appropriation.zakat", "negative"),
        (r#""loss_brought_forward": "-1""#, "appropriation.loss_brought_forward", "negative"),
        (r#""entries": [{"of": "honorarium", "amount": "-1"}]"#, "appropriation.entries[0]", "negative"),
        (
            r#""entries": [{"of": "honorarium", "amount": "0.001"}]"#,
            "appropriation.entries[0]",
            "too_many_decimals",
        ),
        (
            r#""entries": [{"of": "share_dividend", "amount": "1", "rate": "1"}]"#,
            "appropriation.entries[0]",
            "said_twice",
        ),
    ] {
        refused(with(inside).as_bytes(), field, reason);
    }
}

#[test]
fn capital_that_cannot_be_is_refused_and_the_rest_remarked_on() {
    let capital = |inside: &str| on("2025-12-31", &format!(r#""capital": {{{inside}}}"#));
    let growth = |years: u8, members: u32, leaving: u32| {
        capital(&format!(
            r#""growth": {{"years": {years}, "members": {members}, "capital": "0", "leaving": {leaving}, "once": "1", "monthly": "1"}}"#
        ))
    };
    refused(growth(0, 1, 0).as_bytes(), "capital.growth.years", "years_out_of_range");
    refused(growth(11, 1, 0).as_bytes(), "capital.growth.years", "years_out_of_range");
    refused(growth(1, 0, 0).as_bytes(), "capital.growth.members", "not_positive");
    remarked(&growth(1, 2, 3), "nobody_left");
    refused(
        capital(r#""items": [{"of": "shares", "amount": "-1"}]"#).as_bytes(),
        "capital.items[0]",
        "negative",
    );
    let more = r#""items": [{"of": "shares", "amount": "1"}], "member": {"once_paid": "2"}"#;
    refused(capital(more).as_bytes(), "capital.member.once_paid", "part_exceeds_whole");
    refused(
        capital(r#""member": {"once_due": "200", "instalments": 0}"#).as_bytes(),
        "capital.member.instalments",
        "no_months",
    );
    remarked(&capital(r#""items": [{"of": "entrance_fee", "amount": "1"}]"#), "entrance_fee_is_no_capital");
    remarked(&capital(r#""member": {"once_due": "1", "once_paid": "2"}"#), "paid_ahead");
    remarked(&capital(r#""member": {"once_paid": "2", "owed_by_member": "3"}"#), "owes_on_leaving");
    let fifth = |paid: &str| {
        capital(&format!(
            r#""items": [{{"of": "shares", "amount": "1000"}}], "member": {{"once_paid": "{paid}"}}"#
        ))
    };
    remarked(&fifth("200.01"), "above_holding_limit");
    assert!(!remarks(&fifth("200")).contains(&"above_holding_limit".to_owned()));
}

#[test]
fn a_small_dividend_is_credited_and_cash_goes_to_five_sen() {
    let with = |rounding: &str, least: &str| {
        on(
            "2025-12-31",
            &format!(
                r#""dividends": {{"rounding": "{rounding}", "minimum_payout": "{least}", "classes": [{{"of": "shares", "rate": "3.333", "balance": {{"method": "closing", "amount": "100.50"}}}}]}}"#
            ),
        )
    };
    assert_eq!(calculate(&with("nearest", "0")).json["total"], "3.35");
    assert_eq!(calculate(&with("down", "0")).json["total"], "3.34");
    assert_eq!(calculate(&with("cash_five_sen", "0")).json["total"], "3.35");
    remarked(&with("nearest", "20"), "below_minimum_payout");
}

#[test]
fn the_examples_of_officers_end_in_their_totals() {
    for (document, total) in [
        (include_str!("../examples/scenarios/bendahara-2025.json"), "17500000"),
        (include_str!("../examples/scenarios/cukai-koperasi-2018.json"), "21618.4"),
        (include_str!("../examples/scenarios/modal-setahun.json"), "1150000.25"),
        (include_str!("../examples/scenarios/anggota-dan-bulan.json"), "250000"),
    ] {
        let answer = calculate(document);
        assert_eq!(answer.code, 0, "{}", answer.text);
        assert_eq!(answer.json["total"], total);
    }
}

#[test]
fn what_no_year_can_have_is_named() {
    let year = |inside: &str| on("2025-12-31", &format!(r#""result": {{{inside}}}"#));
    for (inside, place, reason) in [
        (r#""surplus": "1", "income": "2", "costs": "1""#, "result.surplus", "said_twice"),
        (r#""surplus": "100", "non_members": "101""#, "result.non_members", "over_allocated"),
        (r#""surplus": "100", "village_percent": "101""#, "result.village_percent", "above_hundred"),
        (r#""surplus": "100", "tax": "-1""#, "result.tax", "negative"),
    ] {
        refused(year(inside).as_bytes(), place, reason);
    }
}

#[test]
fn earlier_losses_that_take_the_profit_are_named_and_so_is_a_rate_like_a_fraction() {
    let of = |inside: &str| account("2024-12-31", inside);
    let losses = of(r#""net_profit": "75000", "loss_brought_forward": "90000", "education_percent": "1""#);
    remarked(&losses, "earlier_losses");
    assert!(!remarks(&losses).contains(&"no_statutory_base".to_owned()));
    remarked(&of(r#""net_profit": "-1", "education_percent": "1""#), "no_statutory_base");
    remarked(
        &of(
            r#""net_profit": "75000", "trust_funds": "on_top", "reserve_percent": "0.13", "education_percent": "0""#,
        ),
        "rate_like_fraction",
    );
    let entry = |rate: &str| {
        of(&format!(
            r#""net_profit": "75000", "education_percent": "1", "entries": [{{"of": "share_dividend", "rate": "{rate}", "base": "1000"}}]"#
        ))
    };
    remarked(&entry("0.05"), "rate_like_fraction");
    remarked(&entry("5"), "proposed");
    // 50 ÷ 87 % is 57.471…: up to the sen.
    let needed = calculate(&entry("5"));
    let figures = needed.json["figures"].as_array().unwrap();
    let required = figures.iter().find(|figure| figure["id"] == "required_profit").unwrap();
    assert_eq!(required["exact"], "1437/25", "{required}");
}
