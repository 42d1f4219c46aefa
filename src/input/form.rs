//! The form: texts exactly as typed, and the scenario they make.

use super::field::Field;
use crate::domain::{Basis, Purpose, RemainderRule, Side};

/// A patronage pool as typed.
#[derive(Clone, Debug, PartialEq)]
pub struct PoolForm {
    /// What it is shared by.
    pub basis: Basis,
    /// Its percentage.
    pub share: String,
    /// The member's amount.
    pub member: String,
    /// The amount of all.
    pub total: String,
    /// The part of it that came from non-members.
    pub non_members: String,
}

impl PoolForm {
    /// An empty pool.
    #[must_use]
    pub fn new(basis: Basis) -> Self {
        let empty = String::new;
        Self { basis, share: empty(), member: empty(), total: empty(), non_members: empty() }
    }

    fn is_empty(&self) -> bool {
        [&self.share, &self.member, &self.total, &self.non_members].into_iter().all(String::is_empty)
    }
}

/// The capital pool as typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapitalForm {
    /// Its percentage.
    pub share: String,
    /// Whether the two contributions are entered apart.
    pub apart: bool,
    /// Whether voluntary savings count.
    pub count_voluntary: bool,
    /// Pairs of the member's amount and that of all, in the order of [`Basis::CAPITAL`].
    pub amounts: [(String, String); 4],
}

impl CapitalForm {
    /// The parts of the basis that are entered.
    #[must_use]
    pub fn parts(&self) -> Vec<Basis> {
        let mut parts = if self.apart {
            vec![Basis::PrincipalContribution, Basis::MandatoryContribution]
        } else {
            vec![Basis::MemberCapital]
        };
        if self.count_voluntary {
            parts.push(Basis::VoluntarySavings);
        }
        parts
    }

    fn pair(&self, basis: Basis) -> Option<&(String, String)> {
        Basis::CAPITAL.iter().zip(&self.amounts).find(|(of, _)| **of == basis).map(|(_, pair)| pair)
    }

    fn pair_mut(&mut self, basis: Basis) -> Option<&mut (String, String)> {
        Basis::CAPITAL.iter().zip(&mut self.amounts).find(|(of, _)| **of == basis).map(|(_, pair)| pair)
    }

    fn is_empty(&self) -> bool {
        let empty = |basis: &Basis| {
            self.pair(*basis).is_none_or(|(member, total)| member.is_empty() && total.is_empty())
        };
        self.share.is_empty() && self.parts().iter().all(empty)
    }
}

/// A fund as typed.
#[derive(Clone, Debug, PartialEq)]
pub struct FundForm {
    /// What it is for.
    pub purpose: Purpose,
    /// Its percentage.
    pub share: String,
}

/// Everything typed, exactly as typed. Numbers and results are derived from it and stored nowhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// The surplus.
    pub surplus: String,
    /// Whether income and costs are entered instead.
    pub from_accounts: bool,
    /// Income.
    pub income: String,
    /// Costs.
    pub costs: String,
    /// Whether the members' part is split again.
    pub two_level: bool,
    /// The members' part in a split of two levels.
    pub members_share: String,
    /// Patronage pools, at least one.
    pub pools: Vec<PoolForm>,
    /// The capital pool.
    pub capital: CapitalForm,
    /// Funds.
    pub funds: Vec<FundForm>,
    /// What happens to what rounding leaves over.
    pub rounding: RemainderRule,
}

impl Default for Form {
    fn default() -> Self {
        let funds =
            [Purpose::Reserve, Purpose::Board, Purpose::Employees, Purpose::Education, Purpose::Social];
        let fund = |purpose| FundForm { purpose, share: String::new() };
        Self {
            surplus: String::new(),
            from_accounts: false,
            income: String::new(),
            costs: String::new(),
            two_level: false,
            members_share: String::new(),
            pools: vec![PoolForm::new(Basis::Transactions)],
            capital: CapitalForm::default(),
            funds: funds.map(fund).into(),
            rounding: RemainderRule::default(),
        }
    }
}

impl Form {
    /// The text of a field.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        let pool = |place: usize| self.pools.get(place);
        let text = match field {
            Field::Surplus => Some(&self.surplus),
            Field::Income => Some(&self.income),
            Field::Costs => Some(&self.costs),
            Field::MembersShare => Some(&self.members_share),
            Field::PoolShare(place) => pool(place).map(|pool| &pool.share),
            Field::Pool(place, Side::Member) => pool(place).map(|pool| &pool.member),
            Field::Pool(place, Side::Total) => pool(place).map(|pool| &pool.total),
            Field::Pool(place, Side::NonMembers) => pool(place).map(|pool| &pool.non_members),
            Field::CapitalShare => Some(&self.capital.share),
            Field::Capital(basis, Side::Member) => self.capital.pair(basis).map(|pair| &pair.0),
            Field::Capital(basis, _) => self.capital.pair(basis).map(|pair| &pair.1),
            Field::FundShare(place) => self.funds.get(place).map(|fund| &fund.share),
        };
        text.map_or("", String::as_str)
    }

    /// The text of a field, to change.
    pub fn text_mut(&mut self, field: Field) -> Option<&mut String> {
        match field {
            Field::Surplus => Some(&mut self.surplus),
            Field::Income => Some(&mut self.income),
            Field::Costs => Some(&mut self.costs),
            Field::MembersShare => Some(&mut self.members_share),
            Field::PoolShare(place) => self.pools.get_mut(place).map(|pool| &mut pool.share),
            Field::Pool(place, side) => self.pools.get_mut(place).map(|pool| match side {
                Side::Member => &mut pool.member,
                Side::Total => &mut pool.total,
                Side::NonMembers => &mut pool.non_members,
            }),
            Field::CapitalShare => Some(&mut self.capital.share),
            Field::Capital(basis, Side::Member) => self.capital.pair_mut(basis).map(|pair| &mut pair.0),
            Field::Capital(basis, _) => self.capital.pair_mut(basis).map(|pair| &mut pair.1),
            Field::FundShare(place) => self.funds.get_mut(place).map(|fund| &mut fund.share),
        }
    }

    /// The percentages of the member pools that take part, in the order of the scenario's lines.
    #[must_use]
    pub fn line_fields(&self) -> Vec<Field> {
        let pools = self.pools.iter().enumerate().filter(|(_, pool)| !pool.is_empty());
        let capital = (!self.capital.is_empty()).then_some(Field::CapitalShare);
        pools.map(|(place, _)| Field::PoolShare(place)).chain(capital).collect()
    }

    /// The same, and the funds that have a percentage.
    #[must_use]
    pub fn all_line_fields(&self) -> Vec<Field> {
        let funds = self.funds.iter().enumerate().filter(|(_, fund)| !fund.share.is_empty());
        let mut fields = self.line_fields();
        fields.extend(funds.map(|(place, _)| Field::FundShare(place)));
        fields
    }

    /// Every field that is shown, in reading order.
    #[must_use]
    pub fn fields(&self) -> Vec<Field> {
        let mut fields =
            if self.from_accounts { vec![Field::Income, Field::Costs] } else { vec![Field::Surplus] };
        if self.two_level {
            fields.push(Field::MembersShare);
        }
        for place in 0..self.pools.len() {
            let pool = |side| Field::Pool(place, side);
            fields.extend([
                Field::PoolShare(place),
                pool(Side::Member),
                pool(Side::Total),
                pool(Side::NonMembers),
            ]);
        }
        fields.push(Field::CapitalShare);
        for basis in self.capital.parts() {
            fields.extend([Field::Capital(basis, Side::Member), Field::Capital(basis, Side::Total)]);
        }
        fields.extend((0..self.funds.len()).map(Field::FundShare));
        fields
    }
}
