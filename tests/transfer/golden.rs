//! Links of every release.

use kalkulator_koperasi::input::transfer::{from_link, to_lines};

use crate::forms::Numbered;

/// Links that are on paper. They are opened for ever: nothing in this list is ever changed.
const GOLDEN: [(&str, &str); 12] = [
    (
        "1.AOTwAgYQA0ABQQJCBUMGRAcHAAwOBAQCCAQMCQIQEDIAEQoMEpYBDAAzKDh9",
        "page=ID/0 rules=2026-11-23 choice-16=3 choice-64=1 choice-65=2 choice-66=5 choice-67=6 choice-68=7 \
         field-0=60000000 field-4=20 field-8=2000000 field-9=100000000 field-16=25 field-17=5000000 field-18=75000000",
    ),
    (
        "1.AuTwAgAFAAoMAQwAAgoOAwwABDIIAKkxFz0",
        "page=ID/2 rules=2026-11-23 field-0=5000000 field-1=6 field-2=50000000 field-3=6 field-4=250000",
    ),
    (
        "1.AeTwAgICCwMLDQAKCAEKCAICCAMCAAQCCAoCAgsAAAwAAA0GABwKCh0CCinSHwAq0h8AAPRRNy4",
        "page=ID/1 rules=2026-11-23 choice-2=11 choice-3=11 field-0=50000 field-1=50000 field-2=10000 field-3=1 field-4=10000 field-10=10 field-11=0 field-12=0 field-13=3 field-28=500000 field-29=100000 field-41=2025 field-42=2025",
    ),
    (
        "1.A-TwAgAKAAgODDIADQYCDgICDwICEx4AFAICGQYCGgYCGwYCAIqIHxU",
        "page=ID/3 rules=2026-11-23 field-0=40000000 field-12=25 field-13=30 field-14=10 field-15=10 field-19=15 field-20=10 field-25=30 field-26=30 field-27=30",
    ),
    (
        "1.BOTwAgICAgMFEAACCgEEBgIYAwMMCAQkBAWqAQwGTAQHQgQIHgQJAgIKAgYLVAIMCAIUAgMVDAgsAgIAA55i0Q",
        "page=ID/4 rules=2026-11-23 choice-2=2 choice-3=5 field-0=100000 field-1=2000 field-2=0.12 field-3=60000 field-4=1800 field-5=85000000 field-6=3800 field-7=3300 field-8=1500 field-9=10 field-10=1000 field-11=420 field-12=40 field-20=0.01 field-21=60000 field-44=10",
    ),
    (
        "1.EuTwAgICAQMMBwAEBAEEBAIKAgMYAAQMBCnSHwAq0h8AAJdgC3g",
        "page=MY/2 rules=2026-11-23 choice-2=1 choice-3=12 field-0=200 field-1=200 field-2=50 field-3=12 field-4=600 field-41=2025 field-42=2025",
    ),
    (
        "1.E-TwAgEAAQcACAgBMgACBAIDJAQEBgoFHgQGMggASUy-CA",
        "page=MY/3 rules=2026-11-23 choice-0=1 field-0=40000 field-1=25 field-2=20 field-3=1800 field-4=300000 field-5=1500 field-6=250000",
    ),
    (
        "1.FOTwAgICAgMFEwAKCAEYAQIYAwM4AAQMAQUkBgYEAAf6AQMIEgEJAgIKCgQLVAIMCAIUCgUVCgIsAgItBAouCAwvBAYA-ZtyLA",
        "page=MY/4 rules=2026-11-23 choice-2=2 choice-3=5 field-0=50000 field-1=1.2 field-2=0.12 field-3=28 field-4=0.6 field-5=18000 field-6=2 field-7=1.25 field-8=0.9 field-9=10 field-10=500 field-11=420 field-12=40 field-20=0.005 field-21=50 field-44=10 field-45=200000 field-46=4000000 field-47=2000",
    ),
    (
        "1.EKPrAgEDASgAAgYBBgACQgQDCAAEAgYGNgQHCgILlgEGDBAKDQICEAYGEQIGEh4IFAIAGAIIGf4IAiECBiICBiMCBiQCBiUCBiYCBicCBigCBikCBioCBisCBiwCBi02BC6mBAIvOAQwugQCMToEMs4EAjMGBjTiBAI1PgQ29gQCN0AEOIoFAgEgo-sC9MWjBQ",
        "page=MY/0 rules=2024-12-31 choice-3=1 field-0=1000 field-1=3 field-2=3300 field-3=4 field-4=1000 field-6=2700 field-7=50 field-11=75000 field-12=800000 field-13=10 field-16=3000 field-17=1000 field-18=150000 field-20=1 field-24=10000 field-25=5750 field-32=2024-12-31 field-33=1000 field-34=1000 field-35=1000 field-36=1000 field-37=1000 field-38=1000 field-39=1000 field-40=1000 field-41=1000 field-42=1000 field-43=1000 field-44=1000 field-45=2700 field-46=2750 field-47=2800 field-48=2850 field-49=2900 field-50=2950 field-51=3000 field-52=3050 field-53=3100 field-54=3150 field-55=3200 field-56=3250",
    ),
    (
        "1.EaPrAgEDASgAAgYBBgACQgQDCAAEAgYGNgQHCgILlgEGDBAKDQICEAYGEQIGEh4IFAIAGAIIGf4IAiECBiICBiMCBiQCBiUCBiYCBicCBigCBikCBioCBisCBiwCBi02BC6mBAIvOAQwugQCMToEMs4EAjMGBjTiBAI1PgQ29gQCN0AEOIoFAgEgo-sC5Tf4wQ",
        "page=MY/1 rules=2024-12-31 choice-3=1 field-0=1000 field-1=3 field-2=3300 field-3=4 field-4=1000 field-6=2700 field-7=50 field-11=75000 field-12=800000 field-13=10 field-16=3000 field-17=1000 field-18=150000 field-20=1 field-24=10000 field-25=5750 field-32=2024-12-31 field-33=1000 field-34=1000 field-35=1000 field-36=1000 field-37=1000 field-38=1000 field-39=1000 field-40=1000 field-41=1000 field-42=1000 field-43=1000 field-44=1000 field-45=2700 field-46=2750 field-47=2800 field-48=2850 field-49=2900 field-50=2950 field-51=3000 field-52=3050 field-53=3100 field-54=3150 field-55=3200 field-56=3250",
    ),
    (
        "1.BZfuAgEAAQUADAQBMgQCOgQItAICCdIfAABi_QlL",
        "page=ID/5 rules=2025-12-31 choice-0=1 field-0=600 field-1=2500 field-2=2900 field-8=1540 field-9=2025",
    ),
    (
        "1.FZfuAgIABgECBQAMBAEGAAUCAAYIAAcSAAARun2g",
        "page=MY/5 rules=2025-12-31 choice-0=6 choice-1=2 field-0=600 field-1=3 field-5=1 field-6=4 field-7=9",
    ),
];

#[test]
fn links_of_every_release_open() {
    for (link, lines) in GOLDEN {
        let form = from_link(link).expect(link);
        let found = to_lines(&form, &Numbered);
        assert_eq!(found.trim_end().replace('\n', " "), lines, "{link}");
    }
}
