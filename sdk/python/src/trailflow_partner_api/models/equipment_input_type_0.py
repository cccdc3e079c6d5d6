from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.equipment_type import EquipmentType
from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.temperature_range_input_type_0 import TemperatureRangeInputType0





T = TypeVar("T", bound="EquipmentInputType0")



@_attrs_define
class EquipmentInputType0:
    """ The trailer that the load needs; null when nothing is asked for.

        Example:
            {'type': 'FLATBED', 'lengthFeet': 48}

        Attributes:
            type_ (EquipmentType): The kind of trailer. Example: REEFER.
            length_feet (int | None | Unset): The length of the trailer in feet.
            temperature (None | TemperatureRangeInputType0 | Unset): The temperatures to keep, in degrees Fahrenheit; null
                when it does not matter. Example: {'minFahrenheit': -10, 'maxFahrenheit': 0}.
     """

    type_: EquipmentType
    length_feet: int | None | Unset = UNSET
    temperature: None | TemperatureRangeInputType0 | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.temperature_range_input_type_0 import TemperatureRangeInputType0 # noqa: PLC0415
        type_ = self.type_.value

        length_feet: int | None | Unset
        if isinstance(self.length_feet, Unset):
            length_feet = UNSET
        else:
            length_feet = self.length_feet

        temperature: dict[str, Any] | None | Unset
        if isinstance(self.temperature, Unset):
            temperature = UNSET
        elif isinstance(self.temperature, TemperatureRangeInputType0):
            temperature = self.temperature.to_dict()
        else:
            temperature = self.temperature


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "type": type_,
        })
        if length_feet is not UNSET:
            field_dict["lengthFeet"] = length_feet
        if temperature is not UNSET:
            field_dict["temperature"] = temperature

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.temperature_range_input_type_0 import TemperatureRangeInputType0 # noqa: PLC0415
        d = dict(src_dict)
        type_ = EquipmentType(d.pop("type"))




        def _parse_length_feet(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        length_feet = _parse_length_feet(d.pop("lengthFeet", UNSET))


        def _parse_temperature(data: object) -> None | TemperatureRangeInputType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_temperature_range_input_type_0 = TemperatureRangeInputType0.from_dict(data)



                return componentsschemas_temperature_range_input_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TemperatureRangeInputType0 | Unset, data)

        temperature = _parse_temperature(d.pop("temperature", UNSET))


        equipment_input_type_0 = cls(
            type_=type_,
            length_feet=length_feet,
            temperature=temperature,
        )

        return equipment_input_type_0

