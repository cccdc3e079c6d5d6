from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.webhook_delivery import WebhookDelivery





T = TypeVar("T", bound="WebhookDeliveryListEnvelope")



@_attrs_define
class WebhookDeliveryListEnvelope:
    """ A page of deliveries.

        Example:
            {'data': [{'id': 'whdel_019d10443a007c3e9f2a6b81d4e05c18', 'eventType': 'load.created', 'loadId':
                'load_019d10443a007c3e9f2a6b81d4e05c17', 'state': 'DELIVERED', 'attempts': [{'at': 1774131300000, 'durationMs':
                84, 'status': 200, 'error': None}], 'nextAttemptAt': None, 'createdAt': 1774131299987, 'finishedAt':
                1774131300084}], 'nextCursor': None, 'requestId': 'req_b4d70e19-3c86-4a52-9f1b-68e5d2c7a093'}

        Attributes:
            data (list[WebhookDelivery]): The deliveries of this page.
            next_cursor (None | str): Send it as `cursor` for the next page. Null on the last page, and only there.
            request_id (str): The id of this request.
     """

    data: list[WebhookDelivery]
    next_cursor: None | str
    request_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.webhook_delivery import WebhookDelivery # noqa: PLC0415
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
        from ..models.webhook_delivery import WebhookDelivery # noqa: PLC0415
        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in (_data):
            data_item = WebhookDelivery.from_dict(data_item_data)



            data.append(data_item)


        def _parse_next_cursor(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_cursor = _parse_next_cursor(d.pop("nextCursor"))


        request_id = d.pop("requestId")

        webhook_delivery_list_envelope = cls(
            data=data,
            next_cursor=next_cursor,
            request_id=request_id,
        )


        webhook_delivery_list_envelope.additional_properties = d
        return webhook_delivery_list_envelope

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
