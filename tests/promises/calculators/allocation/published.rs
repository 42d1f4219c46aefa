//! Published tables come out as published, and known defects of other libraries do not.

use kalkulator_koperasi::domain::AllocationError;
use serde::Deserialize;
use serde_json::Value;

use super::split::sen;

#[derive(Deserialize)]
struct File {
    published: Vec<Published>,
    defects: Vec<Defect>,
    generated: Vec<Generated>,
}

#[derive(Deserialize)]
struct Published {
    rule: String,
    total: i64,
    weights: Vec<String>,
    shares: Vec<i64>,
    source: String,
    lrm_gives_same: bool,
}

#[derive(Deserialize)]
struct Defect {
    total: i64,
    weights: Vec<Value>,
    broke: String,
}

#[derive(Deserialize)]
struct Generated {
    total: i64,
    weights: Vec<String>,
    shares: Vec<i64>,
}

/// Published tables of other rules, where the largest remainder gives something else.
const OTHER_RULES: [(&str, &str); 2] =
    [("sequential", "money (Ruby), seen in the wild"), ("quota-method", "Balinski & Young 1975, example 1")];

fn file() -> File {
    serde_json::from_str(include_str!("../../../golden/allocation.json")).unwrap()
}

fn wide(shares: &[i64]) -> Vec<i128> {
    shares.iter().map(|share| i128::from(*share)).collect()
}

#[test]
fn published_tables_come_out_as_published() {
    let published = file().published;
    assert!(published.len() >= 36);
    let mut others = Vec::new();
    for row in &published {
        let parts = sen(row.total, &row.weights).unwrap();
        let name = format!("{} of {}: {} by {:?}", row.rule, row.source, row.total, row.weights);
        if row.rule == "lrm" || row.lrm_gives_same {
            assert_eq!(parts, wide(&row.shares), "{name}");
        } else {
            assert_ne!(parts, wide(&row.shares), "{name} is not another rule's table");
            others.push((row.rule.as_str(), row.source.as_str()));
        }
    }
    assert_eq!(others, OTHER_RULES);
}

#[test]
fn generated_tables_come_out_to_the_unit() {
    let generated = file().generated;
    assert!(generated.len() >= 480);
    for row in &generated {
        assert_eq!(sen(row.total, &row.weights), Ok(wide(&row.shares)), "{} by {:?}", row.total, row.weights);
    }
}

/// What each defect of another library should have been.
fn right(total: i64, weights: &[&str]) -> Result<Vec<i128>, AllocationError> {
    match (total, weights) {
        (5, ["0", "7", "3"]) => Ok(vec![0, 4, 1]),
        (29_900, ["265.09", "0", "33.91"]) => Ok(vec![26_509, 0, 3_391]),
        (1, ["1", "1"]) => Ok(vec![1, 0]),
        (-99, ["1", "1", "1", "1", "1", "1", "1", "1", "1", "1"]) => {
            Ok(vec![-10, -10, -10, -10, -10, -10, -10, -10, -10, -9])
        }
        (-5, ["3", "7"]) => Ok(vec![-2, -3]),
        (100, ["0", "0"]) => Err(AllocationError::NobodyToPay),
        (5, ["-3", "7"]) => Err(AllocationError::NegativeWeight(0)),
        (1_000, ["37.5", "62.5"]) => Ok(vec![375, 625]),
        (3, ["75", "25"]) => Ok(vec![2, 1]),
        (9_007_199_254_740_993, ["50", "50"]) => Ok(vec![4_503_599_627_370_497, 4_503_599_627_370_496]),
        other => panic!("no answer for {other:?}"),
    }
}

#[test]
fn defects_of_other_libraries_are_not_repeated() {
    let defects = file().defects;
    assert!(defects.len() >= 10);
    for defect in &defects {
        let weights: Vec<_> = defect
            .weights
            .iter()
            .map(|weight| weight.as_str().map_or_else(|| weight.to_string(), str::to_owned))
            .collect();
        let texts: Vec<_> = weights.iter().map(String::as_str).collect();
        let found = sen(defect.total, &weights);
        assert_eq!(found, right(defect.total, &texts), "{}", defect.broke);
        for (part, weight) in found.iter().flatten().zip(&texts) {
            assert!(*weight != "0" || *part == 0, "{}", defect.broke);
        }
    }
}

#[test]
fn many_small_splits_of_one_kind_do_not_drift_from_their_rule() {
    // 3 units by 75 : 25 are 2.25 and 0.75: the second is nearer to its next unit, every time.
    for _ in 0..4 {
        assert_eq!(sen(3, &["75".into(), "25".into()]), Ok(vec![2, 1]));
    }
}
