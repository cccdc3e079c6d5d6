//! A load's life in five calls.

use trailflow::contract::partner::types::{ChangeLoadStatusRequest, CreateLoadRequest, LoadStatus};

use crate::harness::on_both;

on_both! {
    async fn a_load_is_created_read_moved_and_listed(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.partner(&token);
        let wish = CreateLoadRequest::builder().order_number("ORD-1001").external_id(Some("TMS-1".to_owned()));
        let created = api.create_load().idempotency_key("k1").body(wish).send().await.unwrap();
        assert_eq!(created.status(), 201);
        let read = api.get_load().id("TMS-1").send().await.unwrap();
        assert_eq!(read.data, created.data);
        let move_on = ChangeLoadStatusRequest::builder().status(LoadStatus::Assigned);
        let moved = api.change_load_status().id(&created.data.id).idempotency_key("k2").body(move_on).send().await.unwrap();
        assert_eq!(moved.data.status, LoadStatus::Assigned);
        assert!(moved.data.updated_at > created.data.updated_at);
        let listed = api.list_loads().eligible_only(true).send().await.unwrap();
        assert_eq!(listed.data, vec![moved.data.clone()]);
        assert_eq!(listed.next_cursor, None);
    }
}
