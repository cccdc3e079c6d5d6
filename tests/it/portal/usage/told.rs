//! What the page, its chart and the CSV tell.

use std::collections::BTreeMap;

/// Requests by how they ended, in the order of the page's columns.
pub type Outcomes = [i64; 4];

/// The rows of the page's table of hours or days that are not empty.
pub fn rows_of(page: &str) -> BTreeMap<String, Outcomes> {
    let table = page.split("Table: requests by outcome").nth(1).unwrap().split("</table>").next().unwrap();
    let rows = table.split("<tr>").filter(|row| row.contains("data-column=\"Successful\""));
    let rows = rows.map(|row| {
        let begin = between(row, "datetime=\"", "\"").to_owned();
        let cell = |name: &str| {
            let cell = row.split(&format!("data-column=\"{name}\">")).nth(1).unwrap();
            cell.split('<').next().unwrap().replace(',', "").parse::<i64>().unwrap()
        };
        (begin, ["Successful", "Client errors", "Rate limited", "Server errors"].map(cell))
    });
    rows.filter(|(_, outcomes)| *outcomes != [0; 4]).collect()
}

/// The numbers of the chart's bars, from the left to the right, but for empty ones.
pub fn bars_of(page: &str) -> Vec<Outcomes> {
    let chart = page.split("Chart: Requests").nth(1).unwrap().split("</svg>").next().unwrap();
    let bars = chart.split("<g class=\"f-day\"><title>").skip(1).map(|bar| {
        let told = bar.split("</title>").next().unwrap().rsplit_once(": ").unwrap().1;
        let number = |part: &str| part.split(' ').next().unwrap().replace(',', "").parse().unwrap();
        let numbers: Vec<_> = told.split(", ").map(number).collect();
        Outcomes::try_from(numbers).unwrap()
    });
    bars.filter(|outcomes| *outcomes != [0; 4]).collect()
}

/// The lines of the CSV, added up by where they begin, and by operation and code.
pub fn lines_of(file: &str) -> (BTreeMap<String, Outcomes>, BTreeMap<(String, String), i64>) {
    let (mut begins, mut codes) = (BTreeMap::new(), BTreeMap::new());
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let headers = reader.headers().unwrap().iter().collect::<Vec<_>>().join(",");
    assert_eq!(headers, "begins,begins_utc,operation,method,route,outcome,code,requests");
    for record in reader.records() {
        let record = record.unwrap();
        let requests: i64 = record[7].parse().unwrap();
        let kinds = ["successful", "client_error", "rate_limited", "server_error"];
        let kind = kinds.iter().position(|kind| *kind == &record[5]).unwrap();
        let sum: &mut Outcomes = begins.entry(record[0].to_owned()).or_default();
        sum[kind] += requests;
        *codes.entry((record[2].to_owned(), record[6].to_owned())).or_default() += requests;
    }
    (begins, codes)
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    text.split(before).nth(1).unwrap_or_else(|| panic!("no {before} in {text}")).split(after).next().unwrap()
}
