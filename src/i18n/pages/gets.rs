//! What a member gets, and for what, in one sentence.

use crate::i18n::say::Words;

/// Begins the sentence about the total, before who gets it.
pub const OF_SURPLUS: Words =
    ["Dari SHU koperasi #, #", "Daripada lebihan koperasi #, #", "Of the co-op’s surplus of #, #"];
/// Who gets the total of an example, which is nobody’s own.
pub const MEMBER_GETS: Words = ["anggota ini mendapat", "anggota ini mendapat", "this member gets"];
/// Who gets the total.
pub const YOU_GET: Words = ["Anda mendapat", "anda mendapat", "you get"];
/// An amount, and what it is for.
pub const BECAUSE: Words = ["# karena #", "# kerana #", "# for #"];
/// Between what that is and how much of it.
pub const OF: Words = [" ", " ", " of "];
/// Between two such.
pub const AND: Words = [" dan ", " dan ", " and "];
/// What was paid in.
pub const SAVINGS: Words = ["simpanan", "simpanan", "savings"];
/// An amount, what it is from, the rate, and what the rate is of.
pub const AT_RATE: Words = ["# dari # (# × #)", "# daripada # (# × #)", "# from # (# × #)"];
