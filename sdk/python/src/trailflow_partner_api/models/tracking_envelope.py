from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.tracking import Tracking





T = TypeVar("T", bound="TrackingEnvelope")



@_attrs_define
class TrackingEnvelope:
    """ Tracking of one load and the id of the request.

        Example:
            {'data': {'loadId': 'load_019d104e7d2071b48c55e2a90f3d7b64', 'externalId': 'TMS-88413', 'status': 'PENDING',
                'eligibleForTracking': False, 'eligibilityReason': 'load_status_not_trackable', 'position': None, 'nextStop':
                None, 'eta': None, 'updatedAt': 1774095072544}, 'requestId': 'req_3f6c1e9a-b2d8-4c07-915e-7ad3c06bf218'}

        Attributes:
            data (Tracking): What is known about a load's whereabouts. In a load only with `include=tracking`. Example:
                {'loadId': 'load_019d104e7d2071b48c55e2a90f3d7b64', 'externalId': 'TMS-88413', 'status': 'PENDING',
                'eligibleForTracking': False, 'eligibilityReason': 'load_status_not_trackable', 'position': None, 'nextStop':
                None, 'eta': None, 'updatedAt': 1774095072544}.
            request_id (str): The id of this request.
     """

    data: Tracking
    request_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.tracking import Tracking # noqa: PLC0415
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
        from ..models.tracking import Tracking # noqa: PLC0415
        d = dict(src_dict)
        data = Tracking.from_dict(d.pop("data"))




        request_id = d.pop("requestId")

        tracking_envelope = cls(
            data=data,
            request_id=request_id,
        )


        tracking_envelope.additional_properties = d
        return tracking_envelope

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
