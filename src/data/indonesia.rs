//! Indonesia: the provisions that the calculators cite.
//!
//! Facts known only from memory are not here. The law names no rate for the reserve, the return on
//! capital or the patronage refund: the members decide them, so there is no number in this file.

use super::checked::LAST_CHECKED;
use crate::domain::{
    Date, Dated, FirstDay, HoldingBase, HoldingLimit, Law, Percentage, Provision, Reading, Series, Source,
    Standing, ThresholdTax,
};

/// UU 25/1992 bears this date.
const ENACTED: Date = Date::known::<1992, 10, 21>();
/// UU 17/2012 took its place when it was promulgated.
const REPLACED: Date = Date::known::<2012, 10, 30>();
/// UU 17/2012 was struck down as a whole on this day, so UU 25/1992 applies again.
const RESTORED: Date = Date::known::<2014, 5, 28>();
/// UU 11/2020 was promulgated on this day.
const JOB_CREATION: Date = Date::known::<2020, 11, 2>();

/// The first year end after Permenkop 8/2023: its own first day was not read.
const SAVINGS_AND_LOAN: Date = Date::known::<2023, 12, 31>();
/// The day of the report on Permendes 10/2025: its own first day was not read.
const VILLAGE: Date = Date::known::<2025, 8, 14>();
/// Inpres 17/2025 bears this date.
const VILLAGE_DOUBTED: Date = Date::known::<2025, 10, 22>();
/// The first year end after Permen 11/2018: its own first day was not read.
const EARLIER_CAPITAL: Date = Date::known::<2018, 12, 31>();
/// The first year end of its year; the regulation's own first day was not read.
const AUDITED: Date = Date::known::<2024, 12, 31>();
/// The first year after PP 15/2009: its own first day was not read.
const INTEREST: Date = Date::known::<2010, 1, 1>();

const REPLACEMENT: Source = Source {
    citation: "UU 25/1992 → UU 17/2012 (MK 28/PUU-XI/2013)",
    url: "https://id.scribd.com/presentation/460698767/1535688104-rakornas-2012-dep1-sosialisasi-uu-17-tahun-2012-setyo-heriyanto",
    reading: Reading::Report,
    since: REPLACED,
    first_day: FirstDay::Found,
    checked_on: LAST_CHECKED,
};

const FOUNDERS: &str = "https://pajak.go.id/id/artikel/pajak-penghasilan-operasi-koperasi";
const UU_25_1992: &str = "https://www.anirti.com/2021/02/pajak-shu-dihilangkan-di-uu-nomor-11.html";
const PRINCIPLES: &str = "http://wiwiwahda0804.blogspot.com/2012/10/ekonomi-koperasi.html";
const CAPITAL: &str =
    "https://text-id.123dok.com/document/4yr6nxjoy-modal-lapangan-usaha-sisa-hasil-usaha.html";

/// A provision of UU 25/1992: in force, replaced for a year and a half, and in force again.
macro_rules! act_of_1992 {
    ($citation:literal, $url:expr, $reading:expr) => {
        Series(&[
            Dated {
                from: ENACTED,
                standing: Standing::InForce(()),
                source: Source {
                    citation: $citation,
                    url: $url,
                    reading: $reading,
                    since: ENACTED,
                    first_day: FirstDay::Found,
                    checked_on: LAST_CHECKED,
                },
            },
            Dated { from: REPLACED, standing: Standing::Repealed, source: REPLACEMENT },
            Dated {
                from: RESTORED,
                standing: Standing::InForce(()),
                source: Source {
                    citation: $citation,
                    url: $url,
                    reading: $reading,
                    since: RESTORED,
                    first_day: FirstDay::Found,
                    checked_on: LAST_CHECKED,
                },
            },
        ])
    };
}

/// Income of the year less costs, depreciation and other obligations, tax included.
const SURPLUS: Provision = act_of_1992!("UU 25/1992 Pasal 45 ayat (1)", UU_25_1992, Reading::Report);

/// After the reserve, to members in proportion to their business with the co-op, and to other needs.
const SHARING: Provision = act_of_1992!("UU 25/1992 Pasal 45 ayat (2)", UU_25_1992, Reading::Report);

/// The members' meeting sets the reserve; the article names no minimum.
const RESERVE: Provision = act_of_1992!("UU 25/1992 Pasal 45 ayat (3)", UU_25_1992, Reading::Report);

/// Return on capital is allowed and limited; the article names no rate.
const CAPITAL_RETURN: Provision = act_of_1992!("UU 25/1992 Pasal 5 ayat (1)", PRINCIPLES, Reading::Report);

/// Simpanan pokok and simpanan wajib are the co-op's own capital.
const MEMBER_CAPITAL: Provision = act_of_1992!("UU 25/1992 Pasal 41", CAPITAL, Reading::Text);

/// What a member receives of the surplus is no object of income tax.
const UNTAXED: Provision = Series(&[Dated {
    from: JOB_CREATION,
    standing: Standing::InForce(()),
    source: Source {
        citation: "UU PPh Pasal 4 ayat (3) huruf i, diubah dengan UU 11/2020",
        url: "https://pratamainstitute.com/sisa-hasil-usaha-koperasi-bagaimana-perlakuan-pajaknya",
        reading: Reading::Report,
        since: JOB_CREATION,
        first_day: FirstDay::Found,
        checked_on: LAST_CHECKED,
    },
}]);

/// A limit of Permenkop 8/2023 for savings-and-loan co-ops.
macro_rules! limit_of_2023 {
    ($percent:expr, $citation:literal) => {
        Series(&[Dated {
            from: SAVINGS_AND_LOAN,
            standing: Standing::InForce($percent),
            source: Source {
                citation: $citation,
                url: "https://peraturan.bpk.go.id/Download/317418/permenkop-kukm-no-8-tahun-2023.pdf",
                reading: Reading::Report,
                since: SAVINGS_AND_LOAN,
                first_day: FirstDay::NotFound,
                checked_on: LAST_CHECKED,
            },
        }])
    };
}

/// One member's share of the own capital.
const HOLDING_LIMIT: Series<HoldingLimit> = limit_of_2023!(
    HoldingLimit { percent: 20, of: HoldingBase::OwnCapital },
    "Permenkop 8/2023 Pasal 63 ayat (6)"
);

/// What may be borrowed from banks and by bonds, of the assets.
const BORROWING_LIMIT: Percentage = limit_of_2023!(40, "Permenkop 8/2023 Pasal 65");

/// What investors may take part with, of the assets.
const PARTICIPATION_LIMIT: Percentage = limit_of_2023!(25, "Permenkop 8/2023 Pasal 68");

/// Final tax on a month's interest: free up to Rp 240,000, above that 10 % of the whole.
const INTEREST_TAX: Series<ThresholdTax> = Series(&[Dated {
    from: INTEREST,
    standing: Standing::InForce(ThresholdTax { free_up_to: 240_000, percent: 10 }),
    source: Source {
        citation: "PP 15/2009 Pasal 2",
        url: "https://www.citasco.com/regulation/pajak-penghasilan-atas-bunga-simpanan-yang-dibayarkan-oleh-koperasi-kepada-anggota-koperasi-orang-pribadi/",
        reading: Reading::Text,
        since: INTEREST,
        first_day: FirstDay::NotFound,
        checked_on: LAST_CHECKED,
    },
}]);

/// Part of the net profit for the village that a Kopdes belongs to; since the later instruction it is open
/// whether it applies.
const VILLAGE_SHARE: Percentage = Series(&[
    Dated {
        from: VILLAGE,
        standing: Standing::InForce(20),
        source: Source {
            citation: "Permendes 10/2025",
            url: "https://www.dutanusantaramerdeka.com/2025/08/14-DNM-11838-permendes-mekanisme-pembiayaan-koperasi-desa-merah-putih.html",
            reading: Reading::Report,
            since: VILLAGE,
            first_day: FirstDay::NotFound,
            checked_on: LAST_CHECKED,
        },
    },
    Dated {
        from: VILLAGE_DOUBTED,
        standing: Standing::Unknown,
        source: Source {
            citation: "Inpres 17/2025",
            url: "https://aktual.com/anggaran-desa-berkurang-rp40-triliun-fokus-baru-ke-koperasi-desa-merah-putih",
            reading: Reading::Report,
            since: VILLAGE_DOUBTED,
            first_day: FirstDay::Found,
            checked_on: LAST_CHECKED,
        },
    },
]);

const fn founders(from: Date, standing: Standing<u8>, citation: &'static str) -> Dated<u8> {
    let source = Source {
        citation,
        url: FOUNDERS,
        reading: Reading::Report,
        since: from,
        first_day: FirstDay::Found,
        checked_on: LAST_CHECKED,
    };
    Dated { from, standing, source }
}

/// Founders of a primary co-op: 20, since the job creation act 9.
const LEAST_FOUNDERS: Series<u8> = Series(&[
    founders(ENACTED, Standing::InForce(20), "UU 25/1992 Pasal 6"),
    Dated { from: REPLACED, standing: Standing::Repealed, source: REPLACEMENT },
    founders(RESTORED, Standing::InForce(20), "UU 25/1992 Pasal 6"),
    founders(JOB_CREATION, Standing::InForce(9), "UU 11/2020, UU 6/2023"),
]);

/// First capital of a savings-and-loan co-op, by where it works.
const LEAST_CAPITAL: Series<[u32; 3]> = Series(&[
    Dated {
        from: EARLIER_CAPITAL,
        standing: Standing::InForce([15_000_000, 75_000_000, 375_000_000]),
        source: Source {
            citation: "Permenkop 11/2018",
            url: "https://money.kompas.com/read/2022/06/30/080000926/orientasi-kualitas-naikkan-modal-inti-koperasi-simpan-pinjam",
            reading: Reading::Report,
            since: EARLIER_CAPITAL,
            first_day: FirstDay::NotFound,
            checked_on: LAST_CHECKED,
        },
    },
    Dated {
        from: SAVINGS_AND_LOAN,
        standing: Standing::InForce([500_000_000, 1_000_000_000, 2_000_000_000]),
        source: Source {
            citation: "Permenkop 8/2023 Pasal 8 ayat (4)",
            url: "https://bisnislife.com/modal-awal-mendirikan-koperasi-simpan-pinjam/amp",
            reading: Reading::Report,
            since: SAVINGS_AND_LOAN,
            first_day: FirstDay::NotFound,
            checked_on: LAST_CHECKED,
        },
    },
]);

/// The own capital must not fall below what the co-op began with.
const CAPITAL_FLOOR: Provision = limit_of_2023!((), "Permenkop 8/2023 Pasal 63 ayat (5)");

/// Audit by a public accountant, for savings-and-loan co-ops and units.
const AUDIT_FROM: Series<u64> = Series(&[Dated {
    from: AUDITED,
    standing: Standing::InForce(5_000_000_000),
    source: Source {
        citation: "Permenkop 2/2024",
        url: "https://updates.co.id/permen-kopukm-no-2-tahun-2024-tentang-kebijakan-akuntansi-koperasi-mewajibkan-koperasi-di-audit-akuntan-publik",
        reading: Reading::Report,
        since: AUDITED,
        first_day: FirstDay::NotFound,
        checked_on: LAST_CHECKED,
    },
}]);

/// The law of Indonesia.
pub const LAW: Law = Law {
    surplus: SURPLUS,
    sharing: SHARING,
    reserve: RESERVE,
    capital_return: CAPITAL_RETURN,
    member_capital: MEMBER_CAPITAL,
    untaxed: UNTAXED,
    dividend: CAPITAL_RETURN,
    share_dividend_ceiling: Series(&[]),
    statutory: Series(&[]),
    statutory_reserve: Series(&[]),
    education_fund: Series(&[]),
    development_fund: Series(&[]),
    trust_funds_within: Series(&[]),
    holding_limit: HOLDING_LIMIT,
    borrowing_limit: BORROWING_LIMIT,
    participation_limit: PARTICIPATION_LIMIT,
    least_founders: LEAST_FOUNDERS,
    least_capital: LEAST_CAPITAL,
    audit_from: AUDIT_FROM,
    capital_floor: CAPITAL_FLOOR,
    village_share: VILLAGE_SHARE,
    savings_interest_tax: INTEREST_TAX,
    coop_tax: Series(&[]),
    other_sources: Series(&[]),
};
