//! The labels of the first page's fields.

use super::language::Language;
use super::say::{Words, capitalised, fill, say};
use super::split::{basis, patronage, purpose};
use crate::domain::{Basis, Purpose, Side};
use crate::input::{Field, Form};

/// In place of a hint.
const NO_HINT: Words = ["", "", ""];

/// The label of a field and a short hint, which may be empty.
#[must_use]
pub fn field(field: Field, form: &Form, language: Language) -> (String, &'static str) {
    let plain = |label: Words, hint: Words| (String::from(say(label, language)), say(hint, language));
    let pool_basis = |place: usize| form.pools.get(place).map_or(Basis::Transactions, |pool| pool.basis);
    let share = |name: &str| {
        let words = ["Bagian #", "Bahagian #", "Share for #"];
        (fill(say(words, language), name), "")
    };
    match field {
        Field::Surplus => plain(
            ["SHU koperasi setahun", "Lebihan (SHU) koperasi setahun", "The co-op’s surplus (SHU) this year"],
            [
                "dari laporan RAT, setelah pajak",
                "daripada laporan mesyuarat agung, selepas cukai",
                "from the annual report, after tax",
            ],
        ),
        Field::Income => plain(["Pendapatan setahun", "Pendapatan setahun", "Income of the year"], NO_HINT),
        Field::Costs => plain(
            ["Biaya setahun", "Kos setahun", "Costs of the year"],
            ["termasuk penyusutan dan pajak", "termasuk susut nilai dan cukai", "with depreciation and tax"],
        ),
        Field::MembersShare => plain(
            ["Bagian anggota", "Bahagian ahli", "Members’ share"],
            [
                "dari SHU, lalu dibagi lagi di bawah ini",
                "daripada lebihan, kemudian dibahagi lagi di bawah",
                "of the surplus, split again below",
            ],
        ),
        Field::PoolShare(_) if form.pools.len() <= 1 => share(purpose(Purpose::PatronageRefund, language)),
        Field::PoolShare(place) => share(&patronage(pool_basis(place), language)),
        Field::CapitalShare => share(purpose(Purpose::CapitalReturn, language)),
        Field::Pool(place, side) => (sided(basis(pool_basis(place), language), side, language), ""),
        Field::Capital(Basis::MemberCapital, side) => {
            let savings = say(["simpanan", "simpanan", "savings"], language);
            let both = ["pokok + wajib", "pokok + wajib", "principal + mandatory"];
            (sided(savings, side, language), say(both, language))
        }
        Field::Capital(of, side) => (sided(basis(of, language), side, language), ""),
        Field::FundShare(place) => {
            let name = form.funds.get(place).map_or(Purpose::Other, |fund| fund.purpose);
            (capitalised(purpose(name, language)), "")
        }
    }
}

/// What is counted, on one side of the ratio.
fn sided(noun: &str, side: Side, language: Language) -> String {
    let words: Words = match side {
        Side::Member => ["# saya", "# saya", "My #"],
        Side::Total => ["total # semua anggota", "jumlah # semua ahli", "All members’ #"],
        Side::NonMembers => {
            ["Dari itu, bukan anggota", "Daripadanya, bukan ahli", "Of this, from non-members"]
        }
    };
    capitalised(&fill(say(words, language), noun))
}
