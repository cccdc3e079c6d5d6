from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.webhook_subscription import WebhookSubscription





T = TypeVar("T", bound="WebhookListEnvelope")



@_attrs_define
class WebhookListEnvelope:
    """ A page of subscriptions.

        Example:
            {'data': [{'id': 'whsub_019d0c6d58207a9ba1f04d27c8b3596a', 'url': 'https://partner.example/webhooks/trailflow',
                'eventTypes': ['load.created', 'load.status_changed'], 'createdAt': 1774029985824, 'createdBy':
                'key_019c8b10e4407d219c83a7f5e206bd94', 'state': 'ACTIVE', 'paused': False, 'pausedAt': None, 'pausedReason':
                None}], 'nextCursor': None, 'requestId': 'req_e07d41c9-5b2a-4f88-93b6-fa0c27d1583e'}

        Attributes:
            data (list[WebhookSubscription]): The subscriptions of this page.
            next_cursor (None | str): Send it as `cursor` for the next page. Null on the last page, and only there.
            request_id (str): The id of this request.
     """

    data: list[WebhookSubscription]
    next_cursor: None | str
    request_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.webhook_subscription import WebhookSubscription # noqa: PLC0415
        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)



        next_cursor: None | str
        next_cursor = self.next_cursor

        request_id = self.request_id


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "data": data,
            "nextCursor": next_cursor,
            "requestId": request_id,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.webhook_subscription import WebhookSubscription # noqa: PLC0415
        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in (_data):
            data_item = WebhookSubscription.from_dict(data_item_data)



            data.append(data_item)


        def _parse_next_cursor(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_cursor = _parse_next_cursor(d.pop("nextCursor"))


        request_id = d.pop("requestId")

        webhook_list_envelope = cls(
            data=data,
            next_cursor=next_cursor,
            request_id=request_id,
        )


        webhook_list_envelope.additional_properties = d
        return webhook_list_envelope

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
