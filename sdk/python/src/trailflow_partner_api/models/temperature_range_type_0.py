from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="TemperatureRangeType0")



@_attrs_define
class TemperatureRangeType0:
    """ The temperatures to keep, in degrees Fahrenheit; null when it does not matter.

        Example:
            {'minFahrenheit': 33, 'maxFahrenheit': 36}

        Attributes:
            min_fahrenheit (float): The coldest allowed.
            max_fahrenheit (float): The warmest allowed.
     """

    min_fahrenheit: float
    max_fahrenheit: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        min_fahrenheit = self.min_fahrenheit

        max_fahrenheit = self.max_fahrenheit


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "minFahrenheit": min_fahrenheit,
            "maxFahrenheit": max_fahrenheit,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        min_fahrenheit = d.pop("minFahrenheit")

        max_fahrenheit = d.pop("maxFahrenheit")

        temperature_range_type_0 = cls(
            min_fahrenheit=min_fahrenheit,
            max_fahrenheit=max_fahrenheit,
        )


        temperature_range_type_0.additional_properties = d
        return temperature_range_type_0

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
