//! `GET /usage.csv`: the counts of a period that the page tells, one line for each part, operation and code.

use csv::WriterBuilder;
use http::HeaderValue;
use http::header::CONTENT_DISPOSITION;

use super::counts::Counts;
use super::filters::Filters;
use super::period::Period;
use crate::error::{Error, Result};
use crate::portal::contract_words::route_of;
use crate::portal::outcomes::kind_of;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;

const HEADERS: [&str; 8] =
    ["begins", "begins_utc", "operation", "method", "route", "outcome", "code", "requests"];

/// Sends the file. Nothing in it was written by anybody but the contract.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    let period = Period::asked(visitor.query(), visitor.zone(), visitor.now())?;
    let filters = Filters::read(visitor).await?;
    visitor.app().requests.flush().await?;
    let counts = Counts::of(visitor, &period, &filters).await?;
    let mut writer = WriterBuilder::new().from_writer(Vec::new());
    writer.write_record(HEADERS).map_err(Error::internal)?;
    for ((part, operation, code), requests) in &counts.by_part {
        let label = period.label(*part);
        let ((begins, utc), (method, route)) = (label.figures(), route_of(operation));
        let requests = requests.to_string();
        let line = [begins, utc, operation, method, route, kind_of(code), code, &requests];
        writer.write_record(line).map_err(Error::internal)?;
    }
    let bytes = writer.into_inner().map_err(Error::internal)?;
    let name = filters.after(&period.query).replace(['=', '&'], "-");
    let disposition = format!("attachment; filename=\"usage-{name}.csv\"");
    let disposition = HeaderValue::from_str(&disposition).map_err(Error::internal)?;
    Ok(Reply::bytes("text/csv; charset=utf-8", bytes).with(CONTENT_DISPOSITION, disposition))
}
