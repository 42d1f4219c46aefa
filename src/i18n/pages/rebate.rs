//! "Rebat saya": what a Malaysian co-op shares by ratio.

use crate::i18n::say::Words;

const NONE: Words = ["", "", ""];

/// The question that the page answers.
pub const QUESTION: Words = [
    "Berapa rabat dan bagian modal saya?",
    "Berapa rebat dan bahagian modal saya?",
    "What is my rebate, and my part for capital?",
];
/// Above the answer.
pub const HEADING: Words = ["Bagian Anda tahun ini", "Bahagian anda tahun ini", "Your part this year"];
/// Whose figures the example has: no Malaysian example of a rebate was found in print.
pub const EXAMPLE: Words = ["koperasi rekaan", "koperasi rekaan", "a made-up co-op"];
/// What business counts.
pub const SHARED_BY: Words = ["Dihitung dari", "Dikira daripada", "Shared by"];

/// The profit that is left to share.
pub const SURPLUS: [Words; 2] = [
    ["Laba yang bisa dibagi", "Lebihan yang boleh dibahagi", "Surplus to share out"],
    ["setelah penyisihan wajib", "selepas pembahagian berkanun", "after the statutory appropriation"],
];
/// The percentage for business with the co-op.
pub const PATRONAGE: [Words; 2] =
    [["Untuk rabat anggota", "Untuk rebat langganan", "For the patronage rebate"], NONE];
/// The percentage for capital.
pub const CAPITAL: [Words; 2] = [["Untuk modal", "Untuk modal", "For capital"], NONE];
/// Whose business it is: the member's.
pub const MY_BUSINESS: [Words; 2] = [["saya", "saya", "My"], NONE];
/// Whose business it is: everyone's.
pub const ALL_BUSINESS: [Words; 2] = [["semua anggota", "semua anggota", "All members’"], NONE];
/// The member's capital.
pub const MY_CAPITAL: [Words; 2] =
    [["Modal syer + yuran saya", "Modal syer + yuran saya", "My shares + subscriptions"], NONE];
/// Everyone's capital.
pub const ALL_CAPITAL: [Words; 2] = [
    [
        "Modal syer + yuran semua anggota",
        "Modal syer + yuran semua anggota",
        "All members’ shares + subscriptions",
    ],
    NONE,
];
