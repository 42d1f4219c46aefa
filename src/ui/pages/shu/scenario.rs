//! From the form to the split of the surplus, and back from what is refused to the field.

use super::fields::{self, CAPITAL};
use crate::domain::{Basis, BasisPart, InputPath, LineAt, Purpose, Sharing, Side, SplitLine};
use crate::ui::action::Key;
use crate::ui::page::{Draft, Field, Reader};

/// A pool that members share in.
#[derive(Clone, Copy)]
pub(super) enum Pool {
    /// Of business, by its place.
    Patronage(usize),
    /// Of what was paid in.
    Capital,
}

impl Pool {
    /// The field of its percentage.
    pub fn share(self) -> Key {
        match self {
            Self::Patronage(place) => fields::POOL_SHARE.at(place),
            Self::Capital => fields::CAPITAL_SHARE.key,
        }
    }
}

/// The split as it is typed.
pub(super) struct Shared<'a> {
    draft: &'a Draft,
}

impl<'a> Shared<'a> {
    pub fn new(draft: &'a Draft) -> Self {
        Self { draft }
    }

    pub fn has_text(&self, key: Key) -> bool {
        !self.draft.text(key).is_empty()
    }

    /// The parts of the capital basis that are entered.
    pub fn capital_parts(&self) -> impl Iterator<Item = &'static (Basis, &'static Field, &'static Field)> {
        CAPITAL.iter().filter(|(_, mine, _)| (mine.asked)(self.draft, 0))
    }

    /// The pools that take part, in the order of the scenario's lines.
    pub fn pools(&self) -> Vec<Pool> {
        let patronage = [&fields::POOL_SHARE, &fields::POOL_MINE, &fields::POOL_ALL, &fields::POOL_OTHERS];
        let typed = |place: &usize| patronage.iter().any(|field| self.has_text(field.at(*place)));
        let mut pools: Vec<_> =
            (0..fields::POOL.len(self.draft)).filter(typed).map(Pool::Patronage).collect();
        let parts =
            self.capital_parts().any(|(_, mine, all)| self.has_text(mine.key) || self.has_text(all.key));
        if parts || self.has_text(fields::CAPITAL_SHARE.key) {
            pools.push(Pool::Capital);
        }
        pools
    }

    /// The split, with what stands in the form.
    pub fn read(&self, reader: &mut Reader<'_>) -> Sharing {
        let rounding = fields::ROUNDING.of(self.draft);
        let mut sharing = Sharing { rounding, ..Sharing::default() };
        if fields::FROM_ACCOUNTS.of(self.draft) {
            sharing.income = reader.input(&fields::INCOME, InputPath::Income);
            sharing.costs = reader.input(&fields::COSTS, InputPath::Costs);
        } else {
            sharing.surplus = reader.input(&fields::SURPLUS, InputPath::Surplus);
        }
        let two_level = fields::TWO_LEVEL.of(self.draft);
        let at = |place| if two_level { LineAt::top(0).below(place) } else { LineAt::top(place) };
        let pools = self.pools().into_iter().enumerate();
        let pools: Vec<_> = pools.map(|(place, pool)| self.pool(reader, pool, at(place))).collect();
        if two_level {
            let line = line(reader, fields::MEMBERS_SHARE.key, LineAt::top(0), Purpose::Members);
            sharing.lines.push(SplitLine { lines: pools, ..line });
        } else {
            sharing.lines = pools;
        }
        for fund in 0..fields::FUND.len(self.draft) {
            let key = fields::FUND_SHARE.at(fund);
            if self.has_text(key) {
                let at = LineAt::top(sharing.lines.len());
                sharing.lines.push(line(reader, key, at, fields::PURPOSE.of_at(self.draft, fund)));
            }
        }
        self.mark_lines(reader);
        sharing
    }

    fn pool(&self, reader: &mut Reader<'_>, pool: Pool, at: LineAt) -> SplitLine {
        match pool {
            Pool::Patronage(place) => self.patronage(reader, place, at),
            Pool::Capital => self.capital(reader, at),
        }
    }

    fn patronage(&self, reader: &mut Reader<'_>, place: usize, at: LineAt) -> SplitLine {
        let line = line(reader, fields::POOL_SHARE.at(place), at, Purpose::PatronageRefund);
        let mut side = |field: &Field, side| reader.input(field.at(place), InputPath::Basis(at, 0, side));
        let basis = BasisPart {
            of: fields::BASIS.of_at(self.draft, place),
            member: side(&fields::POOL_MINE, Side::Member),
            total: side(&fields::POOL_ALL, Side::Total),
            non_members: side(&fields::POOL_OTHERS, Side::NonMembers),
        };
        SplitLine { basis: vec![basis], ..line }
    }

    fn capital(&self, reader: &mut Reader<'_>, at: LineAt) -> SplitLine {
        let line = line(reader, fields::CAPITAL_SHARE.key, at, Purpose::CapitalReturn);
        let mut basis = Vec::new();
        for (part, (of, mine, all)) in (0_u8..).zip(self.capital_parts()) {
            basis.push(BasisPart {
                of: *of,
                member: reader.input(*mine, InputPath::Basis(at, part, Side::Member)),
                total: reader.input(*all, InputPath::Basis(at, part, Side::Total)),
                non_members: None,
            });
        }
        SplitLine { basis, count_voluntary: fields::COUNT_VOLUNTARY.of(self.draft), ..line }
    }

    /// The fields to go to for what all lines together get wrong.
    fn mark_lines(&self, reader: &mut Reader<'_>) {
        let pools: Vec<_> = self.pools().into_iter().map(Pool::share).collect();
        let is_two_level = fields::TWO_LEVEL.of(self.draft);
        if let Some(key) = pools.last().filter(|_| is_two_level) {
            reader.is(*key, InputPath::SubLines(LineAt::top(0)));
        }
        let funds = (0..fields::FUND.len(self.draft)).map(|fund| fields::FUND_SHARE.at(fund));
        let last = pools.into_iter().chain(funds).rfind(|key| self.has_text(*key));
        if let Some(key) = if is_two_level { Some(fields::MEMBERS_SHARE.key) } else { last } {
            reader.is(key, InputPath::Lines);
        }
    }
}

/// A line of which the percentage is typed.
fn line(reader: &mut Reader<'_>, key: Key, at: LineAt, purpose: Purpose) -> SplitLine {
    reader.is(key, InputPath::Amount(at));
    reader.is(key, InputPath::Line(at));
    SplitLine::new(purpose, reader.input(key, InputPath::Percent(at)))
}
