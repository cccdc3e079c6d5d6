from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.vehicle import Vehicle





T = TypeVar("T", bound="VehicleListEnvelope")



@_attrs_define
class VehicleListEnvelope:
    """ A page of vehicles.

        Example:
            {'data': [{'id': 'vehicle_019c8a3a11487a2cb07de3915f46c82a', 'unitNumber': '4127', 'vehicleType': 'Tractor'},
                {'id': 'vehicle_019c8a3a1c507d11a3f4960be72d58c4', 'unitNumber': '4130', 'vehicleType': None}], 'nextCursor':
                None, 'requestId': 'req_2d6f09b8-4e71-4c35-a8d9-517be03ca462'}

        Attributes:
            data (list[Vehicle]): The vehicles of this page.
            next_cursor (None | str): Send it as `cursor` for the next page. Null on the last page, and only there.
            request_id (str): The id of this request.
     """

    data: list[Vehicle]
    next_cursor: None | str
    request_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.vehicle import Vehicle # noqa: PLC0415
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
        from ..models.vehicle import Vehicle # noqa: PLC0415
        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in (_data):
            data_item = Vehicle.from_dict(data_item_data)



            data.append(data_item)


        def _parse_next_cursor(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_cursor = _parse_next_cursor(d.pop("nextCursor"))


        request_id = d.pop("requestId")

        vehicle_list_envelope = cls(
            data=data,
            next_cursor=next_cursor,
            request_id=request_id,
        )


        vehicle_list_envelope.additional_properties = d
        return vehicle_list_envelope

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
