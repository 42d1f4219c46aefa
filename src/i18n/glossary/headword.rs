//! The words that labels of fields lead to.

use strum::VariantArray;

/// A word of which the label of some field speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, VariantArray)]
pub enum Headword {
    /// SHU.
    Shu,
    /// Jasa modal.
    CapitalReturn,
    /// Jasa usaha.
    PatronageRefund,
    /// Simpanan pokok.
    Principal,
    /// Simpanan wajib.
    Mandatory,
    /// Simpanan sukarela.
    Voluntary,
    /// Modal penyertaan.
    Participation,
    /// Bunga simpanan.
    SavingsInterest,
    /// Rugi tahun lalu.
    EarlierLoss,
    /// Imbal jasa desa.
    VillagePart,
    /// Dana cadangan.
    ReserveFund,
    /// Dividen.
    Dividend,
    /// Syer.
    Shares,
    /// Yuran.
    Subscriptions,
    /// KWRS.
    Kwrs,
    /// KWAPK.
    Kwapk,
    /// `KWAPmK` (KWAPM).
    Kwapmk,
    /// Honorarium.
    Honoraria,
    /// Deposito anggota.
    Deposits,
    /// Laba terkumpul.
    AccumulatedProfit,
    /// Lebihan.
    Lebihan,
    /// Rebat langganan.
    Rebate,
    /// Rendemen.
    Yield,
    /// Biaya tetap.
    FixedCost,
    /// Jasa olah (maklon).
    Tolling,
    /// Pool (titip jual).
    Pool,
    /// Koefisien tenaga kerja.
    LabourCoefficient,
    /// Kapasitas terpakai.
    Utilisation,
    /// Hibah.
    Grant,
    /// Masa tenggang.
    Grace,
    /// Murabahah.
    Murabahah,
    /// Tingkat diskonto.
    DiscountRate,
    /// Faktor konversi.
    ConversionFactor,
    /// Input lain.
    OtherInputs,
}
