//! The fields of the Malaysian pages, in the order in which what is wrong with them is told.

use super::choices::{
    Method, ONCE, has_changes, has_days, has_first, has_months, has_opening, has_payments, has_tax,
};
use crate::domain::{AccountInput, Appropriation, CoopTax, InputPath, Scenario, Statutory, TaxInput};
use crate::i18n::glossary::Headword;
use crate::i18n::pages::frame;
use crate::i18n::pages::{account, dividend, malaysia};
use crate::ui::action::Key;
use crate::ui::page::{Field, Holds, each, fields};

static MONTHS_APART: [Key; 12] = each(1);
/// A day and the balance from then on, in turn.
static CHANGES_APART: [Key; 6] = each(2);
/// Those of shares, then those of subscriptions.
static ONCE_APART: [Key; ONCE * 2] = each(1);

fn appropriation(scenario: &mut Scenario) -> &mut Appropriation {
    scenario.appropriation.get_or_insert_default()
}

fn coop_tax(scenario: &mut Scenario) -> &mut CoopTax {
    scenario.coop_tax.get_or_insert_default()
}

// The rates of BUMIRA 2008 on balances that are made up: subscriptions of RM2,700 and RM50 more each month; below, the
// account of the SKM guide of 2024.
fields! {
    /// What "Dividen saya" asks for.
    DIVIDEND {
        SHARE_RATE = Field::percent(1, &dividend::SHARE_RATE).means(Headword::Dividend).example(&["3"]);
        YURAN_RATE = Field::percent(3, &dividend::YURAN_RATE).means(Headword::Subscriptions).example(&["4"]);

        SHARE_BALANCE = Field::money(0, &dividend::SHARE_BALANCE).means(Headword::Shares).example(&["1,000"])
            .asked(|draft, _| Method::of(draft) == Method::Closing);
        SHARE_OPENING = Field::money(4, &dividend::SHARE_OPENING).means(Headword::Shares).example(&["1,000"])
            .asked(|draft, _| has_opening(draft, 0));
        SHARE_FIRST = Field::money(89, &dividend::SHARE_FIRST).asked(|draft, _| has_first(draft, 0));
        SHARE_MONTHLY = Field::money(5, &dividend::SHARE_MONTHLY).asked(|draft, _| has_payments(draft));
        SHARE_DAY = Field::count(92, &dividend::SHARE_DAY).asked(|draft, _| has_days(draft));
        // Months stand between, so that the balances of all days are told before the days.
        SHARE_DAY_BALANCES = Field::money(63, &dividend::CHANGED_BALANCE).repeated(&CHANGES_APART).short()
            .asked(|draft, _| has_changes(draft));
        SHARE_MONTHS = Field::money(33, &dividend::MONTH).example(&["1,000"; 12])
            .repeated(&MONTHS_APART).short().asked(|draft, _| has_months(draft));
        SHARE_DAYS = Field::new(62, Holds::Day, &dividend::CHANGE_DAY).repeated(&CHANGES_APART).may_be_refused()
            .asked(|draft, _| has_changes(draft));

        YURAN_BALANCE = Field::money(2, &dividend::YURAN_BALANCE).means(Headword::Subscriptions).example(&["3,300"])
            .asked(|draft, _| Method::of(draft) == Method::Closing);
        YURAN_OPENING = Field::money(6, &dividend::YURAN_OPENING).means(Headword::Subscriptions).example(&["2,700"])
            .asked(|draft, _| has_opening(draft, 1));
        YURAN_FIRST = Field::money(90, &dividend::YURAN_FIRST).asked(|draft, _| has_first(draft, 1));
        YURAN_MONTHLY = Field::money(7, &dividend::YURAN_MONTHLY).means(Headword::Subscriptions).example(&["50"])
            .asked(|draft, _| has_payments(draft));
        PAID_DAY = Field::count(91, &dividend::PAID_DAY).asked(|draft, _| has_days(draft));
        YURAN_DAY_BALANCES = Field::money(75, &dividend::CHANGED_BALANCE).repeated(&CHANGES_APART).short()
            .asked(|draft, _| has_changes(draft));
        YURAN_MONTHS = Field::money(45, &dividend::MONTH).repeated(&MONTHS_APART).short()
            .example(&[
                "2,700", "2,750", "2,800", "2,850", "2,900", "2,950", "3,000", "3,050", "3,100", "3,150", "3,200",
                "3,250",
            ])
            .asked(|draft, _| has_months(draft));
        YURAN_DAYS = Field::new(74, Holds::Day, &dividend::CHANGE_DAY).repeated(&CHANGES_APART).may_be_refused()
            .asked(|draft, _| has_changes(draft));

        ONCE_AMOUNT = Field::money(93, &dividend::ONCE_AMOUNT).repeated(&ONCE_APART).short()
            .asked(|draft, _| has_payments(draft));
        ONCE_DAY = Field::count(99, &dividend::ONCE_DAY).repeated(&ONCE_APART).asked(|draft, _| has_days(draft));
        CUT_OFF_MONTH = Field::count(60, &dividend::CUT_OFF_MONTH)
            .asked(|draft, _| Method::of(draft) == Method::Months);
        CUT_OFF_DAY = Field::new(61, Holds::Day, &dividend::CUT_OFF_DAY)
            .asked(|draft, _| Method::of(draft) == Method::Daily);
        SHARE_APPROVED = Field::percent(8, &malaysia::SHARE_APPROVED);
        YURAN_APPROVED = Field::percent(9, &malaysia::YURAN_APPROVED);
        MINIMUM = Field::money(10, &dividend::MINIMUM);
        // Decides the rules of the account too.
        YEAR_END = Field::new(32, Holds::Day, &frame::YEAR_END).example(&["2024-12-31"]);
    }

    /// What the appropriation account asks for.
    ACCOUNT {
        PROFIT = Field::money(11, &account::PROFIT).short().signed().example(&["75,000"])
            .fills(InputPath::Account(AccountInput::NetProfit), |scenario, number| {
                appropriation(scenario).net_profit = Some(number);
            });
        SHARES = Field::money(12, &account::SHARES).means(Headword::Shares).short().example(&["800,000"]);
        ACCOUNT_SHARE_RATE = Field::percent(13, &account::SHARE_RATE).example(&["10"]);
        SUBSCRIPTIONS = Field::money(14, &account::SUBSCRIPTIONS).means(Headword::Subscriptions).short();
        ACCOUNT_YURAN_RATE = Field::percent(15, &account::YURAN_RATE);
        TAX = Field::money(16, &account::TAX).short().example(&["3,000"])
            .fills(InputPath::Account(AccountInput::Tax), |scenario, number| {
                appropriation(scenario).tax = Some(number);
            });
        ZAKAT = Field::money(17, &account::ZAKAT).short().example(&["1,000"])
            .fills(InputPath::Account(AccountInput::Zakat), |scenario, number| {
                appropriation(scenario).zakat = Some(number);
            });
        BROUGHT = Field::money(18, &account::BROUGHT).means(Headword::AccumulatedProfit).short().signed().example(&["150,000"]);
        KWRS = Field::percent(19, &account::KWRS).means(Headword::Kwrs)
            .fills(InputPath::Account(AccountInput::Percent(Statutory::Reserve)), |scenario, number| {
                appropriation(scenario).reserve_percent = Some(number);
            });
        KWAPK = Field::percent(20, &account::KWAPK).means(Headword::Kwapk).example(&["1"])
            .fills(InputPath::Account(AccountInput::Percent(Statutory::Education)), |scenario, number| {
                appropriation(scenario).education_percent = Some(number);
            });
        KWAPMK = Field::percent(21, &account::KWAPMK).means(Headword::Kwapmk)
            .fills(InputPath::Account(AccountInput::Percent(Statutory::Development)), |scenario, number| {
                appropriation(scenario).development_percent = Some(number);
            });
        RESERVE_FUND = Field::money(88, &account::RESERVE_FUND).means(Headword::Kwrs).short()
            .fills(InputPath::Account(AccountInput::ReserveFund), |scenario, number| {
                appropriation(scenario).reserve_fund = Some(number);
            });
        ADJUSTMENTS = Field::money(22, &account::ADJUSTMENTS).short();
        LOSS = Field::money(23, &account::LOSS).short()
            .fills(InputPath::Account(AccountInput::LossBroughtForward), |scenario, number| {
                appropriation(scenario).loss_brought_forward = Some(number);
            });
        HONORARIUM = Field::money(24, &account::HONORARIUM).means(Headword::Honoraria).short().example(&["10,000"]);
        WELFARE = Field::money(25, &account::WELFARE).short().example(&["5,750"]);
        REBATE = Field::money(26, &account::REBATE).means(Headword::Rebate).short();
        DEPOSITS = Field::money(27, &account::DEPOSITS).means(Headword::Deposits).short();
        OTHER = Field::money(28, &account::OTHER).short();
        EQUALISATION = Field::money(105, &account::EQUALISATION).short();
        REDEMPTION = Field::money(106, &account::REDEMPTION).short();
        DONATIONS = Field::money(107, &account::DONATIONS).short();
        ACCOUNT_SHARE_APPROVED = Field::percent(29, &malaysia::SHARE_APPROVED);
        ACCOUNT_YURAN_APPROVED = Field::percent(30, &malaysia::YURAN_APPROVED);
        OTHER_ADJUSTMENTS = Field::money(31, &account::OTHER_ADJUSTMENTS).short();
        TAX_INCOME = Field::money(57, &account::TAX_INCOME).asked(|draft, _| has_tax(draft))
            .fills(InputPath::Tax(TaxInput::TotalIncome), |scenario, number| {
                coop_tax(scenario).total_income = Some(number);
            });
        TAX_TRANSFERS = Field::money(58, &account::TAX_TRANSFERS).asked(|draft, _| has_tax(draft))
            .fills(InputPath::Tax(TaxInput::Transfers), |scenario, number| {
                coop_tax(scenario).transfers = Some(number);
            });
        TAX_FUNDS = Field::money(59, &account::TAX_FUNDS).asked(|draft, _| has_tax(draft))
            .fills(InputPath::Tax(TaxInput::MembersFunds), |scenario, number| {
                coop_tax(scenario).members_funds = Some(number);
            });
        ZAKAT_BASE = Field::money(108, &account::ZAKAT_BASE).short()
            .fills(InputPath::Account(AccountInput::ZakatBase), |scenario, number| {
                appropriation(scenario).zakat_base = Some(number);
            });
        ZAKAT_PERCENT = Field::percent(109, &account::ZAKAT_PERCENT)
            .fills(InputPath::Account(AccountInput::ZakatPercent), |scenario, number| {
                appropriation(scenario).zakat_percent = Some(number);
            });
        PAYOUT = Field::money(86, &account::PAYOUT).short()
            .fills(InputPath::Account(AccountInput::Payout), |scenario, number| {
                appropriation(scenario).payout = Some(number);
            });
        PROMISED_RATE = Field::percent(87, &account::PROMISED_RATE)
            .fills(InputPath::Account(AccountInput::PromisedRate), |scenario, number| {
                appropriation(scenario).promised_rate = Some(number);
            });
    }
}
