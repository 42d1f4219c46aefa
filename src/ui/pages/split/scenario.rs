//! From the form to the scenario: the year's result, its split, and what is promised.

use super::entered::Split;
use super::fields::{self, FIELDS};
use crate::domain::{
    InputPath, LineAt, PoolPromise, Purpose, ResultInput, Scenario, Sharing, SplitLine, YearResult,
};
use crate::ui::action::Key;
use crate::ui::page::Reader;

/// Everything that the page knows.
pub(super) fn read(split: &Split, reader: &mut Reader<'_>, scenario: &mut Scenario) {
    let before_tax = fields::BEFORE_TAX.of(&split.draft);
    let pool_promise = pool_promise(split, reader);
    scenario.result = Some(YearResult { before_tax, pool_promise, ..YearResult::default() });
    scenario.sharing = Some(sharing(split, reader));
    reader.fill(FIELDS, scenario);
    if fields::FROM_ACCOUNTS.of(&split.draft) {
        reader.is(&fields::INCOME, InputPath::Result(ResultInput::Surplus));
    }
}

/// The split, line by line.
fn sharing(split: &Split, reader: &mut Reader<'_>) -> Sharing {
    let [top, below] = split.levels();
    let mut lines = Vec::new();
    for (place, key) in top.into_iter().enumerate() {
        lines.push(line(split, reader, key, LineAt::top(place)));
    }
    if let Some(members) = lines.first_mut() {
        for (place, key) in below.into_iter().enumerate() {
            members.lines.push(line(split, reader, key, LineAt::top(0).below(place)));
        }
    }
    if split.lines().is_empty() {
        reader.is(&fields::CAPITAL_RETURN, InputPath::Lines);
    }
    let rounding = fields::ROUNDING.of(&split.draft);
    Sharing { rounding, lines, ..Sharing::default() }
}

fn line(split: &Split, reader: &mut Reader<'_>, key: Key, at: LineAt) -> SplitLine {
    let purpose = fields::purpose(key).unwrap_or(Purpose::Other);
    SplitLine { by: split.basis(key), ..SplitLine::new(purpose, reader.input(key, InputPath::Percent(at))) }
}

/// What one pool is promised, or one member of it.
fn pool_promise(split: &Split, reader: &mut Reader<'_>) -> Option<PoolPromise> {
    let key = split.pools().get(fields::PROMISE_FROM.pick(&split.draft)).copied()?;
    let [top, below] = split.levels();
    let place = |keys: &[Key]| keys.iter().position(|of| *of == key).and_then(|at| u8::try_from(at).ok());
    let (line, below) = match place(&top) {
        Some(line) => (line, None),
        None => (0, Some(place(&below)?)),
    };
    let amount = Some(reader.input(&fields::POOL_PROMISED, InputPath::Result(ResultInput::PoolPromised))?);
    let member = reader.input(&fields::MEMBER_BASIS, InputPath::Result(ResultInput::MemberBasis));
    let total = reader.input(&fields::TOTAL_BASIS, InputPath::Result(ResultInput::TotalBasis));
    Some(PoolPromise { line, below, amount, member, total })
}
