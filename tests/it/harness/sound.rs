//! A request that is right, for every operation of both contracts: where tests of wrong ones begin.

use serde_json::{Value, json};
use trailflow::http::Idempotency;

use super::api_request::ApiRequest;
use super::faithful::Api;

/// What the operation takes, sent to the thing with this id. A new operation has to be placed here.
pub fn sound(api: Api, operation: &str, id: &str) -> ApiRequest {
    let ask = ApiRequest::of(api, operation, id);
    let ask = match body(api, operation) {
        Some(body) => ask.json(&body),
        None => ask,
    };
    assert_eq!(ask.body.is_some(), ask.policy.body_required, "{operation}");
    if ask.policy.idempotency == Idempotency::Required { ask.once("key-1") } else { ask }
}

fn body(api: Api, operation: &str) -> Option<Value> {
    Some(match (api, operation) {
        (Api::Partner, "createLoad") => json!({"orderNumber": "ORD-1"}),
        (Api::Partner, "upsertLoad") => json!({"externalId": "TMS-9", "orderNumber": "ORD-9"}),
        (Api::Partner, "changeLoadStatus") => json!({"status": "ASSIGNED"}),
        (Api::Partner, "createWebhook") => {
            // One of its own each time: an organization subscribes a URL once.
            let own = uuid::Uuid::from_bytes(trailflow::clock::random());
            json!({"url": format!("https://hooks.example.com/{own}"), "eventTypes": ["load.created"]})
        }
        (Api::Partner, "updateWebhook") => json!({"state": "PAUSED"}),
        (Api::Partner, "rotateWebhookSecret") => json!({"overlapHours": 1}),
        (Api::Operator, "createOrganization") => json!({"name": "Acme Freight"}),
        (Api::Operator, "updateOrganization") => json!({"name": "Acme Freight Brokers"}),
        (Api::Operator, "setOrganizationAccess") => json!({"state": "DISABLED", "reason": "Asked for."}),
        (Api::Operator, "closeOrganization") => {
            json!({"name": "Acme Freight", "reason": "The contract ended."})
        }
        (Api::Operator, "approveProduction") => json!({"approvedBy": "Marisol Vega", "uatResult": "Passed."}),
        (Api::Operator, "updateOnboarding") => json!({"firstTestKey": "TRAILFLOW"}),
        (Api::Operator, "rollApiKey") => json!({"overlapDays": 1}),
        (Api::Operator, "revokeApiKey" | "revokePortalUser" | "revokeOperatorToken") => {
            json!({"reason": "Over."})
        }
        (Api::Operator, "invitePortalUser") => json!({"email": "dana@cottonwood.example", "role": "VIEWER"}),
        (Api::Operator, "createOperatorToken") => json!({"name": "Priya Nair", "role": "SUPPORT"}),
        (Api::Operator, "importLoads") => json!({"loads": [{"externalId": "TMS-7", "orderNumber": "ORD-7"}]}),
        (Api::Operator, "updateLoad") => json!({"status": "ASSIGNED"}),
        (Api::Operator, "createApiKey") => json!({"name": "TMS", "mode": "TEST", "scopes": ["loads:read"]}),
        (Api::Operator, "updateApiKey") => json!({"name": "Renamed"}),
        (Api::Operator, "upsertCustomers") => {
            json!({"customers": [{"customerCode": "C-1", "customerName": "Acme"}]})
        }
        (Api::Operator, "upsertCarriers") => {
            json!({"carriers": [{"carrierCode": "C-1", "carrierName": "Acme"}]})
        }
        (Api::Operator, "upsertVehicles") => json!({"vehicles": [{"unitNumber": "U-1"}]}),
        (Api::Operator, "ingestPositions") => json!({"positions": [
            {"load": "TMS-1", "latitude": 32.7, "longitude": -96.8, "recordedAt": 1_774_094_400_000_i64}]}),
        (Api::Operator, "pauseWebhook" | "resumeWebhook" | "rotateWebhookSecret" | "testWebhook") => {
            json!({"reason": "Asked for"})
        }
        (Api::Operator, "approveStaffRequest" | "declineStaffRequest") => json!({"words": "As you wish."}),
        (Api::Operator, "replayWebhookDelivery") => json!({"reason": "Asked for"}),
        (Api::Operator, "createWebhookReplay") => json!({"from": 946_684_800_000_i64, "reason": "Asked for"}),
        _ => return None,
    })
}
