//! Splits of the surplus that are in use or taught. None is prescribed: the members decide theirs.

use crate::domain::Purpose;

/// Where a split was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SplitOrigin {
    /// An exercise about Koperasi Perguruan Bangau Hitam, 2008.
    BangauHitam,
    /// An exercise about Koperasi Merdeka.
    Merdeka,
    /// An article about cooperatives.
    Article,
    /// A program that cooperatives keep their accounts with.
    Program,
}

/// A split of the surplus, where it comes from, and its percentages.
#[derive(Clone, Copy, Debug)]
pub struct SplitTemplate {
    /// Where it was read, which it is called by.
    pub origin: SplitOrigin,
    /// Percentages of the surplus; 100 together.
    pub lines: &'static [(Purpose, u8)],
    /// How the members' part is split again; empty where the source does not say.
    pub members: &'static [(Purpose, u8)],
}

/// The splits on record; where each was read is told in `docs/evidence.md`.
pub static SPLIT_TEMPLATES: [SplitTemplate; 4] = [
    SplitTemplate {
        origin: SplitOrigin::BangauHitam,
        lines: &[
            (Purpose::CapitalReturn, 25),
            (Purpose::PatronageRefund, 30),
            (Purpose::Reserve, 10),
            (Purpose::Board, 10),
            (Purpose::Education, 15),
            (Purpose::Social, 10),
        ],
        members: &[],
    },
    SplitTemplate {
        origin: SplitOrigin::Merdeka,
        lines: &[
            (Purpose::CapitalReturn, 50),
            (Purpose::PatronageRefund, 20),
            (Purpose::Reserve, 5),
            (Purpose::Board, 10),
            (Purpose::Management, 5),
            (Purpose::Education, 3),
            (Purpose::Social, 5),
            (Purpose::Development, 2),
        ],
        members: &[],
    },
    SplitTemplate {
        origin: SplitOrigin::Article,
        lines: &[
            (Purpose::Members, 40),
            (Purpose::Reserve, 40),
            (Purpose::Board, 5),
            (Purpose::Employees, 5),
            (Purpose::Education, 5),
            (Purpose::Social, 5),
        ],
        members: &[],
    },
    SplitTemplate {
        origin: SplitOrigin::Program,
        lines: &[(Purpose::Members, 70), (Purpose::Reserve, 30)],
        members: &[(Purpose::CapitalReturn, 40), (Purpose::PatronageRefund, 60)],
    },
];
