//! The fields and choices of the page. Links hold them: a number stays what it is.

use crate::domain::{
    FinanceAt, FinanceInput, Financing, FinancingKind, GraceInterest, InputPath, LoanInput, MemberLoan,
    Scenario, Sought,
};
use crate::i18n::glossary::Headword;
use crate::i18n::pages::{frame, loan as words};
use crate::ui::page::{Choice, Draft, Field, Holds, choices, fields};

/// The contracts that members have.
static KINDS: [FinancingKind; 6] = [
    FinancingKind::Flat,
    FinancingKind::Declining,
    FinancingKind::Annuity,
    FinancingKind::Murabahah,
    FinancingKind::Ijarah,
    FinancingKind::Musyarakah,
];
static GRACES: [GraceInterest; 3] = [GraceInterest::Paid, GraceInterest::Added, GraceInterest::WithFirst];

choices! {
    /// Which contract.
    KIND: FinancingKind = Choice::listed(0, words::KIND, &KINDS, &words::KINDS).stays();
    /// What is looked for.
    SOUGHT: Sought = Choice::listed(1, words::SOUGHT, &Sought::ALL, &words::SOUGHT_FOR).stays();
    /// Whether interest is that of a year: usual in Malaysia.
    YEARLY: bool = Choice::listed(2, words::RATE_PER, &[false, true], &words::RATES_PER)
        .examples([&[0], &[1]]).opens_each([&[0], &[1]]).stays();
    /// Whether the margin is told as one amount.
    MARGIN_WHOLE: bool = Choice::listed(3, words::MARGIN_AS, &[false, true], &words::MARGINS_AS).stays();
    /// What becomes of the interest of the months of grace.
    GRACE_INTEREST: GraceInterest = Choice::listed(4, words::GRACE_INTEREST, &GRACES, &words::GRACE_INTERESTS);
}

/// Whether interest is asked for.
pub(super) fn is_loan(draft: &Draft) -> bool {
    matches!(KIND.of(draft), FinancingKind::Flat | FinancingKind::Declining | FinancingKind::Annuity)
}

/// Whether it is a sale at a margin.
pub(super) fn is_sale(draft: &Draft) -> bool {
    KIND.of(draft) == FinancingKind::Murabahah
}

/// Whether something is owed that is paid back in instalments.
pub(super) fn is_debt(draft: &Draft) -> bool {
    is_loan(draft) || is_sale(draft)
}

/// What is looked for; of a lease or a share of profit there is but one thing.
pub(super) fn sought(draft: &Draft) -> Sought {
    if is_debt(draft) { SOUGHT.of(draft) } else { Sought::Instalment }
}

fn is_shared(draft: &Draft) -> bool {
    KIND.of(draft).shares_profit()
}

fn loan(scenario: &mut Scenario) -> &mut MemberLoan {
    scenario.loan.get_or_insert_default()
}

fn contract(scenario: &mut Scenario) -> &mut Financing {
    &mut loan(scenario).contract
}

const fn at(input: FinanceInput) -> InputPath {
    InputPath::Financing(FinanceAt::MEMBER, input)
}

fields! {
    PRINCIPAL = Field::money(0, &words::PRINCIPAL).malaysian(&words::PRINCIPAL_MALAYSIA).examples(&["12.000.000"], &["12,000"])
        .asked(|draft, _| is_loan(draft) && sought(draft) != Sought::Principal)
        .fills(at(FinanceInput::Principal), |scenario, number| contract(scenario).principal = Some(number));
    PRICE = Field::money(1, &words::PRICE)
        .asked(|draft, _| is_sale(draft) && sought(draft) != Sought::Principal)
        .fills(at(FinanceInput::Principal), |scenario, number| contract(scenario).principal = Some(number));
    THEIRS = Field::money(2, &words::THEIRS).asked(|draft, _| is_shared(draft))
        .fills(at(FinanceInput::Principal), |scenario, number| contract(scenario).principal = Some(number));
    AFFORDABLE = Field::money(3, &words::AFFORDABLE).asked(|draft, _| sought(draft) != Sought::Instalment)
        .fills(InputPath::Loan(LoanInput::Affordable), |scenario, number| loan(scenario).affordable = Some(number));
    RENT = Field::money(4, &words::RENT).asked(|draft, _| KIND.of(draft) == FinancingKind::Ijarah)
        .fills(at(FinanceInput::Rent), |scenario, number| contract(scenario).rent = Some(number));
    MONTHLY = Field::percent(5, &words::MONTHLY).examples(&["1,5"], &[])
        .asked(|draft, _| is_loan(draft) && !YEARLY.of(draft))
        .fills(at(FinanceInput::MonthlyPercent), |scenario, number| contract(scenario).monthly_percent = Some(number));
    ANNUAL = Field::percent(6, &words::ANNUAL).examples(&[], &["6"])
        .asked(|draft, _| is_loan(draft) && YEARLY.of(draft))
        .fills(at(FinanceInput::AnnualPercent), |scenario, number| contract(scenario).annual_percent = Some(number));
    MARGIN_RATE = Field::percent(7, &words::MARGIN_RATE).asked(|draft, _| is_sale(draft) && !MARGIN_WHOLE.of(draft))
        .fills(InputPath::Loan(LoanInput::MarginPercent), |scenario, number| loan(scenario).margin_percent = Some(number));
    MARGIN = Field::money(8, &words::MARGIN).asked(|draft, _| is_sale(draft) && MARGIN_WHOLE.of(draft))
        .fills(at(FinanceInput::Margin), |scenario, number| contract(scenario).margin = Some(number));
    MONTHS = Field::count(9, &words::MONTHS).unit(words::IN_MONTHS).examples(&["12"], &["24"])
        .asked(|draft, _| !is_shared(draft) && sought(draft) != Sought::Months);
    DOWN = Field::money(10, &words::DOWN).asked(|draft, _| is_sale(draft))
        .fills(at(FinanceInput::DownPayment), |scenario, number| contract(scenario).down_payment = Some(number));
    OWN = Field::money(11, &words::OWN).asked(|draft, _| is_shared(draft))
        .fills(at(FinanceInput::OwnCapital), |scenario, number| contract(scenario).own_capital = Some(number));
    SHARE = Field::percent(12, &words::SHARE).asked(|draft, _| is_shared(draft))
        .fills(at(FinanceInput::SharePercent), |scenario, number| contract(scenario).share_percent = Some(number));
    PROFIT = Field::money(13, &words::PROFIT).signed().asked(|draft, _| is_shared(draft))
        .fills(at(FinanceInput::Profit), |scenario, number| contract(scenario).profit = Some(number));
    RETURNED = Field::percent(14, &words::RETURNED).means_each(Some(Headword::PatronageRefund), Some(Headword::Rebate)).malaysian(&words::RETURNED_MALAYSIA).examples(&["25"], &["5"])
        .asked(|draft, _| is_debt(draft))
        .fills(InputPath::Loan(LoanInput::ReturnedPercent), |scenario, number| loan(scenario).returned_percent = Some(number));
    FEES = Field::money(15, &words::FEES).asked(|draft, _| is_debt(draft))
        .fills(InputPath::Loan(LoanInput::Fees), |scenario, number| loan(scenario).fees = Some(number));
    GRACE = Field::count(16, &words::GRACE).means(Headword::Grace).unit(words::IN_MONTHS)
        .asked(|draft, _| !is_shared(draft) && sought(draft) == Sought::Instalment);
    YEAR_END = Field::new(17, Holds::Day, &frame::RULE_DATE);
}
