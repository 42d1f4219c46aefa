//! Documents that differ from another in one input.

use serde_json::{Map, Value, json};

/// A changed document, and the path of the input with its places left out.
pub struct Changed {
    pub path: String,
    pub document: Value,
}

/// The steps from the top of a document to a value.
type Way = Vec<Step>;

#[derive(Clone)]
enum Step {
    Field(String),
    Place(usize),
}

/// Every input of a document with all that it may be changed to.
pub fn changed(document: &Value) -> Vec<Vec<Changed>> {
    let mut ways = Vec::new();
    walk(document, &mut Vec::new(), &mut ways);
    let others = |way: &Way| {
        let at = at(document, way);
        let mut all: Vec<_> = others(at).into_iter().map(|other| with(document, way, &other)).collect();
        if let Value::Array(list) = at
            && !list.is_empty()
        {
            let shorter = Value::Array(list[..list.len() - 1].to_vec());
            all.push(with(document, way, &shorter));
        }
        all
    };
    ways.iter().map(others).filter(|changes| !changes.is_empty()).collect()
}

/// For each input that a document does not have, of those that another has in the same place: all that it may be.
pub fn more(document: &Value, richer: &Value) -> Vec<Vec<Changed>> {
    let mut found = Vec::new();
    add(document, document, richer, &mut Vec::new(), &mut found);
    found
}

fn add(whole: &Value, here: &Value, richer: &Value, way: &mut Way, found: &mut Vec<Vec<Changed>>) {
    match (here, richer) {
        (Value::Object(here), Value::Object(richer)) => {
            for (name, value) in richer {
                way.push(Step::Field(name.clone()));
                match here.get(name) {
                    Some(there) => add(whole, there, value, way, found),
                    None if way.len() > 1 => {
                        let all = core::iter::once(value.clone()).chain(others(value));
                        found.push(all.map(|value| with(whole, way, &value)).collect());
                    }
                    None => {}
                }
                way.pop();
            }
        }
        (Value::Array(here), Value::Array(richer)) => {
            for (place, there) in here.iter().enumerate() {
                let like = richer.iter().find(|one| one.get("method") == there.get("method"));
                let Some(like) = like.or(richer.first()) else { continue };
                way.push(Step::Place(place));
                add(whole, there, like, way, found);
                way.pop();
            }
        }
        _ => {}
    }
}

fn walk(value: &Value, way: &mut Way, ways: &mut Vec<Way>) {
    ways.push(way.clone());
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                way.push(Step::Field(name.clone()));
                walk(value, way, ways);
                way.pop();
            }
        }
        Value::Array(list) => {
            for (place, value) in list.iter().enumerate() {
                way.push(Step::Place(place));
                walk(value, way, ways);
                way.pop();
            }
        }
        _ => {}
    }
}

/// What a value may be instead.
fn others(value: &Value) -> Vec<Value> {
    match value {
        Value::Bool(yes) => vec![json!(!yes)],
        Value::Number(number) => {
            let number = number.as_u64().unwrap();
            [number + 1, number * 2, number / 2, 1].map(|other| json!(other)).to_vec()
        }
        Value::String(text) => match text.parse::<f64>() {
            Ok(number) => [number + 1.0, number * 2.0, number / 2.0, 1.0, 0.0, 99_000_000.0]
                .map(|other| json!(format!("{other:.2}")))
                .to_vec(),
            Err(_) => words(text),
        },
        _ => Vec::new(),
    }
}

/// Another day, or another of the words that may stand in such a place.
fn words(text: &str) -> Vec<Value> {
    if text.len() == 10 && text.as_bytes()[4] == b'-' {
        let year: u16 = text[..4].parse().unwrap();
        let days = [
            format!("{}-06-15", year),
            format!("{}{}", year + 1, &text[4..]),
            format!("{}{}", year - 9, &text[4..]),
        ];
        return days.map(Value::from).to_vec();
    }
    CHOICES
        .iter()
        .filter(|choices| choices.contains(&text))
        .flat_map(|choices| choices.iter())
        .map(|one| json!(one))
        .collect()
}

/// The words of each choice that a Scenario has, apart from kinds.
const CHOICES: [&[&str]; 8] = [
    &["within_reserve", "on_top"],
    &["next_month", "same_month"],
    &["nearest", "down", "cash_five_sen"],
    &["ID", "MY"],
    &["closing", "monthly_minimum"],
    &["none", "replacement_reserve", "depreciation"],
    &["flat", "declining", "annuity", "murabahah", "musyarakah", "mudharabah", "ijarah"],
    &["buy_and_sell", "tolling", "pool"],
];

fn at<'a>(document: &'a Value, way: &[Step]) -> &'a Value {
    way.iter().fold(document, |value, step| match step {
        Step::Field(name) => &value[name.as_str()],
        Step::Place(place) => &value[*place],
    })
}

fn with(document: &Value, way: &[Step], other: &Value) -> Changed {
    let mut document = document.clone();
    let mut at = &mut document;
    let mut path = String::new();
    for step in way {
        at = match step {
            Step::Field(name) => {
                path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                if let Value::Null = at {
                    *at = Value::Object(Map::new());
                }
                &mut at[name.as_str()]
            }
            Step::Place(place) => {
                path.push_str("[]");
                &mut at[*place]
            }
        };
    }
    at.clone_from(other);
    Changed { path, document }
}
