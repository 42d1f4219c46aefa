//! Cases for workshops: published examples, and complete co-ops that are made up and say so.
//!
//! A case is the inputs of one page or of several, as a saved form has them. The first page is the one that is shown.

/// Whose case it is; what it is called in a language is said elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseOf {
    /// Koperasi Alis Jaya: the surplus of a member.
    AlisJaya,
    /// A village co-op of ten members: its first capital.
    KopdesSepuluh,
    /// A year of subscriptions at KOPEKS.
    Kopeks,
    /// Kopdes Sumber Rejeki: a village shop of 300 members.
    SumberRejeki,
    /// Koperasi Susu Sejahtera: a dairy shares by milk delivered.
    SusuSejahtera,
    /// Koperasi Kelapa Nusa: virgin coconut oil in a shared plant.
    KelapaNusa,
    /// Koperasi Cabai Batu: dried chili, ten tons a month.
    CabaiBatu,
    /// Koperasi Sekolah Harapan: a Malaysian school co-op.
    SekolahHarapan,
    /// Koperasi Ladang Makmur: a Malaysian estate co-op.
    LadangMakmur,
}

/// A publication as it is cited. Its address is in `docs/evidence.md`.
#[derive(Debug)]
pub struct Published {
    /// Who published it.
    pub publisher: &'static str,
    /// Its title in its own language.
    pub title: &'static str,
    /// Its year, where it has one.
    pub year: &'static str,
}

/// A case.
#[derive(Debug)]
pub struct LibraryCase {
    /// What links call it. It is on paper: it never changes.
    pub id: &'static str,
    /// Whose it is.
    pub of: CaseOf,
    /// Who published it, under which title and when; none for a co-op that is made up.
    pub published: Option<Published>,
    /// Its inputs, page by page, as lines.
    pub lines: &'static str,
}

/// Every case, in the order of the shelf.
pub static LIBRARY: [LibraryCase; 9] = [
    LibraryCase {
        id: "alis-jaya",
        of: CaseOf::AlisJaya,
        published: None,
        lines: "page=ID/0\nchoice-16=3\nsurplus=60000000\npool0-share=25\ncapital-share=20\n\
                capital-mine=2000000\ncapital-all=100000000\npool0-mine=5000000\npool0-all=75000000\n",
    },
    LibraryCase {
        id: "kopdes-sepuluh",
        of: CaseOf::KopdesSepuluh,
        published: Some(Published {
            publisher: "detikBali",
            title: "Kemenkop minta semua warga jadi anggota Kopdes Merah Putih",
            year: "2025",
        }),
        lines: "page=ID/1\nchoice-2=11\nchoice-3=11\nmodal-0=50000\nmodal-1=50000\nmodal-2=10000\nmodal-3=1\n\
                modal-4=10000\nmodal-10=10\nmodal-11=0\nmodal-12=0\nmodal-13=3\nmodal-28=500000\n\
                modal-29=100000\nmodal-41=2025\nmodal-42=2025\n",
    },
    LibraryCase {
        id: "yuran-kopeks",
        of: CaseOf::Kopeks,
        published: Some(Published {
            publisher: "KOPEKS, kopeks.net",
            title: "Cara-cara menjadi anggota",
            year: "",
        }),
        lines: "page=MY/2\nchoice-2=1\nchoice-3=12\nmodal-0=200\nmodal-1=200\nmodal-2=50\nmodal-3=12\n\
                modal-4=600\nmodal-41=2025\nmodal-42=2025\n",
    },
    LibraryCase {
        id: "desa-merah-putih",
        of: CaseOf::SumberRejeki,
        published: None,
        lines: "page=ID/3\nrules=2026-01-31\nshu-0=48000000\nshu-12=20\nshu-13=30\nshu-14=25\nshu-15=10\n\
                shu-18=5\nshu-19=5\nshu-20=5\n\
                page=ID/0\nrules=2026-01-31\nchoice-16=1\nsurplus=48000000\npool0-share=30\n\
                capital-share=20\ncapital-mine=220000\ncapital-all=51000000\npool0-mine=3600000\n\
                pool0-all=720000000\n\
                page=ID/1\nrules=2026-01-31\nmodal-0=100000\nmodal-1=100000\nmodal-2=10000\nmodal-3=12\n\
                modal-4=120000\nmodal-10=300\nmodal-11=40\nmodal-12=10\nmodal-13=5\nmodal-28=30000000\n\
                modal-29=21000000\n",
    },
    LibraryCase {
        id: "susu-sejahtera",
        of: CaseOf::SusuSejahtera,
        published: None,
        lines: "page=ID/0\nrules=2026-01-31\nchoice-16=2\nsurplus=360000000\npool0-share=35\ncapital-share=15\n\
                capital-mine=4500000\ncapital-all=900000000\npool0-mine=84000000\npool0-all=12600000000\n\
                page=ID/3\nrules=2026-01-31\nshu-0=360000000\nshu-12=15\nshu-13=35\nshu-14=25\nshu-15=7.5\n\
                shu-18=7.5\nshu-19=5\nshu-20=5\n",
    },
    LibraryCase {
        id: "kelapa-nusa",
        of: CaseOf::KelapaNusa,
        published: None,
        lines: "page=ID/4\nrules=2026-01-31\nchoice-0=2\nchoice-2=2\nchoice-3=5\nrpb-0=80000\nrpb-1=2400\nrpb-2=0.1\n\
                rpb-3=75000\nrpb-4=1500\nrpb-5=60000000\nrpb-6=3000\nrpb-10=1200\nrpb-11=250\nrpb-12=40\n\
                rpb-20=0.01\nrpb-21=90000\nrpb-44=10\n\
                page=ID/0\nrules=2026-01-31\nchoice-16=2\nsurplus=150000000\npool0-share=40\ncapital-share=20\n\
                capital-mine=1500000\ncapital-all=300000000\npool0-mine=43200000\npool0-all=2880000000\n",
    },
    LibraryCase {
        id: "cabai-batu",
        of: CaseOf::CabaiBatu,
        published: None,
        lines: "page=ID/4\nrules=2026-01-31\nchoice-0=6\nrpb-0=10000\nrpb-1=14000\nrpb-2=0.22\nrpb-3=120000\n\
                rpb-4=2500\nrpb-5=30000000\nrpb-10=250\nrpb-11=90\nrpb-12=40\nrpb-20=0.03\nrpb-21=90000\n\
                rpb-22=5\nrpb-23=15000\nrpb-44=10\n",
    },
    LibraryCase {
        id: "sekolah-harapan",
        of: CaseOf::SekolahHarapan,
        published: None,
        lines: "page=MY/1\nrules=2024-12-31\nmy-11=18000\nmy-12=24000\nmy-13=6\nmy-16=0\nmy-17=0\nmy-18=5000\nmy-20=1\n\
                my-25=900\nmy-32=2024-12-31\n\
                page=MY/2\nrules=2024-12-31\nmodal-0=10\nmodal-1=10\nmodal-2=1\nmodal-3=12\nmodal-4=10\n",
    },
    LibraryCase {
        id: "ladang-makmur",
        of: CaseOf::LadangMakmur,
        published: None,
        lines: "page=MY/1\nrules=2024-12-31\nmy-11=420000\nmy-12=2600000\nmy-13=5\nmy-16=60000\nmy-17=9000\n\
                my-18=310000\nmy-20=1\nmy-24=24000\nmy-25=20000\nmy-26=45000\nmy-32=2024-12-31\n\
                page=MY/3\nrules=2024-12-31\nchoice-0=1\nrebat-0=220000\nrebat-1=20\nrebat-2=30\nrebat-3=18500\n\
                rebat-4=3700000\nrebat-5=2400\nrebat-6=2600000\n",
    },
];
