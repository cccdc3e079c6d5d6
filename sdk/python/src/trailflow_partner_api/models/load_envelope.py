from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.load import Load





T = TypeVar("T", bound="LoadEnvelope")



@_attrs_define
class LoadEnvelope:
    """ One load and the id of the request.

        Example:
            {'data': {'id': 'load_019d104e7d2071b48c55e2a90f3d7b64', 'externalId': None, 'orderNumber': 'ORD-1002',
                'status': 'PENDING', 'eligibleForTracking': False, 'rate': None, 'currency': 'USD', 'notes': None, 'customerId':
                None, 'carrierId': None, 'vehicleId': None, 'references': [], 'equipment': None, 'createdAt': 1774095072544,
                'updatedAt': 1774095072544}, 'requestId': 'req_3f6c1e9a-b2d8-4c07-915e-7ad3c06bf218'}

        Attributes:
            data (Load): One shipment. Nullable fields are always present. Example: {'id':
                'load_019d10443a007c3e9f2a6b81d4e05c17', 'externalId': 'TMS-88412', 'orderNumber': 'ORD-1001', 'status':
                'IN_TRANSIT', 'eligibleForTracking': True, 'rate': 2450, 'currency': 'USD', 'notes': None, 'customerId':
                'customer_019c8a31f2007d05a1c4093be7f6528d', 'carrierId': 'carrier_019c8a352b107e6193d827f45ab0c3e9',
                'vehicleId': 'vehicle_019c8a3a11487a2cb07de3915f46c82a', 'references': [{'type': 'PO', 'value': '4500218837'}],
                'equipment': {'type': 'REEFER', 'lengthFeet': 53, 'temperature': {'minFahrenheit': 33, 'maxFahrenheit': 36}},
                'createdAt': 1774094400000, 'updatedAt': 1774106130000}.
            request_id (str): The id of this request.
     """

    data: Load
    request_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.load import Load # noqa: PLC0415
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
        from ..models.load import Load # noqa: PLC0415
        d = dict(src_dict)
        data = Load.from_dict(d.pop("data"))




        request_id = d.pop("requestId")

        load_envelope = cls(
            data=data,
            request_id=request_id,
        )


        load_envelope.additional_properties = d
        return load_envelope

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
