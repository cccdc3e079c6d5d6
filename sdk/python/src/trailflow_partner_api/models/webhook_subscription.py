from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.webhook_event_type import WebhookEventType
from ..models.webhook_state import WebhookState
from typing import cast






T = TypeVar("T", bound="WebhookSubscription")



@_attrs_define
class WebhookSubscription:
    """ A subscription to events.

        Example:
            {'id': 'whsub_019d0c6d58207a9ba1f04d27c8b3596a', 'url': 'https://partner.example/webhooks/trailflow',
                'eventTypes': ['load.created', 'load.status_changed'], 'createdAt': 1774029985824, 'createdBy':
                'key_019c8b10e4407d219c83a7f5e206bd94', 'state': 'ACTIVE', 'paused': False, 'pausedAt': None, 'pausedReason':
                None}

        Attributes:
            id (str): Trailflow's id, `whsub_…`.
            url (str): Where deliveries go.
            event_types (list[WebhookEventType]): The events that are delivered.
            created_at (int): When the subscription was created, in Unix milliseconds.
            created_by (None | str): The API key (`key_…`) or the person (`user_…`) that created the subscription; null when
                it was created before this was recorded.
            state (WebhookState): Whether a subscription is delivered to. Events of a paused one wait until it is resumed,
                each for up to 72 hours. Example: ACTIVE.
            paused (bool): Whether nothing is delivered at present. Events of a paused subscription wait until it is
                resumed, each for up to 72 hours.
            paused_at (int | None): Since when it is paused, in Unix milliseconds; null while it is not.
            paused_reason (None | str): Why it is paused: `PARTNER` when you paused it, `STAFF` when Trailflow did, `GONE`
                when its endpoint responded with 410. Null while it is not paused. More reasons may be added.
     """

    id: str
    url: str
    event_types: list[WebhookEventType]
    created_at: int
    created_by: None | str
    state: WebhookState
    paused: bool
    paused_at: int | None
    paused_reason: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        id = self.id

        url = self.url

        event_types = []
        for event_types_item_data in self.event_types:
            event_types_item = event_types_item_data.value
            event_types.append(event_types_item)



        created_at = self.created_at

        created_by: None | str
        created_by = self.created_by

        state = self.state.value

        paused = self.paused

        paused_at: int | None
        paused_at = self.paused_at

        paused_reason: None | str
        paused_reason = self.paused_reason


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "url": url,
            "eventTypes": event_types,
            "createdAt": created_at,
            "createdBy": created_by,
            "state": state,
            "paused": paused,
            "pausedAt": paused_at,
            "pausedReason": paused_reason,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        url = d.pop("url")

        event_types = []
        _event_types = d.pop("eventTypes")
        for event_types_item_data in (_event_types):
            event_types_item = WebhookEventType(event_types_item_data)



            event_types.append(event_types_item)


        created_at = d.pop("createdAt")

        def _parse_created_by(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        created_by = _parse_created_by(d.pop("createdBy"))


        state = WebhookState(d.pop("state"))




        paused = d.pop("paused")

        def _parse_paused_at(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        paused_at = _parse_paused_at(d.pop("pausedAt"))


        def _parse_paused_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        paused_reason = _parse_paused_reason(d.pop("pausedReason"))


        webhook_subscription = cls(
            id=id,
            url=url,
            event_types=event_types,
            created_at=created_at,
            created_by=created_by,
            state=state,
            paused=paused,
            paused_at=paused_at,
            paused_reason=paused_reason,
        )


        webhook_subscription.additional_properties = d
        return webhook_subscription

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
