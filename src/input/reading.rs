//! From the texts of the form to the scenario they make.

use super::field::Field;
use super::form::Form;
use super::number::{Typed, read};
use super::style::NumberStyle;
use crate::domain::{Basis, BasisPart, Country, Date, Number, Purpose, Scenario, Sharing, Side, SplitLine};

/// What a form says so far.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The numbers that could be read.
    pub scenario: Scenario,
    /// The texts that could not, in the order of the form: to ask about, or to correct.
    pub unread: Vec<(Field, Typed)>,
}

impl Form {
    /// Reads every field as the country's people write numbers.
    #[must_use]
    pub fn read(&self, country: Country, rule_date: Date) -> Reading {
        let mut reader = Reader { form: self, country, unread: Vec::new() };
        let sharing = reader.sharing();
        let scenario = Scenario { sharing: Some(sharing), ..Scenario::new(country, rule_date) };
        Reading { scenario, unread: reader.unread }
    }
}

struct Reader<'a> {
    form: &'a Form,
    country: Country,
    unread: Vec<(Field, Typed)>,
}

impl Reader<'_> {
    fn number(&mut self, field: Field) -> Option<Number> {
        let kind = field.kind(self.country.currency());
        match read(self.form.text(field), kind, NumberStyle::of(self.country)) {
            Typed::Value(value) => Some(Number(value)),
            Typed::Empty => None,
            unread => {
                self.unread.push((field, unread));
                None
            }
        }
    }

    fn sharing(&mut self) -> Sharing {
        let form = self.form;
        let mut sharing = Sharing { rounding: form.rounding, ..Sharing::default() };
        if form.from_accounts {
            sharing.income = self.number(Field::Income);
            sharing.costs = self.number(Field::Costs);
        } else {
            sharing.surplus = self.number(Field::Surplus);
        }
        let pools: Vec<_> = form.line_fields().into_iter().map(|field| self.pool(field)).collect();
        if form.two_level {
            let percent = self.number(Field::MembersShare);
            sharing.lines.push(SplitLine { lines: pools, ..SplitLine::new(Purpose::Members, percent) });
        } else {
            sharing.lines = pools;
        }
        for (place, fund) in form.funds.iter().enumerate() {
            if !fund.share.is_empty() {
                let percent = self.number(Field::FundShare(place));
                sharing.lines.push(SplitLine::new(fund.purpose, percent));
            }
        }
        sharing
    }

    fn pool(&mut self, field: Field) -> SplitLine {
        let percent = self.number(field);
        let Field::PoolShare(place) = field else { return self.capital(percent) };
        let basis = BasisPart {
            of: self.form.pools.get(place).map_or(Basis::Transactions, |pool| pool.basis),
            member: self.number(Field::Pool(place, Side::Member)),
            total: self.number(Field::Pool(place, Side::Total)),
            non_members: self.number(Field::Pool(place, Side::NonMembers)),
        };
        SplitLine { basis: vec![basis], ..SplitLine::new(Purpose::PatronageRefund, percent) }
    }

    fn capital(&mut self, percent: Option<Number>) -> SplitLine {
        let mut basis = Vec::new();
        for of in self.form.capital.parts() {
            basis.push(BasisPart {
                of,
                member: self.number(Field::Capital(of, Side::Member)),
                total: self.number(Field::Capital(of, Side::Total)),
                non_members: None,
            });
        }
        let count_voluntary = self.form.capital.count_voluntary;
        SplitLine { basis, count_voluntary, ..SplitLine::new(Purpose::CapitalReturn, percent) }
    }
}
