from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="WebhookTest")



@_attrs_define
class WebhookTest:
    """ What a test delivery says.

        Example:
            {'test': True, 'subscriptionId': 'whsub_019d0c6d58207a9ba1f04d27c8b3596a', 'sentAt': 1774094426310}

        Attributes:
            test (bool): Always true.
            subscription_id (str): The subscription that is tried out, `whsub_…`.
            sent_at (int): When the test was asked for, in Unix milliseconds.
     """

    test: bool
    subscription_id: str
    sent_at: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        test = self.test

        subscription_id = self.subscription_id

        sent_at = self.sent_at


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "test": test,
            "subscriptionId": subscription_id,
            "sentAt": sent_at,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        test = d.pop("test")

        subscription_id = d.pop("subscriptionId")

        sent_at = d.pop("sentAt")

        webhook_test = cls(
            test=test,
            subscription_id=subscription_id,
            sent_at=sent_at,
        )


        webhook_test.additional_properties = d
        return webhook_test

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
