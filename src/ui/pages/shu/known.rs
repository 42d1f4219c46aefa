//! From the form to the rates that a report names.

use super::fields;
use super::scenario::Shared;
use crate::domain::{Basis, InputPath, KnownRate, KnownRates, LineAt, Purpose, Scenario, Side};
use crate::ui::page::{Field, Reader};

/// The rates with what stands in the form: those of which anything is typed.
pub(super) fn read(reader: &mut Reader<'_>, scenario: &mut Scenario) {
    let draft = reader.draft;
    let form = Shared::new(draft);
    let mut lines = Vec::new();
    // One rate for all that counts as savings: each kind is a line.
    for (of, mine, _) in form.capital_parts() {
        if form.has_text(fields::CAPITAL_RATE.key) || form.has_text(mine.key) {
            let at = LineAt::rated(lines.len());
            lines.push(line(reader, at, (Purpose::CapitalReturn, *of), [&fields::CAPITAL_RATE, mine]));
        }
    }
    if form.has_text(fields::POOL_RATE.key) || form.has_text(fields::POOL_MINE.key) {
        let kind = (Purpose::PatronageRefund, fields::BASIS.of_at(draft, 0));
        lines.push(line(reader, LineAt::rated(lines.len()), kind, [&fields::POOL_RATE, &fields::POOL_MINE]));
    }
    if !lines.is_empty() {
        scenario.known_rates = Some(KnownRates { rounding: fields::ROUNDING.of(draft), lines });
    }
}

fn line(
    reader: &mut Reader<'_>,
    at: LineAt,
    (purpose, of): (Purpose, Basis),
    [rate, mine]: [&Field; 2],
) -> KnownRate {
    reader.is(rate, InputPath::Line(at));
    KnownRate {
        purpose,
        of,
        percent: reader.input(rate, InputPath::Percent(at)),
        member: reader.input(mine, InputPath::Basis(at, 0, Side::Member)),
    }
}
