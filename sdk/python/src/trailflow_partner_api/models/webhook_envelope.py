from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.webhook_subscription import WebhookSubscription





T = TypeVar("T", bound="WebhookEnvelope")



@_attrs_define
class WebhookEnvelope:
    """ A subscription and the id of the request.

        Example:
            {'data': {'id': 'whsub_019d0c6d58207a9ba1f04d27c8b3596a', 'url': 'https://partner.example/webhooks/trailflow',
                'eventTypes': ['load.created', 'load.status_changed'], 'createdAt': 1774029985824, 'createdBy':
                'key_019c8b10e4407d219c83a7f5e206bd94', 'state': 'ACTIVE', 'paused': False, 'pausedAt': None, 'pausedReason':
                None}, 'requestId': 'req_5b9d2e71-08c4-4f6a-b3d2-7e10a94c6f35'}

        Attributes:
            data (WebhookSubscription): A subscription to events. Example: {'id': 'whsub_019d0c6d58207a9ba1f04d27c8b3596a',
                'url': 'https://partner.example/webhooks/trailflow', 'eventTypes': ['load.created', 'load.status_changed'],
                'createdAt': 1774029985824, 'createdBy': 'key_019c8b10e4407d219c83a7f5e206bd94', 'state': 'ACTIVE', 'paused':
                False, 'pausedAt': None, 'pausedReason': None}.
            request_id (str): The id of this request.
     """

    data: WebhookSubscription
    request_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.webhook_subscription import WebhookSubscription # noqa: PLC0415
        data = self.data.to_dict()

        request_id = self.request_id


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "data": data,
            "requestId": request_id,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.webhook_subscription import WebhookSubscription # noqa: PLC0415
        d = dict(src_dict)
        data = WebhookSubscription.from_dict(d.pop("data"))




        request_id = d.pop("requestId")

        webhook_envelope = cls(
            data=data,
            request_id=request_id,
        )


        webhook_envelope.additional_properties = d
        return webhook_envelope

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
