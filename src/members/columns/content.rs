//! What a column holds.

use strum::IntoStaticStr;

/// What a column holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Content {
    /// The member's number with the co-op.
    MemberNumber,
    /// The number that the employer gave; NIK in many co-ops of employees.
    EmployeeNumber,
    /// A number that counts the lines, and begins again in each section.
    RunningNumber,
    /// The number of a citizen (NIK, `MyKad`). It is never kept: whoever shares out a surplus does not need it.
    CitizenNumber,
    /// The member's name.
    Name,
    /// Amounts.
    #[strum(serialize = "amount")]
    Amount(AmountOf),
    /// Months of membership in the year.
    Months,
    /// What kind of movement a row of a ledger is: in or out.
    Movement,
    /// What kind of savings a row of a ledger is about.
    Kind,
    /// A day.
    Date,
    /// Whether, or on which day, a row was deleted or cancelled; nothing where it was not.
    Deleted,
    /// Whether somebody is a member still, or what a movement came to.
    Status,
    /// The number of a transaction.
    Reference,
    /// A remark, or what a row of a book is about.
    Remark,
    /// Anything else, or nothing that is known.
    #[default]
    Other,
}

impl Content {
    /// Its name; of amounts, what they are of.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Amount(of) => of.into(),
            other => other.into(),
        }
    }

    /// Whether it holds amounts.
    #[must_use]
    pub fn is_amount(self) -> bool {
        matches!(self, Self::Amount(_))
    }
}

/// What amounts are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum AmountOf {
    /// Paid once on joining (simpanan pokok).
    Principal,
    /// Paid at set times (simpanan wajib).
    Mandatory,
    /// Paid in freely (sukarela, manasuka, simpanan khas).
    Voluntary,
    /// Share capital (modal syer).
    Shares,
    /// Subscriptions (yuran).
    Subscription,
    /// Savings, no kind told; or several kinds in one.
    Savings,
    /// The sum of savings that have columns of their own.
    AllSavings,
    /// Lent to the member.
    Loan,
    /// Paid back of it.
    LoanPaid,
    /// What is left of it.
    LoanLeft,
    /// Business with the co-op.
    Business,
    /// Paid in, in a book.
    In,
    /// Taken out, in a book.
    Out,
    /// What a book is at after a row.
    Balance,
    /// An amount, and no more is told.
    Plain,
}

impl AmountOf {
    /// Whether a list of members that has this column most likely is about it: what members have, or did.
    #[must_use]
    pub fn is_basis(self) -> bool {
        matches!(
            self,
            Self::Principal
                | Self::Mandatory
                | Self::Voluntary
                | Self::Shares
                | Self::Subscription
                | Self::Savings
                | Self::Business
                | Self::Plain
        )
    }
}

/// What is said of a column by whoever reads the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// The member's number.
    Number,
    /// The name.
    Name,
    /// Amounts of this.
    Amount(AmountOf),
    /// Anything else that it holds, such as the kind of a movement; it is no key.
    Holds(Content),
}

impl Use {
    /// What a column holds that is used so.
    #[must_use]
    pub fn content(self) -> Content {
        match self {
            Self::Number => Content::MemberNumber,
            Self::Name => Content::Name,
            Self::Amount(of) => Content::Amount(of),
            Self::Holds(content) => content,
        }
    }
}
