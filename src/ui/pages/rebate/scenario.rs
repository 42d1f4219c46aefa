//! From the form to the scenario: the surplus, and the pools that have a percentage.

use super::fields::{self, FIELDS};
use crate::domain::{Basis, BasisPart, InputPath, LineAt, Purpose, Scenario, Sharing, Side, SplitLine};
use crate::ui::page::{Draft, Field, Reader};

/// A pool that members share in.
struct Pool {
    purpose: Purpose,
    of: Basis,
    share: &'static Field,
    mine: &'static Field,
    all: &'static Field,
}

/// Everything that the page knows.
pub(super) fn read(reader: &mut Reader<'_>, scenario: &mut Scenario) {
    reader.is(&fields::PATRONAGE, InputPath::Lines);
    let pools = pools(reader.draft).into_iter().enumerate();
    let lines = pools.map(|(place, pool)| line(reader, &pool, LineAt::top(place))).collect();
    scenario.sharing = Some(Sharing { lines, ..Sharing::default() });
    reader.fill(FIELDS, scenario);
}

/// The pools that have a percentage; that of business while none has.
fn pools(draft: &Draft) -> Vec<Pool> {
    let business = Pool {
        purpose: Purpose::PatronageRefund,
        of: fields::BASIS.of(draft),
        share: &fields::PATRONAGE,
        mine: &fields::MY_BUSINESS,
        all: &fields::ALL_BUSINESS,
    };
    let capital = Pool {
        purpose: Purpose::CapitalReturn,
        of: Basis::MemberCapital,
        share: &fields::CAPITAL,
        mine: &fields::MY_CAPITAL,
        all: &fields::ALL_CAPITAL,
    };
    let has_share = |pool: &Pool| !draft.text(pool.share.key).is_empty();
    let (has_business, has_capital) = (has_share(&business), has_share(&capital));
    match (has_business, has_capital) {
        (true, true) => vec![business, capital],
        (false, true) => vec![capital],
        (_, false) => vec![business],
    }
}

fn line(reader: &mut Reader<'_>, pool: &Pool, at: LineAt) -> SplitLine {
    let basis = BasisPart {
        of: pool.of,
        member: reader.input(pool.mine, InputPath::Basis(at, 0, Side::Member)),
        total: reader.input(pool.all, InputPath::Basis(at, 0, Side::Total)),
        non_members: None,
    };
    let percent = reader.input(pool.share, InputPath::Percent(at));
    SplitLine { basis: vec![basis], ..SplitLine::new(pool.purpose, percent) }
}
