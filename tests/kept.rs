//! The list of named cases as it is drawn from what the browser hands over.

#[path = "support/rendered.rs"]
mod rendered;

use rendered::rendered_whole;

fn without_tags(html: &str) -> String {
    html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()
}

/// A page of Indonesia with a list of cases.
async fn kept(language: &str, more: &str) -> String {
    hosted(language, &format!("keeping=on\n{more}")).await
}

/// A page of Indonesia with settings that are no attributes.
async fn hosted(language: &str, more: &str) -> String {
    let settings = format!("lang={language}\ncountry=ID\ntoday=2025-12-31\n{more}");
    rendered_whole(&settings).await
}

/// The lines of Alis Jaya with another surplus, as the browser hands them over.
fn year(id: &str, name: &str, surplus: i64) -> String {
    let lines = format!(
        "page=ID/0\nrules=2024-12-31\nchoice-16=3\nsurplus={surplus}\npool0-share=25\ncapital-share=20\n\
         capital-mine=2000000\ncapital-all=100000000\npool0-mine=5000000\npool0-all=75000000\n"
    );
    let lines = lines.replace('=', "%3D").replace('/', "%2F").replace('\n', "%0A");
    format!("{id},ID%2F0,2025-12-31,1,{},{lines}", name.replace(' ', "%20"))
}

#[tokio::test]
async fn cases_stand_side_by_side_with_their_parts_in_their_order() {
    let list = ["saved,Y,,,,", &year("a", "X 2024", 60_000_000), &year("b", "X 2025", -5)].join(";");
    let html = kept("id", &format!("kept={list}")).await;
    let years = html.split(r#"class="years""#).nth(1).expect("compared");
    let text = without_tags(years.split("</table>").next().expect("a table"));
    for part in ["X 2024", "X 2025", "Rp240.000", "Rp1.000.000", "Rp1.240.000"] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[tokio::test]
async fn a_list_is_drawn_whatever_is_in_it() {
    let strange = [
        "",
        ",",
        ";",
        "a,b;%,%ff,2025-99-99,1,%3Cb%3E,x",
        ",,,,,;a,ID%2F99,,1,Y,page%3DID%2F99%0A",
        ",,a,a,a,1;a,,,,Z,",
    ];
    for list in strange {
        for language in ["id", "ms", "en"] {
            let html = kept(language, &format!("kept={list}")).await;
            assert!(!html.contains("<b><b>"), "{list}");
            assert!(html.contains(r#"class="card kept""#), "{list}");
        }
    }
}

/// A setting says so and no figures do, so that it takes the place of none.
#[tokio::test]
async fn that_figures_are_no_longer_kept_is_told_above_the_page_until_it_was_read() {
    const FULL: &str = "Penyimpanan peramban penuh";
    let above = |html: &str| {
        let rest = html.split(r#"id="opened""#).nth(1).unwrap_or_default();
        without_tags(rest.split("</div>").next().unwrap_or_default())
    };
    let told = above(&hosted("id", "keeping=full\nwarn=1").await);
    assert!(told.contains(FULL), "{told}");
    // Below it is said as long as it is so.
    let read = hosted("id", "keeping=full").await;
    assert!(above(&read).is_empty() && read.contains(FULL), "{read}");
    // Beside figures that came it is said with them.
    let both = above(&hosted("id", "keeping=full\nwarn=1\nlink=alis-jaya").await);
    assert!(both.contains("Alis Jaya") && both.contains(FULL), "{both}");
    assert!(above(&hosted("id", "keeping=on\nwarn=1").await).is_empty());
}
