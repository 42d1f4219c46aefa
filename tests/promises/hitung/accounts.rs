//! The command on accounts and capital: what is asked, refused or remarked on.

use super::malaysian::{account, on, remarked, remarks};
use crate::command::{calculate, faults, refused};

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
    // One mistake, one refusal: no reserve would do for a fund that takes more than all.
    let fund =
        account("2025-06-30", r#""net_profit": "1000", "education_percent": "150", "reserve_percent": "13""#);
    refused(fund.as_bytes(), "appropriation.education_percent", "above_hundred");
    assert_eq!(calculate(&fund).json["errors"].as_array().unwrap().len(), 1);
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
        (
            r#""entries": [{"of": "honorarium", "amount": "-1"}]"#,
            "appropriation.entries[0].amount",
            "negative",
        ),
        (
            r#""entries": [{"of": "share_dividend", "rate": "1", "base": "-1"}]"#,
            "appropriation.entries[0].base",
            "negative",
        ),
        (
            r#""entries": [{"of": "share_dividend", "rate": "-1", "base": "1"}]"#,
            "appropriation.entries[0].rate",
            "negative",
        ),
        (
            r#""entries": [{"of": "share_dividend", "rate": "1", "approved_rate": "-1", "base": "1"}]"#,
            "appropriation.entries[0].approved_rate",
            "negative",
        ),
        (
            r#""entries": [{"of": "honorarium", "amount": "0.001"}]"#,
            "appropriation.entries[0].amount",
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
    // 50 ÷ 87 % is 57.471…: up to the sen. A fund rounded down would leave as much of 57.47; a promise does not rest on that.
    let needed = calculate(&entry("5"));
    let figures = needed.json["figures"].as_array().unwrap();
    let required = figures.iter().find(|figure| figure["id"] == "required_profit").unwrap();
    assert_eq!(required["exact"], "1437/25", "{required}");
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
fn a_share_dividend_above_the_ceiling_is_remarked_on_as_a_rate_and_as_an_amount() {
    let with = |entry: &str| {
        account(
            "2024-12-31",
            &format!(r#""net_profit": "1000", "education_percent": "1", "entries": [{entry}]"#),
        )
    };
    let amount =
        |amount: &str| with(&format!(r#"{{"of": "share_dividend", "amount": "{amount}", "base": "100"}}"#));
    remarked(&amount("10.01"), "above_ceiling");
    assert!(!remarks(&amount("10")).contains(&"above_ceiling".to_owned()));
    remarked(&with(r#"{"of": "share_dividend", "rate": "10.01", "base": "100"}"#), "above_ceiling");
    let based = |of: &str| with(&format!(r#"{{"of": "{of}", "amount": "10", "base": "100"}}"#));
    refused(based("honorarium").as_bytes(), "appropriation.entries[0].base", "not_used");
    assert_eq!(calculate(&based("subscription_dividend")).code, 0);
}

#[test]
fn what_takes_the_profit_is_told_as_it_is() {
    let said = |inside: &str| {
        let answer = calculate(&account("2024-12-31", &format!(r#""education_percent": "1", {inside}"#)));
        let figures = answer.json["figures"].as_array().unwrap().clone();
        let statutory = figures.into_iter().find(|figure| figure["id"] == "statutory").unwrap();
        statutory["sentence"].as_str().unwrap().to_owned()
    };
    let ends = |inside: &str, end: &str| assert!(said(inside).ends_with(end), "{}", said(inside));
    ends(r#""net_profit": "-5""#, "tahun ini rugi.");
    ends(r#""net_profit": "0""#, "tidak ada sisanya.");
    ends(r#""net_profit": "5", "operating_adjustments": "-9""#, "tidak ada sisanya.");
    ends(
        r#""net_profit": "5", "operating_adjustments": "-9", "loss_brought_forward": "1""#,
        "tidak ada sisanya.",
    );
    ends(r#""net_profit": "5", "loss_brought_forward": "9""#, "rugi tahun-tahun lalu menghabiskan semuanya.");
}

#[test]
fn an_account_that_distributes_nothing_is_not_told_that_it_distributes_too_much() {
    let text = |inside: &str| {
        let document = account("2025-06-30", &format!(r#""education_percent": "1", {inside}"#));
        let answer = calculate(&document);
        let list = answer.json["remarks"].as_array().unwrap().clone();
        let remark = list.into_iter().find(|remark| remark["id"] == "account_overdrawn").unwrap();
        remark["text"].as_str().unwrap().to_owned()
    };
    assert!(text(r#""net_profit": "-9""#).contains("padahal tidak ada yang dibagikan"));
    let paid = r#""net_profit": "9", "entries": [{"of": "honorarium", "amount": "10"}]"#;
    assert!(text(paid).contains("lebih besar daripada yang ada"));
}

#[test]
fn a_promise_to_capital_that_nobody_told_of_is_asked_for() {
    for promise in [r#""payout": "80""#, r#""promised_rate": "6""#] {
        let inside = format!(r#""net_profit": "1000", "education_percent": "1", {promise}"#);
        let answer = calculate(&account("2024-12-31", &inside));
        assert_eq!(faults(&answer.json["missing"]), [("appropriation.entries".into(), "missing".into())]);
    }
}
