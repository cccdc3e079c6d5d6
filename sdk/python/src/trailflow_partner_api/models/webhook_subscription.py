from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.webhook_event_type import WebhookEventType
from ..models.webhook_pause_reason_or_null_type_1 import WebhookPauseReasonOrNullType1
from ..models.webhook_pause_reason_or_null_type_2_type_1 import WebhookPauseReasonOrNullType2Type1
from ..models.webhook_pause_reason_or_null_type_3_type_1 import WebhookPauseReasonOrNullType3Type1
from typing import cast






T = TypeVar("T", bound="WebhookSubscription")



@_attrs_define
class WebhookSubscription:
    """ A subscription to events.

        Example:
            {'id': 'whsub_019d0c6d58207a9ba1f04d27c8b3596a', 'url': 'https://partner.example/webhooks/trailflow',
                'eventTypes': ['load.created', 'load.status_changed'], 'createdAt': 1774029985824, 'paused': False, 'pausedAt':
                None, 'pausedReason': None}

        Attributes:
            id (str): Trailflow's id, `whsub_…`.
            url (str): Where deliveries go.
            event_types (list[WebhookEventType]): The events that are delivered.
            created_at (int): When the subscription was created, in Unix milliseconds.
            paused (bool): Whether nothing is delivered at present. Events of a paused subscription wait until Trailflow
                resumes it, each for up to 72 hours.
            paused_at (int | None): Since when it is paused, in Unix milliseconds; null while it is not.
            paused_reason (None | WebhookPauseReasonOrNullType1 | WebhookPauseReasonOrNullType2Type1 |
                WebhookPauseReasonOrNullType3Type1): Why a subscription is paused: Trailflow's STAFF paused it, or its endpoint
                answered 410 (GONE). Null while it is not paused. More reasons may come. Example: GONE.
     """

    id: str
    url: str
    event_types: list[WebhookEventType]
    created_at: int
    paused: bool
    paused_at: int | None
    paused_reason: None | WebhookPauseReasonOrNullType1 | WebhookPauseReasonOrNullType2Type1 | WebhookPauseReasonOrNullType3Type1
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        id = self.id

        url = self.url

        event_types = []
        for event_types_item_data in self.event_types:
            event_types_item = event_types_item_data.value
            event_types.append(event_types_item)



        created_at = self.created_at

        paused = self.paused

        paused_at: int | None
        paused_at = self.paused_at

        paused_reason: None | str
        if isinstance(self.paused_reason, WebhookPauseReasonOrNullType1):
            paused_reason = self.paused_reason.value
        elif isinstance(self.paused_reason, WebhookPauseReasonOrNullType2Type1):
            paused_reason = self.paused_reason.value
        elif isinstance(self.paused_reason, WebhookPauseReasonOrNullType3Type1):
            paused_reason = self.paused_reason.value
        else:
            paused_reason = self.paused_reason


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "url": url,
            "eventTypes": event_types,
            "createdAt": created_at,
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

        paused = d.pop("paused")

        def _parse_paused_at(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        paused_at = _parse_paused_at(d.pop("pausedAt"))


        def _parse_paused_reason(data: object) -> None | WebhookPauseReasonOrNullType1 | WebhookPauseReasonOrNullType2Type1 | WebhookPauseReasonOrNullType3Type1:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_webhook_pause_reason_or_null_type_1 = WebhookPauseReasonOrNullType1(data)



                return componentsschemas_webhook_pause_reason_or_null_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_webhook_pause_reason_or_null_type_2_type_1 = WebhookPauseReasonOrNullType2Type1(data)



                return componentsschemas_webhook_pause_reason_or_null_type_2_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_webhook_pause_reason_or_null_type_3_type_1 = WebhookPauseReasonOrNullType3Type1(data)



                return componentsschemas_webhook_pause_reason_or_null_type_3_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | WebhookPauseReasonOrNullType1 | WebhookPauseReasonOrNullType2Type1 | WebhookPauseReasonOrNullType3Type1, data)

        paused_reason = _parse_paused_reason(d.pop("pausedReason"))


        webhook_subscription = cls(
            id=id,
            url=url,
            event_types=event_types,
            created_at=created_at,
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
