//! What the actions of the audit chain are called on pages.

/// An action's symbol, and what happened.
pub(super) fn of(action: &str) -> (&'static str, String) {
    let (icon, words) = match action {
        "api_key.create" => ("key", "Key created"),
        "api_key.roll" => ("key", "Key rolled"),
        "api_key.revoke" => ("key", "Key revoked"),
        "api_key.update" => ("key", "Key changed"),
        "api_key.block" => ("lock", "Live key blocked"),
        "api_key.unblock" => ("key", "Live key unblocked"),
        "organization.create" => ("home", "Organization created"),
        "organization.update" => ("home", "Organization or contacts changed"),
        "organization.set_access" => ("shield", "API access changed"),
        "organization.approve_production" => ("check", "Production approved"),
        "onboarding.update" => ("log", "Onboarding plan changed"),
        "portal_user.invite" => ("people", "Person invited"),
        "portal_user.accept" => ("people", "Invitation accepted"),
        "portal_user.change_role" => ("people", "Role changed"),
        "portal_user.revoke" => ("people", "Person removed"),
        "portal_session.open" => ("user", "Signed in"),
        "portal_session.switch" => ("user", "Switched to this organization"),
        "portal_session.step_up" => ("shield", "Identity confirmed"),
        "portal_session.log_out" => ("exit", "Signed out"),
        "portal_session.end" | "portal_session.end_others" => ("exit", "Session ended"),
        "portal_factor.add" => ("passkey", "Sign-in method added"),
        "portal_factor.remove" => ("passkey", "Sign-in method removed"),
        "webhook.create" => ("hook", "Webhook created"),
        "webhook.update" => ("hook", "Webhook changed"),
        "webhook.delete" => ("hook", "Webhook deleted"),
        "webhook.pause" => ("pause", "Webhook paused"),
        "webhook.resume" => ("play", "Webhook resumed"),
        "webhook.rotate_secret" => ("hook", "Webhook secret rotated"),
        "webhook.test" => ("send", "Test event sent"),
        "webhook_delivery.replay" | "webhook_replay.create" => ("replay", "Deliveries sent again"),
        "load.update" => ("log", "Load changed"),
        other => return ("log", other.replace(['.', '_'], " ")),
    };
    (icon, words.to_owned())
}
