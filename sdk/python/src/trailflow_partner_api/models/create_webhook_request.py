from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.webhook_event_type import WebhookEventType
from typing import cast






T = TypeVar("T", bound="CreateWebhookRequest")



@_attrs_define
class CreateWebhookRequest:
    """ A subscription to create.

        Example:
            {'url': 'https://partner.example/webhooks/trailflow', 'eventTypes': ['load.created', 'load.status_changed']}

        Attributes:
            url (str): Where to deliver: an https address with a host name, not an IP address, and without user name,
                password or fragment, on port 443, 8443, or 1024 and above. The name must be found in the public DNS and resolve
                to public addresses only, now and at every delivery; a name that does not is rejected after some seconds, with
                one message for every cause. http is for servers that were set up for development; every other one refuses it.
            event_types (list[WebhookEventType]): The events to deliver, each named once.
     """

    url: str
    event_types: list[WebhookEventType]





    def to_dict(self) -> dict[str, Any]:
        url = self.url

        event_types = []
        for event_types_item_data in self.event_types:
            event_types_item = event_types_item_data.value
            event_types.append(event_types_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "url": url,
            "eventTypes": event_types,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        url = d.pop("url")

        event_types = []
        _event_types = d.pop("eventTypes")
        for event_types_item_data in (_event_types):
            event_types_item = WebhookEventType(event_types_item_data)



            event_types.append(event_types_item)


        create_webhook_request = cls(
            url=url,
            event_types=event_types,
        )

        return create_webhook_request

