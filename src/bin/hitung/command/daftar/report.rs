//! What was decided, left out and shared, as JSON.

use kalkulator_koperasi::domain::{Money, Scenario, Term, VERSION};
use kalkulator_koperasi::i18n::Language;
use kalkulator_koperasi::i18n::members::{left_out, told};
use kalkulator_koperasi::members::{Code, Ledger, LeftOut, MemberList, Of, Shares, Told};
use serde_json::{Value, json};

use super::answer::field;

/// The report of a list that was shared over: of a ledger, of the file that its accounts are from.
pub(super) fn report(
    (in_file, list): (&MemberList, &MemberList),
    shares: &[Shares],
    titles: &[String],
    scenario: &Scenario,
    language: Language,
) -> Value {
    json!({
        "version": VERSION,
        "status": "complete",
        "currency": scenario.country.currency().code(),
        "members": list.rows.len(),
        "ledger": in_file.ledger.as_ref().map(of_ledger),
        "decided": decided(in_file),
        "left_out": in_file.left_out.iter().map(|left| of_left(left, language)).collect::<Vec<_>>(),
        "remarks": in_file.told.iter().map(|one| of_told(one, in_file, language)).collect::<Vec<_>>(),
        "shares": shares.iter().zip(titles).map(|(shares, title)| of_shares(shares, title)).collect::<Vec<_>>(),
    })
}

fn decided(list: &MemberList) -> Value {
    let code = |by: kalkulator_koperasi::members::By| <&str>::from(by);
    let decided = &list.decided;
    let columns =
        list.columns.iter().enumerate().filter(|(_, column)| column.filled).map(|(place, column)| {
            let amounts = list.amounts_in(place);
            json!({
                "place": place.saturating_add(1),
                "heading": column.heading,
                "holds": column.content.code(),
                "used": column.taken,
                "decimal": amounts.map(|amounts| <&str>::from(amounts.sign.0)),
                "decimal_by": amounts.map(|amounts| code(amounts.sign.1)),
                "sum": amounts.map(|amounts| amount(amounts.sum)),
            })
        });
    json!({
        "encoding": <&str>::from(decided.encoding.0),
        "encoding_by": code(decided.encoding.1),
        "separator": <&str>::from(decided.separator.0),
        "separator_by": code(decided.separator.1),
        "heading_line": decided.heading.map(|heading| list.grid.line(heading.first)),
        "dash_is_zero": decided.dash_is_zero,
        "columns": columns.collect::<Vec<_>>(),
    })
}

fn of_ledger(ledger: &Ledger) -> Value {
    let [opening, paid_in, taken_out] = ledger.sums();
    json!({
        "movements": ledger.movements,
        "opening": amount(opening),
        "in": amount(paid_in),
        "out": amount(taken_out),
        "closing": amount(ledger.closing()),
    })
}

fn of_left(left: &LeftOut, language: Language) -> Value {
    json!({ "line": left.line, "reason": <&str>::from(left.why), "text": left_out(left.why, language) })
}

fn of_told(one: &Told, list: &MemberList, language: Language) -> Value {
    let cell = if one.code == Code::ColumnsDropped { "" } else { &one.cell };
    json!({ "id": one.code.name(), "field": field(one.line, one.column, list), "cell": cell, "count": one.count, "text": told(one, language) })
}

fn of_shares(shares: &Shares, title: &str) -> Value {
    let (id, line) = match &shares.of {
        Of::Pool(pool) => ("pool", pool.line.and_then(|line| Term::Amount(line).part())),
        Of::Dividend(_) => ("dividend", None),
        Of::Total => ("total", None),
        Of::Tax => ("tax", None),
        Of::Net => ("net", None),
        Of::Credited => ("credited", None),
        Of::Cash => ("cash", None),
    };
    let (whole, stated) = match &shares.of {
        Of::Pool(pool) => (Some(pool.amount.hundredths()), pool.stated.map(i128::from)),
        _ => (None, None),
    };
    let basis = shares.basis.and_then(|basis| i128::try_from(basis).ok());
    json!({
        "id": id,
        "line": line,
        "title": title,
        "amount": whole.map(amount),
        "sum": amount(shares.sum),
        "rest": amount(shares.rest),
        "basis": basis.map(amount),
        "basis_stated": stated.map(amount),
        "basis_agrees": stated.zip(basis).map(|(stated, basis)| stated == basis),
    })
}

/// Hundredths as a Scenario writes an amount.
fn amount(hundredths: i128) -> String {
    Money::from_hundredths(hundredths).decimal().map(|decimal| decimal.to_string()).unwrap_or_default()
}
