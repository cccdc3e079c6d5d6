from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="TestDelivery")



@_attrs_define
class TestDelivery:
    """ The delivery of a test event.

        Example:
            {'id': 'whdel_019d10443a007c3e9f2a6b81d4e05c18', 'subscriptionId': 'whsub_019d0c6d58207a9ba1f04d27c8b3596a',
                'createdAt': 1774131299987}

        Attributes:
            id (str): The delivery's id, `whdel_…`, which your endpoint gets as `X-Trailflow-Delivery-Id`.
            subscription_id (str): The subscription's id.
            created_at (int): When it was queued, in Unix milliseconds.
     """

    id: str
    subscription_id: str
    created_at: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        id = self.id

        subscription_id = self.subscription_id

        created_at = self.created_at


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "subscriptionId": subscription_id,
            "createdAt": created_at,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        subscription_id = d.pop("subscriptionId")

        created_at = d.pop("createdAt")

        test_delivery = cls(
            id=id,
            subscription_id=subscription_id,
            created_at=created_at,
        )


        test_delivery.additional_properties = d
        return test_delivery

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
