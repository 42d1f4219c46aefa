//! What losses of earlier years leave of the account when the year's profit does not write them off.

use super::run::{Account, given};
use crate::domain::derivation::{Origin, Step, Unit};
use crate::domain::law::in_force;
use crate::domain::term::{AccountTerm, RatesRemark, Remark, Term};
use crate::domain::value::Rate;

impl Account<'_> {
    /// Nothing is paid to trust funds or members; `5 % × audited net profit` may be, with approval, as dividend.
    ///
    /// # Source
    ///
    /// Malaysia: Akta Koperasi 1993 s.57(7) and (8).
    pub(super) fn losses_remain(&mut self) {
        let (law, day) = (self.setting.law, self.setting.rule_date);
        if let Some(source) = in_force(&law.losses_first, day) {
            self.outcome.remark(Remark::Rates(RatesRemark::LossesFirst(source)));
        }
        let profit = given(self.inputs.net_profit, AccountTerm::NetProfit);
        let most = law.despite_losses.in_force(day);
        let (Some(profit), Some((percent, source))) = (profit, most) else { return };
        if !profit.value().is_positive() {
            return;
        }
        let rate = Step::given(
            Term::Account(AccountTerm::DespiteLossesRate),
            Rate::whole(percent).exact(),
            Unit::NONE,
            Origin::Published(source),
        );
        let most = self.payable(rate.times(&profit), AccountTerm::DespiteLosses, Some(source));
        self.show(&most);
    }
}
