from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="TemperatureRangeInputType0")



@_attrs_define
class TemperatureRangeInputType0:
    """ The temperatures to keep, in degrees Fahrenheit; null when it does not matter.

        Example:
            {'minFahrenheit': -10, 'maxFahrenheit': 0}

        Attributes:
            min_fahrenheit (float): The coldest allowed.
            max_fahrenheit (float): The warmest allowed.
     """

    min_fahrenheit: float
    max_fahrenheit: float





    def to_dict(self) -> dict[str, Any]:
        min_fahrenheit = self.min_fahrenheit

        max_fahrenheit = self.max_fahrenheit


        field_dict: dict[str, Any] = {}

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

        temperature_range_input_type_0 = cls(
            min_fahrenheit=min_fahrenheit,
            max_fahrenheit=max_fahrenheit,
        )

        return temperature_range_input_type_0

