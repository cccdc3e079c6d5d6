from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.webhook_event_type import WebhookEventType
from ..models.webhook_state import WebhookState
from ..types import UNSET, Unset
from typing import cast






T = TypeVar("T", bound="UpdateWebhookRequest")



@_attrs_define
class UpdateWebhookRequest:
    """ What to change of a subscription. What is left out stays.

        Example:
            {'url': 'https://partner.example/webhooks/trailflow-2'}

        Attributes:
            url (str | Unset): Where to deliver, by the rules for the URL of a new subscription.
            event_types (list[WebhookEventType] | Unset): The events to deliver, each named once. Deliveries that are queued
                stay queued.
            state (WebhookState | Unset): Whether a subscription is delivered to. Events of a paused one wait until it is
                resumed, each for up to 72 hours. Example: ACTIVE.
     """

    url: str | Unset = UNSET
    event_types: list[WebhookEventType] | Unset = UNSET
    state: WebhookState | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        url = self.url

        event_types: list[str] | Unset = UNSET
        if not isinstance(self.event_types, Unset):
            event_types = []
            for event_types_item_data in self.event_types:
                event_types_item = event_types_item_data.value
                event_types.append(event_types_item)



        state: str | Unset = UNSET
        if not isinstance(self.state, Unset):
            state = self.state.value



        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if url is not UNSET:
            field_dict["url"] = url
        if event_types is not UNSET:
            field_dict["eventTypes"] = event_types
        if state is not UNSET:
            field_dict["state"] = state

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        url = d.pop("url", UNSET)

        _event_types = d.pop("eventTypes", UNSET)
        event_types: list[WebhookEventType] | Unset = UNSET
        if _event_types is not UNSET:
            event_types = []
            for event_types_item_data in _event_types:
                event_types_item = WebhookEventType(event_types_item_data)



                event_types.append(event_types_item)


        _state = d.pop("state", UNSET)
        state: WebhookState | Unset
        if isinstance(_state,  Unset):
            state = UNSET
        else:
            state = WebhookState(_state)




        update_webhook_request = cls(
            url=url,
            event_types=event_types,
            state=state,
        )

        return update_webhook_request

