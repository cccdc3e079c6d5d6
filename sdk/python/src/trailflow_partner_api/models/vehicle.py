from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast






T = TypeVar("T", bound="Vehicle")



@_attrs_define
class Vehicle:
    """ A vehicle of a carrier. In a load only with `include=vehicle`, and when it has one.

        Example:
            {'id': 'vehicle_019c8a3a11487a2cb07de3915f46c82a', 'unitNumber': '4127', 'vehicleType': 'Tractor'}

        Attributes:
            id (str): Trailflow's id, `vehicle_…`.
            unit_number (str): The number painted on it.
            vehicle_type (None | str): What kind of vehicle it is.
     """

    id: str
    unit_number: str
    vehicle_type: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        id = self.id

        unit_number = self.unit_number

        vehicle_type: None | str
        vehicle_type = self.vehicle_type


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "unitNumber": unit_number,
            "vehicleType": vehicle_type,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        unit_number = d.pop("unitNumber")

        def _parse_vehicle_type(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        vehicle_type = _parse_vehicle_type(d.pop("vehicleType"))


        vehicle = cls(
            id=id,
            unit_number=unit_number,
            vehicle_type=vehicle_type,
        )


        vehicle.additional_properties = d
        return vehicle

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
