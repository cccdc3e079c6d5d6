from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.equipment_type import EquipmentType
from typing import cast

if TYPE_CHECKING:
  from ..models.temperature_range_type_0 import TemperatureRangeType0





T = TypeVar("T", bound="EquipmentType0")



@_attrs_define
class EquipmentType0:
    """ The trailer that the load needs; null when nothing is asked for.

        Example:
            {'type': 'DRY_VAN', 'lengthFeet': 53, 'temperature': None}

        Attributes:
            type_ (EquipmentType): The kind of trailer. Example: REEFER.
            length_feet (int | None): The length of the trailer in feet.
            temperature (None | TemperatureRangeType0): The temperatures to keep, in degrees Fahrenheit; null when it does
                not matter. Example: {'minFahrenheit': 33, 'maxFahrenheit': 36}.
     """

    type_: EquipmentType
    length_feet: int | None
    temperature: None | TemperatureRangeType0
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.temperature_range_type_0 import TemperatureRangeType0 # noqa: PLC0415
        type_ = self.type_.value

        length_feet: int | None
        length_feet = self.length_feet

        temperature: dict[str, Any] | None
        if isinstance(self.temperature, TemperatureRangeType0):
            temperature = self.temperature.to_dict()
        else:
            temperature = self.temperature


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "type": type_,
            "lengthFeet": length_feet,
            "temperature": temperature,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.temperature_range_type_0 import TemperatureRangeType0 # noqa: PLC0415
        d = dict(src_dict)
        type_ = EquipmentType(d.pop("type"))




        def _parse_length_feet(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        length_feet = _parse_length_feet(d.pop("lengthFeet"))


        def _parse_temperature(data: object) -> None | TemperatureRangeType0:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_temperature_range_type_0 = TemperatureRangeType0.from_dict(data)



                return componentsschemas_temperature_range_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TemperatureRangeType0, data)

        temperature = _parse_temperature(d.pop("temperature"))


        equipment_type_0 = cls(
            type_=type_,
            length_feet=length_feet,
            temperature=temperature,
        )


        equipment_type_0.additional_properties = d
        return equipment_type_0

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
