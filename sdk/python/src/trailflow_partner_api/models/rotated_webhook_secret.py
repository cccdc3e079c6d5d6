from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="RotatedWebhookSecret")



@_attrs_define
class RotatedWebhookSecret:
    """ A new signing secret, shown only here.

        Example:
            {'id': 'whsub_019d0c6d58207a9ba1f04d27c8b3596a', 'signingSecret':
                'tfwhsec_RVhBTVBMRS1vbmx5LWZvci1kb2N1bWVudGF0aW9uISE=', 'previousSecretUntil': 1774217700000}

        Attributes:
            id (str): The subscription's id.
            signing_secret (str): The new secret.
            previous_secret_until (int): Until when the secret before it signs too, in Unix milliseconds.
     """

    id: str
    signing_secret: str
    previous_secret_until: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        id = self.id

        signing_secret = self.signing_secret

        previous_secret_until = self.previous_secret_until


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "signingSecret": signing_secret,
            "previousSecretUntil": previous_secret_until,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        signing_secret = d.pop("signingSecret")

        previous_secret_until = d.pop("previousSecretUntil")

        rotated_webhook_secret = cls(
            id=id,
            signing_secret=signing_secret,
            previous_secret_until=previous_secret_until,
        )


        rotated_webhook_secret.additional_properties = d
        return rotated_webhook_secret

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
