//! Sorts paths into groups that one dropshot router can hold.
//!
//! Its router refuses a literal segment next to a variable one (`/v1/loads/upsert` next to
//! `/v1/loads/{id}`), so each group becomes a separate router, and the front route tries them in
//! order.

use crate::operation::Operation;

/// Puts every operation into the first group that it fits in.
///
/// The first router that knows a path decides, so an operation with a literal must be in an earlier
/// group than one with a variable in the same place. So literals are placed first, and no operation
/// is placed before a group that it conflicts with.
pub fn groups(operations: &[Operation]) -> Vec<Vec<&Operation>> {
    let mut ordered: Vec<&Operation> = operations.iter().collect();
    ordered.sort_by_key(|operation| shape(&operation.path));
    let mut groups: Vec<Vec<&Operation>> = Vec::new();
    for operation in ordered {
        let conflicting =
            |group: &Vec<&Operation>| group.iter().any(|member| conflict(&member.path, &operation.path));
        let first = groups.iter().rposition(conflicting).map_or(0, |last| last + 1);
        match groups.get_mut(first) {
            Some(group) => group.push(operation),
            None => groups.push(vec![operation]),
        }
    }
    groups
}

/// For each segment, whether it is a variable; sorts literals before variables.
fn shape(path: &str) -> Vec<bool> {
    path.split('/').map(is_variable).collect()
}

fn is_variable(segment: &str) -> bool {
    segment.starts_with('{')
}

/// Whether at the first place where two paths differ one has a literal and the
/// other a variable, or both have variables of different names.
fn conflict(one: &str, other: &str) -> bool {
    let differing = one.split('/').zip(other.split('/')).find(|(one, other)| one != other);
    differing.is_some_and(|(one, other)| is_variable(one) || is_variable(other))
}
