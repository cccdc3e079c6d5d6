from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast






T = TypeVar("T", bound="Carrier")



@_attrs_define
class Carrier:
    """ A company that moves loads. In a load only with `include=carrier`, and when it has one.

        Example:
            {'id': 'carrier_019c8a352b107e6193d827f45ab0c3e9', 'carrierCode': 'LSTAR', 'carrierName': 'Lone Star Reefer
                Lines', 'mcNumber': 'MC-748213', 'dotNumber': '2481906'}

        Attributes:
            id (str): Trailflow's id, `carrier_…`.
            carrier_code (str): The short code that the organization knows the carrier by.
            carrier_name (str): The carrier's name.
            mc_number (None | str): The motor carrier number.
            dot_number (None | str): The US DOT number.
     """

    id: str
    carrier_code: str
    carrier_name: str
    mc_number: None | str
    dot_number: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        id = self.id

        carrier_code = self.carrier_code

        carrier_name = self.carrier_name

        mc_number: None | str
        mc_number = self.mc_number

        dot_number: None | str
        dot_number = self.dot_number


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "carrierCode": carrier_code,
            "carrierName": carrier_name,
            "mcNumber": mc_number,
            "dotNumber": dot_number,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        carrier_code = d.pop("carrierCode")

        carrier_name = d.pop("carrierName")

        def _parse_mc_number(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        mc_number = _parse_mc_number(d.pop("mcNumber"))


        def _parse_dot_number(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        dot_number = _parse_dot_number(d.pop("dotNumber"))


        carrier = cls(
            id=id,
            carrier_code=carrier_code,
            carrier_name=carrier_name,
            mc_number=mc_number,
            dot_number=dot_number,
        )


        carrier.additional_properties = d
        return carrier

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
