//! The repository's two contracts: what they describe alike is generated once, so where one of them moves on alone,
//! somebody must have meant it.

use std::path::Path;

use trailflow_codegen::{Document, generate, shared};

/// The same name with another meaning: staff see more of it, say why, may rotate a secret without an overlap, or list positions of many loads.
const DIFFERENT: [&str; 9] = [
    "DeliveryState",
    "Position",
    "RotateWebhookSecretRequest",
    "RotatedWebhookSecret",
    "RotatedWebhookSecretEnvelope",
    "WebhookDelivery",
    "WebhookDeliveryListEnvelope",
    "WebhookEnvelope",
    "WebhookListEnvelope",
];

#[test]
fn freight_means_the_same_in_both_contracts() {
    let [partner, operator] = ["openapi.yaml", "operator.yaml"].map(contract);
    let differing = shared::differing(&operator, &partner);
    assert_eq!(
        differing.iter().collect::<Vec<_>>(),
        DIFFERENT,
        "let both contracts say the same, or add the schema to those that differ"
    );
}

#[test]
fn what_means_the_same_is_generated_once() {
    let generated = generate(&root().join("operator.yaml"), "operator").expect("a sound contract");
    let (_, types) = generated.files.iter().find(|(name, _)| name == "operator/types.rs").expect("types");
    for name in ["Load", "Stop", "Customer", "Carrier", "Vehicle"] {
        assert!(!types.contains(&format!("pub struct {name} ")), "{name} is generated again");
    }
}

#[test]
fn a_schema_that_differs_takes_along_what_refers_to_it() {
    let base =
        schemas("Load: {type: object, properties: {status: {$ref: '#/components/schemas/Status'}}}", "A, B");
    let alike = schemas(
        "Load: {type: object, description: Ours., properties: {status: {$ref: '#/components/schemas/Status'}}}",
        "A, B",
    );
    let other = schemas(
        "Load: {type: object, properties: {status: {$ref: '#/components/schemas/Status'}}}",
        "A, B, C",
    );
    assert!(shared::differing(&alike, &base).is_empty());
    assert_eq!(shared::differing(&other, &base).into_iter().collect::<Vec<_>>(), ["Load", "Status"]);
}

#[test]
fn a_response_may_leave_out_what_is_optional_there() {
    let base = schemas(
        "Load: {type: object, required: [id], properties: {id: {type: string}, stops: {type: string}}}",
        "A",
    );
    for (own, fits) in [
        ("Load: {type: object, required: [id], properties: {id: {type: string}}}", true),
        (
            "Load: {type: object, required: [stops, id], properties: {id: {type: string}, stops: {type: string}}}",
            true,
        ),
        ("Load: {type: object, properties: {id: {type: string}}}", false),
        ("Load: {type: object, required: [id], properties: {id: {type: integer}}}", false),
        (
            "Load: {type: object, required: [id], properties: {id: {type: string}, more: {type: string}}}",
            false,
        ),
        (
            "Load: {type: object, additionalProperties: false, required: [id], properties: {id: {type: string}}}",
            false,
        ),
    ] {
        assert_eq!(shared::differing(&schemas(own, "A"), &base).is_empty(), fits, "{own}");
    }
}

fn schemas(load: &str, statuses: &str) -> Document {
    let text =
        format!("components:\n  schemas:\n    {load}\n    Status: {{type: string, enum: [{statuses}]}}\n");
    Document::parse("contract.yaml", &text).expect("a contract")
}

fn contract(file: &str) -> Document {
    Document::read(&root().join(file)).expect("a contract")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the repository")
}
