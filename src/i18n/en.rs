//! English.

use super::explain::Joints;
use super::message::Message;
use crate::domain::{Basis, MathError, Purpose, Refusal, RemainderRule, Remark, Term};
use crate::input::Rejection;

pub(super) static JOINTS: Joints = Joints {
    is: " is ",
    namely: ": ",
    plus: " plus ",
    minus: " minus ",
    times: " times ",
    over: " divided by ",
    power: " to the power of ",
    ceiling: ", rounded up to a multiple of ",
    trial: ", found by trial",
    floored: ", rounded down to a multiple of ",
    half_up: ", rounded to the nearest multiple of ",
    fitted: ", rounded so that the parts add up to the whole",
    loss: ", because the year ended with a loss",
    earlier_losses: ", because earlier losses take it all",
    no_basis: ", because the total is zero",
    exempt: ", because the law exempts it",
    given: ", as entered",
    decided: ", as the members decided",
};

pub(super) fn message(message: Message) -> &'static str {
    match message {
        Message::Title => "Cooperative Calculator",
        Message::Question => "What is my share of the surplus (SHU)?",
        Message::Intro => {
            "Enter the figures from your co-op’s annual report. Everything is calculated on this device; nothing is sent."
        }
        Message::Country => "Country",
        Message::Indonesia => "Indonesia",
        Message::Malaysia => "Malaysia",
        Message::Language => "Language",
        Message::Inputs => "Inputs",
        Message::Result => "Result",
        Message::ByLaws => "My co-op’s rules (by-laws)",
        Message::Answer => "Your SHU this year",
        Message::AnswerSoFar => "Your SHU so far",
        Message::AnswerNone => "Enter figures to see your SHU.",
        Message::StillNeeded => "Still empty:",
        Message::ToCorrect => "Please correct:",
        Message::DoYouMean => "Do you mean:",
        Message::ExampleShown => "Figures with a dashed border are an example:",
        Message::LoadExample => "Show an example",
        Message::StartEmpty => "Start empty",
        Message::Undo => "Bring my figures back",
        Message::FormReplaced => "Your earlier figures are still kept on this page.",
        Message::SourceLink => "source",
        Message::RulesOn => "Rules as of",
        Message::Estimate => "An estimate for information; the members’ meeting decides",
        Message::NothingSent => "No data is sent",
        Message::Crashed => {
            "Sorry, the calculator has stopped because of an error. Its figures are hidden so that nobody uses a wrong one. Reload this page to start again."
        }
        Message::Thousand => "thousand",
        Message::Million => "million",
        Message::Billion => "billion",
        Message::Chips => "Add a unit",
        Message::ToAnswer => "Your SHU",
        Message::ExactValue => "Before rounding:",
        Message::ExampleTag => "example figure",
        Message::Unclear => "the number can be read in more than one way; choose one.",
        Message::PartComing => "Loading …",
        Message::PartFailed => "This part could not be loaded. Check your connection.",
        Message::Again => "Try again",
    }
}

pub(super) fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Members => "members’ share",
        Purpose::CapitalReturn => "return on capital",
        Purpose::PatronageRefund => "patronage refund",
        Purpose::Reserve => "reserve",
        Purpose::Board => "board fund",
        Purpose::Supervisors => "supervisors’ fund",
        Purpose::Management => "management fund",
        Purpose::Employees => "employees’ fund",
        Purpose::Education => "education fund",
        Purpose::Social => "social fund",
        Purpose::WorkArea => "work-area development fund",
        Purpose::Development => "development fund",
        Purpose::Environment => "environment fund",
        Purpose::Other => "other fund",
    }
}

pub(super) fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::MemberCapital => "principal + mandatory savings",
        Basis::PrincipalContribution => "principal savings",
        Basis::MandatoryContribution => "mandatory savings",
        Basis::VoluntarySavings => "voluntary savings",
        Basis::Transactions => "transactions",
        Basis::Purchases => "purchases from the co-op",
        Basis::Sales => "sales to the co-op",
        Basis::LoanPrincipal => "loans",
        Basis::InterestPaid => "loan interest",
        Basis::InstalmentsPaid => "principal repaid",
    }
}

pub(super) fn term(term: Term) -> &'static str {
    match term {
        Term::Surplus => "the co-op’s surplus",
        Term::Income => "income",
        Term::Costs => "costs",
        Term::Share(_) => "percentage for #",
        Term::Amount(of) if of.purpose.is_pool() => "# for all members",
        Term::Amount(_) => "#",
        Term::Paid(_) => "# in payable units",
        Term::LinesRest => "rounding difference of the split",
        Term::Unallocated => "surplus not yet allocated",
        Term::UnallocatedIn(_) => "unallocated part of #",
        Term::MemberBasis(_) => "your #",
        Term::TotalBasis(_) => "all #",
        Term::MemberBasisSum(_) => "your basis for #",
        Term::TotalBasisSum(_) => "whole basis for #",
        Term::NonMemberBasis(_) => "part from non-members",
        Term::NonMemberPart(_) => "# not paid out because it comes from non-members",
        Term::PoolRate(_) => "rate of #",
        Term::MemberPart(_) => "your #",
        Term::MemberPaid(_) => "your # as paid",
        Term::MemberTotalExact => "your SHU before rounding",
        Term::MemberTotal => "your SHU",
        Term::RoundingRest => "rounding difference",
        Term::MemberCount
        | Term::Months
        | Term::PrincipalEach
        | Term::MandatoryEach
        | Term::PrincipalAll
        | Term::MandatoryAll
        | Term::ContributionsAll
        | Term::AllocatedAmount
        | Term::Weight(_)
        | Term::TotalWeight
        | Term::AllocatedPart(_)
        | Term::PaidTogether
        | Term::Dividend(_)
        | Term::Account(_)
        | Term::Capital(_)
        | Term::Savings(_)
        | Term::Result(_)
        | Term::Tax(_)
        | Term::Process(..)
        | Term::Business(..)
        | Term::Finance(..)
        | Term::Project(_)
        | Term::Storage(_)
        | Term::Plant(_)
        | Term::Whole
        | Term::Nothing => "",
    }
}

pub(super) fn refusal(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Negative => "This cannot be below zero. Remove the minus sign.",
        Refusal::AboveHundred => "A percentage is 100 at most. Check the figure.",
        Refusal::TooManyDecimals => "Two decimals at most.",
        Refusal::OverAllocatedPercent(_) => {
            "The split is above 100%: #% too much. Lower one of the percentages."
        }
        Refusal::OverAllocatedAmount(_) => "The parts exceed the surplus by #. Lower one of them.",
        Refusal::PartExceedsWhole => {
            "A part cannot exceed the total of all members. Check both figures in the annual report."
        }
        Refusal::NobodyToPay => "There is nobody to split over: every basis is zero.",
        Refusal::UnknownVersion(_)
        | Refusal::SaidTwice
        | Refusal::TooDeep
        | Refusal::TooMany
        | Refusal::BasisAndLines
        | Refusal::SameNumber
        | Refusal::FractionAboveOne
        | Refusal::PartsOfUnit
        | Refusal::MonthOutsideYear
        | Refusal::NoSuchMonth
        | Refusal::DayOutsideYear
        | Refusal::NotAYear
        | Refusal::NoSuchYear
        | Refusal::MonthsNotInOrder
        | Refusal::PaidBackTooMuch
        | Refusal::NotPositive
        | Refusal::NoMonths
        | Refusal::BandsNotRising
        | Refusal::YearsOutOfRange
        | Refusal::NoSuchProduct
        | Refusal::TooManyMonths
        | Refusal::GraceTooLong
        | Refusal::PartExceedsPrice
        | Refusal::YearsOfProject
        | Refusal::NothingLeft
        | Refusal::ReserveBelowTrustFunds => "",
        Refusal::Math(MathError::DivisionByZero) => "The divisor is zero. Enter a figure above zero.",
        Refusal::Math(MathError::Overflow) => "The figures are too large to calculate here.",
        Refusal::Math(MathError::UnlikeUnits) => "Unlike units cannot be added.",
    }
}

pub(super) fn remark(remark: Remark) -> &'static str {
    match remark {
        Remark::Loss => {
            "The year ended with a loss, so no surplus is shared. The members’ meeting decides: cover it from the reserve, or carry it to next year."
        }
        Remark::Unallocated => "The split is below 100%: the rest is not allocated yet.",
        Remark::UndistributedPool(_) => "#: the total is zero, so this pool is paid to nobody.",
        Remark::NonMembers(_) => "#: part of its basis comes from non-members; that part is not paid out.",
        Remark::BasisMismatch(..) => "#: your # exceed the total. The same basis must be used on both sides.",
        Remark::VoluntaryLeftOut(_) => {
            "Voluntary savings do not count: the co-op owes them to you; they are not capital."
        }
        Remark::VoluntaryCounted(_) => {
            "Voluntary savings count here. That is the by-laws’ choice: by the general rule the co-op owes them; they are not capital."
        }
        Remark::RestTo(_) => "What rounding leaves over goes to the #.",
        Remark::Overpays => "This rounding pays out more than there is; the difference is shown.",
        Remark::RestOpen => "This rounding leaves money without a destination; the difference is shown.",
        Remark::SharesLikeFractions => {
            "All percentages together are not more than 1 %. If 5 % is meant, write 5, not 0.05."
        }
        Remark::RuleNotKnown(_) => {
            "No rule in force is on record here for #. Choose a later day, or ask for the rule of that day."
        }
        Remark::Rates(_) | Remark::Capital(_) | Remark::Result(_) | Remark::Plant(_) => "",
        Remark::NotTaxed => "Members pay no income tax on SHU they receive.",
    }
}

pub(super) fn rejection(rejection: Rejection) -> &'static str {
    match rejection {
        Rejection::TooLong => "Too long for one number. Write only the number.",
        Rejection::ControlCharacter => "This looks like more than one pasted number. Paste one only.",
        Rejection::MixedDigits => "The digits come from two scripts. Write them in one.",
        Rejection::TwoSigns => "There are two plus or minus signs. Use one.",
        Rejection::PriceTail => "The sign ,- is for amounts only. Remove it.",
        Rejection::WrongCurrency => "The currency does not fit this field. Write only the number.",
        Rejection::PercentSign => "This field is not a percentage. Remove the % sign.",
        Rejection::Multiplier => {
            "Thousand, million and billion are for amounts only. Write the number in full."
        }
        Rejection::TooManyDecimals => "Too many decimals.",
        Rejection::NotWhole => "Enter a whole number, without decimals.",
        Rejection::TooManyDigits => "15 digits at most. Is this an identity number and not an amount?",
        Rejection::NotANumber => "This cannot be read as a number. Example: 1500000 or 12,5.",
    }
}

pub(super) fn rule(rule: RemainderRule) -> &'static str {
    match rule {
        RemainderRule::LargestRemainder => "Largest remainder: always adds up",
        RemainderRule::FloorRestToReserve => "Down, the rest to the reserve",
        RemainderRule::FloorHundredRestToSocial => "Down to hundreds, the rest to the social fund",
        RemainderRule::HalfUp => "To the nearest (may overpay)",
    }
}
