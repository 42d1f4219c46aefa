//! What stands on the tabs of the pages.

use crate::i18n::say::Words;

/// A member's part of the surplus, Indonesia.
pub const SHU: Words = ["SHU saya", "SHU saya", "My SHU"];
/// Capital.
pub const CAPITAL: Words = ["Modal saya", "Modal saya", "My capital"];
/// A member's loan, Indonesia.
pub const LOAN: Words = ["Pinjaman saya", "Pinjaman saya", "My loan"];
/// The same in Malaysia.
pub const FINANCING: Words = ["Pembiayaan saya", "Pembiayaan saya", "My financing"];
/// Savings, Indonesia.
pub const SAVINGS: Words = ["Simpanan saya", "Simpanan saya", "My savings"];
/// The split of the surplus, Indonesia.
pub const SPLIT: Words = ["Pembagian SHU", "Pembahagian SHU", "The split"];
/// The plant, Indonesia.
pub const RPB: Words = ["RPB", "RPB", "Shared plant"];
/// A member's dividend, Malaysia.
pub const DIVIDEND: Words = ["Dividen saya", "Dividen saya", "My dividend"];
/// The appropriation account, Malaysia.
pub const ACCOUNT: Words = ["Pembagian laba", "Pembahagian keuntungan", "Appropriation"];
/// The patronage rebate, Malaysia.
pub const REBATE: Words = ["Rabat saya", "Rebat saya", "My rebate"];
/// The plant, Malaysia.
pub const PLANT: Words = ["Pusat pengolahan", "Pusat pemprosesan", "Shared plant"];
/// One co-op under the rules of both countries.
pub const TWO_COUNTRIES: Words = ["Indonesia–Malaysia", "Indonesia–Malaysia", "Indonesia–Malaysia"];
/// What reaches a member of a price abroad.
pub const EXPORT: Words = ["Ekspor", "Eksport", "Export"];
/// The member list.
pub const LIST: Words = ["Daftar anggota", "Senarai anggota", "Member list"];
/// Above the pages of members.
pub const MEMBERS: Words = ["Anggota", "Anggota", "Members"];
/// Above the pages of officers.
pub const OFFICERS: Words = ["Pengurus", "Lembaga dan pegawai", "Officers"];
/// Above the pages of those who run a plant.
pub const MANAGERS: Words = ["Pengelola pabrik", "Pengurus pusat pemprosesan", "Plant managers"];
/// Above what those who teach look for.
pub const TRAINERS: Words = ["Pelatih", "Jurulatih", "Trainers"];
/// A class.
pub const CLASS: Words = ["Kelas", "Kelas", "Class"];
/// Delivering to the plant, Indonesia.
pub const DELIVERY: Words = ["Setor ke RPB", "Hantar ke RPB", "Deliver"];
/// Delivering to the plant, Malaysia.
pub const DELIVERY_MALAYSIA: Words = ["Setor ke pusat", "Hantar ke pusat", "Deliver"];
