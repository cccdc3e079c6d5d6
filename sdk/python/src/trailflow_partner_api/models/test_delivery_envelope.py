from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.test_delivery import TestDelivery





T = TypeVar("T", bound="TestDeliveryEnvelope")



@_attrs_define
class TestDeliveryEnvelope:
    """ The delivery of a test event and the id of the request.

        Example:
            {'data': {'id': 'whdel_019d10443a007c3e9f2a6b81d4e05c18', 'subscriptionId':
                'whsub_019d0c6d58207a9ba1f04d27c8b3596a', 'createdAt': 1774131299987}, 'requestId':
                'req_0e6d83b7-95a1-4c2f-8d70-f41b2ac96e58'}

        Attributes:
            data (TestDelivery): The delivery of a test event. Example: {'id': 'whdel_019d10443a007c3e9f2a6b81d4e05c18',
                'subscriptionId': 'whsub_019d0c6d58207a9ba1f04d27c8b3596a', 'createdAt': 1774131299987}.
            request_id (str): The id of this request.
     """

    data: TestDelivery
    request_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.test_delivery import TestDelivery # noqa: PLC0415
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
        from ..models.test_delivery import TestDelivery # noqa: PLC0415
        d = dict(src_dict)
        data = TestDelivery.from_dict(d.pop("data"))




        request_id = d.pop("requestId")

        test_delivery_envelope = cls(
            data=data,
            request_id=request_id,
        )


        test_delivery_envelope.additional_properties = d
        return test_delivery_envelope

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
