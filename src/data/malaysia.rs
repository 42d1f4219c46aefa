//! Malaysia: the provisions that the calculators cite, and the percentages that moved.
//!
//! What is known only from memory is not here, and what sources contradict each other about is unknown:
//! the page asks for it. Section numbers are those of Act 502; a new act was announced for 2026.

use super::checked::LAST_CHECKED;
use crate::domain::{
    Date, Dated, FirstDay, HoldingBase, HoldingLimit, Law, Percentage, Reading, Series, Source, Standing,
    TaxScale,
};

/// The act as amended by Act A1634 applies from this day; its sections were read in this form.
const AMENDED: Date = Date::known::<2021, 3, 1>();
/// The year in which a report calls 15 % the rate before the reduction.
const NORMAL: Date = Date::known::<2021, 1, 1>();
/// Financial years that end from this day on: 8 %.
const REDUCED: Date = Date::known::<2021, 12, 31>();
/// Until 30 November 2022; what followed at once was not found.
const REDUCED_END: Date = Date::known::<2022, 12, 1>();
/// 13 % is reported to be in force in October 2023, until 30 November 2025.
const THIRTEEN: Date = Date::known::<2023, 10, 1>();
/// From here on a return to 15 % in phases was announced; the percentages were not found.
const OPEN: Date = Date::known::<2025, 12, 1>();
/// The first year end for which a co-operative bank reports 1 % for development.
const DEVELOPMENT: Date = Date::known::<2015, 12, 31>();

/// Years of assessment, as the days they begin on.
const SCALE_2014: Date = Date::known::<2014, 1, 1>();
const SCALE_2015: Date = Date::known::<2015, 1, 1>();
const SCALE_OPEN: Date = Date::known::<2019, 1, 1>();

const SCALES: &str = "http://angkasa.coop/bm/index.php/cukai-koperasi";
const SECTION_57: &str = "https://mylaw.my/legislation/act-1993-502/section-57";
const FUNDS: &str = "https://id.scribd.com/document/237108574/7-PELABURAN-2010";
const HOLDING: &str = "https://www.kpdkmn.com/keanggotaan-modal-syer/";
const FOUNDERS: &str = "https://www.theborneopost.com/2021/03/02/amended-cooperatives-act-enters-into-force/";
const AUDITOR: &str = "https://fliphtml5.com/frevd/xwfk/Buku_Program/15";
const GP2: &str = "https://docplayer.info/53278922-Suruhanjaya-koperasi-malaysia-gp2-garis-panduan-permohonan-pembayaran-dividen-oleh-koperasi-pindaan-2012-bahagian-a-pengenalan.html";
const REPORT_2021: &str =
    "https://www.thesundaily.my/home/govt-allocates-rm1-mln-to-assist-affected-cooperatives-YE8699661";
const REPORT_2023: &str = "https://api.nst.com.my/news/nation/2023/10/966143/govt-extends-reduced-statutory-reserve-fund-contribution-rate-until-nov";
const BANK_RAKYAT: &str = "https://perak107.rssing.com/chan-42353280/article2243.html";

const fn source(citation: &'static str, url: &'static str, reading: Reading, since: Date) -> Source {
    Source { citation, url, reading, since, first_day: FirstDay::Found, checked_on: LAST_CHECKED }
}

/// A provision of the act.
macro_rules! section {
    ($citation:literal, $url:expr, $reading:expr) => {
        Series(&[Dated {
            from: AMENDED,
            standing: Standing::InForce(()),
            source: source($citation, $url, $reading, AMENDED).applied_by_then(),
        }])
    };
}

const fn percent(from: Date, percent: Standing<u8>, citation: &'static str, url: &'static str) -> Dated<u8> {
    Dated { from, standing: percent, source: source(citation, url, Reading::Report, from) }
}

/// The same, where only a day is known by which it applied.
const fn by_then(entry: Dated<u8>) -> Dated<u8> {
    Dated { source: entry.source.applied_by_then(), ..entry }
}

/// Statutory reserve (KWRS), of the audited net profit after operating adjustments.
const RESERVE: Percentage = Series(&[
    by_then(percent(NORMAL, Standing::InForce(15), "Akta Koperasi 1993 s.57(1): 15%", REPORT_2021)),
    percent(REDUCED, Standing::InForce(8), "KWRS 8%", REPORT_2021),
    percent(REDUCED_END, Standing::Unknown, "KWRS", REPORT_2023),
    by_then(percent(THIRTEEN, Standing::InForce(13), "KWRS 13%", REPORT_2023)),
    percent(OPEN, Standing::Unknown, "KWRS", REPORT_2023),
]);

/// Education trust fund (KWAPK): sources say 1 % and 2 %.
const EDUCATION: Percentage =
    Series(&[percent(DEVELOPMENT, Standing::Unknown, "KWAPK (1% / 2%)", BANK_RAKYAT)]);

/// Development trust fund (`KWAPmK`), Regulations 1996.
const DEVELOPMENT_FUND: Percentage = Series(&[by_then(percent(
    DEVELOPMENT,
    Standing::InForce(1),
    "Peraturan-Peraturan KWAPmK 1996: 1%",
    BANK_RAKYAT,
))]);

/// Share dividend above this needs the regulator's prior written approval.
const CEILING: Percentage =
    Series(&[by_then(percent(AMENDED, Standing::InForce(10), "SKM: dividen syer 10%", AUDITOR))]);

/// One member holds at most one fifth of the share capital.
const HOLDING_LIMIT: Series<HoldingLimit> = Series(&[Dated {
    from: AMENDED,
    standing: Standing::InForce(HoldingLimit { percent: 20, of: HoldingBase::ShareCapital }),
    source: source("Akta Koperasi 1993 s.33", HOLDING, Reading::Report, AMENDED).applied_by_then(),
}]);

/// Founders of a primary co-op.
const LEAST_FOUNDERS: Series<u8> = Series(&[percent(AMENDED, Standing::InForce(20), "Akta A1634", FOUNDERS)]);

const fn scale(bands: &'static [(u32, u8)], above: u8) -> Standing<TaxScale> {
    Standing::InForce(TaxScale {
        bands,
        above,
        exempt_below: 750_000,
        exempt_years: 5,
        transfers_percent: 25,
        funds_percent: 8,
    })
}

const fn tax(from: Date, standing: Standing<TaxScale>, citation: &'static str) -> Dated<TaxScale> {
    Dated { from, standing, source: source(citation, SCALES, Reading::Report, from) }
}

/// Income tax of co-ops; whether the scale of 2015 goes on from the year of assessment 2019 was not found.
const COOP_TAX: Series<TaxScale> = Series(&[
    tax(
        SCALE_2014,
        scale(
            &[
                (30_000, 0),
                (60_000, 5),
                (100_000, 10),
                (150_000, 15),
                (250_000, 20),
                (500_000, 22),
                (750_000, 24),
            ],
            25,
        ),
        "Skala cukai koperasi, Tahun Taksiran 2014",
    ),
    tax(
        SCALE_2015,
        scale(
            &[
                (30_000, 0),
                (60_000, 5),
                (100_000, 10),
                (150_000, 15),
                (250_000, 18),
                (500_000, 21),
                (750_000, 23),
            ],
            24,
        ),
        "Skala cukai koperasi, Tahun Taksiran 2015–2018",
    ),
    tax(SCALE_OPEN, Standing::Unknown, "Skala cukai koperasi, Tahun Taksiran 2019"),
]);

/// The law of Malaysia.
pub const LAW: Law = Law {
    surplus: Series(&[]),
    sharing: section!("Akta Koperasi 1993 s.57(5)(a)", SECTION_57, Reading::Text),
    reserve: section!("Akta Koperasi 1993 s.57(1)", SECTION_57, Reading::Report),
    capital_return: section!("Akta Koperasi 1993 s.57(5)(b)", SECTION_57, Reading::Text),
    member_capital: section!("Akta Koperasi 1993 s.50; P.U.(A) 129/2010 per. 2", FUNDS, Reading::Report),
    untaxed: Series(&[]),
    dividend: section!("Akta Koperasi 1993 s.57(5)(b)", SECTION_57, Reading::Text),
    share_dividend_ceiling: CEILING,
    statutory: section!("Akta Koperasi 1993 s.57(1) dan (2)", SECTION_57, Reading::Report),
    statutory_reserve: RESERVE,
    education_fund: EDUCATION,
    development_fund: DEVELOPMENT_FUND,
    trust_funds_within: section!("Akta Koperasi 1993 s.57(4)", SECTION_57, Reading::Text),
    holding_limit: HOLDING_LIMIT,
    borrowing_limit: Series(&[]),
    participation_limit: Series(&[]),
    least_founders: LEAST_FOUNDERS,
    least_capital: Series(&[]),
    audit_from: Series(&[]),
    capital_floor: Series(&[]),
    village_share: Series(&[]),
    savings_interest_tax: Series(&[]),
    coop_tax: COOP_TAX,
    other_sources: section!("Akta Koperasi 1993 s.57(8), GP2", GP2, Reading::Report),
};
