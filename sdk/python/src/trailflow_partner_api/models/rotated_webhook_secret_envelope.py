from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.rotated_webhook_secret import RotatedWebhookSecret





T = TypeVar("T", bound="RotatedWebhookSecretEnvelope")



@_attrs_define
class RotatedWebhookSecretEnvelope:
    """ A new signing secret and the id of the request.

        Example:
            {'data': {'id': 'whsub_019d0c6d58207a9ba1f04d27c8b3596a', 'signingSecret':
                'tfwhsec_RVhBTVBMRS1vbmx5LWZvci1kb2N1bWVudGF0aW9uISE=', 'previousSecretUntil': 1774217700000}, 'requestId':
                'req_71a9e4c3-2f58-4d0b-96e7-b3c50f8d2a64'}

        Attributes:
            data (RotatedWebhookSecret): A new signing secret, shown only here. Example: {'id':
                'whsub_019d0c6d58207a9ba1f04d27c8b3596a', 'signingSecret':
                'tfwhsec_RVhBTVBMRS1vbmx5LWZvci1kb2N1bWVudGF0aW9uISE=', 'previousSecretUntil': 1774217700000}.
            request_id (str): The id of this request.
     """

    data: RotatedWebhookSecret
    request_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.rotated_webhook_secret import RotatedWebhookSecret # noqa: PLC0415
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
        from ..models.rotated_webhook_secret import RotatedWebhookSecret # noqa: PLC0415
        d = dict(src_dict)
        data = RotatedWebhookSecret.from_dict(d.pop("data"))




        request_id = d.pop("requestId")

        rotated_webhook_secret_envelope = cls(
            data=data,
            request_id=request_id,
        )


        rotated_webhook_secret_envelope.additional_properties = d
        return rotated_webhook_secret_envelope

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
