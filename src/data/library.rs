//! Cases for workshops: published examples, and complete co-ops that are made up and say so.

/// A case.
#[derive(Debug)]
pub struct LibraryCase {
    /// What links call it.
    pub id: &'static str,
    /// Its title in Indonesian, Malay and English.
    pub title: [&'static str; 3],
    /// Where it was published; none for a co-op that is made up.
    pub url: Option<&'static str>,
    /// Its inputs, page by page, as lines.
    pub lines: &'static str,
}

/// Every case, in the order of the shelf.
pub static LIBRARY: [LibraryCase; 1] = [LibraryCase {
    id: "alis-jaya",
    title: [
        "Koperasi Alis Jaya: SHU seorang anggota",
        "Koperasi Alis Jaya: SHU seorang ahli",
        "Koperasi Alis Jaya: the surplus of a member",
    ],
    url: Some(super::ALIS_JAYA.url),
    lines: "page=ID/0\nchoice-16=3\nchoice-64=1\nchoice-65=2\nchoice-66=5\nchoice-67=6\nchoice-68=7\nsurplus=60000000\npool0-share=25\ncapital-share=20\ncapital-mine=2000000\ncapital-all=100000000\npool0-mine=5000000\npool0-all=75000000\n",
}];
